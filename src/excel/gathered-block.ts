import type { CellValue } from "../core/frame/cell-value";
import type { Block, BlockCells, RawPiece } from "./blocks";
import { cellValue, looksLikeError } from "./cell-values";
import { KnownTexts } from "./known-texts";

/**
 * The cells of a block as they come in, piece by piece from top to bottom. Each piece is taken apart when it comes, so
 * that at no time a million cells have to be turned over at once; and a text that stands in many cells is kept once.
 */
export class GatheredBlock implements BlockCells {
  readonly values: CellValue[] = [];
  readonly text: string[] | null;
  /** Places in `values` of texts that could be error values. */
  readonly suspects: number[] = [];
  private readonly known = new KnownTexts();

  constructor(readonly block: Block) {
    this.text = block.withText ? [] : null;
  }

  add({ values, text }: RawPiece): void {
    for (const [down, row] of values.entries()) {
      for (const [across, raw] of row.entries()) {
        if (looksLikeError(raw)) this.suspects.push(this.values.length);
        const value = cellValue(raw);
        const kept = typeof value === "string" ? this.known.of(value) : value;
        this.values.push(kept);
        if (this.text === null) continue;
        const shown = String(text?.[down]?.[across] ?? "");
        this.text.push(shown === kept ? kept : this.known.of(shown));
      }
    }
  }

  /** The cell at a place of `values` holds an error value. */
  isError(place: number): void {
    this.values[place] = { error: String(this.values[place]) };
  }
}

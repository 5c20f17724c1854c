import type { CellValue } from "../core/frame/cell-value";
import { widthOfBlock, type Block, type BlockCells, type RawPiece } from "./blocks";
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
    const { known } = this;
    const width = widthOfBlock(this.block);
    for (let down = 0; down < values.length; down += 1) {
      const row = values[down] as unknown[];
      const shownRow = text?.[down];
      for (let across = 0; across < width; across += 1) {
        const raw = row[across];
        if (looksLikeError(raw)) this.suspects.push(this.values.length);
        const value = cellValue(raw);
        const kept = typeof value === "string" ? known.of(value) : value;
        this.values.push(kept);
        if (this.text === null) continue;
        const shown = String(shownRow?.[across] ?? "");
        this.text.push(shown === kept ? kept : known.of(shown));
      }
    }
  }

  /** The cell at a place of `values` holds an error value. */
  isError(place: number): void {
    this.values[place] = { error: String(this.values[place]) };
  }
}

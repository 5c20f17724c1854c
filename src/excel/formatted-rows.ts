import type { CellsStep, PlannedArea, Step } from "../sheets/plan";
import { looksOfBlock } from "./steps/write-cells";

/**
 * Remembers rows of a sheet in the making by their looks, so that the looks of a later block, or the lines around a later
 * header, can be copied from one of them: one call instead of some thirty. A step that may change looks that were given
 * before makes it forget.
 */
export class FormattedRows {
  private readonly rows = new Map<string, PlannedArea>();
  private readonly looksOfRow = new Map<number, string>();
  private readonly headers = new Map<string, PlannedArea>();

  /** A row that looks like the rows of the block; null where there is none, and the block is remembered itself. */
  like(step: CellsStep): PlannedArea | null {
    const looks = looksOfBlock(step);
    if (looks === null) return null;
    if (step.rows.length === 1) this.looksOfRow.set(step.top, looks);
    const found = this.rows.get(looks);
    if (found !== undefined) return found;
    const right = step.left - 1 + Math.max(...step.rows.map((row) => row.length));
    this.rows.set(looks, { top: step.top, left: step.left, bottom: step.top, right });
    return null;
  }

  /** A header of the same looks that has its lines already; null where there is none, and this one is remembered. */
  headerLike({ area }: Extract<Step, { readonly step: "ruled" }>): PlannedArea | null {
    const looks = this.looksOfRow.get(area.top);
    if (looks === undefined) return null;
    const key = `${looks} ${area.left} ${area.right}`;
    const found = this.headers.get(key);
    if (found === undefined) this.headers.set(key, { ...area, bottom: area.top });
    return found ?? null;
  }

  /** To be told of every step that is not cells, in order. */
  after({ step }: Step): void {
    if (step === "widths" || step === "heights" || step === "gridlines") return;
    this.rows.clear();
    if (step === "ruled") return;
    this.looksOfRow.clear();
    this.headers.clear();
  }
}

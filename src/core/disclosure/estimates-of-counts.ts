import { rowCountsAt } from "./count-table";
import type { CountTable } from "./count-table";
import { printedEstimate, printsTheSame } from "./printed-estimate";
import type { EstimateDesign, PrintedEstimate } from "./printed-estimate";
import { markOf, placeMarks } from "./weighed-moves";

/** The estimate with its interval, and whether with "about X". */
export interface EstimateShown {
  readonly printed: PrintedEstimate;
  readonly withAbout: boolean;
}

/** Estimates by the mark of their solution, so that none is worked out twice. */
export type WorkedEstimates = Map<number, PrintedEstimate | null>;

/** What other counts by stratum would print as the estimate of a question. */
export class EstimatesOfCounts {
  /** For each place what one more of it adds to the mark of a solution. */
  readonly marks: Float64Array;

  constructor(
    private readonly table: CountTable,
    private readonly truth: Int32Array,
    private readonly offersPartly: boolean,
    private readonly design: EstimateDesign,
    private readonly worked: WorkedEstimates = new Map(),
  ) {
    this.marks = placeMarks(truth.length);
  }

  markOf(values: Int32Array): number {
    return markOf(values, this.truth, this.marks);
  }

  /** Whether these counts by stratum would print the same; `mark` is theirs. */
  printTheSame(
    { printed, withAbout }: EstimateShown,
    values: Int32Array,
    mark = this.markOf(values),
  ): boolean {
    let estimate = this.worked.get(mark);
    if (estimate === undefined) {
      const rows = Array.from({ length: this.table.rows }, (_, row) => rowCountsAt(this.table, values, row));
      estimate = printedEstimate(rows, this.offersPartly, this.design);
      this.worked.set(mark, estimate);
    }
    return printsTheSame(printed, estimate, withAbout);
  }
}

import { KINDS } from "./count-table";
import type { EstimateDesign, PrintedEstimate } from "./printed-estimate";
import { withSumsOf, type Place, type Solution, type TablesSoFar } from "./other-solutions";
import { solutionsWithSameEstimate, type WorkedEstimates } from "./same-estimate";
import type { KnownCounts } from "./table-solutions";

/** The estimate with its interval, and whether with "about X". */
export interface EstimateShown {
  readonly printed: PrintedEstimate;
  readonly withAbout: boolean;
}

/** A count with how many values must remain for it, the true one among them. */
export interface Wanted extends Place {
  readonly fewest: number;
}

/** Whole audits of a question with other counts by stratum and the same estimate; it keeps what was worked out once. */
export class EstimatePool {
  /** All that were ever found, whatever was printed then. */
  private readonly found: Int32Array[] = [];
  private readonly worked: WorkedEstimates = new Map();

  constructor(
    private readonly offersPartly: boolean,
    private readonly design: EstimateDesign,
  ) {}

  /** As many as give every count by stratum its values, if there are so many; fewer else. */
  solutions(
    soFar: TablesSoFar,
    { printed, withAbout }: EstimateShown,
    wanted: readonly Wanted[],
  ): readonly Solution[] {
    const [table, values, known] = [soFar.tables[0], soFar.truth[0], soFar.known[0]];
    if (!table || !values || !known) return [];
    let lacking = wanted
      .filter((each) => each.table === 0 || each.place < KINDS)
      .map((each) => ({ each, seen: new Set([soFar.truth[each.table]?.[each.place] ?? 0]) }))
      .filter(({ each, seen }) => seen.size < each.fewest);
    const pool: Solution[] = [];
    const adds = (one: Int32Array) => {
      const solution = withSumsOf(soFar, one, soFar.truth, 0);
      if (solution === null) return;
      pool.push(solution);
      for (const { each, seen } of lacking) seen.add(solution[each.table]?.[each.place] ?? 0);
      lacking = lacking.filter(({ each, seen }) => seen.size < each.fewest);
    };
    if (!withAbout) for (const one of this.found) if (fits(one, values, known)) adds(one);
    if (lacking.length === 0) return pool;
    const { offersPartly, design, worked } = this;
    const before = new Set(this.found.map((one) => one.join()));
    const found = solutionsWithSameEstimate(
      { table, values, known, offersPartly, design, printed, withAbout, worked },
      (all) => {
        const last = all.at(-1);
        if (last !== undefined) adds(last);
        return lacking.length === 0;
      },
    );
    if (!withAbout) this.found.push(...found.filter((one) => !before.has(one.join())));
    return pool;
  }
}

/** Does a solution agree with all that is printed? */
function fits(one: Int32Array, truth: Int32Array, { printed, least }: KnownCounts): boolean {
  return one.every(
    (value, place) => (printed[place] === 0 || value === truth[place]) && value >= (least[place] ?? 0),
  );
}

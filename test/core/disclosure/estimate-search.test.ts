import {
  countTable,
  KINDS,
  placeOf,
  rowCountsAt,
  tableValues,
  TOTALS,
} from "../../../src/core/disclosure/count-table";
import { EstimateSearch, patient } from "../../../src/core/disclosure/estimate-search";
import { printedEstimate, printsTheSame } from "../../../src/core/disclosure/printed-estimate";
import { exampleFigures } from "./example-figures";

describe("other counts by stratum with the same estimate", () => {
  const figures = exampleFigures("decision");
  const [question] = figures.criteria;
  const strata = question?.strata ?? [];
  const printed = question?.estimate;
  const table = countTable(strata.length, false);
  const values = tableValues(table, strata);
  const known = { printed: new Uint8Array(values.length), least: new Int32Array(values.length) };
  for (const kind of ["headline", "applicable", "notMet", "notApplicable", "unscored", "partly"] as const)
    known.printed[placeOf(TOTALS, kind)] = 1;
  /** Every solution that a search for other values of each count by stratum comes upon. */
  const found = (withAbout: boolean) => {
    const search = new EstimateSearch(table, values, false, figures);
    const solutions = new Map<string, Int32Array>();
    for (let place = KINDS; place < values.length; place += 1)
      if (printed)
        search.search(
          place,
          known,
          { printed, withAbout },
          [],
          new Set([values[place] ?? 0]),
          patient,
          (one) => {
            solutions.set(one.join(), one);
            return false;
          },
        );
    return [...solutions.values()];
  };

  it("the decision, with “about 2,120”: two others, both with the same applicable cases", () => {
    const applicable = found(true).map((one) =>
      strata.map((_, row) => rowCountsAt(table, one, row).applicable),
    );
    expect(applicable).toEqual([
      [18, 18, 15],
      [18, 18, 15],
    ]);
  });

  it("without it: many, each of which prints the same and keeps the sums", () => {
    const solutions = found(false);
    expect(solutions.length).toBeGreaterThan(20);
    for (const one of solutions) {
      const rows = strata.map((_, row) => rowCountsAt(table, one, row));
      expect(printed && printsTheSame(printed, printedEstimate(rows, false, figures), false)).toBe(true);
      expect(one.slice(0, KINDS)).toEqual(values.slice(0, KINDS));
      expect([...tableValues(table, rows)]).toEqual([...one]);
    }
  });
});

import * as fc from "fast-check";
import type { Findings } from "../../src/core/findings/findings";
import { findingsSheet } from "../../src/sheets/findings-sheet";
import { readResultsTable } from "../../src/sheets/read-results-table";
import { resultsTable, resultsTableColumns } from "../../src/sheets/results-table";
import type { PlannedCell } from "../../src/sheets/plan";
import { foundIn } from "../core/findings/audit-of-marks";
import { exampleFindings, exampleWords } from "./example-audit";
import { sheetOfPlan } from "./sheet-of-plan";

const words = { auditName: "Threshold audit", made: "6 December 2017, 14:05" };

const cellsOf = (rows: readonly (readonly PlannedCell[])[]) => ({
  values: rows.map((row) => row.map((cell) => cell ?? "")),
});

function readAgain(findings: Findings) {
  const reading = readResultsTable(cellsOf(resultsTable(findings, words)));
  if (reading.found !== "table") throw new Error(reading.found);
  return reading.table;
}

test("the names of the columns of format 1 never change", () => {
  expect(resultsTableColumns.join()).toBe(
    "criterion_id,number,short_name,question,marks,partly_counts_as,scope,stratum,population,sample,examined," +
      "out_of_scope,not_scored,not_applicable,applicable,met,partly,deemed_met,estimate,lower,upper,variance,df,level",
  );
});

test("the example reads back from its sheet, with 39 of 57 and what it was estimated as", () => {
  const reading = readResultsTable(sheetOfPlan(findingsSheet(exampleFindings, exampleWords)));
  if (reading.found !== "table") throw new Error(reading.found);
  const { table } = reading;
  expect(table).toMatchObject({ madeAt: "2017-12-06 14:05", population: 2471, selection: "drawnHere" });
  expect(table.rows).toHaveLength(7 * 4);
  const [first, ofGroup] = table.rows;
  const [result] = exampleFindings.results;
  expect(first).toMatchObject({ met: 39, applicable: 57, deemedMet: 12, sample: 60, stratum: null });
  expect(first?.estimate).toBe(result?.estimate?.estimate);
  expect(first?.variance).toBe(result?.estimate?.variance);
  expect(ofGroup).toMatchObject({ population: 1384, sample: 20, met: 10, applicable: 19 });
});

test("law: what is written reads as the same", () => {
  const letters = fc.constantFrom("Y", "N", "P", "D", "A", "-", "X", "R");
  const anyAudit = fc.record({
    strata: fc.array(
      fc.record({
        label: fc.constantFrom("NFA", "Early; Help", '"Quoted"', "=A", "12"),
        size: fc.option(fc.integer({ min: 40, max: 900 })),
        marks: fc.array(letters, { maxLength: 40 }).map((all) => all.join("")),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    partly: fc.constant(true),
    settings: fc.record({ partlyCountsAs: fc.constantFrom(0 as const, 0.5 as const, 1 as const) }),
  });
  fc.assert(
    fc.property(anyAudit, (audit) => {
      const { findings } = foundIn(audit);
      const table = readAgain(findings);
      const over = table.rows.filter(({ stratum }) => stratum === null);
      findings.results.forEach(({ criterion, counts, estimate, byStratum }, index) => {
        expect(over[index]).toMatchObject({
          criterion: criterion.id,
          marks: criterion.marks,
          examined: counts.examined,
          outOfScope: counts.outOfScope,
          unscored: counts.unscored,
          notApplicable: counts.notApplicable,
          applicable: counts.applicable,
          met: counts.met,
          partly: counts.partly,
          deemedMet: counts.deemedMet,
          sample: counts.examined - counts.unscored,
          estimate: estimate?.estimate ?? null,
          lower: estimate?.interval?.lower ?? null,
          upper: estimate?.interval?.upper ?? null,
          variance: estimate?.variance ?? null,
          degreesOfFreedom: estimate?.degreesOfFreedom ?? null,
        });
        const groups = table.rows.filter((row) => row.stratum !== null && row.criterion === criterion.id);
        expect(groups.map(({ stratum, population, met }) => [stratum, population, met])).toEqual(
          byStratum.map(({ label, populationSize, counts: of }) => [label, populationSize, of.met]),
        );
      });
    }),
  );
});

describe("a table that is not as it was written", () => {
  const written = resultsTable(exampleFindings, words);
  const edited = (change: (rows: PlannedCell[][]) => void) => {
    const rows = written.map((row) => [...row]);
    change(rows);
    return readResultsTable(cellsOf(rows));
  };
  const header = written.findIndex((row) => row[0] === "criterion_id");

  test("no table is none", () => {
    expect(readResultsTable({ values: [["Results"], ["Question"]] })).toEqual({ found: "none" });
  });

  test("a later format is not read", () => {
    expect(edited((rows) => rows[1]?.splice(1, 1, 2))).toEqual({ found: "otherFormat", format: 2 });
  });

  test.each([
    ["a count that is text", (rows: PlannedCell[][]) => rows[header + 2]?.splice(15, 1, "39"), 3],
    ["a count that is no whole number", (rows: PlannedCell[][]) => rows[header + 1]?.splice(15, 1, 3.5), 2],
    ["a scope that is neither", (rows: PlannedCell[][]) => rows[header + 1]?.splice(6, 1, "some"), 2],
    ["a column that is gone", (rows: PlannedCell[][]) => rows[header]?.splice(15, 1, "k"), 1],
  ])("%s", (_, change, down) => {
    expect(edited(change)).toEqual({ found: "damaged", row: header + down });
  });

  test("a column that somebody put between changes nothing", () => {
    const inserted = edited((rows) =>
      rows.slice(header).forEach((row, at) => row.splice(3, 0, at === 0 ? "mine" : 7)),
    );
    expect(inserted).toEqual(readResultsTable(cellsOf(written)));
  });
});

import * as fc from "fast-check";
import type { Findings } from "../../src/core/findings/findings";
import { findingsSheet } from "../../src/sheets/findings-sheet";
import { readResultsTable } from "../../src/sheets/read-results-table";
import { rememberedBreakdowns } from "../../src/sheets/remembered-breakdowns";
import { resultsTable, resultsTableColumns } from "../../src/sheets/results-table";
import type { PlannedCell } from "../../src/sheets/plan";
import { anyFindings } from "../core/findings/any-findings";
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

  const put = (row: number, column: number, cell: PlannedCell) => (rows: PlannedCell[][]) =>
    rows[row]?.splice(column, 1, cell);

  test.each([
    ["a count that is text", put(header + 2, 15, "39"), "P11"],
    ["a count that is no whole number", put(header + 1, 15, 3.5), "P10"],
    ["a scope that is neither", put(header + 1, 6, "some"), "G10"],
    ["a column that is gone", put(header, 15, "k"), "A9"],
    ["yes misspelt", put(6, 1, "yse"), "B7"],
    ["a choice that is none", put(5, 1, "drawn here"), "B6"],
    ["a size that is text", put(7, 1, "2,471"), "B8"],
    ["a moment in other words", put(3, 1, "last Tuesday"), "B4"],
    ["a label that is gone", put(4, 0, "set"), "A1"],
    ["a share above 1", put(header + 1, 18, 62), "S10"],
    ["an estimate without its degrees of freedom", put(header + 1, 22, null), "W10"],
    ["a limit without the other", put(header + 1, 20, null), "U10"],
    ["a part that is none of the three", put(header + 1, 5, 0.7), "F10"],
    ["a mark without its meaning", put(header + 1, 4, "Yes; No = not met"), "E10"],
    ["a group over all", put(header + 1, 7, "NFA"), "H10"],
    ["a group’s estimate", put(header + 2, 18, 0.4), "S11"],
    ["another size in one row", put(header + 2, 8, 1385), "I10"],
    ["another number of a question in one row", put(header + 3, 1, 2), "B12"],
    ["a question asked twice", put(header + 5, 0, "threshold"), "A14"],
    ["a row emptied", (rows: PlannedCell[][]) => rows[header + 2]?.fill(null), "A11"],
    ["a row taken away", (rows: PlannedCell[][]) => rows.splice(header + 2, 1), "K10"],
    ["the last row taken away", (rows: PlannedCell[][]) => rows.splice(-1, 1), "H37"],
    ["the row over all taken away", (rows: PlannedCell[][]) => rows.splice(header + 1, 1), "G10"],
  ])("%s", (_, change, address) => {
    expect(edited(change)).toEqual({
      found: "damaged",
      row: Number(address.replace(/\D/g, "")),
      address,
    });
  });

  const filled = written.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell === null || cell === "" ? [] : [[row, column] as const])),
  );
  const countColumns = [
    "examined",
    "out_of_scope",
    "not_scored",
    "not_applicable",
    "applicable",
    "sample",
  ].map((name) => resultsTableColumns.findIndex((column) => column === name));

  test("law: whatever cell was emptied or misspelt, or whichever count was changed, nothing is read as it was", () => {
    const variance = resultsTableColumns.indexOf("variance");
    fc.assert(
      fc.property(fc.constantFrom(...filled), fc.constantFrom(null, "x?", -1), ([row, column], cell) => {
        // What a word says is the auditor's, and a variance is not always known: only emptied words are told.
        const isWord = typeof written[row]?.[column] === "string" && row > header;
        fc.pre(!(isWord && cell === "x?") && !(column === variance && cell === null));
        fc.pre(!(row === 2 || row === 4) || cell === null);
        expect(edited(put(row, column, cell)).found).not.toBe("table");
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(
        fc.integer({ min: header + 1, max: written.length - 1 }),
        fc.constantFrom(...countColumns),
        fc.constantFrom(-1, 1),
        (row, column, more) => {
          const cell = Number(written[row]?.[column]) + more;
          expect(edited(put(row, column, cell)).found).toBe("damaged");
        },
      ),
    );
  });

  test("a law over findings of any shape: they read as the same, with nothing called damaged", () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const reading = readResultsTable(cellsOf(resultsTable(findings, words)));
        expect(reading).toMatchObject({ found: "table" });
        if (reading.found !== "table") return;
        expect(reading.table.population).toBe(findings.populationSize);
        expect(reading.table.brokenDownBy).toEqual(findings.breakdowns.map(({ column }) => column));
        expect(reading.table.rows.length).toBe(
          findings.results.reduce((sum, { byStratum }) => sum + 1 + byStratum.length, 0),
        );
      }),
      { numRuns: 200 },
    );
  });

  test("what it was broken down by is remembered also where the rest was changed", () => {
    const broken = { ...exampleFindings, breakdowns: [{ column: "Agency", groups: [], rest: null }] };
    const rows = resultsTable(broken, words).map((row) => [...row]);
    rows[1]?.splice(1, 1, "x");
    expect(rememberedBreakdowns(cellsOf(rows))).toEqual(["Agency"]);
    expect(rememberedBreakdowns({ values: [["Results"]] })).toEqual([]);
  });

  test("a column that somebody put between changes nothing", () => {
    const inserted = edited((rows) =>
      rows.slice(header).forEach((row, at) => row.splice(3, 0, at === 0 ? "mine" : 7)),
    );
    expect(inserted).toEqual(readResultsTable(cellsOf(written)));
  });
});

import * as fc from "fast-check";
import type { Findings } from "../../src/core/findings/findings";
import { questionName } from "../../src/core/findings/question-name";
import { metByQuestion } from "../../src/sheets/findings-staleness";
import { findingsSheet } from "../../src/sheets/findings-sheet";
import { readFindingsSheet } from "../../src/sheets/read-findings-sheet";
import { tablePieces, type SizedPart } from "../../src/sheets/table-pieces";
import { exampleFindings, exampleWords } from "./example-audit";
import { sheetOfPlan } from "./sheet-of-plan";

/** Heading of 20 points, header of 30, rows of the heights given, one note of 15. */
function tableOf(heights: readonly number[]): SizedPart {
  const row = (cell: string, height: number) => ({ cells: [cell], roles: ["text" as const], height });
  return {
    rows: [
      row("Reasons", 20),
      row("Question", 30),
      ...heights.map((height, index) => row(`row ${index}`, height)),
      row("A note", 15),
    ],
    ruled: [{ first: 1, last: 1 + heights.length, columns: 1, total: false }],
    mayBeSplit: true,
  };
}

const firstCells = (pieces: readonly SizedPart[] | null) =>
  pieces?.map(({ rows }) => rows.map(({ cells }) => cells[0]));
const points = ({ rows }: SizedPart) => rows.reduce((sum, { height }) => sum + height, 0);

test("a table goes on under its heading and header on the next page, and its notes stand under the last row", () => {
  const pieces = tablePieces(tableOf([50, 50, 50, 50, 50, 50]), 260, 500);
  expect(firstCells(pieces)).toEqual([
    ["Reasons", "Question", "row 0", "row 1", "row 2"],
    ["Reasons (continued)", "Question", "row 3", "row 4", "row 5", "A note"],
  ]);
  expect(pieces?.map(({ ruled }) => ruled.map(({ first, last }) => [first, last]))).toEqual([
    [[1, 4]],
    [[1, 4]],
  ]);
  expect(pieces?.map(({ newPage, continues }) => [newPage === true, continues === true])).toEqual([
    [false, false],
    [true, true],
  ]);
});

test("over a third page the heading says once that it is continued", () => {
  const pieces = tablePieces(tableOf(Array.from({ length: 11 }, () => 50)), 250, 250);
  expect(firstCells(pieces)?.map(([heading]) => heading)).toEqual([
    "Reasons",
    "Reasons (continued)",
    "Reasons (continued)",
  ]);
});

test("one or two rows don’t stand alone on either side of a break", () => {
  expect(tablePieces(tableOf([50, 50, 50, 50, 50, 50]), 199, 500)).toBeNull();
  expect(tablePieces(tableOf([50, 50, 50, 50, 50]), 290, 500)).toBeNull();
  const pieces = tablePieces(tableOf([50, 50, 50, 50, 50, 50, 50]), 400, 500);
  expect(pieces?.map(({ rows }) => rows.length)).toEqual([6, 6]);
});

test("only a total closes a table with the line of a total", () => {
  const table = tableOf([50, 50, 50, 50, 50, 50]);
  const withTotal = { ...table, ruled: table.ruled.map((ruled) => ({ ...ruled, total: true })) };
  expect(tablePieces(withTotal, 260, 500)?.map(({ ruled }) => ruled[0]?.total)).toEqual([false, true]);
});

test("law: nothing is lost or moved, no piece is taller than its page, and no row stands twice", () => {
  const heights = fc.array(fc.integer({ min: 15, max: 120 }), { maxLength: 60 });
  fc.assert(
    fc.property(heights, fc.integer({ min: 60, max: 500 }), (rows, left) => {
      const table = tableOf(rows);
      const pieces = tablePieces(table, left, 500);
      if (pieces === null) {
        expect(points(table)).toBeGreaterThan(left);
        return;
      }
      const body = pieces.flatMap((piece, index) => piece.rows.slice(index === 0 ? 0 : 2));
      expect(body).toEqual(table.rows);
      pieces.forEach((piece, index) => {
        expect(points(piece)).toBeLessThanOrEqual(index === 0 ? left : 500);
      });
    }),
  );
});

describe("Audit findings with many questions", () => {
  const [result] = exampleFindings.results;
  if (result === undefined) throw new Error("no result");
  const withQuestions = (count: number): Findings => ({
    ...exampleFindings,
    results: Array.from({ length: count }, (_, index) => {
      const place = exampleFindings.results[index % exampleFindings.results.length] ?? result;
      return { ...place, criterion: { ...place.criterion, number: index + 1 } };
    }),
  });

  test("the results begin on the first page, and each later page of them says what its columns are", () => {
    const plan = findingsSheet(withQuestions(16), exampleWords);
    const { values } = sheetOfPlan(plan);
    const page = plan.steps.find((step) => step.step === "page");
    const [first = 0] = page?.step === "page" ? page.breaksBefore : [];
    const heading = values.findIndex(([cell]) => cell === "Results");
    expect(heading).toBeLessThan(first - 1);
    expect(values[first - 1]?.[0]).toBe("Results (continued)");
    expect(values[first]).toEqual(values[heading + 1]);
  });

  test("all of them are read again, however many pages they take", () => {
    for (const count of [13, 16, 40, 90]) {
      const findings = withQuestions(count);
      const read = readFindingsSheet(sheetOfPlan(findingsSheet(findings, exampleWords)));
      expect(read?.met).toEqual(metByQuestion(findings));
      expect(read?.met.size).toBe(count);
      expect([...(read?.met.keys() ?? [])]).toEqual(
        findings.results.map(({ criterion }) => questionName(criterion)),
      );
    }
  });
});

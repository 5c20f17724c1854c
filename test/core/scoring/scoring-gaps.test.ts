import * as fc from "fast-check";
import type { CriterionId } from "../../../src/core/scoring/criterion";
import { mashThresholdSet } from "../../../src/core/scoring/mash-threshold-set";
import { markReading } from "../../../src/core/scoring/mark-meaning";
import { scoringGaps, type AnswerColumns } from "../../../src/core/scoring/scoring-gaps";
import type { ScoringRow } from "../../../src/core/scoring/scoring-row";
import { scoringRow } from "./scoring-rows";

const { criteria } = mashThresholdSet;

/** Marks in columns H to N, scorer in O; of each question the reason in P, T, X … */
const columns: AnswerColumns = {
  sheet: "Audit sample",
  scorer: 15,
  questions: new Map(
    criteria.map(({ id }, index) => [
      id,
      {
        mark: 8 + index,
        reason: 16 + 4 * index,
        comment: 17 + 4 * index,
        kind: 18 + 4 * index,
        theme: 19 + 4 * index,
      },
    ]),
  ),
};

const complete = ["Yes", "Yes", "Yes", "Yes", "Yes", "Yes", "N/A"];

/** A row with something else in the cells of one question. */
function withCells(row: ScoringRow, criterion: string, change: Record<string, string>): ScoringRow {
  const id = criterion as CriterionId;
  const cells = new Map(row.cells);
  const before = cells.get(id);
  if (before === undefined) throw new Error(`no ${criterion}`);
  cells.set(id, { ...before, ...change });
  return { ...row, cells };
}

const found = (rows: readonly ScoringRow[], set = criteria) =>
  scoringGaps(set, rows, columns).map(({ gap, place, text }) => [gap, place.address, text]);

describe("scoringGaps", () => {
  const police = {
    ...scoringRow(5, complete, { scorer: "J. Okafor" }),
    carried: new Map([["Referring agency", "Police"]]),
  };

  test("a complete row has none", () => {
    expect(found([police])).toEqual([]);
  });

  test("each gap goes to its own cell", () => {
    const row = withCells(
      withCells(withCells({ ...police, scorer: " " }, "threshold", { mark: "y" }), "agencies", {
        mark: "No",
      }),
      "quality",
      { reason: "No analysis", kind: "good" },
    );
    expect(found([withCells(row, "decision", { mark: " " })])).toEqual([
      ["noScorer", "O5", ""],
      ["notAllowed", "H5", "y"],
      ["notMetWithoutReason", "T5", ""],
      ["reasonWithoutNotMet", "X5", "No analysis"],
      ["kindNotAllowed", "Z5", "good"],
      ["blank", "K5", ""],
    ]);
  });

  test("a reason is asked for only where reasons are offered", () => {
    const none = criteria.map((criterion) => ({ ...criterion, reasons: [] }));
    expect(found([withCells(police, "agencies", { mark: "No" })], none)).toEqual([]);
  });

  test("a question that is not asked of a case is neither blank nor answered there", () => {
    const ruled = criteria.map((criterion) =>
      criterion.id === "consent"
        ? {
            ...criterion,
            applies: { when: "columnIsOneOf", column: "Referring agency", values: ["police"] } as const,
          }
        : criterion,
    );
    const health = { ...police, carried: new Map([["Referring agency", "Health"]]) };
    const blank = (row: ScoringRow) => withCells(row, "consent", { mark: "" });
    expect(found([blank(health)], ruled)).toEqual([]);
    expect(found([blank(police)], ruled)).toEqual([["blank", "M5", ""]]);
    expect(found([health], ruled)).toEqual([["doesNotApply", "M5", "Yes"]]);
    expect(found([withCells(health, "consent", { mark: "N/A" })], ruled)).toEqual([]);
    // Where the column is not there, nothing can be said.
    expect(found([{ ...police, carried: new Map() }], ruled)).toEqual([]);
  });

  test("nobody is to score a replaced case", () => {
    expect(found([scoringRow(7, [], { role: "replaced" })])).toEqual([]);
  });

  test("law: every cell of a mark that holds no allowed word is named once, and no other", () => {
    const mark = fc.constantFrom("Yes", "No", "N/A", " yes ", "", "y", "Partly", "#N/A", "TRUE");
    fc.assert(
      fc.property(fc.array(fc.array(mark, { minLength: 7, maxLength: 7 }), { maxLength: 8 }), (table) => {
        const rows = table.map((marks, index) => scoringRow(index + 2, marks));
        const named = scoringGaps(criteria, rows, columns)
          .filter(({ gap }) => gap === "blank" || gap === "notAllowed")
          .map(({ place }) => place.address);
        const expected = rows.flatMap((row) =>
          criteria.flatMap((criterion, index) =>
            markReading(row.cells.get(criterion.id)?.mark ?? "", criterion).state === "allowed"
              ? []
              : [`${"HIJKLMN"[index] ?? ""}${row.row}`],
          ),
        );
        expect(named).toEqual(expected);
      }),
    );
  });
});

import * as fc from "fast-check";
import type { CellValue } from "../../src/core/frame/cell-value";
import type { CriteriaSet, CriterionId } from "../../src/core/scoring/criterion";
import { mashThresholdSet } from "../../src/core/scoring/mash-threshold-set";
import { criteriaSheet } from "../../src/sheets/criteria-sheet";
import { criteriaHeaderRow } from "../../src/sheets/criteria-columns";
import { appliesOfWords, marksOfWords } from "../../src/sheets/criteria-words";
import { readCriteria } from "../../src/sheets/read-criteria";
import { anySet } from "../core/scoring/any-set";
import { sheetOfPlan } from "./sheet-of-plan";

const words = { sheet: "Audit criteria", table: "AuditCriteria", auditName: "Threshold audit" };

test("the ready-made set reads back as it was written", () => {
  const read = readCriteria(sheetOfPlan(criteriaSheet(mashThresholdSet, words)));
  expect(read).toEqual({ ok: true, value: mashThresholdSet });
});

test("law: any set reads back as it was written, whatever its words", () => {
  fc.assert(
    fc.property(anySet, (set) => {
      expect(readCriteria(sheetOfPlan(criteriaSheet(set, words)))).toEqual({ ok: true, value: set });
    }),
  );
});

test("what people edit on the sheet is read", () => {
  const cells = sheetOfPlan(criteriaSheet(mashThresholdSet, words));
  const values = cells.values.map((row) => row.map((cell) => (cell === "Good quality" ? "Quality" : cell)));
  const read = readCriteria({ sheet: cells.sheet, values });
  expect(read.ok && read.value.criteria[2]?.shortName).toBe("Quality");
});

/** The sheet of the ready-made set with one cell changed, found by its header and the id of its question. */
function changed(id: string, header: string, value: CellValue, set: CriteriaSet = mashThresholdSet) {
  const cells = sheetOfPlan(criteriaSheet(set, words));
  const headers = cells.values[criteriaHeaderRow - 1] ?? [];
  const values = cells.values.map((row) =>
    row[1] === id ? row.map((cell, index) => (headers[index] === header ? value : cell)) : row,
  );
  return { sheet: cells.sheet, values };
}

test.each<[string, string, CellValue, string, string, string]>([
  ["quality", "Marks", "Yes, Partly, No", "unreadable", "Yes, Partly, No", "I13"],
  ["quality", "Marks", "Yes = perhaps", "unreadable", "Yes = perhaps", "I13"],
  ["quality", "Marks", "", "blank", "", "I13"],
  ["quality", "Marks", "Partly = partly; No = not met", "noMarkMet", "", "I13"],
  ["quality", "Marks", "Yes = met; yes  = not met", "repeated", "yes", "I13"],
  ["quality", "Marks", `${"x".repeat(300)} = met`, "wordTooLong", "x".repeat(300), "I13"],
  ["quality", "Kind", "Marks out of ten", "kindUnknown", "Marks out of ten", "H13"],
  ["quality", "Kind", "Text", "notOfKind", "text", "I13"],
  ["quality", "Kind", { error: "#REF!" }, "unreadable", "#REF!", "H13"],
  ["quality", "Marks", { error: "#N/A" }, "unreadable", "#N/A", "I13"],
  ["quality", "Applies to", { error: "#N/A" }, "unreadable", "#N/A", "L13"],
  ["quality", "Id", "Threshold", "repeated", "Threshold", "B13"],
  ["quality", "Number", 2, "repeated", "2", "A13"],
  ["quality", "Number", "three", "numberUnusable", "NaN", "A13"],
  ["quality", "Question", "", "blank", "", "E13"],
  ["quality", "Applies to", "sometimes", "unreadable", "sometimes", "L13"],
  ["quality", "Applies to", "When question “consent” is answered Yes", "ruleQuestionLater", "consent", "L13"],
  ["quality", "Applies to", "When question “quality” is answered Yes", "ruleQuestionLater", "quality", "L13"],
  ["quality", "Applies to", "When question “gone” is answered Yes", "ruleQuestionUnknown", "gone", "L13"],
  [
    "quality",
    "Applies to",
    "When question “agencies” is answered Perhaps",
    "ruleAnswerUnknown",
    "Perhaps",
    "L13",
  ],
  ["quality", "Applies to", "When “No such column” is Police", "ruleColumnMissing", "No such column", "L13"],
])("%s: %s as %j is refused as %s with its cell", (id, header, value, fault, text, address) => {
  const known = ["Referring agency", "Case number"];
  expect(readCriteria(changed(id, header, value), known)).toEqual({
    ok: false,
    problems: [
      expect.objectContaining({
        kind: "criterionUnusable",
        where: "Audit criteria",
        row: 13,
        fault,
        text,
        place: { sheet: "Audit criteria", address },
      }),
    ],
  });
});

test("every cell that can't be used is told of, not the first alone", () => {
  const cells = changed("quality", "Kind", "?");
  const values = cells.values.map((row) => row.map((cell) => (cell === "consent" ? "" : cell)));
  const read = readCriteria({ ...cells, values });
  expect(read.ok ? [] : read.problems.map((problem) => "place" in problem && problem.place?.address)).toEqual(
    ["H13", "B16"],
  );
});

test("a question added on the sheet gets the next number, and notes under the table are passed over", () => {
  const cells = sheetOfPlan(criteriaSheet(mashThresholdSet, words));
  const headers = cells.values[criteriaHeaderRow - 1] ?? [];
  const added: Partial<Record<string, CellValue>> = {
    Id: "form",
    "Short name": "Form",
    Question: "Right form?",
  };
  const row = headers.map((header) => added[String(header)] ?? "");
  const marks = row.map((cell, index) => (headers[index] === "Marks" ? "Yes = met; No = not met" : cell));
  const read = readCriteria({
    sheet: cells.sheet,
    values: [...cells.values.slice(0, criteriaHeaderRow + 7), [], marks, ["A note for colleagues"]],
  });
  expect(read.ok && read.value.criteria.slice(7)).toEqual([
    expect.objectContaining({ id: "form", number: 8, kind: "mark", applies: { when: "always" } }),
  ]);
});

test("a sheet of an earlier version, without section, kind and options, reads as it did", () => {
  const cells = sheetOfPlan(criteriaSheet(mashThresholdSet, words));
  const headers = cells.values[criteriaHeaderRow - 1] ?? [];
  const later = new Set(["Section", "Kind", "Options"]);
  const values = [
    ...cells.values.slice(0, 7),
    [],
    ...cells.values
      .slice(criteriaHeaderRow - 1)
      .map((row) => row.filter((_, at) => !later.has(String(headers[at])))),
  ];
  expect(readCriteria({ sheet: cells.sheet, values })).toEqual({ ok: true, value: mashThresholdSet });
});

test("columns may be moved and others put between them", () => {
  const cells = sheetOfPlan(criteriaSheet(mashThresholdSet, words));
  const values = cells.values.map((row, index) =>
    index < criteriaHeaderRow - 1 ? row : ["our own", ...row.slice(0, 14).reverse()],
  );
  expect(readCriteria({ sheet: cells.sheet, values })).toEqual({ ok: true, value: mashThresholdSet });
});

test.each<[CellValue, 0 | 0.5 | 1 | undefined]>([
  ["", undefined],
  [0, 0],
  [0.5, 0.5],
  [" Half ", 0.5],
  [1, 1],
])("what Partly counts as is read from %j", (value, partly) => {
  const cells = sheetOfPlan(criteriaSheet({ ...mashThresholdSet, partlyCountsAs: 1 }, words));
  const values = cells.values.map((row) => (row[0] === "“Partly” counts as" ? [row[0], "", value] : row));
  const read = readCriteria({ sheet: cells.sheet, values });
  expect(read.ok && read.value.partlyCountsAs).toBe(partly);
});

test("what Partly counts as is refused where it is none of the three", () => {
  const cells = sheetOfPlan(criteriaSheet(mashThresholdSet, words));
  const values = cells.values.map((row) => (row[0] === "“Partly” counts as" ? [row[0], "", "a bit"] : row));
  expect(readCriteria({ sheet: cells.sheet, values })).toMatchObject({
    ok: false,
    problems: [{ fault: "unreadable", text: "a bit", place: { address: "C8" } }],
  });
});

test("200 questions with words full of commas, semicolons, HTML and formulas read back", () => {
  const first = mashThresholdSet.criteria[0];
  if (first === undefined) throw new Error("no question");
  const many: CriteriaSet = {
    ...mashThresholdSet,
    criteria: Array.from({ length: 200 }, (_, index) => ({
      ...first,
      id: `q${index}` as CriterionId,
      number: index + 1,
      guidance: "<img src=x onerror=alert(1)>",
      question: '=HYPERLINK("http://example.invalid","Click")',
      marks: [
        { word: `Yes, but late; see "notes" ${"x".repeat(200)}`, meaning: "met" },
        { word: "<b>No</b>", meaning: "notMet" },
      ],
      reasons: ["1=1", "None, or; none", '"'],
    })),
  };
  const plan = criteriaSheet(many, words);
  expect(readCriteria(sheetOfPlan(plan))).toEqual({ ok: true, value: many });
  // What is written from data goes through the safe-text rule: no cell of it can be a formula.
  for (const step of plan.steps)
    if (step.step === "cells" && JSON.stringify(step.rows).includes("HYPERLINK"))
      expect(step.data).toBe(true);
});

test("marks are words with what they count as", () => {
  expect(marksOfWords("Yes = perhaps")).toBeNull();
  expect(marksOfWords("Yes")).toBeNull();
  expect(marksOfWords("= met")).toBeNull();
  expect(marksOfWords("")).toEqual([]);
  expect(marksOfWords('A=B = met; "No; never" = not met;')).toEqual([
    { word: "A=B", meaning: "met" },
    { word: "No; never", meaning: "notMet" },
  ]);
});

test("a rule that an earlier version wrote, with quotation marks in the header, is read", () => {
  expect(appliesOfWords("When “The “new” form” is Yes; No")).toEqual({
    when: "columnIsOneOf",
    column: "The “new” form",
    values: ["Yes", "No"],
  });
});

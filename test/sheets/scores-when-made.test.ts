import { findingsSheet } from "../../src/sheets/findings-sheet";
import { besideCodes } from "../../src/sheets/findings-beside";
import { readFindingsSheet } from "../../src/sheets/read-findings-sheet";
import { readScoresWhenMade } from "../../src/sheets/scores-when-made-part";
import { exampleFindings, exampleCases, exampleWords } from "./example-audit";
import { exampleBeside } from "./example-beside";
import { sheetOfPlan } from "./sheet-of-plan";

const plan = findingsSheet(exampleFindings, { ...exampleWords, beside: exampleBeside });
const sheet = sheetOfPlan(plan);

test("law: what was written reads as the same, also where rows and columns were put in before it", () => {
  const kept = { scores: exampleBeside.scores, codes: besideCodes(exampleBeside) };
  expect(readScoresWhenMade(sheet)).toEqual(kept);
  const moved = { ...sheet, values: [[], ["x"], ...sheet.values].map((row) => ["", ...row]) };
  expect(readScoresWhenMade(moved)).toEqual(kept);
  expect(readFindingsSheet(moved)?.met).toEqual(readFindingsSheet(sheet)?.met);
  expect(readFindingsSheet(moved)?.madeAt).toBe("2017-12-06 14:05");
});

test("they stand below what is printed, and hold no case number", () => {
  const page = plan.steps.find((step) => step.step === "page");
  const row = sheet.values.findIndex((cells) => cells[0] === "Scores when these findings were made") + 1;
  expect(row).toBeGreaterThan(page?.step === "page" ? (page.area?.bottom ?? Infinity) : Infinity);
  const text = JSON.stringify(sheet.values.slice(row - 1));
  for (const { key } of exampleCases) expect(text).not.toContain(key);
});

test("digests that are not whole are none", () => {
  const cut = (change: (row: readonly unknown[]) => boolean) => ({
    ...sheet,
    values: sheet.values.filter((row) => !change(row)),
  });
  expect(readScoresWhenMade(cut((row) => row[0] === "Key"))).toBeNull();
  expect(
    readScoresWhenMade(cut((row) => row[0] === "Question" && row[2] === "1 Threshold level")),
  ).toBeNull();
  expect(readScoresWhenMade({ sheet: "x", values: [["Nothing"]] })).toBeNull();
});

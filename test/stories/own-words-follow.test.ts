import { newWorkbook, setValues, sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import type { CellValue } from "../../simulator/host/model";
import type { CriteriaSet } from "../../src/core/scoring/criterion";
import { withQuestion } from "../../src/pane/criteria-list";
import { chosenMoves, marksGone } from "../../src/pane/marks-gone";
import { saveWithMoves } from "../../src/pane/save-with-moves";
import { TYPED, value } from "./reviewed-audit";
import { LIST, markAll, openSmall, placeOf, type SmallAudit } from "./small-audit";
import { cellOf, setCell, workbookPicture } from "./workbook-picture";

// Column B holds the marks of the first question in the auditor's own words, and Yes among them.
const WORDS = ["Y", "N", "y", "n/a", "Yes", "Y"];
const look = async ({ tasks }: SmallAudit) => value(await tasks.recogniseAudit());

async function scoredBefore(words: readonly string[] = WORDS): Promise<SmallAudit> {
  const workbook = newWorkbook([LIST]);
  setValues(sheetNamed(workbook, LIST), "A1", [
    ["Ref", "Level right?"],
    ...words.map((word, index): CellValue[] => [`C-${index + 1}`, word]),
  ]);
  const audit = await openSmall(workbook);
  value(
    await audit.tasks.useExistingCases(
      {
        name: "Own cases",
        place: await placeOf(audit),
        caseIdColumn: "Ref",
        groupColumn: null,
        populationSizes: null,
        chosen: "unknown",
        criteriaSet: "mash-threshold",
        markColumns: { threshold: "Level right?" },
        markWords: {
          threshold: [
            { value: "Y", mark: "Yes" },
            { value: "N", mark: "No" },
          ],
        },
        settings: { confidenceLevel: 0.95, partlyCountsAs: 0 },
      },
      "J. Okafor",
    ),
  );
  value(await audit.tasks.addScoringColumns("mash-threshold"));
  markAll(audit.workbook, LIST, words.length, () => "Yes");
  words.forEach((word, index) => setCell(audit.workbook, LIST, index + 2, 2, word));
  return audit;
}

const own = (audit: SmallAudit) => WORDS.map((_, index) => cellOf(audit.workbook, LIST, index + 2, 2));

async function standing(audit: SmallAudit): Promise<CriteriaSet> {
  const { criteria } = await look(audit);
  if (criteria === null) throw new Error("no questions");
  return criteria;
}

/** The auditor renames a mark of the first question in the pane, and leaves the choice as it is offered or takes another. */
async function renamed(
  audit: SmallAudit,
  from: string,
  to: string,
  chosen: Readonly<Record<string, string>> = {},
): Promise<CriteriaSet> {
  const before = await standing(audit);
  const { marksUsed } = await look(audit);
  const [question] = before.criteria;
  if (question === undefined) throw new Error("no question");
  const marks = question.marks.map((mark) => (mark.word === from ? { ...mark, word: to } : mark));
  const typed = { ...question, marks };
  const gone = marksGone(question, typed, marksUsed.get(question.id));
  const set = withQuestion(before, typed);
  value(await saveWithMoves(() => audit.tasks, before, set, chosenMoves(gone, typed, chosen))());
  return set;
}

const counts = async (audit: SmallAudit) =>
  value(await audit.tasks.previewFindings()).findings.results.map((result) => result.counts);

const wordsNow = async (audit: SmallAudit) => (await look(audit)).existingCases?.markWords?.["threshold"];

test("the pane counts own words as the mark that they stand for", async () => {
  const audit = await scoredBefore();
  const { marksUsed, criteria } = await look(audit);
  expect([...(marksUsed.get(criteria?.criteria[0]?.id ?? ("" as never)) ?? [])].sort()).toEqual([
    ["n/a", 1],
    ["no", 1],
    ["yes", 4],
  ]);
});

test("a renamed mark: the words stand for the new one, no cell is written, and nothing becomes not allowed", async () => {
  const audit = await scoredBefore();
  const before = await counts(audit);
  await renamed(audit, "Yes", "In full");
  expect(own(audit)).toEqual(WORDS);
  expect(await wordsNow(audit)).toEqual([
    { value: "Y", mark: "In full" },
    { value: "N", mark: "No" },
    { value: "Yes", mark: "In full" },
  ]);
  const seen = await look(audit);
  expect(seen.scoring?.marksNotAllowed).toEqual([]);
  expect(seen.gaps.filter(({ gap }) => gap === "notAllowed")).toEqual([]);
  expect(await counts(audit)).toEqual(before);
  // The record says it in words, with the name and the day that it was kept under.
  const record = valuesOf(sheetNamed(audit.workbook, "Audit record"));
  expect(record).toContainEqual(
    expect.arrayContaining(["Words in “Level right?”", "“Y” is In full; “N” is No; “Yes” is In full"]),
  );
  expect(record).toContainEqual(expect.arrayContaining(["By", "J. Okafor"]));
});

test("renamed twice, and asked again: the words go along each time, and the dropdown keeps offering them", async () => {
  const audit = await scoredBefore();
  await renamed(audit, "Yes", "In full");
  await renamed(audit, "In full", "Right");
  await renamed(audit, "N/A", "Not asked");
  expect(await wordsNow(audit)).toEqual([
    { value: "Y", mark: "Right" },
    { value: "N", mark: "No" },
    { value: "Yes", mark: "Right" },
    { value: "N/A", mark: "Not asked" },
  ]);
  expect((await look(audit)).scoring?.marksNotAllowed).toEqual([]);
  const before = workbookPicture(audit.workbook);
  expect(value(await audit.tasks.addScoringColumns("mash-threshold")).added).toEqual([]);
  expect(workbookPicture(audit.workbook)).toBe(before);
});

test("a question of ours beside it still has its cells rewritten", async () => {
  const audit = await scoredBefore();
  const before = await standing(audit);
  const question = before.criteria.find(({ number }) => number === 4);
  if (question === undefined) throw new Error("no question");
  const marks = question.marks.map((mark) => (mark.word === "Yes" ? { ...mark, word: "Right" } : mark));
  const set = withQuestion(before, { ...question, marks });
  const moves = [{ criterion: question.id, from: "Yes", to: "Right" }];
  value(await saveWithMoves(() => audit.tasks, before, set, moves)());
  const headers = valuesOf(sheetNamed(audit.workbook, LIST))[0] ?? [];
  expect(cellOf(audit.workbook, LIST, 2, headers.indexOf("4 Right decision") + 1)).toBe("Right");
  expect(own(audit)).toEqual(WORDS);
});

test("the auditor may say otherwise: another mark, or not allowed until put right", async () => {
  const other = await scoredBefore();
  await renamed(other, "Yes", "In full", { Yes: "No" });
  expect((await counts(other))[0]).toMatchObject({ met: 0, notMet: 5 });
  const none = await scoredBefore();
  await renamed(none, "Yes", "In full", { Yes: "" });
  expect((await look(none)).scoring?.marksNotAllowed).toHaveLength(4);
  expect(own(none)).toEqual(WORDS);
});

test("a new mark is offered in the column, with its colour", async () => {
  const audit = await scoredBefore();
  const before = await standing(audit);
  const [question] = before.criteria;
  if (question === undefined) throw new Error("no question");
  const marks = [...question.marks, { word: "Partly", meaning: "partly" } as const];
  value(await audit.tasks.saveCriteria(before, withQuestion(before, { ...question, marks })));
  const { validations, conditionalFormats } = sheetNamed(audit.workbook, LIST);
  const at = ({ areas }: { areas: readonly { left: number }[] }): boolean =>
    areas.some(({ left }) => left === 1);
  expect(validations.filter(at)).toMatchObject([
    { errorAlert: { message: expect.stringContaining("Partly") as unknown } },
  ]);
  expect(conditionalFormats.filter(at).map(({ rule }) => rule["formula"])).toContain('=TRIM(B2)="Partly"');
});

describe("with a second review drawn from the table", () => {
  async function reviewedOwn(): Promise<SmallAudit> {
    const audit = await scoredBefore();
    value(await audit.tasks.drawSecondReview(TYPED, "J. Okafor"));
    return audit;
  }
  const review = async (audit: SmallAudit) => (await look(audit)).secondReview;

  test("a renamed mark leaves the review on the record as it was", async () => {
    const audit = await reviewedOwn();
    const before = await review(audit);
    expect(before).not.toBeNull();
    await renamed(audit, "Yes", "In full");
    expect(await wordsNow(audit)).toContainEqual({ value: "Y", mark: "In full" });
    expect((await review(audit))?.cases).toBe(before?.cases);
    expect((await look(audit)).sheetProblems).toEqual([]);
    expect(valuesOf(sheetNamed(audit.workbook, "Audit record"))).toContainEqual(
      expect.arrayContaining(["Words in “Level right?”", "“Y” is In full; “N” is No; “Yes” is In full"]),
    );
  });

  test("a column that is found again under another name does too", async () => {
    const audit = await reviewedOwn();
    const before = await review(audit);
    setCell(audit.workbook, LIST, 1, 2, "Level");
    value(await audit.tasks.restoreColumn({ column: "Level right?", standsAs: "Level" }, "A. Mensah"));
    expect((await look(audit)).existingCases?.markColumns).toEqual({ threshold: "Level" });
    expect((await review(audit))?.cases).toBe(before?.cases);
    expect((await look(audit)).sheetProblems).toEqual([]);
  });
});

const WITH_BLANKS = ["Y", "N", "", "n/a", "y", ""];

test("an answer in the pane goes into an own column in its own word, and is told as it was said", async () => {
  const audit = await scoredBefore(WITH_BLANKS);
  const { scoringSheet: sheet } = await look(audit);
  if (sheet === null) throw new Error("nothing to score");
  const [question] = sheet.set.criteria;
  const key = sheet.cases[2]?.key;
  if (question === undefined || key === undefined) throw new Error("no question, or no case");
  const said = (text: string, seen: string) =>
    audit.tasks.writeAnswer(
      sheet,
      { key, criterion: question.id, parts: [{ part: "mark", seen, text }] },
      "J. Okafor",
    );
  expect(value(await said("Yes", ""))).toMatchObject({
    state: "written",
    standing: expect.arrayContaining(["Y"]),
  });
  expect(cellOf(audit.workbook, LIST, 4, 2)).toBe("Y");
  expect(value(await said("N/A", "Y"))).toMatchObject({ state: "written" });
  expect(cellOf(audit.workbook, LIST, 4, 2)).toBe("N/A");
  // Somebody who still sees the blank is told of both answers, the own one as it was pressed.
  expect(value(await said("No", ""))).toMatchObject({
    state: "conflict",
    conflicts: [{ theirs: "N/A", yours: "No" }],
  });
  expect(cellOf(audit.workbook, LIST, 4, 2)).toBe("N/A");
});

test("where the audit’s own word stands in the column, it is written", async () => {
  const audit = await scoredBefore([...WITH_BLANKS, "Yes"]);
  const { scoringSheet: sheet } = await look(audit);
  const [question] = sheet?.set.criteria ?? [];
  expect(sheet?.ownWords.get(question?.id ?? ("" as never))?.get("Yes")).toBe("Yes");
  expect(sheet?.ownWords.get(question?.id ?? ("" as never))?.get("No")).toBe("N");
});

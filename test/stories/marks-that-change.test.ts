import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import { criteriaSet } from "../../src/core/scoring/criteria-sets";
import type { CriteriaSet, Criterion } from "../../src/core/scoring/criterion";
import { newQuestion, withoutQuestion, withQuestion } from "../../src/pane/criteria-list";
import {
  audited,
  columnOf,
  REVIEW,
  reviewed,
  rowsOf,
  SAMPLE,
  settling,
  TYPED,
  value,
} from "./reviewed-audit";
import { openSmall, placeOf, smallDefinition, type SmallAudit } from "./small-audit";
import { setCell, workbookPicture } from "./workbook-picture";

const type = (audit: SmallAudit, header: string, word: string | number, row = 5, sheet = SAMPLE): void =>
  setCell(audit.workbook, sheet, row, columnOf(audit, sheet, header), word);

const rowOfId = ({ workbook }: SmallAudit, sheet: string, id: string): number =>
  valuesOf(sheetNamed(workbook, sheet)).findIndex((row) => row.includes(id)) + 1;

const look = async ({ tasks }: SmallAudit) => value(await tasks.recogniseAudit());

async function standing(audit: SmallAudit): Promise<CriteriaSet> {
  const { criteria } = await look(audit);
  if (criteria === null) throw new Error("no questions");
  return criteria;
}

test("a new question does not take the number, and so the remarks, of one that was removed", async () => {
  const audit = await audited();
  const before = await standing(audit);
  const gone = before.criteria.find(({ number }) => number === 7);
  if (gone === undefined) throw new Error("no question 7");
  type(audit, "7 Comment", "the old form");
  type(audit, "7 Kind", "To improve");
  const less = withoutQuestion(before, gone.id);
  value(await audit.tasks.saveCriteria(before, less));
  const { scoredHeaders } = await look(audit);
  const added = { ...newQuestion(less, null, scoredHeaders ?? []), shortName: "Siblings", question: "Seen?" };
  expect([added.id, added.number]).toEqual(["question-8", 8]);
  value(await audit.tasks.saveCriteria(less, withQuestion(less, added)));
  value(await audit.tasks.addScoringColumns("mash-threshold"));
  expect(value(await audit.tasks.previewFindings()).findings.toImprove).toEqual([]);
  expect(rowsOf(audit, SAMPLE)[0]).toContain("the old form");
});

test("a settled mark is still shown when the first mark is changed afterwards: it is the one that counts", async () => {
  const audit = await reviewed();
  const reading = value(await audit.tasks.readAgreement());
  const key = reading.disagreements[0]?.mark.key;
  value(await audit.tasks.settleDisagreement(settling(reading, "N/A"), "A. Mensah"));
  const row = rowsOf(audit, SAMPLE).findIndex(([each]) => each === key) + 5;
  type(audit, "1 Threshold level", "No", row);
  const after = value(await audit.tasks.readAgreement());
  expect(after.firstMarksSame).toBe(false);
  expect(after.disagreements).toMatchObject([
    { mark: { key, first: "No", second: "No" }, agreed: { word: "N/A", by: "A. Mensah" } },
  ]);
  expect((await look(audit)).secondReview).toMatchObject({ disagreements: 1, settled: 1 });
  const [first] = value(await audit.tasks.previewFindings()).findings.results;
  expect([first?.counts.met, first?.counts.notApplicable]).toEqual([5, 1]);
});

test("a second review of questions of all kinds can be finished: marks and single choices are compared", async () => {
  const audit = await openSmall();
  const set = criteriaSet("mash-threshold-complete");
  if (set === null) throw new Error("no set");
  const definition = smallDefinition({}, { criteriaSet: set.id });
  value(await audit.tasks.drawSample(await placeOf(audit), definition, "J. Okafor"));
  value(await audit.tasks.addScoringColumns(set.id));
  answerAll(audit, set, SAMPLE);
  value(await audit.tasks.drawSecondReview(TYPED, "J. Okafor"));
  answerAll(audit, set, REVIEW);
  const reading = value(await audit.tasks.readAgreement());
  expect([reading.cases, reading.complete, reading.blanks]).toEqual([4, 4, []]);
  const marks = set.criteria.filter(({ kind }) => kind === "mark" || kind === "choice").map(({ id }) => id);
  expect(marks.length).toBeLessThan(set.criteria.length);
  expect(reading.agreement.map(({ criterion }) => criterion)).toEqual(marks);
  expect(reading.criteria.map(({ id }) => id)).toEqual(marks);
  // A mark that is missing is.
  type(audit, headerOf(set.criteria.find(({ kind }) => kind === "mark")), "", 5, REVIEW);
  expect(value(await audit.tasks.readAgreement())).toMatchObject({
    complete: 3,
    blanks: [{ sheet: REVIEW }],
  });
});

const headerOf = (criterion: Criterion | undefined): string =>
  `${criterion?.number ?? 0} ${criterion?.shortName ?? ""}`;

function answerAll(audit: SmallAudit, { criteria }: CriteriaSet, sheet: string): void {
  for (const criterion of criteria) {
    const { kind, marks, options } = criterion;
    const word = { number: 1, date: 43_000, text: "words" };
    const said =
      kind === "mark" ? marks[0]?.word : kind === "choice" || kind === "choices" ? options[0] : word[kind];
    rowsOf(audit, sheet).forEach((_, down) => type(audit, headerOf(criterion), said ?? "", 5 + down, sheet));
  }
}

describe("an urgent concern stays at the top while the scores can't be read", () => {
  test.each<[string, (audit: SmallAudit) => void]>([
    ["a column was renamed", (audit) => type(audit, "4 Right decision", "Decision", 4)],
    [
      "a case was pasted twice",
      (audit) => setCell(audit.workbook, SAMPLE, 6, 1, String(rowsOf(audit, SAMPLE)[0]?.[0])),
    ],
    ["a case was taken out", (audit) => setCell(audit.workbook, SAMPLE, 7, 1, "C-99")],
    ["a case number was deleted", (audit) => setCell(audit.workbook, SAMPLE, 7, 1, "")],
  ])("%s", async (_, damage) => {
    const audit = await audited();
    type(audit, "Urgent concern", "Child was alone");
    type(audit, "Urgent concern", "Seen to", 6);
    type(audit, "Concern acknowledged", "A. Mensah", 6);
    const before = (await look(audit)).urgentConcerns;
    expect(before).toMatchObject([{ concern: "Child was alone", place: { sheet: SAMPLE } }]);
    damage(audit);
    const after = await look(audit);
    expect(after.sheetProblems.length).toBeGreaterThan(0);
    expect(after.urgentConcerns).toEqual(before);
  });
});

test("a renamed column of answers is asked about, also with a mark in it that is not allowed, and nothing is added", async () => {
  const audit = await audited();
  type(audit, "3 Good quality", "Pasted");
  setCell(audit.workbook, SAMPLE, 4, columnOf(audit, SAMPLE, "3 Good quality"), "Quality");
  const before = workbookPicture(audit.workbook);
  const outcome = await audit.tasks.addScoringColumns("mash-threshold");
  expect(outcome).toMatchObject({
    ok: false,
    problems: [{ kind: "scoringColumnRenamed", sheet: SAMPLE, column: "3 Good quality" }],
  });
  expect(JSON.stringify(outcome)).toContain('"Quality"');
  expect(workbookPicture(audit.workbook)).toBe(before);
});

test("numbers swapped on Audit criteria are asked about: no remark is read for another question", async () => {
  const audit = await audited();
  type(audit, "1 Comment", "of the threshold");
  const { criteria } = await standing(audit);
  const sheet = "Audit criteria";
  const first = rowOfId(audit, sheet, criteria[0]?.id ?? "");
  const second = rowOfId(audit, sheet, criteria[1]?.id ?? "");
  setCell(audit.workbook, sheet, first, 1, 2);
  setCell(audit.workbook, sheet, second, 1, 1);
  const before = workbookPicture(audit.workbook);
  expect(await audit.tasks.addScoringColumns("mash-threshold")).toMatchObject({
    ok: false,
    problems: [{ kind: "scoringColumnRenamed" }, { kind: "scoringColumnRenamed" }],
  });
  expect((await audit.tasks.previewFindings()).ok).toBe(false);
  expect(workbookPicture(audit.workbook)).toBe(before);
});

import { newWorkbook, setValues, sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import type { CellValue } from "../../simulator/host/model";
import type { ExistingCases } from "../../src/core/scoring/existing-cases";
import { sha256Hex } from "../../src/core/sha256";
import {
  columnOf,
  DISAGREEMENTS,
  requestsOf,
  REVIEW,
  reviewAll,
  rowsOf,
  settling,
  TYPED,
  value,
} from "./reviewed-audit";
import { LIST, makeTable, markAll, openSmall, placeOf, type SmallAudit } from "./small-audit";
import { cellOf, setCell, workbookPicture } from "./workbook-picture";

/** Twelve cases scored before in the auditor's own words: Y, N and "in part". */
const WORDS = ["Y", "y ", "N", "Y", "n", "Y", "Y", "Y", "N", "Y", "Y", "Y"];

const CASES: ExistingCases = {
  name: "Own cases",
  place: {
    sheet: LIST,
    table: null,
    headerRow: 1,
    firstColumn: 1,
    lastColumn: 4,
    lastRow: 13,
    headers: [],
  },
  caseIdColumn: "Ref",
  groupColumn: "Group",
  populationSizes: { A: 100, B: 50 },
  chosen: "random",
  criteriaSet: "mash-threshold",
  markColumns: { threshold: "Level right?" },
  markWords: {
    threshold: [
      { value: "Y", mark: "Yes" },
      { value: "N", mark: "No" },
    ],
  },
  settings: { confidenceLevel: 0.95, partlyCountsAs: 0 },
};

async function ownCases(): Promise<SmallAudit> {
  const workbook = newWorkbook([LIST]);
  setValues(sheetNamed(workbook, LIST), "A1", [
    ["Ref", "Group", "Level right?", "Verdict"],
    ...WORDS.map((word, index): CellValue[] => [
      `C-${index + 1}`,
      index < 8 ? "A" : "B",
      word,
      `surely ${word}`,
    ]),
  ]);
  makeTable(workbook, LIST, "Cases", { top: 1, left: 1, bottom: 13, right: 4 });
  const audit = await openSmall(workbook);
  value(await audit.tasks.useExistingCases({ ...CASES, place: await placeOf(audit) }, "J. Okafor"));
  value(await audit.tasks.addScoringColumns("mash-threshold"));
  markAll(audit.workbook, LIST, 12, () => "Yes");
  return audit;
}

/** The second reviewer says Yes everywhere. */
async function reviewedCases(): Promise<SmallAudit> {
  const audit = await ownCases();
  value(await audit.tasks.drawSecondReview({ ...TYPED, size: { by: "share", share: 1 } }, "J. Okafor"));
  reviewAll(audit, () => "Yes");
  return audit;
}

describe("a second review of cases chosen elsewhere", () => {
  test("is drawn from the auditor’s own table by the same rules, onto a sheet without first marks", async () => {
    const audit = await ownCases();
    const table = valuesOf(sheetNamed(audit.workbook, LIST));
    const { record, review } = value(await audit.tasks.drawSecondReview(TYPED, "J. Okafor"));
    expect(record).toBe("Audit record");
    expect(review.groups).toEqual([
      { label: "A", scored: 8, drawn: 3 },
      { label: "B", scored: 4, drawn: 1 },
    ]);
    // By hand: the lowest hashes of seed, comma, number in each group.
    const lowest = (from: number, to: number, count: number) =>
      Array.from({ length: to - from + 1 }, (_, index) => `C-${from + index}`)
        .sort((a, b) => (sha256Hex(`7 3 5 1,${a}`) < sha256Hex(`7 3 5 1,${b}`) ? -1 : 1))
        .slice(0, count);
    expect(review.tickets.map(({ key }) => key)).toEqual([...lowest(1, 8, 3), ...lowest(9, 12, 1)]);
    expect(review.drawnFrom).toHaveLength(12);
    expect(valuesOf(sheetNamed(audit.workbook, LIST))).toEqual(table);
    const shown = valuesOf(sheetNamed(audit.workbook, REVIEW)).flat().map(String);
    expect(shown.filter((cell) => /^(y|n|yes|no)\s*$/i.test(cell) || cell.includes("surely"))).toEqual([]);
    expect([columnOf(audit, REVIEW, "Level right?"), columnOf(audit, REVIEW, "Verdict")]).toEqual([0, 0]);
    expect(columnOf(audit, REVIEW, "1 Threshold level")).toBeGreaterThan(0);
    expect(await requestsOf(audit, () => audit.tasks.readAgreement())).toBe(2);
  });

  test("marks are compared through the auditor’s words, settled, and counted", async () => {
    const audit = await reviewedCases();
    const reading = value(await audit.tasks.readAgreement());
    expect(reading.agreement.map(({ all }) => [all.raw?.agreed, all.raw?.cases])).toEqual(
      reading.criteria.map((_, index) => [index === 0 ? 9 : 12, 12]),
    );
    expect(reading.disagreements.map(({ mark }) => [mark.key, mark.first, mark.second])).toEqual(
      expect.arrayContaining(["C-3", "C-5", "C-9"].map((key) => [key, "No", "Yes"])),
    );
    const met = async () =>
      value(await audit.tasks.previewFindings()).findings.results.map(({ counts }) => counts.met)[0];
    expect(await met()).toBe(9);
    const settled = value(await audit.tasks.settleDisagreement(settling(reading, "Yes"), "A. Mensah"));
    expect(settled.disagreements.filter(({ agreed }) => agreed !== null)).toHaveLength(1);
    expect(await met()).toBe(10);
    expect(WORDS.map((_, index) => cellOf(audit.workbook, LIST, index + 2, 3))).toEqual(WORDS);
    expect(rowsOf(audit, DISAGREEMENTS)).toHaveLength(3);
    const look = value(await audit.tasks.recogniseAudit());
    expect(look.secondReview).toMatchObject({ cases: 12, complete: 12, disagreements: 3, settled: 1 });
    expect(look.sheetProblems).toEqual([]);
  });

  test("it is drawn again from the record, whatever becomes of the table afterwards", async () => {
    const audit = await reviewedCases();
    setCell(audit.workbook, LIST, 2, 2, "B");
    const reading = value(await audit.tasks.readAgreement());
    expect(reading.check).toEqual({ same: 12, of: 12, basis: "cases" });
  });

  test("choosing the cases anew would take it away, and is refused", async () => {
    const audit = await reviewedCases();
    const before = workbookPicture(audit.workbook);
    const place = await placeOf(audit);
    expect(await audit.tasks.useExistingCases({ ...CASES, place }, "")).toMatchObject({
      problems: [{ kind: "casesUnderSecondReview", sheet: REVIEW }],
    });
    expect(workbookPicture(audit.workbook)).toBe(before);
  });

  test("a word that nobody has said the meaning of is to be put right first; a second draw is refused", async () => {
    const audit = await ownCases();
    setCell(audit.workbook, LIST, 4, 3, "maybe");
    expect(await audit.tasks.drawSecondReview({ ...TYPED, stayBlank: ["C-3"] }, "")).toMatchObject({
      problems: [{ kind: "firstScoringIncomplete", places: [{ sheet: LIST, address: "C4" }] }],
    });
    setCell(audit.workbook, LIST, 4, 3, "N");
    value(await audit.tasks.drawSecondReview(TYPED, ""));
    expect(await audit.tasks.drawSecondReview({ ...TYPED, seed: { origin: "made" } }, "")).toMatchObject({
      problems: [{ kind: "secondReviewStands", record: "Audit record" }],
    });
  });

  test("a damaged part of the record is not passed over", async () => {
    const audit = await reviewedCases();
    const record = valuesOf(sheetNamed(audit.workbook, "Audit record"));
    const at = record.findIndex(([first]) => first === "Second review, drawn from");
    setCell(audit.workbook, "Audit record", at + 3, 2, "B");
    expect(await audit.tasks.readAgreement()).toMatchObject({
      problems: [{ kind: "recordUnreadable", part: "Second review, drawn from" }],
    });
  });
});

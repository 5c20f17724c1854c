import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import type { CellValue } from "../../simulator/host/model";
import type { SecondReviewAsked } from "../../src/tasks/second-review-results";
import {
  audited,
  columnOf,
  requestsOf,
  REVIEW,
  reviewAll,
  reviewed,
  rowsOf,
  SAMPLE,
  TYPED,
  value,
} from "./reviewed-audit";
import { insertColumn, listWorkbook, scored, smallDefinition, type SmallAudit } from "./small-audit";
import { setCell, workbookPicture } from "./workbook-picture";

describe("drawing cases for a second reviewer", () => {
  test("the sheet holds cases, carried columns and empty questions, and no first mark", async () => {
    const audit = await audited();
    const { review } = value(await audit.tasks.drawSecondReview(TYPED, "J. Okafor"));
    expect(review.groups).toEqual([
      { label: "NFA", scored: 3, drawn: 2 },
      { label: "Early Help", scored: 3, drawn: 2 },
    ]);
    const rows = rowsOf(audit, REVIEW);
    expect(rows.map(([key]) => key)).toEqual(review.tickets.map(({ key }) => key));
    expect(rows.map((row) => row[3])).toEqual(
      review.tickets.map(({ key }) => `Worker ${(Number(key.slice(2)) - 1) % 3}`),
    );
    expect(rows.flat().filter((cell) => cell === "Yes")).toEqual([]);
    const scorer = columnOf(audit, REVIEW, "Scorer");
    expect(rows.map((row) => row[scorer - 1])).toEqual(rows.map(() => "R. Singh"));
    expect(sheetNamed(audit.workbook, REVIEW).tables[0]?.area).toMatchObject({ top: 3, bottom: 7 });
    expect(sheetNamed(audit.workbook, REVIEW).validations.length).toBeGreaterThan(0);
  });

  test("the record keeps seed, fingerprints, tickets and a line; drawing again gives the same", async () => {
    const audit = await audited();
    const { review } = value(await audit.tasks.drawSecondReview(TYPED, "J. Okafor"));
    reviewAll(audit, () => "Yes");
    const reading = value(await audit.tasks.readAgreement());
    expect(reading.review).toEqual(review);
    expect(reading.check).toEqual({ same: 4, of: 4, basis: "cases" });
    expect(reading.firstMarksSame).toBe(true);
    const { record } = value(await audit.tasks.recogniseAudit());
    expect(record?.events.at(-1)).toMatchObject({
      kind: "Second review",
      result: "4 of 6 scored cases drawn for a second review by R. Singh",
      by: "J. Okafor",
    });
    expect(valuesOf(sheetNamed(audit.workbook, "Audit record")).flat().join("\n")).toContain(
      "Blind as far as the reviewer did not look at the sample sheet",
    );
  });

  test("later checks, spares and more cases go on as before", async () => {
    const audit = await reviewed();
    const before = value(await audit.tasks.readAgreement()).review;
    expect(await audit.tasks.checkDraw("")).toMatchObject({ ok: true, value: { same: 6, of: 6 } });
    const { key } = before.tickets[0] ?? { key: "" };
    value(await audit.tasks.replaceCase(key, "duplicate", ""));
    value(await audit.tasks.extendSample({ more: { NFA: 1 }, spares: 0 }, ""));
    const after = value(await audit.tasks.readAgreement());
    expect(after.review).toEqual(before);
    expect([after.cases, after.sampled]).toEqual([3, 7]);
    expect(after.disagreements).toEqual([]);
    expect(after.check).toEqual({ same: 4, of: 4, basis: "tickets" });
  });

  test("a seed that is made has twenty digits and is not that of the sample", async () => {
    const audit = await audited();
    const { review } = value(await audit.tasks.drawSecondReview({ ...TYPED, seed: { origin: "made" } }, ""));
    expect(review.seed).toMatch(/^\d{20}$/);
  });

  test.each<[string, (audit: SmallAudit) => void, Partial<SecondReviewAsked>, object]>([
    [
      "a first mark missing",
      (audit) => setCell(audit.workbook, SAMPLE, 6, columnOf(audit, SAMPLE, "1 Threshold level"), ""),
      {},
      { kind: "firstScoringIncomplete", scored: 5, cases: 6, places: [{ sheet: SAMPLE, address: "F6" }] },
    ],
    [
      "a pasted mark",
      (audit) => setCell(audit.workbook, SAMPLE, 5, columnOf(audit, SAMPLE, "1 Threshold level"), "y"),
      {},
      { kind: "firstScoringIncomplete", scored: 5, places: [{ sheet: SAMPLE, address: "F5" }] },
    ],
    [
      "the seed of the sample",
      () => undefined,
      { seed: { origin: "typed", seed: "20171101" } },
      { kind: "seedUsedBefore" },
    ],
    [
      "a seed with a comma",
      () => undefined,
      { seed: { origin: "typed", seed: "1,2" } },
      { kind: "seedUnusable" },
    ],
    ["nobody named", () => undefined, { reviewer: " " }, { kind: "noReviewerNamed" }],
    [
      "more than are scored",
      () => undefined,
      { size: { by: "number", number: 7 } },
      { kind: "sampleNotReachable" },
    ],
    [
      "a share of 0",
      () => undefined,
      { size: { by: "share", share: 0 } },
      { kind: "secondReviewShareUnusable" },
    ],
  ])("refused, with nothing changed: %s", async (_, change, asked, problem) => {
    const audit = await audited();
    change(audit);
    const before = workbookPicture(audit.workbook);
    expect(await audit.tasks.drawSecondReview({ ...TYPED, ...asked }, "")).toMatchObject({
      ok: false,
      problems: [problem],
    });
    expect(workbookPicture(audit.workbook)).toBe(before);
  });

  test("a second one is refused", async () => {
    const audit = await reviewed();
    expect(await audit.tasks.drawSecondReview({ ...TYPED, seed: { origin: "made" } }, "")).toMatchObject({
      ok: false,
      problems: [{ kind: "secondReviewStands", sheet: REVIEW }],
    });
  });

  test("five requests", async () => {
    const audit = await audited();
    expect(await requestsOf(audit, () => audit.tasks.drawSecondReview(TYPED, ""))).toBe(5);
  });

  test("a column that somebody added to the sample does not come along: it may tell of first marks", async () => {
    const audit = await audited();
    insertColumn(audit.workbook, SAMPLE, 6);
    setCell(audit.workbook, SAMPLE, 4, 6, "My notes");
    setCell(audit.workbook, SAMPLE, 5, 6, "surely a Yes");
    value(await audit.tasks.drawSecondReview(TYPED, ""));
    expect(columnOf(audit, REVIEW, "My notes")).toBe(0);
    expect(columnOf(audit, REVIEW, "Worker")).toBe(4);
  });

  test("case numbers and carried text that look like formulas or HTML stay text", async () => {
    const rows = [
      ["Ref", "Outcome", "Worker"],
      ...Array.from({ length: 12 }, (_, index): CellValue[] => [
        `=C${index + 1}`,
        index < 8 ? "NFA" : "Early Help",
        "<b>=1+1</b>",
      ]),
    ];
    const audit = await scored(smallDefinition(), listWorkbook(rows));
    const { review } = value(await audit.tasks.drawSecondReview(TYPED, "@me"));
    const cells = [...sheetNamed(audit.workbook, REVIEW).cells.values()].flatMap((row) => [...row.values()]);
    expect(cells.filter((cell) => cell.formula !== undefined && cell.formula !== null)).toEqual([]);
    expect(rowsOf(audit, REVIEW).map(([key]) => key)).toEqual(review.tickets.map(({ key }) => key));
  });
});

describe("agreement and disagreements", () => {
  test("raw agreement by question, disagreements with both marks, and who gave them", async () => {
    const audit = await reviewed();
    const reading = value(await audit.tasks.readAgreement());
    expect(reading.agreement.map(({ all }) => [all.raw?.agreed, all.raw?.cases])).toEqual(
      reading.criteria.map((_, index) => [index === 0 ? 3 : 4, 4]),
    );
    expect(reading.disagreements).toMatchObject([
      {
        mark: { criterion: "threshold", first: "Yes", second: "No", secondScorer: "R. Singh" },
        agreed: null,
      },
    ]);
    expect([reading.cases, reading.complete, reading.sampled]).toEqual([4, 4, 6]);
  });

  test("one request to read it", async () => {
    const audit = await reviewed();
    expect(await requestsOf(audit, () => audit.tasks.readAgreement())).toBe(1);
  });

  test("a first mark changed afterwards is seen", async () => {
    const audit = await reviewed();
    const { tickets } = value(await audit.tasks.readAgreement()).review;
    const row = rowsOf(audit, SAMPLE).findIndex(([key]) => key === tickets[1]?.key);
    setCell(audit.workbook, SAMPLE, 5 + row, columnOf(audit, SAMPLE, "1 Threshold level"), "No");
    expect(value(await audit.tasks.readAgreement()).firstMarksSame).toBe(false);
  });

  test("cases that one person scored both times are named", async () => {
    const audit = await reviewed();
    const scorer = columnOf(audit, SAMPLE, "Scorer");
    const [key] = rowsOf(audit, REVIEW)[2] ?? [];
    const row = rowsOf(audit, SAMPLE).findIndex(([each]) => each === key);
    setCell(audit.workbook, SAMPLE, 5 + row, scorer, "r. singh ");
    expect(value(await audit.tasks.readAgreement()).scoredTwiceByOne).toEqual([key]);
  });

  test.each<[string, (audit: SmallAudit) => void, string]>([
    [
      "a row deleted",
      ({ workbook }) => void sheetNamed(workbook, REVIEW).cells.delete(4),
      "sampledCaseMissing",
    ],
    ["a case typed in", ({ workbook }) => setCell(workbook, REVIEW, 9, 1, "C-99"), "caseNotDrawn"],
    [
      "a question renamed",
      ({ workbook }) => setCell(workbook, REVIEW, 4, 5, "Other"),
      "scoringColumnsMissing",
    ],
    [
      "the sheet gone",
      ({ workbook }) =>
        void workbook.sheets.splice(
          workbook.sheets.findIndex(({ name }) => name === REVIEW),
          1,
        ),
      "sheetMissing",
    ],
  ])("what people may do to its sheet: %s", async (_, change, kind) => {
    const audit = await reviewed();
    change(audit);
    expect(await audit.tasks.readAgreement()).toMatchObject({ ok: false, problems: [{ kind }] });
    const look = value(await audit.tasks.recogniseAudit());
    expect(look.sheetProblems).toMatchObject([{ kind }]);
    expect(look.scoring?.scored).toBe(6);
  });
});

import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import { ticket } from "../../src/core/sampling/ticket";
import type { Seed } from "../../src/core/sampling/seed";
import { audited, columnOf, reviewAll, rowsOf, SAMPLE, TYPED, value } from "./reviewed-audit";
import type { SmallAudit } from "./small-audit";
import { setCell, workbookPicture } from "./workbook-picture";

/** The file of the first case was never found; the third has one blank. */
async function withBlanks(): Promise<{ audit: SmallAudit; lost: string; partly: string }> {
  const audit = await audited();
  const headers = valuesOf(sheetNamed(audit.workbook, SAMPLE))[3] ?? [];
  headers.forEach((header, across) => {
    if (/^\d (?!Reason|Comment)/.test(String(header))) setCell(audit.workbook, SAMPLE, 5, across + 1, "");
  });
  setCell(audit.workbook, SAMPLE, 7, columnOf(audit, SAMPLE, "1 Threshold level"), "");
  const keys = rowsOf(audit, SAMPLE).map(([key]) => String(key));
  return { audit, lost: keys[0] ?? "", partly: keys[2] ?? "" };
}

describe("first marks that stay blank for good", () => {
  test("nothing is drawn before the auditor names all of them", async () => {
    const { audit, lost } = await withBlanks();
    const before = workbookPicture(audit.workbook);
    for (const [stayBlank, told] of [
      [[], 0],
      [[lost], 1],
      [["C-99"], 0],
    ] as const) {
      expect(await audit.tasks.drawSecondReview({ ...TYPED, stayBlank }, "J. Okafor")).toMatchObject({
        problems: [{ kind: "firstScoringIncomplete", scored: 4, cases: 6, told }],
      });
    }
    expect(workbookPicture(audit.workbook)).toBe(before);
  });

  test("a mark that isn’t allowed is no blank, whatever was said", async () => {
    const { audit, lost, partly } = await withBlanks();
    const column = columnOf(audit, SAMPLE, "2 Agencies contacted");
    setCell(audit.workbook, SAMPLE, 7, column, "perhaps");
    expect(
      await audit.tasks.drawSecondReview({ ...TYPED, stayBlank: [lost, partly] }, "J. Okafor"),
    ).toMatchObject({ problems: [{ kind: "firstScoringIncomplete", places: [{ sheet: SAMPLE }] }] });
  });

  test("with the auditor’s yes it is drawn from the others; the record keeps which, and it is drawn again", async () => {
    const { audit, lost, partly } = await withBlanks();
    const asked = { ...TYPED, size: { by: "number", number: 5 } as const, stayBlank: [lost, partly] };
    const { review } = value(await audit.tasks.drawSecondReview(asked, "J. Okafor"));
    expect(review.stayBlank).toEqual([
      { key: lost, blanks: expect.any(Number), leftOut: true },
      { key: partly, blanks: 1, leftOut: false },
    ]);
    expect(review.groups.map(({ scored }) => scored)).toEqual([2, 3]);
    expect(review.tickets.map(({ key }) => key)).toContain(partly);
    expect(review.tickets.map(({ key }) => key)).not.toContain(lost);
    expect(review.tickets.map((line) => line.ticket)).toEqual(
      review.tickets.map(({ key }) => ticket("7 3 5 1" as Seed, key)),
    );
    reviewAll(audit, () => "Yes");
    const reading = value(await audit.tasks.readAgreement());
    expect(reading.review).toEqual(review);
    expect(reading.check).toEqual({ same: 5, of: 5, basis: "cases" });
    // The blank first mark is left out of the agreement on its question, and of no other.
    expect(reading.agreement.map(({ leftOut, all }) => [leftOut, all.raw?.cases])).toEqual(
      reading.criteria.map((_, index) => (index === 0 ? [1, 4] : [0, 5])),
    );
    expect(reading.disagreements).toEqual([]);
    const record = valuesOf(sheetNamed(audit.workbook, "Audit record")).flat().join("\n");
    expect(record).toContain(
      "5 cases with first marks; 2 cases stay not fully scored, as J. Okafor said, and 1 of them without a first mark is left out. They are listed below.",
    );
  });

  test("a file that is found afterwards changes nothing of what was drawn", async () => {
    const { audit, lost, partly } = await withBlanks();
    value(await audit.tasks.drawSecondReview({ ...TYPED, stayBlank: [lost, partly] }, "J. Okafor"));
    setCell(audit.workbook, SAMPLE, 5, columnOf(audit, SAMPLE, "1 Threshold level"), "No");
    reviewAll(audit, () => "Yes");
    const reading = value(await audit.tasks.readAgreement());
    expect(reading.check).toEqual({ same: 4, of: 4, basis: "cases" });
    expect(reading.firstMarksSame).toBe(true);
  });
});

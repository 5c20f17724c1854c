import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import { NEW_AUDIT } from "../../src/tasks/audit-choice";
import { audited, columnOf, requestsOf, REVIEW, reviewed, settling, TYPED, value } from "./reviewed-audit";
import { markAll, placeOf, smallDefinition, type SmallAudit } from "./small-audit";
import { setCell } from "./workbook-picture";

const HEADING = "Agreement between two reviewers";

/** The rows of the part on the findings sheet, up to the next blank one. */
function partOf({ workbook }: SmallAudit, sheet = "Audit findings") {
  const rows = valuesOf(sheetNamed(workbook, sheet));
  const start = rows.findIndex(([first]) => first === HEADING);
  const length = rows.slice(start).findIndex((row) => row.every((cell) => cell === ""));
  return start < 0 ? [] : rows.slice(start, start + length);
}

const wordsOf = (audit: SmallAudit, sheet?: string) =>
  partOf(audit, sheet)
    .map(([first]) => first)
    .join(" ");

test("without a second review the findings say nothing of it", async () => {
  const audit = await audited();
  value(await audit.tasks.writeFindings(""));
  expect(partOf(audit)).toEqual([]);
});

test("agreement stands on the findings in plain words and a row a question, as the pane has it", async () => {
  const audit = await reviewed();
  value(await audit.tasks.writeFindings(""));
  expect(wordsOf(audit)).toContain(
    "A second reviewer scored 4 of the 6 referrals again, without seeing the first marks.",
  );
  expect(wordsOf(audit)).toContain("1 mark differed; none is settled yet, so the first marks count.");
  const reading = value(await audit.tasks.readAgreement());
  const rows = partOf(audit).filter(([first]) => /^\d /.test(String(first)));
  expect(rows.map((row) => row[2])).toEqual(
    reading.agreement.map(({ all }) => `${all.raw?.agreed} of ${all.raw?.cases}`),
  );
  expect(rows[0]?.slice(0, 7)).toEqual([
    "1 Threshold level",
    "1 differs: not settled yet",
    "3 of 4",
    "–",
    "–",
    "–",
    "Under 30 scored twice: no AC1",
  ]);
  const keys = reading.review.tickets.map(({ key }) => String(key));
  for (const cell of partOf(audit).flat()) for (const key of keys) expect(String(cell)).not.toContain(key);
});

test("a settled mark is told, and one that is not finished is", async () => {
  const audit = await reviewed();
  const reading = value(await audit.tasks.readAgreement());
  value(await audit.tasks.settleDisagreement(settling(reading, "No"), "A. Mensah"));
  value(await audit.tasks.writeFindings(""));
  expect(wordsOf(audit)).toContain("1 mark differed; all are settled, and the agreed marks count.");
  setCell(audit.workbook, REVIEW, 8, columnOf(audit, REVIEW, "2 Agencies contacted"), "");
  value(await audit.tasks.writeFindings(""));
  expect(wordsOf(audit)).toContain("3 are scored in full so far.");
  expect(partOf(audit).find(([first]) => first === "2 Agencies contacted")?.[6]).toContain(
    "1 blank or not allowed, left out",
  );
});

test("a second reviewer’s sheet that can’t be read stops no findings, and that is said", async () => {
  const audit = await reviewed();
  setCell(audit.workbook, REVIEW, 4, columnOf(audit, REVIEW, "1 Threshold level"), "My threshold");
  expect((await audit.tasks.readAgreement()).ok).toBe(false);
  value(await audit.tasks.writeFindings(""));
  expect(wordsOf(audit)).toContain("can’t be read as it stands");
});

test("a second mark, or what was settled, that changes later puts the findings out of date; making them again mends it", async () => {
  const audit = await reviewed();
  const changes = async () => value(await audit.tasks.recogniseAudit()).findingsChanges;
  value(await audit.tasks.writeFindings(""));
  expect(await changes()).toMatchObject({ secondReview: false, numbers: [] });
  const column = columnOf(audit, REVIEW, "2 Agencies contacted");
  const mark = valuesOf(sheetNamed(audit.workbook, REVIEW))[7]?.[column - 1] ?? "";
  setCell(audit.workbook, REVIEW, 8, column, "");
  expect(await changes()).toMatchObject({ secondReview: true, numbers: [], actions: false, wording: false });
  expect(value(await audit.tasks.recogniseAudit()).findingsStale).toBe(true);
  value(await audit.tasks.writeFindings(""));
  expect(await changes()).toMatchObject({ secondReview: false });
  setCell(audit.workbook, REVIEW, 8, column, String(mark));
  value(await audit.tasks.writeFindings(""));
  // Settled as the first reviewer had it: no count moves.
  const reading = value(await audit.tasks.readAgreement());
  const [first] = reading.disagreements;
  value(await audit.tasks.settleDisagreement(settling(reading, String(first?.mark.first)), "A. Mensah"));
  expect(await changes()).toMatchObject({ secondReview: true, numbers: [] });
  audit.open.excel.close();
});

test("making findings takes no more requests because of it", async () => {
  const requests = async (audit: SmallAudit): Promise<number> => {
    value(await audit.tasks.writeFindings(""));
    return requestsOf(audit, () => audit.tasks.writeFindings(""));
  };
  expect(await requests(await reviewed())).toBe(await requests(await audited()));
});

test("in a second audit of a workbook: its own second review, in at most 12 requests", async () => {
  const first = await reviewed();
  const definition = smallDefinition({}, { name: "Follow-up", seed: { origin: "typed", seed: "second" } });
  const place = await placeOf(first);
  value(await first.tasks.forAudit(NEW_AUDIT).saveSetUp(definition, ""));
  const tasks = first.tasks.forAudit("Follow-up");
  value(await tasks.drawSample(place, definition, ""));
  value(await tasks.addScoringColumns("mash-threshold"));
  markAll(first.workbook, "Audit sample 2", 6, () => "No");
  const { review } = value(await tasks.drawSecondReview({ ...TYPED, seed: { origin: "made" } }, ""));
  markAll(first.workbook, review.sheet, 4, () => "No");
  const made = await requestsOf(first, async () => value(await tasks.writeFindings("")));
  expect(made).toBeLessThanOrEqual(12);
  expect(wordsOf(first, "Audit findings 2")).toContain("The two gave the same mark wherever both gave one.");
  value(await first.tasks.forAudit("Small audit").writeFindings(""));
  expect(wordsOf(first)).toContain("1 mark differed");
});

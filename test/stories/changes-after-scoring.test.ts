import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import type { CriteriaSet } from "../../src/core/scoring/criterion";
import { withoutQuestion } from "../../src/pane/criteria-list";
import { audited, columnOf, reviewed, SAMPLE, settling, value } from "./reviewed-audit";
import { openSmall, placeOf, smallDefinition, type SmallAudit } from "./small-audit";
import { setCell, workbookPicture } from "./workbook-picture";

const CRITERIA = "Audit criteria";

const look = async ({ tasks }: SmallAudit) => value(await tasks.recogniseAudit());

async function standing(audit: SmallAudit): Promise<CriteriaSet> {
  const { criteria } = await look(audit);
  if (criteria === null) throw new Error("no questions");
  return criteria;
}

const partlyRow = ({ workbook }: SmallAudit): number =>
  valuesOf(sheetNamed(workbook, CRITERIA)).findIndex(([label]) => label === "“Partly” counts as") + 1;

test("how Partly counts can't be changed on the sheet once a case is scored: it is told with its cell", async () => {
  const audit = await audited();
  const row = partlyRow(audit);
  setCell(audit.workbook, CRITERIA, row, 3, "half");
  const problem = {
    kind: "partlyChanged",
    decided: "0, not met",
    now: "half",
    places: [{ sheet: CRITERIA, address: `C${row}` }],
  };
  const before = workbookPicture(audit.workbook);
  expect((await look(audit)).sheetProblems).toMatchObject([problem]);
  expect(await audit.tasks.previewFindings()).toMatchObject({ ok: false, problems: [problem] });
  expect(await audit.tasks.writeFindings("J. Okafor")).toMatchObject({ ok: false, problems: [problem] });
  expect(workbookPicture(audit.workbook)).toBe(before);
  // A question that is edited meanwhile does not make it a decision.
  const set = await standing(audit);
  value(await audit.tasks.saveCriteria(set, { ...set, themes: [...set.themes, "Delay"] }));
  expect((await look(audit)).sheetProblems).toMatchObject([problem]);
  setCell(audit.workbook, CRITERIA, row, 3, "0, not met");
  expect((await look(audit)).sheetProblems).toEqual([]);
});

test("before the first score it may be changed on the sheet and in the pane", async () => {
  const audit = await openSmall();
  value(await audit.tasks.drawSample(await placeOf(audit), smallDefinition(), "J. Okafor"));
  value(await audit.tasks.addScoringColumns("mash-threshold"));
  const row = partlyRow(audit);
  setCell(audit.workbook, CRITERIA, row, 3, "half");
  expect((await look(audit)).sheetProblems).toEqual([]);
  const set = await standing(audit);
  value(await audit.tasks.saveCriteria(set, { ...set, partlyCountsAs: 1 }));
  setCell(audit.workbook, SAMPLE, 5, columnOf(audit, SAMPLE, "4 Right decision"), "Yes");
  expect((await look(audit)).sheetProblems).toEqual([]);
  expect(value(await audit.tasks.previewFindings()).findings.settings.partlyCountsAs).toBe(1);
});

test("a question is removed whose disagreement is settled: findings are made without it, and say so", async () => {
  const audit = await reviewed();
  const reading = value(await audit.tasks.readAgreement());
  value(await audit.tasks.settleDisagreement(settling(reading, "N/A"), "A. Mensah"));
  const set = await standing(audit);
  const gone = reading.disagreements[0]?.mark.criterion;
  if (gone === undefined) throw new Error("no disagreement");
  value(await audit.tasks.saveCriteria(set, withoutQuestion(set, gone)));
  const { findings } = value(await audit.tasks.previewFindings());
  expect(findings.results.map(({ criterion }) => criterion.id)).not.toContain(gone);
  expect(findings.caveats).toContainEqual({ kind: "agreedMarksLeftOut", marks: 1 });
  value(await audit.tasks.writeFindings("J. Okafor"));
  expect(JSON.stringify(valuesOf(sheetNamed(audit.workbook, "Audit findings")))).toContain(
    "1 mark that two reviewers settled belongs to a question that was removed since.",
  );
});

import type { Tasks } from "../../src/tasks/tasks";
import { NEW_AUDIT } from "../../src/tasks/audit-choice";
import type { ExistingCases } from "../../src/core/scoring/existing-cases";
import { disagreementHeaders } from "../../src/sheets/disagreement-columns";
import type { CellValue } from "../../simulator/host/model";
import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import { requestsOf, reviewAll, TYPED, value } from "./reviewed-audit";
import {
  LIST,
  listWorkbook,
  makeTable,
  markAll,
  openSmall,
  placeOf,
  scored,
  smallDefinition,
  type SmallAudit,
} from "./small-audit";
import { setCell } from "./workbook-picture";

// At most 12, whatever there is to read and to add to. With 500 cases: findings-at-size.long.test.ts.
const twelve = smallDefinition({}, { sample: { ...smallDefinition().sample, size: 12 } });
const CASES = 12;

/** Marks of a scored table are changed: what was never "not met" is so in its last case. */
function markAgain({ workbook }: SmallAudit, sheet: string): void {
  const values = valuesOf(sheetNamed(workbook, sheet));
  const headerRow = values.findIndex((row) => row.includes("Scorer"));
  (values[headerRow] ?? []).forEach((header, column) => {
    if (/^[4-7] (?!.*: )/.test(String(header)))
      setCell(workbook, sheet, headerRow + 1 + CASES, column + 1, "No");
  });
}

/** A second review of which one disagreement is settled. */
async function reviewed(audit: SmallAudit, tasks: Tasks, number: "" | " 2"): Promise<void> {
  value(await tasks.drawSecondReview(TYPED, "J. Okafor"));
  reviewAll(
    audit,
    (row, question) => (row === 0 && question.startsWith("1 ") ? "No" : "Yes"),
    `Audit second review${number}`,
  );
  value(await tasks.listDisagreements(0, "J. Okafor"));
  const sheet = `Audit disagreements${number}`;
  const values = valuesOf(sheetNamed(audit.workbook, sheet));
  const headerRow = values.findIndex((row) => row.includes(disagreementHeaders.agreed));
  const column = values[headerRow]?.indexOf(disagreementHeaders.agreed) ?? -1;
  setCell(audit.workbook, sheet, headerRow + 2, column + 1, "No");
}

/** Makes the findings, draws a second review, changes marks and makes them again: the requests of both makings. */
async function makings(
  audit: SmallAudit,
  tasks: Tasks,
  sheet: string,
  number: "" | " 2",
): Promise<readonly number[]> {
  const first = await requestsOf(audit, async () => value(await tasks.writeFindings("")));
  await reviewed(audit, tasks, number);
  markAgain(audit, sheet);
  const lines = () => valuesOf(sheetNamed(audit.workbook, `Audit actions${number}`)).length;
  const before = lines();
  const again = await requestsOf(audit, async () => {
    const written = value(await tasks.writeFindings(""));
    expect(written.leftAlone).toEqual([]);
    expect(written.changedMeanwhile).toMatchObject({ numbers: [], actions: false, wording: false });
    // The review counts, and both sheets of people were added to.
    expect(written.findings.results[0]?.metForHeadline).toBeLessThan(CASES);
    expect(written.sheets).toEqual(
      expect.arrayContaining([`Audit actions${number}`, `Audit wording${number}`]),
    );
  });
  expect(lines()).toBeGreaterThan(before);
  return [first, again];
}

const SECOND = "Follow-up";

/** A second audit of the same workbook, drawn and scored beside the first. */
async function secondDrawn(): Promise<SmallAudit> {
  const audit = await scored(twelve, listWorkbook());
  value(await audit.tasks.writeFindings(""));
  const definition = { ...twelve, name: SECOND, seed: { origin: "typed", seed: "second" } as const };
  value(await audit.tasks.forAudit(NEW_AUDIT).saveSetUp(definition, "R. Singh"));
  const tasks = audit.tasks.forAudit(SECOND);
  value(await tasks.drawSample(await placeOf(audit), definition, "R. Singh"));
  value(await tasks.addScoringColumns(definition.criteriaSet));
  markAll(audit.workbook, "Audit sample 2", CASES, () => "Yes");
  return audit;
}

/** Cases that were chosen elsewhere, in a table of their own. */
async function chosenElsewhere(): Promise<SmallAudit> {
  const rows = Array.from({ length: CASES }, (_, index): CellValue[] => [`O-${index + 1}`, "All"]);
  const workbook = listWorkbook([["Ref", "Kind"], ...rows]);
  makeTable(workbook, LIST, "OwnCases", { top: 1, left: 1, bottom: CASES + 1, right: 2 });
  const audit = await openSmall(workbook);
  const cases: ExistingCases = {
    name: "Own cases",
    place: await placeOf(audit),
    caseIdColumn: "Ref",
    groupColumn: null,
    populationSizes: null,
    chosen: "random",
    criteriaSet: "mash-threshold",
    markColumns: {},
    markWords: {},
    settings: { confidenceLevel: 0.95, partlyCountsAs: 0 },
  };
  value(await audit.tasks.useExistingCases(cases, "J. Okafor"));
  value(await audit.tasks.addScoringColumns("mash-threshold"));
  markAll(workbook, LIST, CASES, () => "Yes");
  return audit;
}

// In order: first with the sheets of people made; then with a second review, changed marks and lines to be added to them.
describe("requests of making findings", () => {
  test("of a drawn sample", async () => {
    const audit = await scored(twelve, listWorkbook());
    expect(await makings(audit, audit.tasks, "Audit sample", "")).toEqual([5, 9]);
    audit.open.excel.close();
  });

  test("of a second audit in the workbook: its sheets take one more, at the beginning and at the end", async () => {
    const audit = await secondDrawn();
    expect(await makings(audit, audit.tasks.forAudit(SECOND), "Audit sample 2", " 2")).toEqual([7, 11]);
    audit.open.excel.close();
  });

  test("of cases that were chosen elsewhere: their table takes one more each time", async () => {
    const audit = await chosenElsewhere();
    expect(await makings(audit, audit.tasks, LIST, "")).toEqual([7, 11]);
    audit.open.excel.close();
  });
});

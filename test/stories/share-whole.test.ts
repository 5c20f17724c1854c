import { readFileSync } from "node:fs";
import { join } from "node:path";
import { NEW_AUDIT } from "../../src/tasks/audit-choice";
import { boundTasks } from "../../src/tasks/bound-tasks";
import type { MadeCopy } from "../../src/tasks/share-results";
import type { Tasks } from "../../src/tasks/tasks";
import { expectedParts } from "../../src/share/xlsx/part-names";
import type { ExistingCases } from "../../src/core/scoring/existing-cases";
import { wholeAudit } from "../../simulator/commands/audit/whole-audit";
import { startExcel } from "../../simulator/host/start-excel";
import type { CellValue } from "../../simulator/host/model";
import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { filePartTexts } from "../share/file-parts";
import { exampleDefinition, exampleWorkbook, stillSurroundings } from "./open-example";
import { requestsOf, value } from "./reviewed-audit";
import { setCell } from "./workbook-picture";
import {
  addLimitation,
  auditToShare,
  BY,
  children,
  definition,
  list,
  registerOf,
  settleAll,
  withContact,
} from "./shared-copy";
import {
  LIST,
  listWorkbook,
  makeTable,
  markAll,
  openSmall,
  placeOf,
  scored,
  type SmallAudit,
} from "./small-audit";

/** Everything that the file and the e-mail say. */
function saidBy({ file, email }: MadeCopy): string {
  return [...Object.values(filePartTexts(file)), email.html, email.text, email.subject].join("\n");
}

function expectOnlyExpectedParts({ file }: MadeCopy): void {
  const parts = filePartTexts(file);
  expect(Object.keys(parts).sort()).toEqual([...expectedParts(true, false)].sort());
  for (const [name, part] of Object.entries(parts)) {
    expect([name, /<f>|state="hidden"|externalLink|creator|lastModifiedBy/.exec(part)]).toEqual([name, null]);
  }
}

/** Settles what is open and makes the copy. */
async function made(audit: SmallAudit, tasks: Tasks): Promise<MadeCopy> {
  const first = value(await tasks.previewShare());
  const choices = withContact(first.choices);
  const settled = await settleAll({ ...audit, tasks }, value(await tasks.previewShare(choices)));
  expect(settled.obstacles).toEqual([]);
  return value(await tasks.makeSharedCopy(choices, BY));
}

test("the example: nothing of 2,471 cases is in the copy, and the counts of the attack are hidden", async () => {
  const workbook = exampleWorkbook();
  const marks = readFileSync(join(process.cwd(), "simulator", "examples", "mash-2017", "marks.csv"), "utf8");
  const definitionOfExample = exampleDefinition();
  const surroundings = stillSurroundings;
  const outcome = await wholeAudit({
    workbook,
    definition: definitionOfExample,
    marks,
    by: BY,
    surroundings,
  });
  const excel = await startExcel(value(outcome).workbook);
  const open = { excel, workbook: officeWorkbook(), surroundings };
  const tasks = boundTasks(open.workbook, surroundings);
  const audit = { open, tasks, workbook: excel.host.workbook };
  const copy = await made(audit, tasks);
  expectOnlyExpectedParts(copy);
  const said = saidBy(copy);
  const frame = valuesOf(sheetNamed(audit.workbook, "Audit frame")).slice(4);
  expect(frame.length).toBeGreaterThan(2_000);
  expect(frame.filter(([key]) => said.includes(String(key)))).toEqual([]);
  // With "about 2,120" the applicable counts by group could be worked out.
  expect(said).toContain("44 of 51");
  expect(said).not.toContain("2,120");
  expect(copy.fileName).toMatch(/^Findings of .*\.xlsx$/);
  excel.close();
}, 180_000);

test("a second audit of the workbook has a record, answers and copies of its own", async () => {
  const audit = await auditToShare();
  const second = { ...definition, name: "Follow-up", seed: { origin: "typed", seed: "second" } as const };
  value(await audit.tasks.forAudit(NEW_AUDIT).saveSetUp(second, BY));
  const tasks = audit.tasks.forAudit("Follow-up");
  value(await tasks.drawSample(await placeOf(audit), second, BY));
  value(await tasks.addScoringColumns(second.criteriaSet));
  markAll(audit.workbook, "Audit sample 2", 24, (row) => (row % 3 === 0 ? "No" : "Yes"));
  value(await tasks.writeFindings(BY));
  const copy = await made(audit, tasks);
  expect(copy).toMatchObject({ record: "Audit record 2", fileName: "Findings of Follow-up.xlsx" });
  expect(registerOf(audit)).toEqual([]);
  expect(registerOf(audit, "Audit record 2").at(-1)?.kind).toBe("Copy made");
  // One more to read, whose sheets are named by the records.
  expect(await requestsOf(audit, () => tasks.previewShare())).toBe(2);
  expect(value(await tasks.recogniseAudit()).stages.share).toBe("done");
  expect(value(await audit.tasks.forAudit("Front door audit").recogniseAudit()).stages.share).toBe(
    "notBegun",
  );
  audit.open.excel.close();
});

test("cases that were chosen elsewhere: their own numbers and names are looked for", async () => {
  const rows = children.map(([id = "", , name = ""]): CellValue[] => [id, "All", name, "Yes"]);
  const workbook = listWorkbook([["Ref", "Kind", "Child", "Level right?"], ...rows]);
  makeTable(workbook, LIST, "OwnCases", { top: 1, left: 1, bottom: 25, right: 4 });
  const audit = await openSmall(workbook);
  const cases: ExistingCases = {
    name: "Own cases",
    place: await placeOf(audit),
    caseIdColumn: "Ref",
    groupColumn: null,
    populationSizes: null,
    chosen: "random",
    criteriaSet: "mash-threshold",
    markColumns: { threshold: "Level right?" },
    markWords: {},
    settings: { confidenceLevel: 0.95, partlyCountsAs: 0 },
  };
  value(await audit.tasks.useExistingCases(cases, BY));
  value(await audit.tasks.addScoringColumns("mash-threshold"));
  markAll(audit.workbook, LIST, 24, (row) => (row % 3 === 0 ? "No" : "Yes"));
  const [id = "", , name = ""] = children[4] ?? [];
  const headers = valuesOf(sheetNamed(audit.workbook, LIST))[0] ?? [];
  const reason = headers.findIndex((header) => /^4 Reason$/.test(String(header)));
  expect(reason).toBeGreaterThan(0);
  setCell(audit.workbook, LIST, 4, reason + 1, `As in ${String(id)} of ${String(name)}`);
  value(await audit.tasks.writeFindings(BY));
  const preview = value(await audit.tasks.previewShare());
  expect(preview.looksForCasesOf).toBe("sample");
  const text = preview.texts.find((each) => each.part === "Why not met");
  expect(text?.hits.map(({ kind }) => kind)).toEqual(["caseNumber", "carriedValue"]);
  expect(text?.place).toMatchObject({ sheet: LIST });
  const answer = { kind: "leftOut" } as const;
  value(await audit.tasks.answerShareText(text?.id ?? "", answer, BY, preview.choices));
  const copy = await made(audit, audit.tasks);
  expectOnlyExpectedParts(copy);
  expect(saidBy(copy)).not.toContain(String(id));
  expect(saidBy(copy)).not.toContain(String(name));
  expect(registerOf(audit).at(-1)?.kind).toBe("Copy made");
  expect(value(await audit.tasks.recogniseAudit()).stages.share).toBe("done");

  // The key to the labels stays when the record is written again, and is never written over.
  const before = registerOf(audit);
  setCell(audit.workbook, LIST, 1, 4, "Right level?");
  const table = sheetNamed(audit.workbook, LIST).tables[0];
  if (table?.columns[3] !== undefined) table.columns[3].name = "Right level?";
  value(await audit.tasks.restoreColumn({ column: "Level right?", standsAs: "Right level?" }, BY));
  expect(registerOf(audit)).toEqual(before);
  expect(
    await audit.tasks.useExistingCases({ ...cases, place: await placeOf(audit), markColumns: {} }, BY),
  ).toEqual({
    ok: false,
    problems: [{ kind: "casesOfCopies", record: "Audit record" }],
  });
  audit.open.excel.close();
});

test("without Audit frame the list is read for its case numbers; without both, only the drawn cases are known", async () => {
  const small = { ...definition, sample: { ...definition.sample, size: 12 } };
  const audit = await scored(small, listWorkbook(list), (row) => (row % 3 === 0 ? "No" : "Yes"));
  value(await audit.tasks.writeFindings(BY));
  const sample = valuesOf(sheetNamed(audit.workbook, "Audit sample")).flat();
  const notDrawn = children.find(([id = ""]) => !sample.includes(id))?.[0] ?? "";
  addLimitation(audit, `Nobody looked at ${String(notDrawn)}`);
  const found = async () => {
    const { looksForCasesOf, texts } = value(await audit.tasks.previewShare());
    return [looksForCasesOf, texts.map(({ hits }) => hits.map(({ kind }) => kind))];
  };
  expect(await found()).toEqual(["list", [["caseNumber"]]]);
  const sheets = audit.workbook.sheets;
  sheets.splice(
    sheets.findIndex(({ name }) => name === "Audit frame"),
    1,
  );
  expect(await found()).toEqual(["list", [["caseNumber"]]]);
  expect(await requestsOf(audit, () => audit.tasks.previewShare())).toBe(2);
  sheetNamed(audit.workbook, LIST).name = "Elsewhere";
  expect(await found()).toEqual(["sample", []]);
  audit.open.excel.close();
});

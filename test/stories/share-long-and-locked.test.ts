import { filePartTexts } from "../share/file-parts";
import { value } from "./reviewed-audit";
import {
  addLimitation,
  auditToShare,
  BY,
  children,
  registerOf,
  settleAll,
  shareable,
  typeBeside,
} from "./shared-copy";
import { workbookPicture } from "./workbook-picture";

const NAME = String(children[5]?.[2]);
const ID = String(children[6]?.[0]);

test("a text that was kept may stand in as many rows as it takes, and what is in it is still looked for", async () => {
  const audit = await auditToShare();
  // Longer than the tallest row: the name falls into a later one, at whatever word the row is cut.
  const long = `${"Some files were seen on paper only. ".repeat(160)}${NAME} put them in order. ${"Others were not. ".repeat(250)}`;
  addLimitation(audit, long.trim());
  const open = await shareable(audit);
  expect(open.obstacles).toContainEqual({ kind: "textsOpen", texts: 1 });
  await settleAll(audit, open);
  const made = value(await audit.tasks.makeSharedCopy(open.choices, BY));
  const all = Object.values(filePartTexts(made.file)).join("\n");
  expect(all).toContain("(continued)");
  expect(all).toContain(NAME);
  audit.open.excel.close();
});

test("a case number in letters that look like its own is found, and becomes a label", async () => {
  const audit = await auditToShare();
  // Cyrillic letters for K and I.
  const disguised = ID.replace("K", "\u041a").replace("I", "\u0406");
  expect(disguised).not.toBe(ID);
  typeBeside(audit, "Audit actions", "Owner", "4 Right decision", `Worker of ${disguised}`);
  const open = await shareable(audit);
  expect(open.texts).toMatchObject([{ proposed: "Worker of Case A" }]);
  const made = value(await audit.tasks.makeSharedCopy(open.choices, BY));
  const all = [...Object.values(filePartTexts(made.file)), made.email.html].join("\n");
  expect(all).toContain("Worker of Case A");
  expect(all).not.toContain(disguised);
  audit.open.excel.close();
});

test("in a read-only workbook the list can be looked at; an answer and a copy are refused, with nothing written", async () => {
  const audit = await auditToShare();
  typeBeside(audit, "Audit actions", "Owner", "4 Right decision", NAME);
  const open = await shareable(audit);
  audit.workbook.readOnly = true;
  const before = workbookPicture(audit.workbook);
  const looked = value(await audit.tasks.previewShare(open.choices));
  expect(looked.texts).toHaveLength(1);
  const [{ id } = { id: "" }] = looked.texts;
  const answered = await audit.tasks.answerShareText(id, { kind: "leftOut" }, BY, open.choices);
  expect(answered).toMatchObject({ ok: false, problems: [{ kind: "workbookReadOnly" }] });
  audit.workbook.readOnly = false;
  await settleAll(audit, looked);
  const settled = workbookPicture(audit.workbook);
  expect(settled).not.toBe(before);
  audit.workbook.readOnly = true;
  const copied = await audit.tasks.makeSharedCopy(open.choices, BY);
  expect(copied).toMatchObject({ ok: false, problems: [{ kind: "workbookReadOnly" }] });
  expect(workbookPicture(audit.workbook)).toBe(settled);
  expect(audit.open.excel.host.createdWorkbooks).toEqual([]);
  audit.open.excel.close();
});

test("a protected structure stands in the way of nothing: a copy adds no sheet to the workbook", async () => {
  const audit = await auditToShare();
  const open = await shareable(audit);
  await settleAll(audit, open);
  audit.workbook.structureProtected = true;
  const sheets = audit.workbook.sheets.map(({ name }) => name);
  const made = value(await audit.tasks.makeSharedCopy(open.choices, BY));
  expect(made.opened).toBe(true);
  expect(audit.workbook.sheets.map(({ name }) => name)).toEqual(sheets);
  expect(registerOf(audit).at(-1)).toMatchObject({ kind: "Copy made", by: BY });
  audit.open.excel.close();
});

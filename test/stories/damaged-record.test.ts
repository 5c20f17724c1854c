import { sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import type { WorkbookState } from "../../simulator/host/model";
import { listWorkbook, openSmall, placeOf, scored, smallDefinition, type SmallAudit } from "./small-audit";
import { setCell, sheetNames, workbookPicture } from "./workbook-picture";

const RECORD = "Audit record";

/** Changes one sign of the facts that are kept for Case Audit, as a careless find-and-replace might. */
function damage(workbook: WorkbookState): void {
  const rows = valuesOf(sheetNamed(workbook, RECORD));
  const row = rows.findIndex(([cell]) => String(cell).startsWith('{"version"'));
  setCell(workbook, RECORD, row + 1, 1, String(rows[row]?.[0]).replace('"version"', '"verzion"'));
}

const unreadable = { ok: false, problems: [{ kind: "recordUnreadable", record: RECORD }] };

async function damagedAudit(): Promise<SmallAudit> {
  const audit = await scored();
  damage(audit.workbook);
  return audit;
}

test("a damaged record is told of, and stops check, findings, scoring columns and a further draw; nothing changes", async () => {
  const audit = await damagedAudit();
  const before = workbookPicture(audit.workbook);
  expect(await audit.tasks.checkDraw("")).toMatchObject(unreadable);
  expect(await audit.tasks.previewFindings()).toMatchObject(unreadable);
  expect(await audit.tasks.writeFindings("")).toMatchObject(unreadable);
  expect(await audit.tasks.addScoringColumns("mash-threshold")).toMatchObject(unreadable);
  const other = smallDefinition({}, { seed: { origin: "typed", seed: "another" } });
  expect(await audit.tasks.drawSample(await placeOf(audit), other, "")).toMatchObject(unreadable);
  expect(workbookPicture(audit.workbook)).toBe(before);
});

test("opening the pane says so, and the draw still counts as begun", async () => {
  const audit = await damagedAudit();
  expect(await audit.tasks.recogniseAudit()).toMatchObject({
    ok: true,
    value: { record: null, drawsBegun: 1, sheetProblems: [{ kind: "recordUnreadable", record: RECORD }] },
  });
});

test("a sheet of that name which was never ours is only in the way", async () => {
  const workbook = listWorkbook();
  const audit = await openSmall(workbook);
  audit.workbook.sheets.push({
    ...structuredClone(sheetNamed(audit.workbook, "Cases")),
    name: RECORD,
    id: "{theirs}",
  });
  expect(await audit.tasks.drawSample(await placeOf(audit), smallDefinition(), "")).toEqual({
    ok: false,
    problems: [{ kind: "sheetNameTaken", sheet: RECORD }],
  });
});

test("twenty draws are kept; the next one is refused, and nothing is written", async () => {
  const audit = await openSmall();
  const place = await placeOf(audit);
  const draw = (number: number) =>
    audit.tasks.drawSample(
      place,
      smallDefinition({}, { seed: { origin: "typed", seed: `seed ${number}` } }),
      "",
    );
  for (let number = 1; number <= 20; number += 1) expect((await draw(number)).ok).toBe(true);
  const sheets = sheetNames(audit.workbook);
  expect(await draw(21)).toEqual({ ok: false, problems: [{ kind: "tooManyDraws", most: 20 }] });
  expect(sheetNames(audit.workbook)).toEqual(sheets);
});

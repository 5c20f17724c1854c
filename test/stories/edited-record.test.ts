import { sheetNamed } from "../../simulator/host/new-workbook";

import {
  insertColumn,
  insertRow,
  noGroups,
  openSmall,
  placeOf,
  scored,
  smallDefinition,
  type SmallAudit,
} from "./small-audit";

const RECORD = "Audit record";

async function drawn(): Promise<SmallAudit> {
  const audit = await openSmall();
  const outcome = await audit.tasks.drawSample(await placeOf(audit), smallDefinition(), "J. Okafor");
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return audit;
}

describe("a record that people moved or deleted", () => {
  test.each([
    ["a row above", ({ workbook }: SmallAudit) => insertRow(workbook, RECORD, 1)],
    [
      "two rows above",
      ({ workbook }: SmallAudit) => [insertRow(workbook, RECORD, 1), insertRow(workbook, RECORD, 3)],
    ],
    ["a column to the left", ({ workbook }: SmallAudit) => insertColumn(workbook, RECORD, 1)],
    ["a row above the frozen list", ({ workbook }: SmallAudit) => insertRow(workbook, "Audit frame", 1)],
  ])("%s: it is recognised, checked, and the check stands in its place", async (_, change) => {
    const audit = await drawn();
    change(audit);
    expect(await audit.tasks.recogniseAudit()).toMatchObject({
      ok: true,
      value: { record: { state: "Committed" }, drawsBegun: 1 },
    });
    const check = { ok: true, value: { same: 6, of: 6, fingerprintSame: true } };
    expect(await audit.tasks.checkDraw("A. Reader")).toMatchObject(check);
    expect(await audit.tasks.checkDraw("A. Reader")).toMatchObject(check);
    const seen = await audit.tasks.recogniseAudit();
    expect(seen.ok && seen.value.record?.events.map(({ by }) => by)).toEqual([
      "J. Okafor",
      "A. Reader",
      "A. Reader",
    ]);
  });

  test("a deleted first record does not stop the next draw", async () => {
    const audit = await drawn();
    const second = smallDefinition({}, { seed: { origin: "typed", seed: "another" } });
    expect((await audit.tasks.drawSample(await placeOf(audit), second, "")).ok).toBe(true);
    audit.workbook.sheets = audit.workbook.sheets.filter(({ name }) => name !== RECORD);
    const third = smallDefinition({}, { seed: { origin: "typed", seed: "a third" } });
    expect(await audit.tasks.drawSample(await placeOf(audit), third, "")).toMatchObject({
      ok: true,
      value: { record: { sheet: "Audit record 3", draw: { sampleSheet: "Audit sample 3" } } },
    });
  });
});

describe("a set-up that could not be read again", () => {
  test.each([
    ["without a name", { name: "" }],
    ["with a size that is no number", { sample: { ...smallDefinition().sample, size: Number.NaN } }],
  ])("%s is refused, and nothing is written", async (_, changes) => {
    const audit = await openSmall();
    expect(await audit.tasks.saveSetUp(smallDefinition({}, changes), "")).toMatchObject({
      ok: false,
      problems: [{ kind: "definitionUnreadable" }],
    });
    expect(audit.workbook.sheets.map(({ name }) => name)).toEqual(["Cases"]);
  });
});

test("a protected record stops nothing half way", async () => {
  const audit = await scored(smallDefinition(noGroups));
  sheetNamed(audit.workbook, RECORD).protection.protected = true;
  expect(await audit.tasks.checkDraw("")).toMatchObject({
    ok: false,
    problems: [{ kind: "sheetProtected" }],
  });
  expect((await audit.tasks.writeFindings("")).ok).toBe(true);
});

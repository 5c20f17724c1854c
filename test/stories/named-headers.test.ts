import { listUnderStatedHeaders } from "../../src/core/frame/stated-headers";
import { chosenList, firstState } from "../../src/pane/pane-state";
import { paneReducer } from "../../src/pane/pane-reducer";
import { recognised } from "../../src/pane/recognised-state";
import { auditDefinition } from "../../src/pane/set-up-definition";
import { valuesOf, sheetNamed } from "../../simulator/host/new-workbook";
import { LIST, listWorkbook, openSmall, smallDefinition, twelveCases, type SmallAudit } from "./small-audit";

const words = [
  ["Case", "Result", "Person"],
  ["as the", "team wrote", "them down"],
];

async function look({ tasks }: SmallAudit) {
  const audit = await tasks.recogniseAudit();
  if (!audit.ok) throw new Error(JSON.stringify(audit.problems));
  return audit.value;
}

test("headers that the auditor names last through draft, resuming, draw and check", async () => {
  const audit = await openSmall(listWorkbook([...words, ...twelveCases]));
  const before = recognised(firstState, await look(audit));
  expect(chosenList(before)?.place.headerRow).toBe(1);
  const headers = { sheet: LIST, row: 3, column: null };
  const list = listUnderStatedHeaders(before.audit?.look.sheets ?? [], headers);
  if (!list.ok) throw new Error(JSON.stringify(list.problems));
  const named = paneReducer(before, { action: "headersNamed", headers, list: list.value });
  const definition = { ...smallDefinition(), list: auditDefinition(named.setUp, list.value).list };
  expect((await audit.tasks.saveSetUp(definition, "J. Okafor")).ok).toBe(true);

  const resumed = recognised(firstState, await look(audit));
  expect(resumed.setUp.headers).toEqual(headers);
  const place = chosenList(resumed)?.place;
  expect(place).toEqual(list.value.place);
  if (place === undefined) throw new Error("no list");

  const drawn = await audit.tasks.drawSample(place, definition, "J. Okafor");
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.problems));
  const ids = new Set(twelveCases.slice(1).map(([id]) => id));
  const keys = drawn.value.record.draw?.tickets.map(({ key }) => key) ?? [];
  expect(keys).toHaveLength(8);
  expect(keys.every((key) => ids.has(key))).toBe(true);
  const record = valuesOf(sheetNamed(audit.workbook, "Audit record")).flat().join("\n");
  expect(record).toContain("headers in row 3 as the auditor said");
  const checked = await audit.tasks.checkDraw("J. Okafor");
  expect(checked).toMatchObject({ ok: true, value: { same: 6, of: 6, fingerprintSame: true } });
  expect(checked.ok && checked.value.list?.changes).toEqual([]);
});

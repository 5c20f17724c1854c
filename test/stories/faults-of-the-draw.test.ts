import { editMode } from "../../simulator/faults/edit-mode";
import { nullValues } from "../../simulator/faults/null-values";
import { payloadLimit } from "../../simulator/faults/payload-limit";
import { endlessSync } from "../../simulator/faults/endless-sync";
import { refusedMember } from "../../simulator/faults/refused-member";
import type { Fault } from "../../simulator/faults/faults";
import { HostError, type HostErrorCode } from "../../simulator/host/engine/host-error";
import type { DrawnSample } from "../../src/tasks/draw-results";
import type { Outcome } from "../../src/core/outcome";
import { holdsText, sheetNames } from "./workbook-picture";
import { openSmall, placeOf, smallDefinition, type SmallAudit } from "./small-audit";

const SHEETS = ["Audit record", "Audit sample", "Audit frame"];

/** Requests fail after so many members were used: what came before stays done. */
function halfDone(members: number, code: HostErrorCode = "GeneralException"): Fault {
  let used = 0;
  return {
    beforeRequest: () => {
      used = 0;
    },
    beforeMember: () => {
      used += 1;
      if (used > members) throw new HostError(code);
    },
  };
}

/** Draws while a fault is on from the nth request of the draw to the last, or for some requests only. */
async function drawnWith(
  fault: () => Fault,
  from: number,
  to = Infinity,
): Promise<{ audit: SmallAudit; outcome: Outcome<DrawnSample> }> {
  const audit = await openSmall();
  const place = await placeOf(audit);
  const { host } = audit.open.excel;
  let count = 0;
  let stop: (() => void) | null = null;
  const off = host.onBeforeRequest(() => {
    count += 1;
    if (count === from) stop = host.faults.start(fault());
    if (count === to + 1) stop?.();
  });
  const outcome = await audit.tasks.drawSample(place, smallDefinition(), "J. Okafor");
  off();
  host.faults.stopAll();
  return { audit, outcome };
}

function saidToStand(outcome: Outcome<DrawnSample>): readonly string[] | null {
  if (outcome.ok) return null;
  const [first] = outcome.problems;
  return first !== undefined && "written" in first ? [...first.written].sort() : null;
}

function ourSheets({ workbook }: SmallAudit): readonly string[] {
  return sheetNames(workbook)
    .filter((name) => SHEETS.includes(name))
    .sort();
}

/** Whatever happened: the workbook says whether a draw is committed, unfinished or ended, and a new one can be made. */
async function goesOn(audit: SmallAudit): Promise<void> {
  const seen = await audit.tasks.recogniseAudit();
  if (!seen.ok) throw new Error(JSON.stringify(seen.problems));
  const { unfinishedDraw, record } = seen.value;
  if (record?.state === "Committed") return;
  if (unfinishedDraw !== null) {
    expect(await audit.tasks.removeUnfinishedDraw(unfinishedDraw.record, "J. Okafor")).toMatchObject({
      ok: true,
    });
  }
  expect(ourSheets(audit).filter((name) => name !== "Audit record")).toEqual([]);
  expect(holdsText(audit.workbook, "20171101")).toBe(false);
  const again = await audit.tasks.drawSample(
    await placeOf(audit),
    smallDefinition({}, { seed: { origin: "made" } }),
    "J. Okafor",
  );
  expect(again.ok).toBe(true);
}

describe("a fault at one request of the draw, and from then on", () => {
  const faults: readonly (readonly [string, () => Fault])[] = [
    ["a cell is being edited", editMode],
    ["a general error before anything is done", () => halfDone(0)],
    ["a general error after a few steps", () => halfDone(12)],
    ["a general error after many steps", () => halfDone(60)],
    ["access is denied half way", () => halfDone(25, "AccessDenied")],
  ];
  const requests = [1, 2, 3, 4, 5];
  const READING = [1, 4];
  const once = faults.flatMap(([name, fault]) => requests.map((n) => [name, n, fault] as const));

  test.each(once)("%s at request %i only", async (_, n, fault) => {
    const { audit, outcome } = await drawnWith(fault, n, n);
    // A sheet that denies access to its blocks of cells is read once more without them, and then all goes well.
    if (outcome.ok) {
      expect(READING).toContain(n);
      expect(outcome.value.record.state).toBe("Committed");
    } else expect(saidToStand(outcome)).toEqual(ourSheets(audit));
    await goesOn(audit);
  });

  test.each(once)("%s from request %i on", async (name, n, fault) => {
    const { audit, outcome } = await drawnWith(fault, n);
    expect(outcome.ok).toBe(false);
    // Where Excel does not even let itself be looked at, all that may stand is named.
    expect(saidToStand(outcome)).toEqual(
      name.includes("before anything") ? expect.arrayContaining([...ourSheets(audit)]) : ourSheets(audit),
    );
    await goesOn(audit);
  });

  test("the sheets can't be deleted after the list changed: they are named, and offered for removal later", async () => {
    const audit = await openSmall();
    const place = await placeOf(audit);
    const { host } = audit.open.excel;
    let count = 0;
    host.onBeforeRequest((_, workbook) => {
      count += 1;
      if (count !== 4) return;
      workbook.sheets[0]?.cells.get(3)?.set(0, { value: "C-99" });
      host.faults.start(refusedMember("Worksheet.delete", "AccessDenied"));
    });
    const outcome = await audit.tasks.drawSample(place, smallDefinition(), "J. Okafor");
    host.faults.stopAll();
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ kind: "listChangedWhileDrawing", removed: [], written: SHEETS }, { kind: "accessDenied" }],
    });
    await goesOn(audit);
  });
});

test.each([
  ["requests of 45,000 bytes at most", () => payloadLimit(45_000)],
  ["no values for more than 40 cells", () => nullValues(40)],
])("with %s the draw is made in parts, and is the same", async (_, fault) => {
  const { audit, outcome } = await drawnWith(fault, 1);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  expect(outcome.value.same).toBe(6);
  const { outcome: whole } = await drawnWith(() => ({}), 1);
  expect(outcome.value.record.draw?.tickets).toEqual(whole.ok && whole.value.record.draw?.tickets);
  expect(await audit.tasks.recogniseAudit()).toMatchObject({
    ok: true,
    value: { record: { state: "Committed" } },
  });
});

/** Second by second, because whoever gives the pane a turn waits for a message, which no clock brings. */
async function secondsPass(seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second += 1) {
    await jest.advanceTimersByTimeAsync(1_000);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe("an Excel that never answers", () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "setImmediate"] }));
  afterEach(() => jest.useRealTimers());

  test.each([2, 3, 4, 5])(
    "from request %i on: said after 120 seconds, with all that may stand",
    async (n) => {
      jest.useRealTimers();
      const audit = await openSmall();
      const place = await placeOf(audit);
      jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "setImmediate"] });
      const { host } = audit.open.excel;
      let count = 0;
      host.onBeforeRequest(() => {
        count += 1;
        if (count === n) host.faults.start(endlessSync());
      });
      let outcome: Outcome<DrawnSample> | null = null;
      void audit.tasks.drawSample(place, smallDefinition(), "J. Okafor").then((answer) => (outcome = answer));
      await secondsPass(121);
      expect(outcome).toMatchObject({ ok: false, problems: [{ kind: "excelBusy", seconds: 120 }] });
      expect(saidToStand(outcome as unknown as Outcome<DrawnSample>)).toEqual(ourSheets(audit));
      expect(count).toBe(n);
      host.faults.stopAll();
      jest.useRealTimers();
      await goesOn(audit);
    },
  );
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AuditDefinition } from "../../src/core/audit-definition";
import { foundLists } from "../../src/core/frame/found-lists";
import type { ListPlace } from "../../src/core/frame/list-cells";
import type { Outcome } from "../../src/core/outcome";
import { recordsAmong } from "../../src/tasks/own-sheets";
import { checkDraw } from "../../src/tasks/check-draw";
import { drawSample } from "../../src/tasks/draw-sample";
import { removeUnfinishedDraw } from "../../src/tasks/remove-unfinished-draw";
import { saveSetUp } from "../../src/tasks/save-set-up";
import type { DrawnSample, DrawStep } from "../../src/tasks/draw-results";
import { editMode } from "../../simulator/faults/edit-mode";
import type { WorkbookState } from "../../simulator/host/model";
import { exampleDefinition, exampleWorkbook, openInSimulator, type OpenWorkbook } from "./open-example";
import { cellOf, holdsText, setCell, sheetNames, shuffleRows, workbookPicture } from "./workbook-picture";

const LIST = "Referrals MASH 2017";
const SEED = "12345678901234567890";
const FIRST_ROW = 4;
const LAST_ROW = 2621;

interface ReferenceDraw {
  readonly kind: string;
  readonly seed: string;
  readonly frame: string;
  readonly frame_fingerprint: string;
  readonly result: readonly {
    readonly stratum: string;
    readonly rank: number;
    readonly role: string;
    readonly key: string;
    readonly ticket: string;
  }[];
}

const reference = (
  JSON.parse(readFileSync(join(__dirname, "..", "reference", "07_rng_tickets.json"), "utf8")) as {
    cases: ReferenceDraw[];
  }
).cases.find((each) => each.kind === "draw" && each.seed === SEED);

async function mainList(open: OpenWorkbook): Promise<ListPlace> {
  const look = await open.workbook.look([]);
  const [list] = look.ok ? foundLists(look.value.sheets) : [];
  if (list === undefined) throw new Error("no list found");
  return list.place;
}

async function drawn(
  workbook: WorkbookState = exampleWorkbook(),
  changes: Partial<AuditDefinition> = {},
  before: (open: OpenWorkbook) => void = () => undefined,
): Promise<{ open: OpenWorkbook; outcome: Outcome<DrawnSample>; requests: number }> {
  const open = await openInSimulator(workbook);
  const place = await mainList(open);
  before(open);
  const mark = open.excel.host.counters.mark();
  const outcome = await drawSample(open, place, { ...exampleDefinition(), ...changes }, "J. Okafor");
  return { open, outcome, requests: open.excel.host.counters.since(mark).requests };
}

/** Changes the workbook before the nth request of the draw, as a colleague might. */
function beforeRequest(n: number, change: (workbook: WorkbookState) => void): (open: OpenWorkbook) => void {
  return ({ excel }) => {
    let count = 0;
    excel.host.onBeforeRequest((_, workbook) => {
      count += 1;
      if (count === n) change(workbook);
    });
  };
}

async function recordOf(
  open: OpenWorkbook,
  sheet = "Audit record",
): Promise<ReturnType<typeof recordsAmong>[number]> {
  const read = await open.workbook.readSheets([sheet]);
  const [record] = read.ok ? recordsAmong(read.value) : [];
  if (record === undefined) throw new Error("no record");
  return record;
}

describe("the draw of the example", () => {
  test("gives the 75 units, ranks, tickets and the fingerprint of the reference, and a record that reads back", async () => {
    const { open, outcome, requests } = await drawn();
    expect(outcome.ok && outcome.value.same).toBe(60);
    const record = await recordOf(open);
    expect(record.state).toBe("Committed");
    expect(record.draw?.seed).toBe(SEED);
    expect(record.draw?.fingerprint).toBe(reference?.frame_fingerprint);
    expect(record.draw?.tickets.map((line) => ({ ...line, role: line.role.toLowerCase() }))).toEqual(
      reference?.result,
    );
    expect(outcome.ok && outcome.value.record).toEqual(record);
    expect(requests).toBe(5);
    expect(open.excel.host.notEmulated).toEqual([]);
  });

  test("list and draw take at most 8 requests, clean-up included", async () => {
    const open = await openInSimulator(exampleWorkbook());
    const place = await mainList(open);
    const read = await open.workbook.readList(place, ["Referral ID", "Date received", "Outcome"]);
    expect(read.ok && read.value.rowCount).toBe(2619);
    const outcome = await drawSample(open, place, exampleDefinition(), "");
    expect(outcome.ok).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(open.excel.host.counters.requests).toBeLessThanOrEqual(8);
  });

  test("the same list sorted another way gives the same 60 cases in the same order", async () => {
    const shuffled = exampleWorkbook();
    shuffleRows(shuffled, LIST, FIRST_ROW, LAST_ROW);
    expect(cellOf(shuffled, LIST, 10, 1)).not.toBe(cellOf(exampleWorkbook(), LIST, 10, 1));
    const first = await drawn();
    const second = await drawn(shuffled);
    const tickets = async (open: OpenWorkbook): Promise<unknown> => (await recordOf(open)).draw?.tickets;
    expect(second.outcome.ok).toBe(true);
    expect(await tickets(second.open)).toEqual(await tickets(first.open));
  });

  test("the seed stands nowhere in the workbook before the draw is committed; its hash does", async () => {
    const seen: { seed: boolean; state: unknown }[] = [];
    const { open } = await drawn(exampleWorkbook(), {}, ({ excel }) => {
      excel.host.onBeforeRequest((_, workbook) => {
        const state = sheetNames(workbook).includes("Audit record")
          ? cellOf(workbook, "Audit record", 4, 2)
          : "none";
        seen.push({ seed: holdsText(workbook, SEED), state });
      });
    });
    expect(seen).toEqual([
      { seed: false, state: "none" },
      { seed: false, state: "none" },
      { seed: false, state: "Drawing" },
      { seed: false, state: "Drawing" },
      { seed: false, state: "Drawing" },
    ]);
    expect(holdsText(open.excel.host.workbook, SEED)).toBe(true);
  });

  test("the list itself is never written to", async () => {
    const { open } = await drawn();
    const original = exampleWorkbook();
    const list = (workbook: WorkbookState): WorkbookState => ({
      ...workbook,
      sheets: workbook.sheets.filter((sheet) => sheet.name === LIST),
    });
    expect(workbookPicture(list(open.excel.host.workbook))).toBe(workbookPicture(list(original)));
  });
});

describe("what changes while the sample is drawn", () => {
  const gone = ["Audit sample", "Audit frame"];
  // Requests of a draw: 1 reads, 2 records, 3 writes, 4 reads back, 5 commits.
  test.each([2, 3, 4])(
    "a case number that changes before request %i makes the draw void; its sheets go, its record stays",
    async (request) => {
      const change = (workbook: WorkbookState): void => setCell(workbook, LIST, 300, 1, "CAM-99999");
      const { open, outcome } = await drawn(exampleWorkbook(), {}, beforeRequest(request, change));
      expect(outcome).toMatchObject({
        ok: false,
        problems: [{ kind: "listChangedWhileDrawing", removed: gone, written: ["Audit record"] }],
      });
      const record = await recordOf(open);
      expect([record.state, record.stateReason, record.draw?.seed]).toEqual([
        "Void",
        "The list changed while the sample was being drawn",
        null,
      ]);
      expect(sheetNames(open.excel.host.workbook)).not.toEqual(expect.arrayContaining(gone));
      expect(holdsText(open.excel.host.workbook, SEED)).toBe(false);
    },
  );

  test("a carried cell that changes counts as a change of the list", async () => {
    const change = (workbook: WorkbookState): void => setCell(workbook, LIST, 300, 5, "Another agency");
    const { outcome } = await drawn(exampleWorkbook(), {}, beforeRequest(4, change));
    expect(outcome).toMatchObject({ ok: false, problems: [{ kind: "listChangedWhileDrawing" }] });
  });

  test.each([
    ["Audit sample", 5, 1],
    ["Audit sample", 20, 2],
    ["Audit frame", 1000, 2],
    ["Audit record", 30, 2],
  ])("a cell of %s that changes before it is read back makes the draw void", async (sheet, row, column) => {
    const { open, outcome } = await drawn(
      exampleWorkbook(),
      {},
      beforeRequest(4, (workbook) => setCell(workbook, sheet, row, column, "changed")),
    );
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ kind: "writtenCellsDiffer", places: [{ sheet }], removed: gone }],
    });
    expect((await recordOf(open)).state).toBe("Void");
  });

  test("a list that is only sorted meanwhile is the same list", async () => {
    const { outcome } = await drawn(
      exampleWorkbook(),
      {},
      beforeRequest(4, (workbook) => shuffleRows(workbook, LIST, FIRST_ROW, LAST_ROW)),
    );
    expect(outcome.ok).toBe(true);
  });
});

describe("what is refused leaves the workbook as it was", () => {
  async function refused(
    change: (workbook: WorkbookState) => void,
    changes: Partial<AuditDefinition> = {},
  ): Promise<readonly unknown[]> {
    const workbook = exampleWorkbook();
    change(workbook);
    const before = workbookPicture(workbook);
    const { open, outcome } = await drawn(workbook, changes);
    expect(workbookPicture(open.excel.host.workbook)).toBe(before);
    expect(outcome.ok).toBe(false);
    return outcome.ok ? [] : outcome.problems;
  }
  const nothing = (): void => undefined;

  test("a repeated and a blank case number, with their rows", async () => {
    expect(
      await refused((workbook) => setCell(workbook, LIST, 500, 1, String(cellOf(workbook, LIST, 400, 1)))),
    ).toMatchObject([{ kind: "repeatedUnitId", repeats: [{ rows: [400, 500] }] }]);
    expect(await refused((workbook) => setCell(workbook, LIST, 500, 1, ""))).toMatchObject([
      { kind: "unusableUnitId", fault: "blank", rows: [500] },
    ]);
  });

  test("a value in no group, a missing column", async () => {
    expect(await refused((workbook) => setCell(workbook, LIST, 500, 7, "Unknown"))).toMatchObject([
      { kind: "unmappedValues", values: [{ value: "Unknown", count: 1, firstRow: 500 }] },
    ]);
    const frame = { ...exampleDefinition().frame, carriedColumns: ["Ward"] };
    expect(await refused(nothing, { frame })).toMatchObject([{ kind: "columnMissing", column: "Ward" }]);
  });

  test("a stated number above its group", async () => {
    const sizes = { "Assessment or Strategy Discussion": 20, "Early Help": 413, NFA: 20 };
    const sample = {
      size: 0,
      minimumPerStratum: 0,
      spares: 5,
      allocation: { method: "stated" as const, sizes, leftOut: [] },
    };
    expect(await refused(nothing, { sample })).toEqual([
      { kind: "groupSmallerThanAsked", group: "Early Help", populationSize: 412, asked: 413 },
    ]);
  });

  test("a seed with a comma", async () => {
    expect(await refused(nothing, { seed: { origin: "typed", seed: "1,2" } })).toEqual([
      { kind: "seedUnusable", fault: "comma" },
    ]);
  });

  test("a sheet name that is taken, a workbook that is protected or read-only", async () => {
    const rename = (workbook: WorkbookState): void => {
      const [, second] = workbook.sheets;
      if (second !== undefined) second.name = "Audit sample";
    };
    expect(await refused(rename)).toEqual([{ kind: "sheetNameTaken", sheet: "Audit sample" }]);
    expect(await refused((workbook) => (workbook.structureProtected = true))).toEqual([
      { kind: "workbookProtected" },
    ]);
    expect(await refused((workbook) => (workbook.readOnly = true))).toEqual([{ kind: "workbookReadOnly" }]);
  });
});

describe("stopping and what is left over", () => {
  test.each(["recording", "writingSheets", "readingBack"] as const)(
    "Stop during %s leaves no draw, and the record says so",
    async (at: DrawStep) => {
      const open = await openInSimulator(exampleWorkbook());
      const place = await mainList(open);
      const controller = new AbortController();
      const step = (name: DrawStep): void => {
        if (name === at) controller.abort();
      };
      const outcome = await drawSample(open, place, exampleDefinition(), "J. Okafor", {
        step,
        signal: controller.signal,
      });
      expect(outcome).toMatchObject({ ok: false, problems: [{ kind: "stopped" }] });
      expect(sheetNames(open.excel.host.workbook)).not.toContain("Audit sample");
      expect(holdsText(open.excel.host.workbook, SEED)).toBe(false);
      const began = sheetNames(open.excel.host.workbook).includes("Audit record");
      if (began) expect((await recordOf(open)).state).toBe("Stopped");
    },
  );

  test("a draw whose pane was closed half way is found and removed; a second draw gets the next number", async () => {
    const open = await openInSimulator(exampleWorkbook());
    const place = await mainList(open);
    let count = 0;
    const off = open.excel.host.onBeforeRequest(() => {
      count += 1;
      // From the fourth request on nothing can be read back, removed or recorded any more.
      if (count === 4) open.excel.host.faults.start(editMode());
    });
    const left = ["Audit record", "Audit sample", "Audit frame"];
    const outcome = await drawSample(open, place, exampleDefinition(), "J. Okafor");
    expect(outcome).toMatchObject({ ok: false, problems: [{ kind: "cellBeingEdited", written: left }] });
    off();
    open.excel.host.faults.stopAll();
    expect((await recordOf(open)).state).toBe("Drawing");
    const removed = await removeUnfinishedDraw(open, "Audit record", "J. Okafor");
    expect(removed).toEqual({ ok: true, value: { removed: ["Audit sample", "Audit frame"] } });
    expect((await recordOf(open)).state).toBe("Stopped");

    const again = await drawSample(open, place, exampleDefinition(), "J. Okafor");
    expect(again).toMatchObject({
      ok: false,
      problems: [{ kind: "seedUsedBefore", record: "Audit record" }],
    });
    const other = await drawSample(
      open,
      place,
      { ...exampleDefinition(), seed: { origin: "made" } },
      "J. Okafor",
    );
    expect(other).toMatchObject({
      ok: true,
      value: { record: { sheet: "Audit record 2", draw: { sampleSheet: "Audit sample 2" } } },
    });
  });

  test("a draft is kept, read again without the typed seed, and written over by the draw", async () => {
    const open = await openInSimulator(exampleWorkbook());
    const saved = await saveSetUp(open, exampleDefinition(), "J. Okafor");
    expect(saved).toEqual({ ok: true, value: { record: "Audit record" } });
    const draft = await recordOf(open);
    expect(draft).toMatchObject({
      state: "Draft",
      draw: null,
      definition: { ...exampleDefinition(), seed: { origin: "typed", seed: "" } },
    });
    expect(holdsText(open.excel.host.workbook, SEED)).toBe(false);
    const outcome = await drawSample(open, await mainList(open), exampleDefinition(), "J. Okafor");
    expect(outcome.ok).toBe(true);
    expect((await recordOf(open)).state).toBe("Committed");
    expect(sheetNames(open.excel.host.workbook).filter((name) => name.startsWith("Audit record"))).toEqual([
      "Audit record",
    ]);
  });
});

describe("checking the draw", () => {
  test("drawn again from the record and the frame: all the same, with a line in the record", async () => {
    const { open } = await drawn();
    const check = await checkDraw(open, "A. Challenger");
    expect(check).toMatchObject({
      ok: true,
      value: {
        same: 60,
        of: 60,
        fingerprintSame: true,
        basis: "frameSheet",
        differing: [],
        list: { changes: [], problems: [], then: 2471, now: 2471 },
      },
    });
    const { events } = await recordOf(open);
    expect(events.map((line) => [line.result, line.same, line.of, line.by])).toEqual([
      ["Drawn and read back", 60, 60, "J. Okafor"],
      ["Drawn again from the frozen list: all the same; the list has not changed", 60, 60, "A. Challenger"],
    ]);
  });

  test("what was changed since is told: a case under another number, an edited one; the sample still stands", async () => {
    const { open } = await drawn();
    const { workbook } = open.excel.host;
    const renumbered = cellOf(workbook, LIST, 300, 1);
    setCell(workbook, LIST, 300, 1, "CAM-99999");
    const edited = cellOf(workbook, LIST, 301, 1);
    setCell(workbook, LIST, 301, 5, "Another agency");
    expect(await checkDraw(open, "")).toMatchObject({
      ok: true,
      value: {
        same: 60,
        of: 60,
        list: {
          changes: [
            { change: "renumbered", key: renumbered, now: "CAM-99999" },
            { change: "edited", key: edited },
          ],
          then: 2471,
          now: 2471,
        },
      },
    });
  });

  test("a tampered ticket, rank or frame is found", async () => {
    const { open } = await drawn();
    const record = await recordOf(open);
    const { workbook } = open.excel.host;
    const first = record.draw?.tickets[0]?.key ?? "";
    const row =
      Array.from({ length: 200 }, (_, index) => index + 1).find(
        (each) => cellOf(workbook, "Audit record", each, 1) === first,
      ) ?? 0;
    setCell(workbook, "Audit record", row, 1, "CAM-10001");
    expect(await checkDraw(open, "")).toMatchObject({
      ok: true,
      value: { same: 59, of: 60, fingerprintSame: true },
    });
    setCell(workbook, "Audit record", row, 1, first);
    setCell(workbook, "Audit frame", 100, 1, "CAM-00000");
    expect(await checkDraw(open, "")).toMatchObject({ ok: true, value: { fingerprintSame: false } });
  });

  test("before a draw there is nothing to check", async () => {
    const open = await openInSimulator(exampleWorkbook());
    expect(await checkDraw(open, "")).toEqual({ ok: false, problems: [{ kind: "noDraw" }] });
  });
});

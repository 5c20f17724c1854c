import { setValues, sheetNamed, valuesOf } from "../../simulator/host/new-workbook";
import type { CellValue, WorkbookState } from "../../simulator/host/model";
import { foundLists } from "../../src/core/frame/found-lists";
import type { ListPlace } from "../../src/core/frame/list-cells";
import { wantedList, type WantedList } from "../../src/core/frame/wanted-list";
import type { FrameDefinition } from "../../src/core/frame/frame-definition";
import {
  LIST,
  listWorkbook,
  makeTable,
  openSmall,
  smallDefinition,
  twelveCases,
  type SmallAudit,
} from "./small-audit";

const [headers = [], ...cases] = twelveCases;
const codes: CellValue[][] = [
  ["Code", "Meaning"],
  ["1", "No further action"],
  ["2", "Early Help"],
];

function sheetWith(
  ...blocks: readonly (readonly [string, readonly (readonly CellValue[])[]])[]
): WorkbookState {
  const workbook = listWorkbook([]);
  for (const [at, rows] of blocks) setValues(sheetNamed(workbook, LIST), at, rows);
  return workbook;
}

function named(workbook: WorkbookState, name: string, formula: string): WorkbookState {
  workbook.names.push({ name, formula, visible: true });
  return workbook;
}

async function placeOf(audit: SmallAudit, wanted: Partial<WantedList>): Promise<ListPlace> {
  const recognised = await audit.tasks.recogniseAudit();
  if (!recognised.ok) throw new Error(JSON.stringify(recognised.problems));
  const { lists, look } = recognised.value;
  const list = wantedList(lists, look.sheets, { sheet: LIST, table: null, headerRow: null, ...wanted });
  if (!list.ok) throw new Error(JSON.stringify(list.problems));
  return list.value.place;
}

const everyCase = {
  sample: { size: 999, allocation: { method: "equal" }, minimumPerStratum: 0, spares: 0 },
} as const;

async function drawn(
  workbook: WorkbookState,
  wanted: Partial<WantedList> = {},
  frame: Partial<FrameDefinition> = {},
) {
  const audit = await openSmall(workbook);
  const place = await placeOf(audit, wanted);
  const outcome = await audit.tasks.drawSample(place, smallDefinition(frame, everyCase), "J. Okafor");
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return { audit, place, drawn: outcome.value };
}

const twoHeaderRows = [
  ["Case", "Decision", "", "Review"],
  ["Ref", "Outcome", "Worker", "Outcome"],
  ...cases.map((row) => [...row, "kept"]),
];

describe("drawn from, recorded and checked", () => {
  test.each<[string, () => WorkbookState, Partial<WantedList>, Partial<FrameDefinition>, Partial<ListPlace>]>(
    [
      [
        "a list with notes and another list below it",
        () => sheetWith(["A1", twelveCases], ["A15", [["Source: case system"], [], ...codes]]),
        {},
        {},
        { lastRow: 13, among: { blockEnd: 13, lastBlockEnd: 13, sheetEnd: 19 } },
      ],
      [
        "the second of two lists below each other",
        () => sheetWith(["A1", codes], ["A6", twelveCases]),
        { headerRow: 6 },
        {},
        { headerRow: 6, lastRow: 18 },
      ],
      [
        "a list to the right of a longer one with the same headers",
        () =>
          sheetWith(
            [
              "A1",
              [headers, ...cases.map(([id, ...row]) => [`X-${String(id)}`, ...row]), ["X-13", "NFA", ""]],
            ],
            ["E1", twelveCases],
          ),
        { headerRow: 1, firstColumn: 5 },
        {},
        { firstColumn: 5, lastColumn: 7, lastRow: 13 },
      ],
      [
        "a plain list beside a table",
        () => {
          const workbook = sheetWith(["A1", codes], ["E1", twelveCases]);
          makeTable(workbook, LIST, "Codes", { top: 1, left: 1, bottom: 3, right: 2 });
          return workbook;
        },
        {},
        {},
        { table: null, firstColumn: 5, lastRow: 13 },
      ],
      [
        "a named range, shorter than what stands there",
        () =>
          named(
            sheetWith(["A1", [["Title"], [], ...twelveCases, ["C-13", "NFA", ""]]]),
            "Frozen",
            `=${LIST}!$A$3:$C$15`,
          ),
        { table: "Frozen" },
        {},
        { named: { name: "Frozen", ofSheet: false }, headerRow: 3, lastRow: 15 },
      ],
      [
        "a list under two header rows",
        () => sheetWith(["A1", twoHeaderRows]),
        {},
        {
          strata: {
            column: "Decision: Outcome",
            groups: [{ label: "All", values: ["NFA", "Early Help"] }],
            leaveOutUngrouped: false,
          },
          carriedColumns: ["Worker", "Review: Outcome"],
        },
        { headerRow: 2, headings: true },
      ],
      [
        "a list with a header that stands twice",
        () =>
          sheetWith(["A1", twelveCases.map((row, index) => [...row, index === 0 ? "Worker" : `w${index}`])]),
        {},
        { carriedColumns: ["Worker (column C)", "Worker (column D)"] },
        { headers: ["Ref", "Outcome", "Worker (column C)", "Worker (column D)"] },
      ],
    ],
  )("%s", async (_, workbook, wanted, frame, expected) => {
    const { audit, place, drawn: draw } = await drawn(workbook(), wanted, frame);
    expect(place).toMatchObject(expected);
    expect([draw.of, draw.record.draw?.rowCount, draw.record.draw?.place]).toEqual([12, 12, place]);
    const again = await openSmall(audit.workbook);
    const recognised = await again.tasks.recogniseAudit();
    expect(recognised.ok && recognised.value.record?.draw?.place).toEqual(place);
    expect(await again.tasks.checkDraw("")).toMatchObject({
      ok: true,
      value: { same: 12, of: 12, list: { changes: [], problems: [] } },
    });
  });

  test("cases that came after the draw are told as new, and the list below is not taken for them", async () => {
    const { audit } = await drawn(sheetWith(["A1", twelveCases], ["A18", codes]));
    setValues(sheetNamed(audit.workbook, LIST), "A14", [
      ["C-13", "NFA", ""],
      ["C-14", "NFA", ""],
    ]);
    const check = await audit.tasks.checkDraw("");
    expect(check.ok && check.value.list).toMatchObject({
      changes: [
        { change: "added", key: "C-13" },
        { change: "added", key: "C-14" },
      ],
    });
  });

  test("both columns of a header that stands twice come along to the sample", async () => {
    const rows = twelveCases.map((row, index) => [...row, index === 0 ? "Worker" : `w${index}`]);
    const columns = ["Worker (column C)", "Worker (column D)"];
    const { audit } = await drawn(sheetWith(["A1", rows]), {}, { carriedColumns: columns });
    const [sampleHeaders = [], first = []] = valuesOf(sheetNamed(audit.workbook, "Audit sample")).slice(3);
    expect(sampleHeaders.slice(4, 6)).toEqual(columns);
    const [, , worker, second] = rows.find(([id]) => id === first[0]) ?? [];
    expect(first.slice(4, 6)).toEqual([worker, second]);
  });
});

test("a place recorded before lists were told apart is read as it was", async () => {
  const { audit, place } = await drawn(sheetWith(["A1", [...twelveCases, ["C-13", "NFA", ""]]]));
  expect(Object.keys(place)).toEqual([
    ...["sheet", "table", "headerRow", "firstColumn", "lastColumn", "lastRow", "headers"],
  ]);
  expect(await audit.tasks.checkDraw("")).toMatchObject({ ok: true, value: { same: 13, of: 13 } });
});

test("a list is found by its name in two requests, one more where the first rows don't tell", async () => {
  const long: CellValue[][] = Array.from({ length: 60 }, (_, index) => [`C-${index}`, "NFA", ""]);
  for (const [below, requests] of [
    [[], 2],
    [[[], ["A note"]], 3],
  ] as const) {
    const audit = await openSmall(sheetWith(["A1", [headers, ...long, ...below]]));
    const before = audit.open.excel.host.counters.requests;
    const recognised = await audit.tasks.recogniseAudit();
    expect(audit.open.excel.host.counters.requests - before).toBe(requests);
    expect(recognised.ok && recognised.value.lists.map(({ rowCount }) => rowCount)).toEqual([60]);
  }
});

test("hidden sheets and the sheets of an audit hold no lists, and are not looked at more closely", async () => {
  const { audit } = await drawn(listWorkbook());
  setValues(sheetNamed(audit.workbook, "Audit sample"), "A40", [["A note"]]);
  const [sheet] = audit.workbook.sheets;
  const hidden = {
    ...structuredClone(sheetNamed(audit.workbook, LIST)),
    id: "{hidden}",
    name: "Hidden",
    visibility: "Hidden" as const,
  };
  setValues(hidden, "A60", [["A note"]]);
  audit.workbook.sheets.push(hidden);
  const before = audit.open.excel.host.counters.requests;
  const recognised = await audit.tasks.recogniseAudit();
  expect(audit.open.excel.host.counters.requests - before).toBe(2);
  expect(recognised.ok && recognised.value.lists.map(({ place }) => place.sheet)).toEqual([sheet?.name]);
  expect(foundLists([])).toEqual([]);
});

import { payloadLimit } from "../../simulator/faults/payload-limit";
import { newWorkbook, setValues, sheetNamed } from "../../simulator/host/new-workbook";
import type { CellValue, WorkbookState } from "../../simulator/host/model";
import { startExcel, type RunningExcel } from "../../simulator/host/start-excel";
import { foundLists } from "../../src/core/frame/found-lists";
import type { FoundList } from "../../src/core/frame/found-list";
import type { ListCells, ListPlace } from "../../src/core/frame/list-cells";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { makeTable } from "../stories/small-audit";

let excel: RunningExcel;
afterEach(() => excel.close());

const headers: CellValue[] = ["Ref", "Received", "Outcome"];
const cases = (count: number, first = 1): CellValue[][] =>
  Array.from({ length: count }, (_, index) => [`C-${first + index}`, 42978 + first + index, "NFA"]);

async function open(
  ...blocks: readonly (readonly [string, readonly (readonly CellValue[])[]])[]
): Promise<void> {
  const workbook = newWorkbook(["Cases"]);
  for (const [at, rows] of blocks) setValues(sheetNamed(workbook, "Cases"), at, rows);
  excel = await startExcel(workbook);
}

async function openWorkbook(workbook: WorkbookState): Promise<void> {
  excel = await startExcel(workbook);
}

const list = () => sheetNamed(excel.host.workbook, "Cases");

/** The lists found, and how many requests it took. */
async function lists(): Promise<{ found: readonly FoundList[]; requests: number }> {
  const before = excel.host.counters.requests;
  const { look, lookCloser } = officeWorkbook();
  const looked = await look([]);
  if (!looked.ok) throw new Error(JSON.stringify(looked.problems));
  const closer = await lookCloser(looked.value.sheets);
  if (!closer.ok) throw new Error(JSON.stringify(closer.problems));
  return { found: foundLists(closer.value), requests: excel.host.counters.requests - before };
}

async function onlyPlace(index = 0): Promise<ListPlace> {
  const found = (await lists()).found[index];
  if (found === undefined) throw new Error("no list");
  return found.place;
}

/** The list read, and how many requests it took. */
async function read(
  place: ListPlace,
  columns: string[] = ["Ref"],
): Promise<ListCells & { requests: number }> {
  const before = excel.host.counters.requests;
  const outcome = await officeWorkbook().readList(place, columns);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return { ...outcome.value, requests: excel.host.counters.requests - before };
}

const areas = (found: readonly FoundList[]): unknown[] =>
  found.map(({ place }) => [place.firstColumn, place.headerRow, place.lastColumn, place.lastRow]);

describe("finding lists", () => {
  test("one list under a title takes two requests, however long it is", async () => {
    await open(["A1", [["Cases of 2017"], [], headers, ...cases(3000)]]);
    const { found, requests } = await lists();
    expect([areas(found), requests]).toEqual([[[1, 3, 3, 3003]], 2]);
    expect((await read(found[0]?.place ?? (await onlyPlace()))).requests).toBe(1);
  });

  test("what stands below a blank row, beside a blank column and far down takes one more", async () => {
    await open(
      ["A1", [headers, ...cases(60), [], ["Source: case system"]]],
      [
        "E1",
        [
          ["Code", "Meaning"],
          ["1", "NFA"],
          ["2", "Help"],
        ],
      ],
      ["A70", [headers, ...cases(40, 61)]],
    );
    const { found, requests } = await lists();
    expect([areas(found), requests]).toEqual([
      [
        [1, 1, 3, 61],
        [1, 70, 3, 110],
        [5, 1, 6, 3],
      ],
      3,
    ]);
    for (const [index, first] of ["C-1", "C-61"].entries()) {
      const cells = await read(found[index]?.place ?? (await onlyPlace()));
      expect([cells.columns[0]?.values[0], cells.requests, cells.place]).toEqual([
        first,
        1,
        found[index]?.place,
      ]);
    }
  });

  test("on a sheet of more cells than fit into one answer the row under the block is looked at", async () => {
    const rows = Array.from({ length: 9_000 }, (_, index): CellValue[] => [
      `C-${index}`,
      42979,
      "NFA",
      index,
      "a",
      "b",
    ]);
    const wide: CellValue[] = [...headers, "No", "A", "B"];
    await open(["A1", [wide, ...rows, [], ["Source: case system"], [], ["Printed in May"]]]);
    const { found, requests } = await lists();
    expect([areas(found), requests]).toEqual([[[1, 1, 6, 9001]], 3]);
    expect(found[0]?.rowBelow).toBe(9003);
    const cells = await read(found[0]?.place ?? (await onlyPlace()));
    expect([cells.rowCount, cells.place, cells.requests]).toEqual([9000, found[0]?.place, 1]);
  });

  test("where Excel finds the closer look too large the lists reach the end of the sheet", async () => {
    const rows = cases(300).map((row) => [...row, "a remark of some length ".repeat(10)]);
    await open(["A1", [[...headers, "Remark"], ...rows, [], ["Source"]]]);
    const looked = await officeWorkbook().look([]);
    if (!looked.ok) throw new Error("not looked");
    excel.host.faults.start(payloadLimit(Infinity, 40_000));
    const closer = await officeWorkbook().lookCloser(looked.value.sheets);
    expect(closer).toEqual({ ok: true, value: looked.value.sheets });
  });
});

describe("a list that has changed since it was found", () => {
  const other: CellValue[][] = [
    ["Code", "Meaning"],
    ["1", "NFA"],
    ["2", "Help"],
  ];

  test("grows down to the list below it and not into it", async () => {
    await open(["A1", [headers, ...cases(5)]], ["A10", other]);
    const place = await onlyPlace();
    expect(place).toMatchObject({ lastRow: 6, among: { blockEnd: 6, lastBlockEnd: 6, sheetEnd: 12 } });
    setValues(list(), "A7", cases(2, 6));
    const grown = await read(place);
    expect([grown.place.lastRow, grown.columns[0]?.values.at(-1), grown.requests]).toEqual([8, "C-7", 4]);
    // What was found now is read in one request.
    expect((await read(grown.place)).requests).toBe(1);
    setValues(list(), "A9", cases(1, 8));
    const touching = await read(place);
    expect(touching.columns[0]?.values).toEqual(["C-1", "C-2", "C-3", "C-4", "C-5", "C-6", "C-7", "C-8"]);
    expect(await read(touching.place)).toMatchObject({ rowCount: 8, requests: 1 });
  });

  test("ends above a list that came since", async () => {
    await open(["A1", [headers, ...cases(5)]]);
    const place = await onlyPlace();
    expect(place).not.toHaveProperty("among");
    setValues(list(), "A8", other);
    const cells = await read(place);
    expect([cells.rowCount, cells.place.among]).toEqual([5, { blockEnd: 6, lastBlockEnd: 6, sheetEnd: 10 }]);
  });

  test("is read to its end where cases were added below a blank row, and below one that was there", async () => {
    await open(["A1", [headers, ...cases(5)]]);
    const place = await onlyPlace();
    setValues(list(), "A8", cases(2, 6));
    const added = await read(place);
    expect(added.columns[0]?.values).toEqual(["C-1", "C-2", "C-3", "C-4", "C-5", "", "C-6", "C-7"]);
    expect(added.place).toMatchObject({ lastRow: 9, among: { blockEnd: 6, lastBlockEnd: 9, sheetEnd: 9 } });
    expect((await read(added.place)).requests).toBe(1);
    setValues(list(), "A10", cases(1, 8));
    expect((await read(added.place)).place.lastRow).toBe(10);
  });

  test("with a blank row in it and another list below grows at its own end", async () => {
    await open(["A1", [headers, ...cases(5), [], ...cases(3, 6)]], ["A13", other]);
    const place = await onlyPlace();
    expect(place).toMatchObject({ lastRow: 10, among: { blockEnd: 6, lastBlockEnd: 10, sheetEnd: 15 } });
    expect((await read(place)).requests).toBe(1);
    setValues(list(), "A11", cases(1, 9));
    expect((await read(place)).place.lastRow).toBe(11);
  });

  test("ends above headers that were put into the middle of it", async () => {
    await open(["A1", [headers, ...cases(20), [], ["Source: case system"]]]);
    const place = await onlyPlace();
    setValues(list(), "A11", [["", "", ""], headers]);
    expect((await read(place)).columns[0]?.values.at(-1)).toBe("C-9");
  });

  test("ends above a list right under it also far down the sheet", async () => {
    await open(["A1", [headers, ...cases(60)]], ["A64", other]);
    const place = await onlyPlace();
    setValues(list(), "A62", cases(2, 61));
    const touching = await read(place);
    expect([touching.rowCount, touching.columns[0]?.values.at(-1)]).toEqual([62, "C-62"]);
  });

  test("stays as it is when the list beside it or below it grows", async () => {
    await open(["A1", [headers, ...cases(5)]], ["E1", [...other, ["3", "Other"]]], ["A10", other]);
    const { found } = await lists();
    const place = found.find(({ rowCount }) => rowCount === 5)?.place ?? (await onlyPlace());
    setValues(list(), "A13", [["3", "Other"]]);
    setValues(list(), "E5", [["4", "More"]]);
    const cells = await read(place);
    expect([cells.rowCount, cells.requests]).toEqual([5, 1]);
  });

  test("is refused by name where a column moved that is known by its letters only", async () => {
    const twice: CellValue[] = ["Ref", "Date", "Outcome", "Date"];
    const rows = cases(4).map((row) => [...row, 43000]);
    await open(["A1", [twice, ...rows]]);
    const place = await onlyPlace();
    expect(place.headers).toEqual(["Ref", "Date (column B)", "Outcome", "Date (column D)"]);
    const both = await read(place, ["Ref", "Date (column D)"]);
    expect([both.columns[1]?.position, both.columns[1]?.values[0]]).toEqual([4, 43000]);
    expect(await officeWorkbook().readList(place, ["Date"])).toMatchObject({
      ok: false,
      problems: [{ kind: "columnRepeated", column: "Date", letters: ["B", "D"] }],
    });
    // Two columns are put in: what was column B stands in column D now.
    setValues(list(), "A1", [["Ref", "New", "Newer", "Date", "Outcome", "Date"]]);
    expect(await officeWorkbook().readList({ ...place, lastColumn: 6 }, ["Date (column D)"])).toMatchObject({
      ok: false,
      problems: [{ kind: "columnMissing", column: "Date (column D)" }],
    });
  });

  test("names from a row of headings are found again", async () => {
    await open([
      "A1",
      [
        ["Case", "Referral", "", "Assessment"],
        ["Ref", "Date", "Outcome", "Date"],
        ...cases(4).map((row) => [...row, 43000]),
      ],
    ]);
    const place = await onlyPlace();
    expect(place).toMatchObject({ headerRow: 2, headings: true });
    const cells = await read(place, ["Assessment: Date", "Ref"]);
    expect([cells.columns[0]?.values, cells.requests, cells.place]).toEqual([
      [43000, 43000, 43000, 43000],
      1,
      place,
    ]);
  });
});

describe("on a protected sheet, where Excel does not tell blocks of cells", () => {
  const protect = (): void => {
    list().protection = { protected: true, allowFormatCells: false, hasPassword: false };
  };

  test("lists are told apart by a closer look, and read in one request", async () => {
    await open(["A1", [headers, ...cases(60), [], ["Source: case system"]]]);
    protect();
    const { found, requests } = await lists();
    expect([areas(found), requests]).toEqual([[[1, 1, 3, 61]], 3]);
    const place = found[0]?.place ?? (await onlyPlace());
    expect(place).toMatchObject({ blocksUntold: true, among: { sheetEnd: 63 } });
    expect(await read(place)).toMatchObject({ rowCount: 60, requests: 1, place });
  });

  test("a list is read where its sheet was protected since, and to its end where it has grown too", async () => {
    await open(["A1", [headers, ...cases(5)]]);
    const place = await onlyPlace();
    protect();
    expect(await read(place)).toMatchObject({ rowCount: 5, requests: 2, place });
    setValues(list(), "A7", cases(1, 6));
    setValues(list(), "A9", [["A note"]]);
    expect((await read(place)).columns[0]?.values).toEqual(["C-1", "C-2", "C-3", "C-4", "C-5", "C-6"]);
  });

  test("a sheet too long for a closer look is taken to hold one list to its end", async () => {
    const rows = Array.from({ length: 15_000 }, (_, index): CellValue[] => [`C-${index}`, 42979, "NFA"]);
    await open(["A1", [headers, ...rows]]);
    protect();
    expect(areas((await lists()).found)).toEqual([[1, 1, 3, 15_001]]);
  });
});

describe("named ranges", () => {
  async function openNamed(formula: string, scope = false): Promise<void> {
    const workbook = newWorkbook(["Cases", "Other"]);
    setValues(sheetNamed(workbook, "Cases"), "A1", [["Title"], [], headers, ...cases(9)]);
    const [sheet] = workbook.sheets;
    workbook.names.push({
      name: "AllCases",
      formula,
      visible: true,
      ...(scope && sheet !== undefined ? { scope: sheet.id } : {}),
    });
    await openWorkbook(workbook);
  }

  test.each([
    ["the workbook", "=Cases!$A$3:$C$12", false],
    ["its sheet alone", "=Cases!$A$3:$C$12", true],
  ])("known in %s are found in two requests and read in one", async (_, formula, scope) => {
    await openNamed(formula, scope);
    const { found, requests } = await lists();
    expect(requests).toBe(2);
    expect(found.map(({ place }) => place.named)).toEqual([{ name: "AllCases", ofSheet: scope }]);
    const cells = await read(found[0]?.place ?? (await onlyPlace()), ["Ref", "Outcome"]);
    expect([cells.rowCount, cells.requests, cells.place]).toEqual([9, 1, found[0]?.place]);
  });

  test("that reach over blank rows and whole columns end with the last filled row, and grow with it", async () => {
    const workbook = newWorkbook(["Cases"]);
    setValues(sheetNamed(workbook, "Cases"), "A1", [headers, ...cases(9)]);
    setValues(sheetNamed(workbook, "Cases"), "H1", [["beside"], ...Array.from({ length: 30 }, () => ["x"])]);
    workbook.names.push({ name: "Whole", formula: "=Cases!$A:$C", visible: true });
    await openWorkbook(workbook);
    const place = await onlyPlace();
    expect(place).toMatchObject({ named: { name: "Whole" }, lastRow: 10, lastColumn: 3 });
    setValues(list(), "A11", cases(2, 10));
    expect((await read(place)).place.lastRow).toBe(12);
  });

  test("take their list along where it was moved, and are the list to their own end only", async () => {
    await openNamed("=Cases!$A$3:$C$9");
    const { found } = await lists();
    const named = found.find(({ place }) => place.named !== undefined)?.place ?? (await onlyPlace());
    expect(found.map(({ rowCount }) => rowCount)).toEqual([9, 6]);
    const [name] = excel.host.workbook.names;
    list().cells = new Map();
    setValues(list(), "B5", [headers, ...cases(9)]);
    if (name !== undefined) name.formula = "=Cases!$B$5:$D$11";
    const cells = await read(named, ["Outcome"]);
    expect(cells).toMatchObject({
      rowCount: 6,
      place: { headerRow: 5, firstColumn: 2, lastRow: 11 },
      columns: [{ position: 4 }],
    });
  });

  test.each<[string, () => void]>([
    ["deleted", () => void excel.host.workbook.names.pop()],
    [
      "made to stand for a value",
      () => excel.host.workbook.names.forEach((name) => void (name.formula = "=12")),
    ],
    [
      "made to stand for cells of another sheet",
      () => {
        setValues(sheetNamed(excel.host.workbook, "Other"), "A1", [headers, ...cases(3)]);
        excel.host.workbook.names.forEach((name) => void (name.formula = "=Other!$A$1:$C$9"));
      },
    ],
  ])("that were %s are refused by name", async (_, change) => {
    await openNamed("=Cases!$A$3:$C$12");
    const place = await onlyPlace();
    change();
    expect(await officeWorkbook().readList(place, ["Ref"])).toEqual({
      ok: false,
      problems: [{ kind: "tableMissing", table: "AllCases" }],
    });
  });

  test("for single cells, choices, several areas, errors and hidden ones are passed over", async () => {
    await openNamed("=Cases!$A$3");
    const { names } = excel.host.workbook;
    names.push({ name: "Choices", formula: "=Cases!$A$3:$A$12", visible: true });
    names.push({ name: "Parts", formula: "=Cases!$A$3:$C$12,Cases!$E$1:$F$4", visible: true });
    names.push({ name: "Gone", formula: "=#REF!", visible: true });
    names.push({ name: "Secret", formula: "=Cases!$A$3:$C$12", visible: false });
    names.push({ name: "Empty", formula: "=Other!$A$3:$C$12", visible: true });
    expect((await lists()).found.map(({ place }) => place.named)).toEqual([undefined]);
  });
});

test("a plain list beside a table is read to its own end", async () => {
  const workbook = newWorkbook(["Cases"]);
  setValues(sheetNamed(workbook, "Cases"), "A1", [headers, ...cases(40)]);
  setValues(sheetNamed(workbook, "Cases"), "E3", [
    ["Code", "Meaning"],
    ["1", "NFA"],
    ["2", "Help"],
  ]);
  makeTable(workbook, "Cases", "CaseList", { top: 1, left: 1, bottom: 41, right: 3 });
  await openWorkbook(workbook);
  const { found, requests } = await lists();
  expect([found.map(({ place }) => [place.table, place.lastRow]), requests]).toEqual([
    [
      ["CaseList", 41],
      [null, 5],
    ],
    3,
  ]);
  const cells = await read(found[1]?.place ?? (await onlyPlace()), ["Code"]);
  expect([cells.columns[0]?.values, cells.requests]).toEqual([["1", "2"], 1]);
});

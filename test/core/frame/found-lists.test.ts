import { foundLists, listWithHeaderRow } from "../../../src/core/frame/found-lists";
import type { CellValue } from "../../../src/core/frame/cell-value";
import type { SheetGlance } from "../../../src/core/frame/sheet-glance";

function glance(rows: readonly (readonly CellValue[])[], changes: Partial<SheetGlance> = {}): SheetGlance {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ""));
  return {
    name: "Referrals",
    filtered: false,
    used: { top: 1, left: 1, bottom: rows.length, right: width },
    topRows: values.map((row) => ({
      values: row,
      numberFormats: row.map((value) =>
        typeof value === "number" && value > 40000 ? "dd/mm/yyyy" : "General",
      ),
    })),
    tables: [],
    ...changes,
  };
}

const cases: CellValue[][] = [
  ["CAM-1", 42979, "NFA", 3],
  ["CAM-2", 42980, "Early Help", 4],
  ["CAM-3", 42981, "NFA", 5],
];

describe("finding lists", () => {
  test("the header under a title, with suggestions", () => {
    const [list, ...others] = foundLists([
      glance([
        ["Referrals to the MASH"],
        ["Exported 2 November"],
        ["Referral ID", "Date received", "Outcome", "Age"],
        ...cases,
      ]),
    ]);
    expect(others).toEqual([]);
    expect(list?.place).toEqual({
      sheet: "Referrals",
      table: null,
      headerRow: 3,
      firstColumn: 1,
      lastColumn: 4,
      lastRow: 6,
      headers: ["Referral ID", "Date received", "Outcome", "Age"],
    });
    expect(list?.rowCount).toBe(3);
    expect(list?.headers.map((header) => header.looksLike)).toEqual(["text", "date", "text", "number"]);
    expect(list?.suggestion).toEqual({ caseId: "Referral ID", date: "Date received", group: "Outcome" });
  });

  test("blank and repeated headers are named by their columns", () => {
    const [list] = foundLists([
      glance([
        ["Case", "", "Note", "Note"],
        ["1", "x", "a", "b"],
        ["2", "y", "a", "b"],
      ]),
    ]);
    expect(list?.place.headers).toEqual(["Case", "Column B", "Note (column C)", "Note (column D)"]);
    expect(list?.headers.map((header) => header.byLetters)).toEqual([false, true, true, true]);
    expect(list?.headers.some((header) => header.repeated)).toBe(false);
  });

  test("a list that begins in column C, below empty rows", () => {
    const sheet = glance([["Case", "Outcome"], ...cases.map((row) => row.slice(0, 2))], {
      used: { top: 5, left: 3, bottom: 8, right: 4 },
    });
    expect(foundLists([sheet])[0]?.place).toMatchObject({
      headerRow: 5,
      firstColumn: 3,
      lastColumn: 4,
      lastRow: 8,
    });
  });

  test("every table counts, longest list first, and hides the region around it", () => {
    const table = {
      name: "Codes",
      headerRow: 1,
      firstColumn: 1,
      lastColumn: 2,
      lastRow: 3,
      filtered: true,
      headers: ["Code", "Meaning"],
    };
    const lists = foundLists([
      glance(
        [
          ["Code", "Meaning"],
          ["A", "b"],
          ["C", "d"],
        ],
        { name: "Codes", tables: [table] },
      ),
      glance([["Case", "Outcome"], ...cases.map((row) => row.slice(0, 2))]),
    ]);
    expect(lists.map((list) => [list.place.sheet, list.place.table, list.rowCount, list.filtered])).toEqual([
      ["Referrals", null, 3, false],
      ["Codes", "Codes", 2, true],
    ]);
  });

  test("an empty sheet, numbers only, and a header with one row have no list", () => {
    expect(foundLists([glance([["a", "b"]], { used: null, topRows: [] })])).toEqual([]);
    expect(
      foundLists([
        glance([
          [1, 2],
          [3, 4],
          [5, 6],
        ]),
      ]),
    ).toEqual([]);
    expect(
      foundLists([
        glance([
          ["Case", "Outcome"],
          ["1", "NFA"],
        ]),
      ]),
    ).toEqual([]);
  });

  test("a header row named by the auditor", () => {
    const sheet = glance([["Case", "Outcome"], ["Case", "Outcome"], ...cases.map((row) => row.slice(0, 2))]);
    expect(listWithHeaderRow(sheet, 2)?.place).toMatchObject({ headerRow: 2, lastRow: 5 });
    expect(listWithHeaderRow(sheet, 40)).toBeNull();
  });
});

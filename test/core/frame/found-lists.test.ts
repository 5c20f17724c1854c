import { foundLists, listWithHeaderRow } from "../../../src/core/frame/found-lists";
import type { CellValue } from "../../../src/core/frame/cell-value";
import { glanceOf } from "./glance-of";

const cases: CellValue[][] = [
  ["CAM-1", 42979, "NFA", 3],
  ["CAM-2", 42980, "Early Help", 4],
  ["CAM-3", 42981, "NFA", 5],
];

describe("finding lists", () => {
  test("the header under a title, with suggestions", () => {
    const [list, ...others] = foundLists([
      glanceOf([
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
      glanceOf([
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
    const sheet = glanceOf([["Case", "Outcome"], ...cases.map((row) => row.slice(0, 2))], {
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
      glanceOf(
        [
          ["Code", "Meaning"],
          ["A", "b"],
          ["C", "d"],
        ],
        { name: "Codes", tables: [table] },
      ),
      glanceOf([["Case", "Outcome"], ...cases.map((row) => row.slice(0, 2))]),
    ]);
    expect(lists.map((list) => [list.place.sheet, list.place.table, list.rowCount, list.filtered])).toEqual([
      ["Referrals", null, 3, false],
      ["Codes", "Codes", 2, true],
    ]);
  });

  test("an empty sheet, numbers only, and a header with one row have no list", () => {
    expect(foundLists([glanceOf([["a", "b"]], { used: null, topRows: [] })])).toEqual([]);
    expect(
      foundLists([
        glanceOf([
          [1, 2],
          [3, 4],
          [5, 6],
        ]),
      ]),
    ).toEqual([]);
    expect(
      foundLists([
        glanceOf([
          ["Case", "Outcome"],
          ["1", "NFA"],
        ]),
      ]),
    ).toEqual([]);
  });

  test("a header row named by the auditor", () => {
    const sheet = glanceOf([
      ["Case", "Outcome"],
      ["Case", "Outcome"],
      ...cases.map((row) => row.slice(0, 2)),
    ]);
    expect(listWithHeaderRow(sheet, 2)?.place).toMatchObject({ headerRow: 2, lastRow: 5 });
    expect(listWithHeaderRow(sheet, 40)).toBeNull();
  });
});

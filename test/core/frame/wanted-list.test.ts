import { foundLists } from "../../../src/core/frame/found-lists";
import { wantedList } from "../../../src/core/frame/wanted-list";
import { areaOf, glanceOf, headers, madeUpCases } from "./glance-of";

const left = [headers, ...madeUpCases(9)];
const two = glanceOf(
  left.map((row, index) => [
    ...row,
    "",
    ...([
      ["Code", "Meaning"],
      ["1", "NFA"],
      ["2", "Help"],
    ][index] ?? []),
  ]),
  { name: "Two" },
);
const named = glanceOf([headers, ...madeUpCases(4)], { name: "Named" });
const sheets = [
  two,
  {
    ...named,
    names: [
      {
        name: "AllCases",
        ofSheet: false,
        area: { top: 1, left: 1, bottom: 5, right: 4 },
        rows: named.topRows,
      },
    ],
  },
  glanceOf(
    [
      [1, 2],
      [3, 4],
    ],
    { name: "Numbers" },
  ),
];
const lists = foundLists(sheets);

test.each([
  [{ sheet: "Two", table: null, headerRow: null }, "A1:D10"],
  [{ sheet: "Two", table: null, headerRow: 1 }, "A1:D10"],
  [{ sheet: "Two", table: null, headerRow: 1, firstColumn: 6 }, "F1:G3"],
  [{ sheet: "Two", table: null, headerRow: 4 }, "A4:D10"],
  [{ sheet: "Named", table: "AllCases", headerRow: 1 }, "AllCases A1:D5"],
  [{ sheet: "Named", table: null, headerRow: 1 }, "AllCases A1:D5"],
  [{ sheet: "Named", table: null, headerRow: 1, named: "AllCases" }, "AllCases A1:D5"],
  [{ sheet: "Numbers", table: null, headerRow: 1 }, "A1:B2"],
])("%j is %s", (wanted, area) => {
  const found = wantedList(lists, sheets, wanted);
  expect(found.ok && areaOf(found.value.place)).toBe(area);
});

test.each([
  [
    { sheet: "Gone", table: null, headerRow: null },
    { kind: "sheetMissing", sheet: "Gone" },
  ],
  [
    { sheet: "Two", table: "AllCases", headerRow: null },
    { kind: "tableMissing", table: "AllCases" },
  ],
  [
    { sheet: "Two", table: null, headerRow: 99 },
    { kind: "noHeader", sheet: "Two", row: 99 },
  ],
  [
    { sheet: "Numbers", table: null, headerRow: null },
    { kind: "noListFound", sheets: ["Numbers"] },
  ],
])("%j is refused", (wanted, problem) => {
  expect(wantedList(lists, sheets, wanted)).toEqual({ ok: false, problems: [problem] });
});

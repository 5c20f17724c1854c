import { foundLists } from "../../../src/core/frame/found-lists";
import { listUnderStatedHeaders, type StatedHeaders } from "../../../src/core/frame/stated-headers";
import { areaOf, glanceOf, headers, madeUpCases } from "./glance-of";

/** Two rows of words above the cases: the upper one is found, the lower one is meant. */
const twoRows = glanceOf([
  ["Referral", "Day", "Result", "Years"],
  ["As given", "by the team", "that sent", "the list"],
  headers,
  ...madeUpCases(6),
]);
const beside = glanceOf(
  [headers, ...madeUpCases(8)].map((row, index) => [
    ...row,
    "",
    ...([
      ["Code", "Meaning"],
      ["1", "NFA"],
      ["2", "Help"],
      ["3", "Other"],
    ][index] ?? []),
  ]),
  { name: "Beside" },
);
const numbers = glanceOf(
  [
    [1, 2],
    [3, 4],
    [5, 6],
  ],
  { name: "Numbers" },
);
const table = glanceOf([headers, ...madeUpCases(4)], { name: "Table" });
const sheets = [
  twoRows,
  beside,
  numbers,
  {
    ...table,
    tables: [
      {
        name: "Cases",
        headerRow: 1,
        firstColumn: 1,
        lastColumn: 4,
        lastRow: 5,
        filtered: false,
        headers,
      },
    ],
  },
  // Only the first 9 rows of 40 were looked at.
  {
    ...glanceOf(
      twoRows.topRows.map(({ values }) => values),
      { name: "Long" },
    ),
    used: { top: 1, left: 1, bottom: 40, right: 4 },
  },
];
const stated = (sheet: string, row: number, column: number | null = null): StatedHeaders => ({
  sheet,
  row,
  column,
});

test("the row that is named holds the headers, also where another one was found", () => {
  expect(foundLists([twoRows]).map(({ place }) => place.headerRow)).toEqual([1]);
  const list = listUnderStatedHeaders(sheets, stated("Referrals", 3));
  expect(list.ok && areaOf(list.value.place)).toBe("A3:D9");
  expect(list.ok && list.value.place.headers).toEqual(headers);
  expect(list.ok && list.value.suggestion.caseId).toBe("Referral ID");
});

test("of several lists with their headers in that row the column tells which", () => {
  const left = listUnderStatedHeaders(sheets, stated("Beside", 1, 1));
  const right = listUnderStatedHeaders(sheets, stated("Beside", 1, 7));
  expect(left.ok && areaOf(left.value.place)).toBe("A1:D9");
  expect(right.ok && areaOf(right.value.place)).toBe("F1:G4");
});

test.each([
  [stated("Referrals", 99), "blank", "A99"],
  [stated("Numbers", 1), "noWords", "A1"],
  [stated("Referrals", 8), "noRows", "A8"],
  [stated("Referrals", 9), "noRows", "A9"],
  [stated("Table", 3), "inTable", "A3"],
  [stated("Long", 30), "notLookedAt", "A30"],
  [stated("Long", 41), "blank", "A41"],
  [stated("Beside", 7, 6), "blank", "F7"],
])("%j is refused: %s, at %s", (headersThere, fault, address) => {
  const list = listUnderStatedHeaders(sheets, headersThere);
  expect(list.ok ? null : list.problems).toEqual([
    expect.objectContaining({
      kind: "rowNotHeaders",
      row: headersThere.row,
      fault,
      place: { sheet: headersThere.sheet, address },
    }),
  ]);
});

test("a sheet that is not there is refused by name", () => {
  expect(listUnderStatedHeaders(sheets, stated("Gone", 1))).toEqual({
    ok: false,
    problems: [{ kind: "sheetMissing", sheet: "Gone" }],
  });
});

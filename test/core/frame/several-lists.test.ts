import fc from "fast-check";
import { cellBlocks } from "../../../src/core/frame/cell-blocks";
import type { CellValue } from "../../../src/core/frame/cell-value";
import { foundLists, listWithHeaderRow } from "../../../src/core/frame/found-lists";
import { needsCloserLook } from "../../../src/core/frame/needs-closer-look";
import type { CellArea, GlanceTable } from "../../../src/core/frame/sheet-glance";
import { areaOf, areasOf, glanceOf, headers, madeUpCases } from "./glance-of";

const blank: CellValue[] = [];
const beside = (left: CellValue[][], right: CellValue[][], blankColumns = 1): CellValue[][] => {
  const width = Math.max(...left.map((row) => row.length));
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const cells = left[row] ?? [];
    const padding = Array.from({ length: width - cells.length + blankColumns }, () => "");
    return [...cells, ...padding, ...(right[row] ?? [])];
  });
};

describe("a blank row inside a list belongs to it", () => {
  test.each<[string, CellValue[][]]>([
    ["one blank row", [blank, ...madeUpCases(4, 7)]],
    ["several blank rows, twice", [blank, blank, ...madeUpCases(2, 7), blank, ...madeUpCases(3, 9)]],
    ["a sub-heading and cases", [blank, ["South"], ...madeUpCases(3, 7)]],
    ["a sub-heading, a blank row and cases", [blank, ["South"], blank, ...madeUpCases(3, 7)]],
    ["a note, a blank row and cases", [blank, ["Moved here in May:"], blank, ...madeUpCases(3, 7)]],
    ["one more case", [blank, ...madeUpCases(1, 7)]],
    ["a case of which only the number is known", [blank, ["CAM-7"]]],
    ["a case with a remark where its date should be", [blank, ["CAM-7", "unknown", "NFA", 3]]],
    ["a total of a group and cases", [blank, ["", "", "Total", 12], blank, ...madeUpCases(3, 7)]],
  ])("%s", (_, more) => {
    const rows = [headers, ...madeUpCases(6), ...more];
    const [list, ...others] = foundLists([glanceOf(rows)]);
    expect(others).toEqual([]);
    expect(list?.place).toMatchObject({ headerRow: 1, lastRow: rows.length, among: { blockEnd: 7 } });
    expect(list?.rowBelow).toBeNull();
  });

  test("also in a list of words only, where no column tells cases from anything else", () => {
    const names: CellValue[][] = ["Ann", "Bob", "Cy", "Di"].map((name) => [name, "North", "Open"]);
    const rows = [
      ["Name", "Area", "State"],
      ...names,
      blank,
      ["Eve", "South", "Open"],
      ["Flo", "South", "Shut"],
    ];
    expect(areasOf(glanceOf(rows))).toEqual(["A1:C8"]);
  });
});

describe("a list ends above a blank row and", () => {
  const rows = [headers, ...madeUpCases(6)];

  test.each<[string, CellValue[][]]>([
    ["a note", [["Source: case system, 2 November 2017"]]],
    [
      "notes in two columns",
      [
        ["Source:", "case system"],
        ["Made by:", "data team"],
      ],
    ],
    ["a total", [["Total", "", "", 21]]],
    [
      "totals of groups",
      [
        ["", "", "NFA Total", 4],
        ["", "", "Early Help Total", 2],
        ["Grand Total", "", "", 6],
      ],
    ],
    [
      "rows of another kind",
      [
        ["yes", "no", 1, "maybe"],
        ["no", "no", 2, "never"],
      ],
    ],
    [
      "a note with a number in it, and another further down",
      [["Page 1 of 2"], blank, ["Printed 3 May 2018"]],
    ],
  ])("%s", (_, below) => {
    const [list, ...others] = foundLists([glanceOf([...rows, blank, ...below])]);
    expect(others).toEqual([]);
    expect(list?.place).toMatchObject({
      lastRow: 7,
      among: { blockEnd: 7, lastBlockEnd: 7, sheetEnd: 8 + below.length },
    });
    expect([list?.rowCount, list?.rowBelow]).toEqual([6, 9]);
  });

  test.each<[string, CellValue[][], string]>([
    ["a list with the same headers", [headers, ...madeUpCases(4, 7)], "A9:D13"],
    ["a list under a title", [["Closed cases"], headers, ...madeUpCases(4, 7)], "A10:D14"],
    [
      "a narrower list",
      [
        ["Code", "Meaning"],
        ["1", "No further action"],
        ["2", "Early Help"],
      ],
      "A9:B11",
    ],
    ["a wider list", [["A", "B", "C", "D", "E", "F"], ...[1, 2, 3].map((n) => [n, n, n, n, n, n])], "A9:F12"],
    [
      "a list that begins further right",
      [
        ["", "", "Team", "Cases"],
        ["", "", "North", 5],
        ["", "", "South", 7],
      ],
      "C9:D11",
    ],
  ])("%s", (_, below, area) => {
    expect(areasOf(glanceOf([...rows, blank, ...below]))).toEqual(["A1:D7", area]);
  });

  test.each<[string, CellValue[][], string]>([
    ["the same headers", [headers, ...madeUpCases(4, 7)], "A8:D12"],
    [
      "other headers and other columns",
      [
        ["Code", "Meaning", "Since", "By"],
        ["a", "No further action", "always", "JO"],
        ["b", "Early Help", "always", "JO"],
      ],
      "A8:D10",
    ],
  ])("right under it, without a blank row, where %s begin again", (_, below, area) => {
    const [list, other, ...more] = foundLists([glanceOf([...rows, ...below])]);
    expect(more).toEqual([]);
    expect([list, other].map((each) => each && areaOf(each.place))).toEqual(["A1:D7", area]);
    expect(list).toMatchObject({
      rowBelow: 8,
      place: { among: { blockEnd: 7 + below.length, lastBlockEnd: 7 + below.length } },
    });
  });

  test("rows much narrower than those of a list of words", () => {
    const words = ["Name", "Area", "State", "Team", "Source", "Worker"];
    const people = ["Ann", "Bob", "Cy"].map((name) => [name, "North", "Open", "MASH", "School", "JO"]);
    const sheet = glanceOf([words, ...people, blank, ["Red", "late"], ["Green", "in time"]]);
    expect(areasOf(sheet)).toEqual(["A1:F4"]);
  });

  test("not where the last cases have words for a number", () => {
    const cases = ["C-1", "C-2", "C-3", "unknown", "not given", "to follow"].map((id) => [
      id,
      "NFA",
      "North",
    ]);
    expect(areasOf(glanceOf([["Ref", "Outcome", "Area"], ...cases]))).toEqual(["A1:C7"]);
  });

  test("not at an odd row of words with cases like the others after it", () => {
    const odd = [...rows, ["unknown", "to be asked", "NFA", "young"], ...madeUpCases(4, 7)];
    expect(areasOf(glanceOf(odd))).toEqual(["A1:D12"]);
  });

  test("three lists below each other, notes between", () => {
    const three = [
      ...rows,
      blank,
      ["Note"],
      blank,
      headers,
      ...madeUpCases(3),
      blank,
      headers,
      ...madeUpCases(2),
    ];
    expect(areasOf(glanceOf(three))).toEqual(["A1:D7", "A11:D14", "A16:D18"]);
  });
});

describe("beside each other", () => {
  const codes: CellValue[][] = [
    ["Code", "Meaning"],
    ["1", "No further action"],
    ["2", "Early Help"],
  ];

  test("lists of different length are two", () => {
    expect(areasOf(glanceOf(beside([headers, ...madeUpCases(9)], codes)))).toEqual(["A1:D10", "F1:G3"]);
    expect(areasOf(glanceOf(beside(codes, [headers, ...madeUpCases(9)])))).toEqual(["D1:G10", "A1:B3"]);
  });

  test("lists with the same headers are two, also where they are as long", () => {
    const twice = beside([headers, ...madeUpCases(5)], [headers, ...madeUpCases(5, 6)], 2);
    expect(areasOf(glanceOf(twice))).toEqual(["A1:D6", "G1:J6"]);
  });

  test("each goes on below a blank row of its own", () => {
    const left = [headers, ...madeUpCases(5), blank, ...madeUpCases(5, 6)];
    expect(areasOf(glanceOf(beside(left, codes)))).toEqual(["A1:D12", "F1:G3"]);
  });

  test("headers in different rows", () => {
    const right = [["Key to outcomes"], blank, ...codes];
    expect(areasOf(glanceOf(beside([headers, ...madeUpCases(8)], right)))).toEqual(["A1:D9", "F3:G5"]);
  });

  test("a blank column inside a list leaves it one, with a column by that name", () => {
    const split = beside(
      [["Ref", "Worker"], ...madeUpCases(5).map(([id]) => [id ?? "", "A. Smith"])],
      [["Received", "Age"], ...madeUpCases(5).map(([, day, , age]) => [day ?? "", age ?? ""])],
    );
    const [list, ...others] = foundLists([glanceOf(split)]);
    expect(others).toEqual([]);
    expect(list?.place.headers).toEqual(["Ref", "Worker", "Column C", "Received", "Age"]);
  });

  test("remarks beside a list, in some rows only, are columns of it", () => {
    const remarks: CellValue[][] = [["Remark", "By"], blank, ["late", "JO"], blank, blank, ["ask", "JO"]];
    expect(areasOf(glanceOf(beside([headers, ...madeUpCases(9)], remarks)))).toEqual(["A1:G10"]);
  });

  test("facts beside a list do not lengthen it", () => {
    const facts: CellValue[][] = [
      ["Period from", 42979],
      ["Period to", 43009],
      ["Made", 43020],
    ];
    expect(areasOf(glanceOf(beside([headers, ...madeUpCases(9)], facts)))).toEqual(["A1:D10"]);
  });

  test("a longer column of choices beside a list is no column of it", () => {
    const choices: CellValue[][] = ["Outcomes", ...Array.from({ length: 8 }, (_, i) => `Outcome ${i}`)].map(
      (w) => [w],
    );
    expect(areasOf(glanceOf(beside([headers, ...madeUpCases(3)], choices)))).toEqual(["F1:F9", "A1:D4"]);
  });
});

describe("beside a table", () => {
  const table: GlanceTable = {
    name: "Cases",
    headerRow: 1,
    firstColumn: 1,
    lastColumn: 4,
    lastRow: 6,
    hasTotals: true,
    filtered: false,
    headers,
  };
  const cells = [headers, ...madeUpCases(5), ["Total", "", "", 15]];

  test("a plain list to the right of it, right below it and under a title is found", () => {
    const codes: CellValue[][] = [
      ["Code", "Meaning"],
      ["1", "NFA"],
      ["2", "Early Help"],
    ];
    expect(areasOf(glanceOf(beside(cells, codes), { tables: [table] }))).toEqual(["Cases A1:D6", "F1:G3"]);
    expect(areasOf(glanceOf([...cells, ...codes], { tables: [table] }))).toEqual(["Cases A1:D6", "A8:B10"]);
    const titled = [...cells, blank, ["Key"], ...codes];
    expect(areasOf(glanceOf(titled, { tables: [table] }))).toEqual(["Cases A1:D6", "A10:B12"]);
  });

  test("its totals row and notes around it are no list", () => {
    const notes = [...cells, blank, ["Source", "case system"]];
    expect(areasOf(glanceOf(notes, { tables: [table] }))).toEqual(["Cases A1:D6"]);
  });
});

describe("of a sheet that was not looked at whole", () => {
  const long = (count: number) => glanceOf([["Title"], blank, headers, ...madeUpCases(count)]);
  const firstRows = (sheet: ReturnType<typeof long>, rows: number, corner: CellArea) => ({
    ...sheet,
    topRows: sheet.topRows.slice(0, rows),
    corner,
  });

  test("a list in one piece with the lower left corner reaches the end, and nothing more need be looked at", () => {
    const sheet = firstRows(long(100), 25, { top: 3, left: 1, bottom: 103, right: 4 });
    expect(needsCloserLook(sheet)).toBe(false);
    expect(areasOf(sheet)).toEqual(["A3:D103"]);
  });

  test.each<[string, CellArea]>([
    ["a blank row below the first ones", { top: 60, left: 1, bottom: 103, right: 4 }],
    ["something to the right", { top: 3, left: 1, bottom: 103, right: 2 }],
    ["something to the left", { top: 3, left: 2, bottom: 103, right: 4 }],
    ["a corner that is blank", { top: 103, left: 1, bottom: 103, right: 1 }],
  ])("%s needs a closer look", (_, corner) => {
    expect(needsCloserLook(firstRows(long(100), 25, corner))).toBe(true);
  });

  test("a sheet looked at whole, an empty one and a table over all of it need none", () => {
    const corner = { top: 9, left: 1, bottom: 9, right: 1 };
    expect(needsCloserLook({ ...long(6), corner })).toBe(false);
    expect(needsCloserLook({ ...long(6), used: null, topRows: [], corner })).toBe(false);
    const table = {
      name: "T",
      headerRow: 3,
      firstColumn: 1,
      lastColumn: 4,
      lastRow: 103,
      filtered: false,
      headers,
    };
    expect(needsCloserLook({ ...firstRows(long(100), 25, corner), tables: [table] })).toBe(false);
  });

  test("a table further down ends the list above it", () => {
    const sheet = firstRows(glanceOf([headers, ...madeUpCases(99)]), 25, {
      top: 1,
      left: 1,
      bottom: 100,
      right: 4,
    });
    const table = {
      name: "T",
      headerRow: 61,
      firstColumn: 1,
      lastColumn: 4,
      lastRow: 100,
      filtered: false,
      headers,
    };
    expect(areasOf({ ...sheet, tables: [table] })).toEqual(["A1:D60", "T A61:D100"]);
  });

  test("the block that Excel tells ends the list, and what stands under it is weighed", () => {
    const whole = [headers, ...madeUpCases(60), blank, ["Source: case system"]];
    const sheet = {
      ...firstRows(glanceOf(whole), 25, { top: 63, left: 1, bottom: 63, right: 1 }),
      blocks: [{ top: 1, left: 1, bottom: 61, right: 4 }],
    };
    const below = { top: 62, rows: glanceOf(whole).topRows.slice(61) };
    expect(areasOf({ ...sheet, furtherRows: [below] })).toEqual(["A1:D61"]);
    const more = glanceOf([blank, ...madeUpCases(1, 62)]).topRows;
    expect(areasOf({ ...sheet, furtherRows: [{ top: 62, rows: more }] })).toEqual(["A1:D63"]);
  });
});

test("law: blocks have a blank row or column around them, and hold every filled cell once", () => {
  const cell = fc.constantFrom("x", "", "", "");
  const sheets = fc.array(fc.array(cell, { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(sheets, (rows) => {
      const blocks = cellBlocks(glanceOf(rows));
      rows.forEach((row, down) =>
        row.forEach((value, across) => {
          const around = blocks.filter(
            ({ top, left, bottom, right }) =>
              top <= down + 1 && down + 1 <= bottom && left <= across + 1 && across + 1 <= right,
          );
          if (value !== "") expect(around).toHaveLength(1);
        }),
      );
      for (const [index, a] of blocks.entries()) {
        for (const b of blocks.slice(index + 1)) {
          const apart =
            a.top > b.bottom + 1 || b.top > a.bottom + 1 || a.left > b.right + 1 || b.left > a.right + 1;
          expect(apart).toBe(true);
        }
      }
    }),
  );
});

test("law: whatever stands on a sheet, lists lie in its used area, begin with something and never overlap", () => {
  const cell = fc.constantFrom<CellValue>(
    "",
    "",
    "",
    "Ref",
    "Date",
    "NFA",
    "C-1",
    "C-22",
    42979,
    3,
    "Total",
    true,
  );
  const row = fc.array(cell, { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
      const places = foundLists([glanceOf(rows)]).map(({ place }) => place);
      for (const [index, place] of places.entries()) {
        expect(place.headers.length).toBe(place.lastColumn - place.firstColumn + 1);
        expect(place.lastRow).toBeLessThanOrEqual(rows.length);
        expect(
          rows[place.headerRow - 1]?.concat(rows[place.headerRow - 2] ?? []).some((value) => value !== ""),
        ).toBe(true);
        for (const other of places.slice(index + 1)) {
          const apart =
            place.headerRow > other.lastRow ||
            other.headerRow > place.lastRow ||
            place.firstColumn > other.lastColumn ||
            other.firstColumn > place.lastColumn;
          expect(apart).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("law: however many cases, rows above and blank rows between, a list is found whole", () => {
  const gaps = fc.array(fc.nat({ max: 2 }), { minLength: 3, maxLength: 30 });
  fc.assert(
    fc.property(gaps, fc.nat({ max: 3 }), (blankRows, above) => {
      const titles: CellValue[][] = Array.from({ length: above }, (_, row) => [`Title ${row}`]);
      const cases = blankRows.flatMap((count, index) => [
        // The first cases stand right under the headers.
        ...Array.from({ length: index < 2 ? 0 : count }, () => blank),
        ...madeUpCases(1, index + 1),
      ]);
      const rows = [...titles, headers, ...cases];
      expect(areasOf(glanceOf(rows))).toEqual([`A${above + 1}:D${rows.length}`]);
    }),
  );
});

test("a header row that the auditor names ends the list above it, and is looked for in the column asked for", () => {
  const twice = beside(
    [headers, ...madeUpCases(9)],
    [
      ["Code", "Meaning"],
      ["1", "NFA"],
      ["2", "Early Help"],
    ],
  );
  const sheet = glanceOf(twice);
  expect(listWithHeaderRow(sheet, 1)?.place).toMatchObject({ firstColumn: 1, lastColumn: 4, lastRow: 10 });
  expect(listWithHeaderRow(sheet, 1, 6)?.place).toMatchObject({ firstColumn: 6, lastColumn: 7, lastRow: 3 });
  const numbers = [[1, 2, 3], ...[4, 5, 6].map((n) => [n, n, n])];
  const named = listWithHeaderRow(glanceOf(numbers), 1);
  expect(named?.place.headers).toEqual(["1", "2", "3"]);
  expect(named === null ? null : areaOf(named.place)).toBe("A1:C4");
});

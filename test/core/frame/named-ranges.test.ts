import { mayNameList } from "../../../src/core/frame/may-name-list";
import { foundLists } from "../../../src/core/frame/found-lists";
import type { GlanceName, SheetGlance } from "../../../src/core/frame/sheet-glance";
import { areasOf, glanceOf, headers, madeUpCases } from "./glance-of";

test.each([
  ["Cases", "=Referrals!$A$3:$N$2540"],
  ["Cases", "='Cases, all'!$A:$N"],
  ["Cases", "=Table1[#All]"],
  ["Cases", "=OFFSET(Referrals!$A$1,0,0,COUNTA(Referrals!$A:$A),4)"],
  ["Cases", "=Referrals!$A$1:INDEX(Referrals!$D:$D,MATCH(9E99,Referrals!$A:$A))"],
])("%s may name a list: %s", (name, formula) => {
  expect(mayNameList(name, formula)).toBe(true);
});

test.each([
  ["Prefix", "=Form!$B$4"],
  ["Outcomes", "=Lists!$A$2:$A$9"],
  ["Outcomes", "='It''s a list'!A2:A9"],
  ["Parts", "=Referrals!$A$1:$D$9,Referrals!$F$1:$G$9"],
  ["Gone", "=#REF!"],
  ["Gone", "=Referrals!#REF!"],
  ["Other", "=[1]Codelist!$A$2:$C$99"],
  ["Other", "='C:\\[Codes, old.xlsx]Codelist'!$A$2:$C$99"],
  ["_FilterDatabase", "=Referrals!$A$1:$D$9"],
  ["_xlnm.Print_Area", "=Referrals!$A$1:$D$9"],
  ["Print_Area", "=Referrals!$A$1:$D$9"],
])("%s names none: %s", (name, formula) => {
  expect(mayNameList(name, formula)).toBe(false);
});

describe("named ranges on a sheet", () => {
  const rows = [["Referrals"], [], headers, ...madeUpCases(9)];

  function named(name: string, from: number, to: number, changes: Partial<SheetGlance> = {}): SheetGlance {
    const sheet = glanceOf(rows, changes);
    const range: GlanceName = {
      name,
      ofSheet: false,
      area: { top: from, left: 1, bottom: to, right: 4 },
      rows: sheet.topRows.slice(from - 1, Math.min(to, from + 5)),
    };
    return { ...sheet, names: [...(changes.names ?? []), range] };
  }

  test("one with headers in its first row is a list, and the plain list that it covers is not offered twice", () => {
    const [list, ...others] = foundLists([named("AllCases", 3, 12)]);
    expect(others).toEqual([]);
    expect(list).toMatchObject({
      place: { table: null, named: { name: "AllCases", ofSheet: false }, headerRow: 3, lastRow: 12, headers },
      rowCount: 9,
      suggestion: { caseId: "Referral ID", date: "Date received", group: "Outcome" },
    });
  });

  test("one that ends higher than the plain list leaves both to choose from", () => {
    expect(areasOf(named("Old", 3, 9))).toEqual(["A3:D12", "Old A3:D9"]);
  });

  test("one without headers, for rows of a list, or with a title first is no list", () => {
    expect(areasOf(named("Rows", 4, 12))).toEqual(["A3:D12"]);
    expect(areasOf(named("WithTitle", 1, 12))).toEqual(["A3:D12"]);
    expect(areasOf(named("OneRow", 3, 4))).toEqual(["A3:D12"]);
    const words = [["Code", "Meaning"], ...["a", "b", "c", "d"].map((code) => [code, `Meaning ${code}`])];
    const sheet = glanceOf(words);
    const body: GlanceName = {
      name: "Codes",
      ofSheet: true,
      area: { top: 2, left: 1, bottom: 5, right: 2 },
      rows: sheet.topRows.slice(1),
    };
    expect(areasOf({ ...sheet, names: [body] })).toEqual(["A1:B5"]);
  });

  test("one that touches a table is no list of its own", () => {
    const table = {
      name: "T",
      headerRow: 3,
      firstColumn: 1,
      lastColumn: 4,
      lastRow: 12,
      filtered: false,
      headers,
    };
    expect(areasOf(named("AllCases", 3, 12, { tables: [table] }))).toEqual(["T A3:D12"]);
  });

  test("repeated headers are told apart there too", () => {
    const twice = glanceOf([
      ["Ref", "Date", "Date"],
      ...madeUpCases(3).map(([id, day]) => [id ?? "", day ?? "", 1]),
    ]);
    const name: GlanceName = {
      name: "Twice",
      ofSheet: true,
      area: { top: 1, left: 1, bottom: 4, right: 3 },
      rows: twice.topRows,
    };
    const [list] = foundLists([{ ...twice, names: [name] }]);
    expect(list?.place.headers).toEqual(["Ref", "Date (column B)", "Date (column C)"]);
  });
});

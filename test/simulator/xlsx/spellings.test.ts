import fc from "fast-check";
import { columnIndex, columnLetters, lastColumn, lastRow } from "../../../simulator/host/address";
import { areaOf, areaText, cellText } from "../../../simulator/xlsx/area-text";
import { digitWidth, fileWidthOfPoints, pointsOfFileWidth } from "../../../simulator/xlsx/column-width";
import { escapedString, unescapedString } from "../../../simulator/xlsx/escaped-string";
import { footerParts, footerText } from "../../../simulator/xlsx/footer-text";
import { fileFormula, shownFormula } from "../../../simulator/xlsx/formula-text";
import { serialOfIso } from "../../../simulator/xlsx/iso-serial";
import { shiftedFormula } from "../../../simulator/xlsx/shifted-formula";
import { area, text } from "./workbook-arbitrary";

describe("references", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %d is %s", (number, letters) => {
    expect(columnLetters(number)).toBe(letters);
    expect(columnIndex(letters)).toBe(number);
  });

  test("law: an area reads as it was written", () => {
    fc.assert(fc.property(area, (drawn) => expect(areaOf(areaText(drawn))).toEqual(drawn)));
  });

  test("dollars, whole columns, whole rows, corners the wrong way round, and what is none", () => {
    expect(areaOf("$B$2:$C$3")).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
    expect(areaOf("C3:B2")).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
    expect(areaOf("B:C")).toEqual({ top: 0, left: 1, bottom: lastRow, right: 2 });
    expect(areaOf("2:2")).toEqual({ top: 1, left: 0, bottom: 1, right: lastColumn });
    for (const none of ["", "A0", "XFE1", "A1048577", "Sheet1!A1", "A", "#REF!", "A1:B2:C3"]) {
      expect(areaOf(none)).toBeUndefined();
    }
    expect(cellText(9, 27)).toBe("AB10");
  });
});

describe("column widths", () => {
  test("a column of 8.43 characters of Calibri 11 is 64 pixels, 48 points, 9.140625 in the file", () => {
    expect(digitWidth("Calibri", 11)).toBe(7);
    expect(digitWidth("Arial", 10)).toBe(7);
    expect(digitWidth("Arial", 12)).toBe(9);
    expect(pointsOfFileWidth(9.140625, 7)).toBe(48);
    expect(fileWidthOfPoints(48, 7)).toBe(9.140625);
  });

  test("law: whole pixels come back, for fonts of any size", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1800 }), fc.integer({ min: 4, max: 20 }), (pixels, digit) => {
        expect(pointsOfFileWidth(fileWidthOfPoints(pixels * 0.75, digit), digit)).toBe(pixels * 0.75);
      }),
    );
  });
});

describe("serial numbers of ISO dates", () => {
  test.each([
    ["2017-09-01", false, 42979],
    ["1900-01-01", false, 1],
    ["1900-02-28", false, 59],
    ["1900-03-01", false, 61],
    ["1904-01-01", true, 0],
    ["2017-09-01", true, 41517],
    ["2017-09-01T06:00:00Z", false, 42979.25],
    ["T18:00", false, 0.75],
    ["12:00:00", false, 0.5],
  ])("%s (1904: %s) is %d", (iso, date1904, serial) => {
    expect(serialOfIso(iso, date1904)).toBe(serial);
  });

  test.each(["", "soon", "2017-02-30", "2017-13-01", "1899-12-30", "25:00", "2017-9-1"])(
    "%s is none",
    (iso) => {
      expect(serialOfIso(iso, false)).toBeUndefined();
    },
  );
});

test("law: a text comes back from a file's spelling", () => {
  fc.assert(fc.property(text, (drawn) => expect(unescapedString(escapedString(drawn))).toBe(drawn)));
  expect(escapedString("a\u0000_x0041_")).toBe("a_x0000__x005F_x0041_");
});

describe("formulas", () => {
  test.each([
    ["=NORM.S.INV(A1)", "_xlfn.NORM.S.INV(A1)"],
    ["=norm.s.inv(1)+SUM(IFS(1,2))", "_xlfn.norm.s.inv(1)+SUM(_xlfn.IFS(1,2))"],
    ["=SORT(FILTER(A:A,B:B))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A:A,B:B))"],
    ["=\"IFS(\"&'IFS('!A1", "\"IFS(\"&'IFS('!A1"],
    ["=MYIFS(1)", "MYIFS(1)"],
    ["=Marks[@Score]+Marks[@[Scored on]]", "Marks[[#This Row],[Score]]+Marks[[#This Row],[Scored on]]"],
    ["=SUM([@Score])", "SUM(Table1[[#This Row],[Score]])"],
    ['=[1]Other!A1&"[@Score]"', '[1]Other!A1&"[@Score]"'],
    // Names of columns are left alone, whatever stands in them.
    ["=COUNTA(T[IFS(1)])+IFS(T[it's],1,T[it's])", "COUNTA(T[IFS(1)])+_xlfn.IFS(T[it's],1,T[it's])"],
    ["=T['[a'']]+BETA.INV(1,2,3)+T[b']]", "T['[a'']]+_xlfn.BETA.INV(1,2,3)+T[b']]"],
    ["=T[@[a']]]&[@[b c]]", "T[[#This Row],[a']]]&Table1[[#This Row],[b c]]"],
  ])("%s in a file is %s", (shown, file) => {
    expect(fileFormula(shown, "Table1")).toBe(file);
  });

  test("a file's spelling is shown without prefixes", () => {
    expect(shownFormula("_xlfn._xlws.FILTER(A1,_xlfn.IFS(1,1))")).toBe("=FILTER(A1,IFS(1,1))");
    expect(shownFormula("Marks[[#This Row],[Score]]*2")).toBe("=Marks[@Score]*2");
    expect(shownFormula("Marks[[#This Row],[Scored on]]")).toBe("=Marks[@[Scored on]]");
    expect(shownFormula('"_xlfn."')).toBe('="_xlfn."');
  });

  test.each([
    ["A1+$A1+A$1+$A$1", 2, 1, "B3+$A3+B$1+$A$1"],
    ["SUM(A1:B2,C:D,3:4,$E:F)", 1, 1, "SUM(B2:C3,D:E,4:5,$E:G)"],
    ["'A1'!B2&\"C3\"&LOG10(A1)", 1, 0, "'A1'!B3&\"C3\"&LOG10(A2)"],
    ["Table1[A1]+Name_A1+A1B", 1, 1, "Table1[A1]+Name_A1+A1B"],
    ["A2", -2, 0, "#REF!"],
    ["A1", 0, -1, "#REF!"],
  ])("%s moved by %d rows and %d columns is %s", (formula, down, right, moved) => {
    expect(shiftedFormula(formula, down, right)).toBe(moved);
  });
});

describe("headers and footers", () => {
  test("three parts with their codes", () => {
    expect(footerParts('&L&8a && b&C&P&R&"Arial,Bold"&10c')).toEqual({
      left: "&8a && b",
      center: "&P",
      right: '&"Arial,Bold"&10c',
    });
    expect(footerParts("Page &P")).toEqual({ center: "Page &P" });
    expect(footerText({ right: "x", left: "&P" })).toBe("&L&P&Rx");
    expect(footerText(undefined)).toBe("");
  });
});

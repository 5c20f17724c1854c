import * as fc from "fast-check";
import { excelWouldReadOtherwise } from "../../src/sheets/own-text";
import { longestCellText, safeText } from "../../src/sheets/safe-text";
import { expectedReadBack, readBackVerdict, writtenCell } from "../../src/sheets/written-cell";

test.each(["=1+1", "+44 1223", "-5", "@sum", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x", "'quoted"])(
  "%j is guarded",
  (text) => expect(safeText(text).guarded).toBe(true),
);

test.each(["CAM-10022", "a=b", "", " =1", "00123", "1/9/2017"])("%j needs no guard in a text cell", (text) =>
  expect(safeText(text).guarded).toBe(false),
);

test("control characters go, tabs and line breaks stay", () => {
  expect(safeText("a\u0000b\u001fc\u007fd").text).toBe("abcd");
  expect(safeText("a\tb\r\nc").text).toBe("a\tb\r\nc");
  expect(safeText("\u0001=1").guarded).toBe(true);
});

test("a text longer than a cell is cut, never in the middle of a character", () => {
  const whole = safeText("x".repeat(longestCellText));
  expect(whole).toMatchObject({ cut: false, text: "x".repeat(longestCellText) });
  const long = safeText(`${"x".repeat(longestCellText - 1)}😀y`);
  expect(long).toMatchObject({ cut: true, text: "x".repeat(longestCellText - 1) });
});

test("law: what is written and its read-back differ by the apostrophe at most", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.boolean(), (text, inTextFormat) => {
      const written = String(writtenCell(text, { data: true }, inTextFormat));
      const expected = String(expectedReadBack(text));
      expect([expected, `'${expected}`]).toContain(written);
      expect(/^[=+\-@]/.test(written)).toBe(false);
    }),
  );
});

test.each([
  "2017",
  "1/9/2017",
  "68%",
  "1e5",
  "TRUE",
  "false",
  "=A1",
  "#N/A",
  "4 May",
  "May 2017",
  "£5",
  "(5)",
  "'x",
  "10:42",
  "1,000",
])("%j of our own words is guarded, because Excel would read it otherwise", (text) =>
  expect(excelWouldReadOtherwise(text)).toBe(true),
);

test.each([
  "Results",
  "What it stands for",
  "Made 6 December 2017",
  "69.2 cases",
  "",
  "6 of the referrals",
  "NFA",
])("%j of our own words is written as it is", (text) => expect(excelWouldReadOtherwise(text)).toBe(false));

test("an apostrophe that came back is told from a changed cell", () => {
  expect(readBackVerdict("+44", "+44")).toBe("same");
  expect(readBackVerdict("+44", "'+44")).toBe("apostrophe");
  expect(readBackVerdict("+44", "44")).toBe("different");
  expect(readBackVerdict("12", 12)).toBe("different");
  expect(readBackVerdict(null, "")).toBe("same");
});

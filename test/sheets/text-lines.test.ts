import * as fc from "fast-check";
import { rowHeight } from "../../src/sheets/row-height";
import { textLines, textPoints } from "../../src/sheets/text-lines";

const body = { size: 10, bold: false };

test("Arial's widths: known words in points", () => {
  // A digit is 0.556 of the size; "Will" is W 944, i 222, l 222, l 222.
  expect(textPoints("0123456789", 10, false)).toBeCloseTo(55.6, 6);
  expect(textPoints("Will", 10, false)).toBeCloseTo(16.1, 6);
  expect(textPoints("Will", 10, true)).toBeCloseTo(17.78, 6);
});

test.each([
  ["", 10, 1],
  ["short", 26, 1],
  ["one\ntwo\r\nthree", 26, 3],
  ["Assessment or Strategy Discussion", 26, 2],
  ["Donaudampfschifffahrtsgesellschaft", 10, 4],
])("%j in %d characters takes %d lines", (text, characters, lines) =>
  expect(textLines(text, characters, body)).toBe(lines),
);

test("law: a wider column never takes more lines", () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 8, max: 60 }), (text, characters) => {
      expect(textLines(text, characters + 5, body)).toBeLessThanOrEqual(textLines(text, characters, body));
    }),
  );
});

test("the tallest cell decides the height of its row, up to Excel's 409 points", () => {
  expect(rowHeight(["a", "b"], ["text", "text"], [20, 20])).toBe(16.5);
  expect(rowHeight(["a", "one\ntwo"], ["text", "text"], [20, 20])).toBe(30);
  expect(rowHeight(["a".repeat(200)], ["line"], [20])).toBe(16.5);
  expect(rowHeight(["x\n".repeat(100)], ["text"], [20])).toBe(409);
});

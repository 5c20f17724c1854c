import * as fc from "fast-check";
import { keptLines, valueOfKeptLines } from "../../src/sheets/kept-lines";
import { safeText } from "../../src/sheets/safe-text";

test("law: lines give the value again, and a cell holds each of them as it is", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: "binary", maxLength: 400 }), (value, text) => {
      const lines = keptLines({ value, text });
      expect(valueOfKeptLines(lines)).toEqual(JSON.parse(JSON.stringify({ value, text })));
      for (const line of lines) expect(safeText(line)).toEqual({ text: line, guarded: false, cut: false });
    }),
  );
});

test("a text of signs that would all need an apostrophe is still kept", () => {
  const text = "=".repeat(1000);
  expect(valueOfKeptLines(keptLines(text))).toBe(text);
});

test("lines that are not whole give nothing", () => {
  expect(valueOfKeptLines(keptLines({ a: "x".repeat(300) }).slice(1))).toBeUndefined();
  expect(valueOfKeptLines([])).toBeUndefined();
});

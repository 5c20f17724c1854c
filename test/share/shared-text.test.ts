import fc from "fast-check";
import { sharedLine, sharedText } from "../../src/share/shared-text";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 30 })
    .map((codes) => String.fromCodePoint(...codes)),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
    .map((units) => String.fromCharCode(...units)),
);

describe("a text that leaves the building", () => {
  test.each([
    ["=1+1", "=1+1"],
    ["'x", "'x"],
    ["a\u202eb\u200bc\u2060d\ufeffe\u00adf", "abcdef"],
    ["\u200f\u061cx", "x"],
    ["x\u{e0041}\u{e01ef}y", "xy"],
    ["a\u0000\u0007\u009bb", "ab"],
    ["a\r\nb\rc\u2028d", "a\nb\nc\nd"],
    ["a\tb", "a b"],
    ["half \ud83d of", "half \ufffd of"],
    ["😀 שלום é ❤\ufe0f", "😀 שלום é ❤\ufe0f"],
    ["", ""],
  ])("%j becomes %j", (text, expected) => {
    expect(sharedText(text)).toBe(expected);
  });

  test("fits into a cell", () => {
    expect(sharedText("x".repeat(40_000))).toHaveLength(32_767);
    expect(sharedText(`${"x".repeat(32_766)}😀`)).toHaveLength(32_766);
  });

  test("is clean after one washing, and can be written into XML", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = sharedText(text);
        expect(sharedText(clean)).toBe(clean);
        // XML 1.0, production 2, without what is unseen.
        expect(clean).toMatch(
          /^(?:[\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd]|[\ud800-\udbff][\udc00-\udfff])*$/,
        );
      }),
      { numRuns: 500 },
    );
  });

  test("on one line has no break in it", () => {
    expect(sharedLine(" a\n\n b\u2028c ")).toBe("a b c");
  });
});

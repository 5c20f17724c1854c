import fc from "fast-check";
import { byteLength } from "../../../simulator/host/byte-length";

test("counts the bytes that UTF-8 takes", () => {
  expect(byteLength("")).toBe(0);
  expect(byteLength("a£€😀")).toBe(1 + 2 + 3 + 4);
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => byteLength(text) === Buffer.byteLength(text)),
  );
});

test("counts half of a surrogate pair as the three bytes that are sent for it, and a long text piece by piece", () => {
  expect(byteLength("\ud83d")).toBe(3);
  const long = `${"a".repeat(65_535)}€😀`.repeat(3);
  expect(byteLength(long)).toBe(3 * (65_535 + 3 + 4));
});

test("counts the same where a page has no encoder", () => {
  const there = globalThis.TextEncoder;
  Reflect.deleteProperty(globalThis, "TextEncoder");
  try {
    expect(byteLength("a£€😀")).toBe(1 + 2 + 3 + 4);
    expect(byteLength("\ud83d")).toBe(3);
  } finally {
    globalThis.TextEncoder = there;
  }
});

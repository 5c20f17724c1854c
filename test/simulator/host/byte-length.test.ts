import fc from "fast-check";
import { byteLength, countedBytes } from "../../../simulator/host/byte-length";

test.each([
  ["as Node tells it", byteLength],
  ["counted", countedBytes],
])("the bytes that UTF-8 takes, %s", (_, bytesOf) => {
  expect(bytesOf("")).toBe(0);
  expect(bytesOf("a£€😀")).toBe(1 + 2 + 3 + 4);
  const long = `${"a".repeat(65_535)}€😀`.repeat(3);
  expect(bytesOf(long)).toBe(3 * (65_535 + 3 + 4));
  // Half of a surrogate pair is sent as three bytes.
  expect(bytesOf("\ud83d")).toBe(3);
  expect(bytesOf("\ud83da")).toBe(4);
  expect(bytesOf("\ude00\ud83d")).toBe(6);
});

test("law: counted as Node tells it", () => {
  const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));
  fc.assert(fc.property(text, (some) => countedBytes(some) === Buffer.byteLength(some)));
});

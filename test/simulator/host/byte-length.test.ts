import fc from "fast-check";
import { byteLength } from "../../../simulator/host/byte-length";

test("counts the bytes that UTF-8 takes", () => {
  expect(byteLength("")).toBe(0);
  expect(byteLength("a£€😀")).toBe(1 + 2 + 3 + 4);
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => byteLength(text) === Buffer.byteLength(text)),
  );
});

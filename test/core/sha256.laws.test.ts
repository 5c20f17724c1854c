import { createHash } from "node:crypto";
import fc from "fast-check";
import { sha256Hex } from "../../src/core/sha256";

const nodes = (text: string) => createHash("sha256").update(Buffer.from(text, "utf8")).digest("hex");

describe("SHA-256 of a text", () => {
  it("is that of Node, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme", maxLength: 200 })),
        (text) => expect(sha256Hex(text)).toBe(nodes(text)),
      ),
      { numRuns: 500 },
    );
  });

  it.each([1, 2, 3, 4])(
    "is the same just below and above what is held for short texts (%i bytes)",
    (bytes) => {
      const sign = ["", "a", "é", "€", "😀"][bytes] ?? "";
      for (const letters of [54, 55, 56, 63, 64, 65, 255, 256, 340, 341, 342, 343, 1023, 1024, 1025]) {
        const text = sign.repeat(letters);
        expect(sha256Hex(text)).toBe(nodes(text));
      }
    },
  );

  it("takes half of a pair as the sign for what can't be read, as Node does", () => {
    expect(sha256Hex("\uD83D,1")).toBe(nodes("\uD83D,1"));
  });

  it("does not mix up texts that are hashed one after the other", () => {
    const texts = ["a long one first", "short", "", "short"];
    expect(texts.map(sha256Hex)).toEqual(texts.map(nodes));
  });
});

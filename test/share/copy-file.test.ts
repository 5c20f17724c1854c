import * as fc from "fast-check";
import { base64 } from "../../src/share/base64";
import { copyFileName } from "../../src/share/copy-file-name";

test.each([
  ["MASH threshold audit", "Findings of MASH threshold audit.xlsx"],
  ['a/b\\c:d*e?f"g<h>i|j', "Findings of a b c d e f g h i j.xlsx"],
  ["", "Findings.xlsx"],
  ["***", "Findings.xlsx"],
  ["x".repeat(300), `Findings of ${"x".repeat(80)}.xlsx`],
])("the name of the file for %s", (title, name) => {
  expect(copyFileName(title)).toBe(name);
});

test("a file name has no sign that a system refuses", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (title) => {
      expect(copyFileName(title)).toMatch(/^Findings( of [^\\/:*?"<>|\p{Cc}\p{Cf}]+)?\.xlsx$/u);
    }),
  );
});

test("bytes come back from Base64 as they were, however many", () => {
  for (const length of [0, 1, 2, 3, 8_191, 8_192, 8_193, 30_000]) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 31) % 256);
    expect(base64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
  }
});

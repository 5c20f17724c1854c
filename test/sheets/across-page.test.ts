import * as fc from "fast-check";
import { acrossPage } from "../../src/sheets/across-page";
import { columnPoints, textPoints } from "../../src/sheets/text-lines";

const grid = [26, 44, 12, 11, 11, 11, 24];
const wide = grid.reduce((sum, characters) => sum + columnPoints(characters), 0);
const word = fc.string({ minLength: 1, maxLength: 30 }).map((text) => text.replace(/\s/g, "x"));

test("law: no line runs over the page, no word is lost or broken, and no line could take the next word too", () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 80 }), (words) => {
      const lines = acrossPage(words.join(" "), "line", grid);
      expect(lines.join(" ")).toBe(words.join(" "));
      lines.forEach((line, index) => {
        expect(textPoints(line, 10, false)).toBeLessThanOrEqual(wide);
        const next = (lines[index + 1] ?? "").split(" ")[0] ?? "";
        if (next !== "") expect(textPoints(`${line} ${next}`, 10, false)).toBeGreaterThan(wide * 0.97);
      });
    }),
  );
});

test("nothing is one empty line", () => expect(acrossPage("", "line", grid)).toEqual([""]));

import * as fc from "fast-check";
import { acrossPage } from "../../src/sheets/across-page";
import { acrossRows } from "../../src/sheets/across-rows";
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

test("law: a sentence that is too long goes on in rows of its own, behind its name once, with nothing lost", () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 80 }), (words) => {
      const text = words.join(" ");
      const roles = ["rowHeader", "line"] as const;
      const table = { rows: [{ cells: ["a", text], roles }], ruled: [] };
      const listed = { rows: [{ cells: ["Sample", text], roles, across: true, data: true }], ruled: [] };
      const [first, second] = acrossRows([table, listed], grid);
      expect(first).toBe(table);
      const rows = second?.rows ?? [];
      expect(rows.map(({ cells }) => cells[1]).join(" ")).toBe(text);
      expect(rows.map(({ cells }) => cells[0])).toEqual(["Sample", ...rows.slice(1).map(() => null)]);
      for (const { cells, data } of rows) {
        expect(data).toBe(true);
        expect(textPoints(String(cells[1]), 10, false)).toBeLessThanOrEqual(wide - columnPoints(26));
      }
    }),
  );
});

test("a line break of the auditor begins a new row", () => {
  const row = { cells: [null, "One.\nTwo."], roles: ["rowHeader", "line"] as const, across: true };
  const [part] = acrossRows([{ rows: [row], ruled: [] }], grid);
  expect(part?.rows.map(({ cells }) => cells[1])).toEqual(["One.", "Two."]);
});

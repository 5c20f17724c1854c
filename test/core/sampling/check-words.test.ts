import { changedCasesOf, checkWords } from "../../../src/core/sampling/check-words";

test("the line of a check says what was drawn from, what came out, and how far the list has changed", () => {
  const words = (changedCases: number | null, allSame = true): string =>
    checkWords({ basis: "frameSheet", allSame, changedCases });
  expect(words(0)).toBe("Drawn again from the frozen list: all the same; the list has not changed");
  expect(words(1, false)).toBe(
    "Drawn again from the frozen list: not all the same; the list has changed in 1 case",
  );
  expect(words(null)).toBe("Drawn again from the frozen list: all the same");
  expect([words(0), words(1), words(27), words(null), "Drawn and read back"].map(changedCasesOf)).toEqual([
    0, 1, 27, 0, 0,
  ]);
});

import { changedCasesOf, checkWords } from "../../../src/core/sampling/check-words";
import type { DrawEvent } from "../../../src/core/sampling/draw-record";
import { lastCheck } from "../../../src/core/sampling/last-check";

test("the line of a check says what was drawn from, what came out, and how far the list has changed", () => {
  const words = (changedCases: number | null, allSame = true): string =>
    checkWords({ basis: "frameSheet", allSame, changedCases });
  expect(words(0)).toBe("Drawn again from the frozen list: all the same; the list has not changed");
  expect(words(1, false)).toBe(
    "Drawn again from the frozen list: not all the same; the list has changed in 1 case",
  );
  expect(words(null)).toBe(
    "Drawn again from the frozen list: all the same; the list was not where it stood, and is not compared",
  );
  expect([words(0), words(1), words(27), words(null), "Drawn and read back"].map(changedCasesOf)).toEqual([
    0, 1, 27, 0, 0,
  ]);
});

test("the last check of a register is the last line that says of how many cases how many are the same", () => {
  const line = (kind: DrawEvent["kind"], when: string, same: number | null): DrawEvent => ({
    kind,
    when,
    result: "",
    same,
    of: same === null ? null : 60,
    by: "J. Okafor",
  });
  expect(lastCheck([])).toBeNull();
  expect(lastCheck([line("Extension", "2017-11-24 09:00", null)])).toBeNull();
  const first = line("Check", "2017-11-23 10:42", 60);
  const second = line("Check", "2017-11-25 10:42", 0);
  expect(lastCheck([first, second, line("Replacement", "2017-11-26 09:00", 60)])).toEqual(second);
  expect(lastCheck([first, line("Check", "2017-11-27 09:00", null)])).toEqual(first);
});

test("a list that can't be drawn from any more, and what a check was made from", () => {
  expect(checkWords({ basis: "list", allSame: false, changedCases: "unusable" })).toBe(
    "Drawn again from the list as it is now: not all the same; the list can no longer be drawn from",
  );
  expect(checkWords({ basis: "recordOnly", allSame: true, changedCases: null })).toBe(
    "Drawn again from the record alone: all the same",
  );
  expect(
    changedCasesOf("Drawn again from the frozen list: all the same; the list can no longer be drawn from"),
  ).toBe(0);
});

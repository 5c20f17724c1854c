import type { StratumLabel, UnitId } from "../../src/core/frame/unit";
import { casesOf, neighbouringCase, nextUnscoredCase } from "../../src/pane/case-order";
import type { CaseOnSheet } from "../../src/tasks/scoring-sheet";

const at = (key: string, scorer: string, unanswered: number, row: number): CaseOnSheet => ({
  key: key as UnitId,
  stratum: "" as StratumLabel,
  row,
  scorer,
  unanswered,
  comparable: true,
});

const cases = [
  at("A", "J. Okafor", 0, 5),
  at("B", "Dr Adeyemi", 7, 6),
  at("C", "", 7, 7),
  at("D", "J. Okafor", 2, 8),
  at("E", "Dr Adeyemi", 0, 9),
];

test("somebody goes through their own cases and those that nobody has", () => {
  expect(casesOf(cases, "J. Okafor").map(({ key }) => key)).toEqual(["A", "C", "D"]);
  expect(casesOf(cases, "R. Singh").map(({ key }) => key)).toEqual(["C"]);
  expect(casesOf(cases.slice(0, 2), "R. Singh")).toHaveLength(2);
  expect(casesOf(cases, "")).toHaveLength(5);
});

test("the next unscored case comes after this one, then from the first; never this one again", () => {
  expect(nextUnscoredCase(cases, null)?.key).toBe("B");
  expect(nextUnscoredCase(cases, "B")?.key).toBe("C");
  expect(nextUnscoredCase(cases, "D")?.key).toBe("B");
  expect(nextUnscoredCase([at("A", "", 3, 5)], "A")).toBeNull();
  expect(nextUnscoredCase([], null)).toBeNull();
});

test("neighbours end at the ends", () => {
  expect(neighbouringCase(cases, "A", -1)).toBeNull();
  expect(neighbouringCase(cases, "A", 1)?.key).toBe("B");
  expect(neighbouringCase(cases, "E", 1)).toBeNull();
  expect(neighbouringCase(cases, "unknown", 1)?.key).toBe("A");
});

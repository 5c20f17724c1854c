import * as fc from "fast-check";
import type { StratumLabel, UnitId } from "../../../src/core/frame/unit";
import { assignment, type CaseToAssign } from "../../../src/core/scoring/assignment";

const cases = fc
  .uniqueArray(
    fc.record({
      key: fc.string({ minLength: 1 }).map((key) => key as UnitId),
      stratum: fc.constantFrom("NFA", "Early Help", "").map((label) => label as StratumLabel),
      rank: fc.option(fc.integer({ min: 1, max: 500 })),
    }),
    { selector: ({ key }) => key, maxLength: 60 },
  )
  .map((found): readonly CaseToAssign[] => found);
const names = fc.uniqueArray(fc.constantFrom("Okafor", "Adeyemi", "Singh", "Lee"), { minLength: 1 });

/** How far the busiest name is ahead of the idlest. */
const spread = (given: readonly (string | undefined)[], all: readonly string[]): number => {
  const counts = all.map((name) => given.filter((each) => each === name).length);
  return Math.max(...counts) - Math.min(...counts);
};

test("law: every case gets one name, and no name has more than one case more, in a group or over all", () => {
  fc.assert(
    fc.property(cases, names, (found, all) => {
      const shared = assignment(found, all);
      expect(shared.size).toBe(found.length);
      expect(spread([...shared.values()], all)).toBeLessThanOrEqual(1);
      for (const group of new Set(found.map(({ stratum }) => stratum))) {
        const given = found.filter(({ stratum }) => stratum === group).map(({ key }) => shared.get(key));
        expect(spread(given, all)).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("cases are dealt by rank, whatever the order of the rows", () => {
  const dealt = (order: readonly number[]) =>
    assignment(
      order.map((rank) => ({ key: `C-${rank}` as UnitId, stratum: "" as StratumLabel, rank })),
      ["Okafor", "Singh"],
    );
  const expected = [
    ["C-1", "Okafor"],
    ["C-2", "Singh"],
    ["C-3", "Okafor"],
  ];
  expect([...dealt([1, 2, 3])]).toEqual(expected);
  expect([...dealt([3, 1, 2])].sort()).toEqual(expected);
});

test("law: with cases at hand, whoever is dealt one of a group is no more than one ahead of anybody in it", () => {
  const atHand = fc.array(
    fc.record({
      stratum: fc.constantFrom("NFA", "Early Help", "").map((label) => label as StratumLabel),
      scorer: fc.constantFrom("Okafor", "Adeyemi", "Singh", "Lee", ""),
    }),
  );
  fc.assert(
    fc.property(cases, names, atHand, (found, all, had) => {
      const shared = assignment(found, all, had);
      expect(shared.size).toBe(found.length);
      for (const group of new Set(found.map(({ stratum }) => stratum))) {
        const dealt = found.filter(({ stratum }) => stratum === group).map(({ key }) => shared.get(key));
        const before = had.filter(({ stratum }) => stratum === group).map(({ scorer }) => scorer);
        const after = all.map((name) => [...dealt, ...before].filter((each) => each === name).length);
        for (const [index, name] of all.entries())
          if (dealt.includes(name)) expect(after[index]).toBeLessThanOrEqual(Math.min(...after) + 1);
      }
    }),
  );
});

test("cases that are drawn later go to those who have fewer", () => {
  const later = [6, 7, 8].map((rank) => ({ key: `C-${rank}` as UnitId, stratum: "" as StratumLabel, rank }));
  const had = ["Okafor", "Okafor", "Okafor", "Singh", "Singh"].map((scorer) => ({
    stratum: "" as StratumLabel,
    scorer,
  }));
  expect([...assignment(later, ["Okafor", "Singh"], had).values()]).toEqual(["Singh", "Okafor", "Singh"]);
});

test("without names nobody gets a case", () => {
  expect(assignment([{ key: "C-1" as UnitId, stratum: "" as StratumLabel, rank: 1 }], []).size).toBe(0);
});

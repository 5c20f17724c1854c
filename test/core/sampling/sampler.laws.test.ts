import { createHash } from "node:crypto";
import fc from "fast-check";
import type { StratumLabel } from "../../../src/core/frame/unit";
import type { TicketLine } from "../../../src/core/sampling/draw-record";
import { hashRankedSample, type StratumDraw } from "../../../src/core/sampling/hash-ranked-sample";
import type { Seed } from "../../../src/core/sampling/seed";
import { GROUPS, keyOf, seeds, unitLists, usableIds, withAnotherOrder, type Unit } from "./case-arbitraries";

// The laws that any sampler must keep to be called one. That it is also fair is asked in uniformity.test.ts.

const sizes = fc.record({ sampleSize: fc.nat({ max: 12 }), spares: fc.nat({ max: 6 }) });
const plans: fc.Arbitrary<readonly StratumDraw[]> = fc
  .tuple(fc.array(sizes, { minLength: GROUPS.length, maxLength: GROUPS.length }))
  .map(([each]) => GROUPS.map((label, index) => ({ label, sampleSize: 0, spares: 0, ...each[index] })));
const [FIRST] = GROUPS as [StratumLabel];

/** The ticket by Node's own SHA-256, not by ours. */
function ticketOfNode(seed: Seed, key: string): string {
  return createHash("sha256").update(`${seed},${key}`, "utf8").digest("hex");
}

function inGroup(lines: readonly TicketLine[], label: StratumLabel): readonly TicketLine[] {
  return lines.filter((line) => line.stratum === label);
}

/** Every case of every group in the order of its rank. */
function wholeOrder(units: readonly Unit[], seed: Seed): readonly TicketLine[] {
  const plan = GROUPS.map((label) => ({ label, sampleSize: units.length, spares: 0 }));
  return hashRankedSample(units, seed, plan);
}

test("exactly as many as asked from each group, or all it has; no case twice; ranks without a gap", () => {
  fc.assert(
    fc.property(unitLists, seeds, plans, (units, seed, plan) => {
      const lines = hashRankedSample(units, seed, plan);
      expect(new Set(lines.map((line) => line.key)).size).toBe(lines.length);
      for (const { label, sampleSize, spares } of plan) {
        const populationSize = units.filter((unit) => unit.stratum === label).length;
        const drawn = inGroup(lines, label);
        const sampled = drawn.filter((line) => line.role === "Sample");
        expect(sampled).toHaveLength(Math.min(sampleSize, populationSize));
        expect(drawn).toHaveLength(Math.min(sampleSize + spares, populationSize));
        expect(drawn.map((line) => line.rank)).toEqual(drawn.map((_, index) => index + 1));
        // The sample has the first ranks, the spares go on from there.
        expect(drawn.slice(0, sampled.length)).toEqual(sampled);
      }
    }),
  );
});

test("every line is a case of its group, and nobody who was not drawn has a lower ticket", () => {
  fc.assert(
    fc.property(unitLists, seeds, plans, (units, seed, plan) => {
      const lines = hashRankedSample(units, seed, plan);
      for (const { label } of plan) {
        const drawn = inGroup(lines, label);
        const keys = drawn.map((line) => line.key);
        const tickets = drawn.map((line) => line.ticket);
        const members = units.filter((unit) => unit.stratum === label).map((unit) => unit.key);
        expect(members).toEqual(expect.arrayContaining(keys));
        expect(tickets).toEqual(keys.map((key) => ticketOfNode(seed, key)));
        expect(tickets).toEqual([...tickets].sort());
        const highest = tickets.at(-1);
        for (const key of members.filter((each) => !keys.includes(each)))
          if (highest !== undefined) expect(ticketOfNode(seed, key) > highest).toBe(true);
      }
    }),
  );
});

test("only groups that were asked for give cases, in the order asked", () => {
  fc.assert(
    fc.property(unitLists, seeds, fc.subarray([...GROUPS]), (units, seed, labels) => {
      const plan = labels.map((label) => ({ label, sampleSize: 3, spares: 1 })).reverse();
      const asked = plan.map(({ label }) => label).filter((label) => units.some((u) => u.stratum === label));
      const lines = hashRankedSample(units, seed, plan);
      expect([...new Set(lines.map((line) => line.stratum))]).toEqual(asked);
      // Each group stands together.
      expect(lines).toEqual(plan.flatMap(({ label }) => inGroup(lines, label)));
    }),
  );
});

test("the same draw in any order of the list", () => {
  fc.assert(
    fc.property(withAnotherOrder(unitLists), seeds, plans, ([units, shuffled], seed, plan) => {
      expect(hashRankedSample(shuffled, seed, plan)).toEqual(hashRankedSample(units, seed, plan));
    }),
  );
});

test("what is done to the other groups changes nothing in this one", () => {
  const fates = fc.array(fc.constantFrom("stays", "goes", ...GROUPS.slice(1)), {
    minLength: 40,
    maxLength: 40,
  });
  fc.assert(
    fc.property(
      unitLists,
      fates,
      unitLists,
      seeds,
      plans,
      plans,
      (units, fate, more, seed, plan, otherPlan) => {
        const known = new Set(units.map((unit) => unit.key));
        const others = units
          .map((unit, index) => ({ ...unit, fate: fate[index] ?? "stays" }))
          .filter((unit) => unit.stratum === FIRST || unit.fate !== "goes")
          .map(({ key, stratum, fate: group }) => ({
            key,
            stratum: stratum === FIRST || group === "stays" ? stratum : (group as StratumLabel),
          }));
        const added = more.filter((unit) => unit.stratum !== FIRST && !known.has(unit.key));
        const changedPlan = [...otherPlan.slice(1), ...plan.slice(0, 1)];
        expect(inGroup(hashRankedSample([...added, ...others], seed, changedPlan), FIRST)).toEqual(
          inGroup(hashRankedSample(units, seed, plan), FIRST),
        );
      },
    ),
  );
});

test("n cases are the first of n and k more, and spares are the ranks after n", () => {
  fc.assert(
    fc.property(unitLists, seeds, plans, fc.nat({ max: 9 }), (units, seed, plan, more) => {
      const fewer = hashRankedSample(units, seed, plan);
      const larger = hashRankedSample(
        units,
        seed,
        plan.map(({ label, sampleSize, spares }) => ({
          label,
          sampleSize: sampleSize + spares + more,
          spares: 0,
        })),
      );
      const withoutRole = (lines: readonly TicketLine[]) => lines.map((line) => ({ ...line, role: "" }));
      for (const { label, sampleSize, spares } of plan) {
        const long = withoutRole(inGroup(larger, label));
        expect(withoutRole(inGroup(fewer, label))).toEqual(long.slice(0, sampleSize + spares));
      }
    }),
  );
});

describe("one case more or less", () => {
  const newcomers = fc.tuple(usableIds, fc.constantFrom(...GROUPS));

  test("puts later ranks of its own group back by one, and changes nothing else", () => {
    fc.assert(
      fc.property(unitLists, newcomers, seeds, (units, [id, stratum], seed) => {
        const key = keyOf(id);
        fc.pre(units.every((unit) => unit.key !== key));
        const before = wholeOrder(units, seed);
        const after = wholeOrder([...units, { key, stratum }], seed);
        const own = after.find((line) => line.key === key);
        expect(own?.stratum).toBe(stratum);
        const expected = before.map((line) => {
          const isLater = line.stratum === stratum && line.ticket > ticketOfNode(seed, key);
          return isLater ? { ...line, rank: line.rank + 1 } : line;
        });
        // Read backwards this is the law of a case that is taken away.
        expect(after.filter((line) => line !== own)).toEqual(expected);
        const earlier = before.filter(
          (line) => line.stratum === stratum && line.ticket < (own?.ticket ?? ""),
        );
        expect(own?.rank).toBe(earlier.length + 1);
      }),
    );
  });

  test("changes at most one pick, in its own group", () => {
    fc.assert(
      fc.property(unitLists, newcomers, seeds, plans, (units, [id, stratum], seed, plan) => {
        const key = keyOf(id);
        fc.pre(units.every((unit) => unit.key !== key));
        const picked = (list: readonly Unit[], label: StratumLabel) =>
          inGroup(hashRankedSample(list, seed, plan), label)
            .filter((line) => line.role === "Sample")
            .map((line) => line.key);
        for (const { label } of plan) {
          const without = picked(units, label);
          const withIt = picked([...units, { key, stratum }], label);
          if (label !== stratum) expect(withIt).toEqual(without);
          const left = without.filter((each) => !withIt.includes(each));
          const came = withIt.filter((each) => !without.includes(each));
          // Only the newcomer can come in, and then only the last rank can go.
          expect([[], [key]]).toContainEqual(came);
          expect([[], without.slice(-1)]).toContainEqual(left);
          expect(left.length).toBeLessThanOrEqual(came.length);
        }
      }),
    );
  });
});

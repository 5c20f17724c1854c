import fc from "fast-check";
import { stratumLabel } from "../../../src/core/frame/group-of-value";
import type { FrameStratum } from "../../../src/core/frame/frame";
import { samplePlan, type StratumPlan } from "../../../src/core/sampling/sample-plan";
import type { SampleDefinition } from "../../../src/core/sampling/sample-definition";

const strata = (...sizes: number[]): FrameStratum[] =>
  sizes.map((populationSize, index) => ({ label: stratumLabel(`G${index}`), populationSize, values: [] }));

const equal: SampleDefinition = {
  size: 60,
  allocation: { method: "equal" },
  minimumPerStratum: 2,
  spares: 5,
};

function planned(groups: FrameStratum[], definition: SampleDefinition): readonly StratumPlan[] {
  const plan = samplePlan(groups, definition);
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return plan.value;
}

test("equal shares, and a group that is too small gives all it has", () => {
  expect(planned(strata(1384, 412, 675), equal).map((group) => group.sampleSize)).toEqual([20, 20, 20]);
  const small = planned(strata(1384, 12, 675), equal);
  expect(small.map((group) => [group.sampleSize, group.spares, group.sparesShort])).toEqual([
    [24, 5, 0],
    [12, 0, 5],
    [24, 5, 0],
  ]);
});

test("in proportion to size, with the minimum", () => {
  const proportional: SampleDefinition = { ...equal, allocation: { method: "proportional" } };
  expect(planned(strata(1384, 412, 675), proportional).map((group) => group.sampleSize)).toEqual([
    34, 10, 16,
  ]);
  expect(
    planned(strata(1000, 10), { ...proportional, size: 20, minimumPerStratum: 5 }).map(
      (group) => group.sampleSize,
    ),
  ).toEqual([15, 5]);
});

test("stated sizes are taken as they are, or refused with the group", () => {
  const stated = (sizes: Record<string, number>, leftOut: string[] = []): SampleDefinition => ({
    ...equal,
    allocation: { method: "stated", sizes, leftOut },
  });
  expect(
    planned(strata(30, 20), stated({ G0: 3, G1: 20 })).map((group) => [group.sampleSize, group.spares]),
  ).toEqual([
    [3, 5],
    [20, 0],
  ]);
  expect(samplePlan(strata(30, 20), stated({ G0: 3, G1: 21 }))).toEqual({
    ok: false,
    problems: [{ kind: "groupSmallerThanAsked", group: "G1", populationSize: 20, asked: 21 }],
  });
  expect(samplePlan(strata(30, 20), stated({ G0: 3 }))).toEqual({
    ok: false,
    problems: [{ kind: "groupNotStated", group: "G1" }],
  });
  expect(samplePlan(strata(30, 20), stated({ G0: 3, G1: 0 }))).toEqual({
    ok: false,
    problems: [{ kind: "groupStatedAsNone", group: "G1", populationSize: 20 }],
  });
  expect(planned(strata(30, 20), stated({ G0: 3, G1: 0 }, ["G1"])).map((group) => group.sampleSize)).toEqual([
    3, 0,
  ]);
});

test("a size that cannot be", () => {
  for (const size of [0, -1, 1.5, Number.NaN]) {
    expect(samplePlan(strata(30, 20), { ...equal, size })).toEqual({
      ok: false,
      problems: [{ kind: "sampleSizeUnusable", size }],
    });
  }
  expect(samplePlan(strata(300, 200), { ...equal, size: 30, minimumPerStratum: 20 })).toEqual({
    ok: false,
    problems: [{ kind: "sampleBelowMinimum", needed: 40, size: 30, minimum: 20, groups: 2 }],
  });
});

test("law: never more than a group has, and all that was asked for or everything", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 500 }), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 900 }),
      fc.constantFrom("equal" as const, "proportional" as const),
      (sizes, size, method) => {
        const plan = samplePlan(strata(...sizes), {
          size,
          allocation: { method },
          minimumPerStratum: 0,
          spares: 3,
        });
        const population = sizes.reduce((sum, each) => sum + each, 0);
        if (!plan.ok) return;
        for (const group of plan.value)
          expect(group.sampleSize + group.spares).toBeLessThanOrEqual(group.populationSize);
        expect(plan.value.reduce((sum, group) => sum + group.sampleSize, 0)).toBe(Math.min(size, population));
      },
    ),
  );
});

import fc from "fast-check";
import { stratumLabel } from "../../../src/core/frame/group-of-value";
import type { FrameStratum } from "../../../src/core/frame/frame";
import { samplePlan, type StratumPlan } from "../../../src/core/sampling/sample-plan";
import type { ByGroup, SampleDefinition } from "../../../src/core/sampling/sample-definition";

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

const sizesOf = (groups: FrameStratum[], definition: SampleDefinition): readonly number[] =>
  planned(groups, definition).map(({ sampleSize }) => sampleSize);

function refusedFor(groups: FrameStratum[], definition: SampleDefinition): unknown {
  const plan = samplePlan(groups, definition);
  return plan.ok ? [] : plan.problems;
}

describe("more where answers differ more", () => {
  const neyman = (expected: ByGroup, costs?: ByGroup): SampleDefinition => ({
    ...equal,
    allocation: { method: "neyman", expected, ...(costs === undefined ? {} : { costs }) },
  });

  test("a group that nobody expected anything of counts as the most uncertain, one half", () => {
    const groups = strata(1384, 412, 675);
    expect(sizesOf(groups, neyman({ G0: 0.6, G1: 0.8, G2: 0.9 }))).toEqual([39, 9, 12]);
    expect(sizesOf(groups, neyman({ G1: 0.8 }))).toEqual(
      sizesOf(groups, neyman({ G0: 0.5, G1: 0.8, G2: 0.5 })),
    );
    expect(sizesOf(groups, neyman({}))).toEqual(
      sizesOf(groups, { ...equal, allocation: { method: "proportional" } }),
    );
  });

  test("names are those of the frame, whatever spaces or accents they were typed with", () => {
    const groups = [{ label: stratumLabel("Caf\u00e9"), populationSize: 100, values: [] }, ...strata(100)];
    expect(sizesOf(groups, neyman({ " Cafe\u0301 ": 0.9 }))).toEqual(
      sizesOf(groups, neyman({ "Caf\u00e9": 0.9 })),
    );
    expect(sizesOf(groups, neyman({ "Caf\u00e9": 0.9 }))).not.toEqual([30, 30]);
  });

  test("where a case takes four times the work, half as many are drawn; costs count as ratios only", () => {
    const groups = strata(1000, 1000);
    expect(sizesOf(groups, neyman({}, { G0: 4, G1: 1 }))).toEqual([20, 40]);
    expect(sizesOf(groups, neyman({}, { G0: 40, G1: 10 }))).toEqual([20, 40]);
    // Work that nobody stated is one unit.
    expect(sizesOf(groups, neyman({}, { G0: 4 }))).toEqual([20, 40]);
  });

  test("a share that is none, and work that is none, are refused with the group", () => {
    expect(refusedFor(strata(50, 50), neyman({ G0: 1.1, G1: -0.1 }))).toEqual([
      { kind: "expectedShareUnusable", group: "G0", share: 1.1 },
      { kind: "expectedShareUnusable", group: "G1", share: -0.1 },
    ]);
    expect(refusedFor(strata(50, 50), neyman({ G1: Number.NaN }))).toEqual([
      { kind: "expectedShareUnusable", group: "G1", share: Number.NaN },
    ]);
    for (const cost of [0, -1, Number.NaN, Infinity])
      expect(refusedFor(strata(50, 50), neyman({}, { G0: cost }))).toEqual([
        { kind: "costUnusable", group: "G0", cost },
      ]);
  });

  test("where no answer is expected to differ, nothing can be shared out beyond the minimum", () => {
    expect(refusedFor(strata(100, 100), neyman({ G0: 0, G1: 1 }))).toEqual([
      { kind: "sampleNotReachable", size: 60, reachable: 4 },
    ]);
    expect(sizesOf(strata(100, 100), neyman({ G0: 0, G1: 0.5 }))).toEqual([2, 58]);
  });
});

test("by a power of the size: from equal to in proportion, and no power beyond these", () => {
  const power = (exponent: number): SampleDefinition => ({
    ...equal,
    allocation: { method: "power", power: exponent },
  });
  const groups = strata(1384, 412, 675);
  expect([0, 0.5, 1].map((exponent) => sizesOf(groups, power(exponent)))).toEqual([
    [20, 20, 20],
    [27, 14, 19],
    [34, 10, 16],
  ]);
  // An empty group gets none, also to the power of 0.
  expect(sizesOf(strata(100, 0, 100), power(0))).toEqual([30, 0, 30]);
  for (const exponent of [-0.1, 1.1, Number.NaN])
    expect(refusedFor(groups, power(exponent))).toEqual([{ kind: "powerUnusable", power: exponent }]);
});

describe("at most so many a group", () => {
  const atMost = (
    maximumPerStratum: number | null,
    changes: Partial<SampleDefinition> = {},
  ): SampleDefinition => ({
    ...equal,
    allocation: { method: "proportional" },
    maximumPerStratum,
    ...changes,
  });

  test("the others take up the rest; null is no limit", () => {
    expect(sizesOf(strata(1384, 412, 675), atMost(25))).toEqual([25, 13, 22]);
    expect(sizesOf(strata(1384, 412, 675), atMost(null))).toEqual([34, 10, 16]);
  });

  test("what the groups can't take up is refused, with what they can", () => {
    expect(refusedFor(strata(1384, 412, 10), atMost(20))).toEqual([
      { kind: "sampleNotReachable", size: 60, reachable: 50 },
    ]);
  });

  test("a maximum below the minimum, of none, or of a part of a case is refused", () => {
    expect(refusedFor(strata(50, 50), atMost(1))).toEqual([
      { kind: "maximumBelowMinimum", minimum: 2, maximum: 1 },
    ]);
    expect(refusedFor(strata(50, 50), atMost(0, { minimumPerStratum: 0 }))).toEqual([
      { kind: "maximumBelowMinimum", minimum: 0, maximum: 0 },
    ]);
    expect(refusedFor(strata(50, 50), atMost(2.5))).toEqual([{ kind: "sampleSizeUnusable", size: 2.5 }]);
    expect(refusedFor(strata(50, 50), atMost(5, { minimumPerStratum: -1 }))).toEqual([
      { kind: "sampleSizeUnusable", size: -1 },
    ]);
  });

  test("who asks for everything gets it, unless a group has more than the maximum", () => {
    expect(sizesOf(strata(20, 12), atMost(20))).toEqual([20, 12]);
    expect(sizesOf(strata(20, 12), atMost(25, { size: 33 }))).toEqual([20, 12]);
    expect(refusedFor(strata(20, 12), atMost(19, { size: 32 }))).toEqual([
      { kind: "sampleNotReachable", size: 32, reachable: 31 },
    ]);
  });
});

describe("other ways of picking", () => {
  const whole = [{ label: stratumLabel(""), populationSize: 500, values: [] }];

  test("at random from the whole list: the size alone counts, whatever was said about sharing out", () => {
    const said: readonly Partial<SampleDefinition>[] = [
      {},
      { minimumPerStratum: 70 },
      { maximumPerStratum: 10 },
      { allocation: { method: "stated", sizes: { NFA: 3 }, leftOut: [] } },
      { allocation: { method: "neyman", expected: { "": 1 } } },
    ];
    for (const changes of said)
      expect(planned(whole, { ...equal, ...changes, selection: "simpleRandom" })).toEqual([
        { label: "", populationSize: 500, sampleSize: 60, spares: 5, sparesShort: 0 },
      ]);
    expect(sizesOf(whole, { ...equal, selection: "simpleRandom", size: 501 })).toEqual([500]);
    expect(refusedFor(whole, { ...equal, selection: "simpleRandom", size: 0 })).toEqual([
      { kind: "sampleSizeUnusable", size: 0 },
    ]);
  });

  test("at equal steps: shared out alike, without spares, and none are said to be short", () => {
    const groups = strata(1384, 12, 675);
    const plan = planned(groups, { ...equal, selection: "systematic" });
    expect(plan.map(({ sampleSize }) => sampleSize)).toEqual(sizesOf(groups, equal));
    expect(plan.map(({ spares, sparesShort }) => [spares, sparesShort])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
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

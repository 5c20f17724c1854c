import fc from "fast-check";
import { strataOfUnits, type ScoredUnit } from "../../../src/core/estimation/strata-of-units";
import { stratifiedEstimate } from "../../../src/core/estimation/stratified-estimate";
import { designWeight } from "../../../src/core/estimation/stratum-counts";

/** A case: met, not met, or one to which the question does not apply. */
const score = fc.constantFrom(1, 1, 0, null);
const strata = fc.array(
  fc.record({ scores: fc.array(score, { minLength: 1, maxLength: 30 }), more: fc.nat(500) }),
  { minLength: 1, maxLength: 5 },
);

const countsOf = (
  design: readonly { readonly scores: readonly (number | null)[]; readonly more: number }[],
) =>
  strataOfUnits(
    design.map(({ scores, more }, index) => ({
      stratum: `${index}`,
      populationSize: scores.length + more,
    })),
    design.flatMap(({ scores }, index): readonly ScoredUnit[] =>
      scores.map((each) => ({ stratum: `${index}`, score: each })),
    ),
  );

test("law: the weights of the cases read add up to the cases of the list, those of the strata to 1", () => {
  fc.assert(
    fc.property(strata, (design) => {
      const counts = countsOf(design);
      const all = counts.reduce((sum, { populationSize }) => sum + populationSize, 0);
      expect(counts.reduce((sum, h) => sum + h.sampleSize * designWeight(h), 0)).toBeCloseTo(all, 6);
      const { applicableWeights, estimatedApplicable } = stratifiedEstimate(counts, 0.95);
      expect(estimatedApplicable ?? 0).toBeLessThanOrEqual(all + 1e-6);
      if ((estimatedApplicable ?? 0) > 0)
        expect(applicableWeights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
      else expect(applicableWeights).toEqual([]);
    }),
  );
});

test("law: regrouping cases of equal weights changes neither the estimate nor how many it speaks of", () => {
  const cases = fc.array(fc.tuple(score, fc.nat(4)), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(cases, fc.integer({ min: 1, max: 40 }), (all, weight) => {
      const inGroups = (group: (own: number) => number) =>
        [0, 1, 2, 3, 4].flatMap((each) => {
          const scores = all.filter(([, own]) => group(own) === each).map(([marked]) => marked);
          return scores.length === 0 ? [] : [{ scores, more: scores.length * (weight - 1) }];
        });
      const together = stratifiedEstimate(countsOf(inGroups(() => 0)), 0.95);
      const apart = stratifiedEstimate(countsOf(inGroups((own) => own)), 0.95);
      const applicable = all.filter(([marked]) => marked !== null);
      const met = applicable.filter(([marked]) => marked === 1).length;
      for (const { estimate, estimatedApplicable } of [together, apart]) {
        expect(estimatedApplicable).toBeCloseTo(weight * applicable.length, 9);
        if (applicable.length === 0) expect(estimate).toBeNull();
        else expect(estimate).toBeCloseTo(met / applicable.length, 12);
      }
      expect(apart.applicable).toBe(together.applicable);
    }),
  );
});

test("law: cases to which the question does not apply are never among those scored, and move no estimate of a census", () => {
  fc.assert(
    fc.property(strata, fc.nat(20), (design, more) => {
      const before = countsOf(design);
      const after = countsOf(
        design.map(({ scores, more: unread }) => ({
          scores: [...scores, ...Array.from({ length: more }, () => null)],
          more: unread,
        })),
      );
      before.forEach((h, index) => {
        const then = after[index];
        expect(then?.sampleSize).toBe(h.sampleSize + more);
        expect(then).toMatchObject({ applicable: h.applicable, sumOfScores: h.sumOfScores });
      });
      const census = (of: typeof before) =>
        stratifiedEstimate(
          of.map((h) => ({ ...h, populationSize: h.sampleSize })),
          0.95,
        ).estimate;
      const [was, is] = [census(before), census(after)];
      if (was === null) expect(is).toBeNull();
      else expect(is).toBeCloseTo(was, 12);
    }),
  );
});

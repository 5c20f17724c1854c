import fc from "fast-check";
import { shownRules } from "../../../src/core/shown-rules";
import { anyFindings } from "./any-findings";
import { foundIn } from "./audit-of-marks";

const letter = fc.constantFrom("Y", "Y", "N", "A");

test("law: regrouping cases of equal weights changes nothing that is counted or estimated", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(letter, letter, letter), { minLength: 2, maxLength: 15 }),
      fc.integer({ min: 2, max: 30 }),
      (threes, weight) => {
        const groups = [0, 1, 2].map((at) => threes.map((three) => three[at]).join(""));
        const sized = (marks: string) => ({ marks, size: weight * marks.length });
        const apart = foundIn({ strata: groups.map(sized) });
        const together = foundIn({ strata: [sized(groups.join(""))] });
        expect(apart.findings.equalWeights).toBe(true);
        expect(apart.result.counts).toEqual(together.result.counts);
        expect(apart.result.rawProportion).toBe(together.result.rawProportion);
        const [one, other] = [apart.result.estimate, together.result.estimate];
        if (one === null || other === null) return;
        expect(one.estimate).toBeCloseTo(other.estimate, 12);
        expect(one.estimatedApplicable).toBeCloseTo(other.estimatedApplicable, 6);
        expect(apart.result.rawInterval).toEqual(one.interval);
      },
    ),
  );
});

test("law: N/A never counts as scored: k, n and the percentage stay what they are with any number more of it", () => {
  fc.assert(
    fc.property(
      fc.array(letter, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 30 }),
      (marks, more) => {
        const before = foundIn({ strata: [{ marks: marks.join(""), size: 500 }] }).result;
        const after = foundIn({
          strata: [{ marks: `${marks.join("")}${"A".repeat(more)}`, size: 500 }],
        }).result;
        expect(after.counts).toEqual({
          ...before.counts,
          examined: before.counts.examined + more,
          audited: before.counts.audited + more,
          notApplicable: before.counts.notApplicable + more,
        });
        expect(after.rawProportion).toBe(before.rawProportion);
      },
    ),
  );
});

test("law: a census has no interval, and an interval holds its estimate within 0 and 1: over all, in groups, and broken down", () => {
  let seen = { census: 0, intervals: 0 };
  fc.assert(
    fc.property(anyFindings, ({ results, breakdowns, settings }) => {
      const fewest = shownRules(settings).fewestForPercentage;
      const estimates = [
        ...results.flatMap(({ estimate, withoutDeemedMet }) => [
          estimate,
          withoutDeemedMet?.estimate ?? null,
        ]),
        ...breakdowns.flatMap(({ groups }) =>
          groups.flatMap(({ results: of }) => of.map(({ estimate }) => estimate)),
        ),
      ];
      for (const estimate of estimates) {
        if (estimate === null) continue;
        expect(estimate.interval === null).toBe(estimate.exact);
        if (estimate.exact) expect(estimate.variance).toBe(0);
        const { lower, upper } = estimate.interval ?? { lower: estimate.estimate, upper: estimate.estimate };
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(estimate.estimate + 1e-12);
        expect(upper).toBeGreaterThanOrEqual(estimate.estimate - 1e-12);
        seen = {
          census: seen.census + (estimate.exact ? 1 : 0),
          intervals: seen.intervals + (estimate.exact ? 0 : 1),
        };
      }
      for (const { counts, metForHeadline, interval, populationSize } of results.flatMap(
        ({ byStratum }) => byStratum,
      )) {
        const isRead = populationSize === counts.examined - counts.unscored;
        if (isRead || counts.applicable < fewest) expect(interval).toBeNull();
        if (interval === null) continue;
        expect(interval.lower).toBeLessThanOrEqual(metForHeadline / counts.applicable + 1e-12);
        expect(interval.upper).toBeGreaterThanOrEqual(metForHeadline / counts.applicable - 1e-12);
      }
    }),
    { numRuns: 300 },
  );
  expect(Math.min(seen.census, seen.intervals)).toBeGreaterThan(9);
});

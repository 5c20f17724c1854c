import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { resultChange, type StatedChange } from "../../../src/core/change/result-change";
import { newcombeInterval } from "../../../src/core/estimation/difference-interval";
import { auditFindings } from "../../../src/core/findings/audit-findings";
import type { PopulationEstimate } from "../../../src/core/findings/findings";
import { mashThresholdSet } from "../../../src/core/scoring/mash-threshold-set";
import { auditA } from "../findings/audit-a";
import { foundIn } from "../findings/audit-of-marks";
import { auditB } from "./audit-b";
import { firstOf, pastOf } from "./past-of";

const terms = { level: 0.95, sameCases: false, asPrinted: false };

function stated(change: ReturnType<typeof resultChange>): StatedChange {
  if ("whyNot" in change) throw new Error(change.whyNot);
  return change;
}

describe("oracle: audits A and B of the reference", () => {
  interface Limits {
    readonly lower: number;
    readonly upper: number;
  }
  const { cases } = JSON.parse(
    readFileSync(join(__dirname, "../../reference/06_comparison.json"), "utf8"),
  ) as { cases: { id: string; diff_B_minus_A: number; mover_kg: Limits }[] };
  const now = auditFindings(auditA());
  const last = pastOf(auditFindings(auditB()));

  test.each([
    ["audit_A_vs_B_q1_threshold", "threshold"],
    ["audit_A_vs_B_q4_decision", "decision"],
    ["audit_A_vs_B_q5_feedback", "feedback"],
  ])("%s: last year is B, so the sign turns and the limits change places", (id, criterion) => {
    const oracle = cases.find((each) => each.id === id);
    if (oracle === undefined) throw new Error(`${id} is not in the reference`);
    const name = mashThresholdSet.criteria.find((each) => each.id === criterion);
    const past = last.results.find((each) => each.name === `${name?.number} ${name?.shortName}`);
    const result = now.results.find((each) => each.criterion.id === criterion);
    if (past === undefined || result === undefined) throw new Error("not asked");
    const change = stated(resultChange(past, result.estimate, terms));
    expect(change.difference).toBeCloseTo(-oracle.diff_B_minus_A, 12);
    expect(change.interval.lower).toBeCloseTo(-oracle.mover_kg.upper, 9);
    expect(change.interval.upper).toBeCloseTo(-oracle.mover_kg.lower, 9);
    expect(change.verdict).toBe("noClearChange");
  });
});

const marks = fc
  .array(fc.constantFrom("Y", "N", "A"), { minLength: 12, maxLength: 30 })
  .map((letters) => letters.join(""));
const anyAudit = fc.array(fc.record({ size: fc.integer({ min: 31, max: 2000 }), marks }), {
  minLength: 1,
  maxLength: 3,
});

test("one simple random sample each: Newcombe's interval, where hardly any of the list was read", () => {
  const audit = (met: number, not: number) =>
    foundIn({ strata: [{ size: 100_000, marks: "Y".repeat(met) + "N".repeat(not) }] });
  const change = stated(
    resultChange(firstOf(pastOf(audit(48, 32).findings)), audit(56, 14).result.estimate, terms),
  );
  const newcombe = newcombeInterval({ count: 56, size: 70 }, { count: 48, size: 80 }, 0.95);
  expect(change.interval.lower).toBeCloseTo(newcombe?.lower ?? NaN, 12);
  expect(change.interval.upper).toBeCloseTo(newcombe?.upper ?? NaN, 12);
  // Newcombe (1998), table II, method 10, contrast (a): 56/70 and 48/80.
  expect(change.interval.lower).toBeCloseTo(0.0524, 4);
  expect(change.interval.upper).toBeCloseTo(0.3339, 4);
  expect(change.verdict).toBe("improved");
});

test("law: exchanging the audits turns the sign, and the limits change places", () => {
  const opposite = { improved: "worse", worse: "improved", noClearChange: "noClearChange" };
  fc.assert(
    fc.property(anyAudit, anyAudit, (one, other) => {
      const [first, second] = [foundIn({ strata: one }), foundIn({ strata: other })];
      const there = resultChange(firstOf(pastOf(first.findings)), second.result.estimate, terms);
      const back = resultChange(firstOf(pastOf(second.findings)), first.result.estimate, terms);
      if ("whyNot" in there || "whyNot" in back) {
        expect("whyNot" in there && "whyNot" in back).toBe(true);
        return;
      }
      expect(back.difference).toBeCloseTo(-there.difference, 12);
      expect(back.interval.lower).toBeCloseTo(-there.interval.upper, 12);
      expect(back.interval.upper).toBeCloseTo(-there.interval.lower, 12);
      expect(back.verdict).toBe(opposite[there.verdict]);
    }),
    { numRuns: 60 },
  );
});

test("law: a change from itself holds 0, its estimate lies in its interval, and the word is that of the interval", () => {
  fc.assert(
    fc.property(anyAudit, anyAudit, fc.boolean(), (one, other, asPrinted) => {
      const [first, second] = [foundIn({ strata: one }), foundIn({ strata: other })];
      const itself = resultChange(firstOf(pastOf(first.findings)), first.result.estimate, terms);
      if (!("whyNot" in itself)) {
        expect(itself.difference).toBe(0);
        expect(itself.verdict).toBe("noClearChange");
      }
      const change = resultChange(firstOf(pastOf(first.findings)), second.result.estimate, {
        ...terms,
        asPrinted,
      });
      if ("whyNot" in change) return;
      const { difference, interval, verdict } = change;
      expect(interval.lower).toBeLessThanOrEqual(difference);
      expect(interval.upper).toBeGreaterThanOrEqual(difference);
      expect(verdict === "improved").toBe(interval.lower > 0);
      expect(verdict === "worse").toBe(interval.upper < 0);
    }),
    { numRuns: 60 },
  );
});

test("law: what whole per cent hide never reaches beyond the half point that is added", () => {
  const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  const threeInOrder = fc.tuple(share, share, share).map((all) => [...all].sort((a, b) => a - b));
  const rounded = (of: number) => Math.round(of * 100) / 100;
  fc.assert(
    fc.property(threeInOrder, threeInOrder, ([l1 = 0, r1 = 0, u1 = 0], [l2 = 0, r2 = 0, u2 = 0]) => {
      const now = { estimate: r2, interval: { lower: l2, upper: u2 } };
      const known = { met: 1, estimate: r1, interval: { lower: l1, upper: u1 }, level: 0.95 };
      const printed = {
        ...known,
        estimate: rounded(r1),
        interval: { lower: rounded(l1), upper: rounded(u1) },
      };
      const exact = stated(resultChange(known, now, terms));
      const wide = stated(resultChange(printed, now, { ...terms, asPrinted: true }));
      expect(wide.interval.lower).toBeLessThanOrEqual(exact.interval.lower + 1e-9);
      expect(wide.interval.upper).toBeGreaterThanOrEqual(exact.interval.upper - 1e-9);
    }),
    { numRuns: 500 },
  );
});

describe("no change is stated", () => {
  const estimate = { estimate: 0.6, interval: { lower: 0.5, upper: 0.7 } };
  const past = { met: 30, level: 0.95, ...estimate };

  test.each([
    ["for the same cases scored again", past, estimate, { ...terms, sameCases: true }, "sameCases"],
    ["for numbers that a copy hid", { ...past, met: null }, estimate, terms, "hiddenThen"],
    [
      "without an estimate then",
      { ...past, estimate: null, interval: null },
      estimate,
      terms,
      "noEstimateThen",
    ],
    ["without an estimate now", past, null, terms, "noEstimateNow"],
    ["for intervals of another level", past, estimate, { ...terms, level: 0.9 }, "otherLevel"],
  ])("%s", (_, then, now: Pick<PopulationEstimate, "estimate" | "interval"> | null, on, whyNot) => {
    expect(resultChange(then, now, on)).toEqual({ whyNot });
  });

  test("two counts of everything are a known change, without an interval to doubt it", () => {
    const all = { estimate: 0.6, interval: null };
    expect(resultChange({ met: 30, level: 0.95, estimate: 0.5, interval: null }, all, terms)).toMatchObject({
      exact: true,
      verdict: "improved",
      interval: { lower: expect.closeTo(0.1, 12) as number, upper: expect.closeTo(0.1, 12) as number },
    });
    // One count of everything has no level of its own.
    expect(
      resultChange({ met: 30, level: 0.9, estimate: 0.5, interval: null }, estimate, terms),
    ).toMatchObject({ exact: false });
  });
});

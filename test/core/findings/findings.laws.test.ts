import * as fc from "fast-check";
import { auditFindings } from "../../../src/core/findings/audit-findings";
import type { CriterionResult } from "../../../src/core/findings/findings";
import { findingsText } from "../../../src/core/findings/findings-text";
import { barSentence, estimateLine } from "../../../src/core/findings/estimate-line";
import { estimateSentence } from "../../../src/core/findings/estimate-sentence";
import { foundSentence } from "../../../src/core/findings/found-sentence";
import { caveatSentence } from "../../../src/core/findings/caveat-sentences";
import { auditOfMarks, foundIn } from "./audit-of-marks";
import type { MarkedAudit } from "./audit-of-marks";

const letters = fc.constantFrom("Y", "Y", "Y", "N", "N", "P", "D", "A", "A", "-", "X", "R");
const stratum = fc
  .tuple(fc.array(letters, { maxLength: 30 }), fc.integer({ min: 0, max: 400 }), fc.boolean())
  .map(([marks, more, isCensus]) => ({
    marks: marks.join(""),
    size: isCensus ? marks.length : marks.length + more,
  }));
const anyAudit: fc.Arbitrary<MarkedAudit> = fc.record({
  strata: fc.array(stratum, { minLength: 1, maxLength: 4 }),
  settings: fc.record({
    confidenceLevel: fc.constantFrom(0.8, 0.9, 0.95, 0.99),
    partlyCountsAs: fc.constantFrom(0 as const, 0.5 as const, 1 as const),
  }),
  selection: fc.constantFrom("drawnHere" as const, "randomElsewhere" as const, "notRandom" as const),
  partly: fc.constant(true),
});

/** All that is said of one result. */
function saidOf(result: CriterionResult, findings: ReturnType<typeof auditFindings>): string {
  return [
    foundSentence(result, findings.settings, { withPercent: true }),
    estimateSentence(result, findings),
    estimateLine(result),
    barSentence(result),
    ...result.caveats.map((caveat) => caveatSentence(caveat, findings)),
  ].join("\n");
}

describe("laws of the findings", () => {
  it("counts add up, over all and in each stratum", () => {
    fc.assert(
      fc.property(anyAudit, (audit) => {
        const { result } = foundIn(audit);
        for (const { counts } of [result, ...result.byStratum]) {
          expect(counts.examined).toBe(counts.outOfScope + counts.audited);
          expect(counts.audited).toBe(counts.unscored + counts.notApplicable + counts.applicable);
          expect(counts.applicable).toBe(counts.met + counts.partly + counts.notMet);
          expect(counts.deemedMet).toBeLessThanOrEqual(counts.met);
        }
        const sum = (name: "examined" | "applicable" | "met" | "unscored") =>
          result.byStratum.reduce((total, { counts }) => total + counts[name], 0);
        for (const name of ["examined", "applicable", "met", "unscored"] as const) {
          expect(sum(name)).toBe(result.counts[name]);
        }
        expect(result.reasons.reduce((total, { cases }) => total + cases, 0)).toBe(result.counts.notMet);
      }),
    );
  });

  it("k is at most n, and an estimate lies in its interval, in 0 to 1", () => {
    fc.assert(
      fc.property(anyAudit, (audit) => {
        const { result } = foundIn(audit);
        expect(result.metForHeadline).toBeLessThanOrEqual(result.counts.applicable);
        for (const estimate of [result.estimate, result.withoutDeemedMet?.estimate]) {
          if (!estimate) continue;
          const { lower, upper } = estimate.interval ?? {
            lower: estimate.estimate,
            upper: estimate.estimate,
          };
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(lower).toBeLessThanOrEqual(estimate.estimate + 1e-12);
          expect(upper).toBeGreaterThanOrEqual(estimate.estimate - 1e-12);
          expect(upper).toBeLessThanOrEqual(1);
          expect(estimate.exact).toBe(estimate.interval === null);
        }
      }),
    );
  });

  it("says why whenever there is no estimate", () => {
    fc.assert(
      fc.property(anyAudit, (audit) => {
        const { result } = foundIn(audit);
        if (result.estimate === null) expect(result.caveats.length).toBeGreaterThan(0);
        expect(result.lowPrecision).toBe(result.caveats.some(({ kind }) => kind === "lowPrecision"));
      }),
      { numRuns: 300 },
    );
  });

  it("the order of the cases doesn't matter", () => {
    fc.assert(
      fc.property(anyAudit, fc.infiniteStream(fc.nat()), (marked, stream) => {
        const audit = auditOfMarks(marked);
        const shuffled = audit.cases
          .map((scored) => ({ scored, place: stream.next().value }))
          .sort((a, b) => a.place - b.place)
          .map(({ scored }) => scored);
        expect(auditFindings({ ...audit, cases: shuffled })).toEqual(auditFindings(audit));
      }),
    );
  });

  it("says no percentage below ten applicable cases", () => {
    const rare = fc.record({
      strata: fc
        .array(fc.constantFrom("Y", "N", "P", "D"), { maxLength: 9 })
        .chain((few) =>
          fc.tuple(fc.constant(few), fc.array(fc.constantFrom("A", "A", "A", "-", "X"), { maxLength: 50 })),
        )
        .chain(([few, rest]) =>
          fc
            .nat(500)
            .map((more) => [{ marks: [...few, ...rest].join(""), size: few.length + rest.length + more }]),
        ),
      settings: fc.record({
        confidenceLevel: fc.constant(0.95),
        partlyCountsAs: fc.constantFrom(0 as const, 0.5 as const, 1 as const),
      }),
      partly: fc.constant(true),
    });
    fc.assert(
      fc.property(rare, (audit) => {
        const { findings, result } = foundIn(audit);
        expect(result.rawProportion).toBeNull();
        expect(result.rawScore).toBeNull();
        expect(result.estimate).toBeNull();
        expect(result.bounds).toBeNull();
        expect(saidOf(result, findings)).not.toContain("%");
      }),
    );
  });

  it("a mark turned blank never becomes not applicable and never raises k", () => {
    fc.assert(
      fc.property(anyAudit, fc.nat(), fc.nat(), (audit, first, second) => {
        const index = first % audit.strata.length;
        const marks = audit.strata[index]?.marks ?? "";
        fc.pre(marks.length > 0);
        const place = second % marks.length;
        const letter = marks.charAt(place);
        fc.pre(letter !== "X" && letter !== "R" && letter !== "-");
        const strata = audit.strata.map((own, at) =>
          at === index ? { ...own, marks: `${marks.slice(0, place)}-${marks.slice(place + 1)}` } : own,
        );
        const before = foundIn(audit).result;
        const after = foundIn({ ...audit, strata }).result;
        expect(after.counts.unscored).toBe(before.counts.unscored + 1);
        expect(after.counts.notApplicable).toBe(before.counts.notApplicable - (letter === "A" ? 1 : 0));
        expect(after.counts.audited).toBe(before.counts.audited);
        expect(after.metForHeadline).toBeLessThanOrEqual(before.metForHeadline);
      }),
    );
  });

  it("deemed met counts like met, and without them they leave the base", () => {
    fc.assert(
      fc.property(anyAudit, (audit) => {
        const swapped = (from: string, to: string) => ({
          ...audit,
          strata: audit.strata.map((own) => ({ ...own, marks: own.marks.replaceAll(from, to) })),
        });
        const { result } = foundIn(audit);
        const asMet = foundIn(swapped("D", "Y")).result;
        const leftOut = foundIn(swapped("D", "A")).result;
        expect(result.metForHeadline).toBe(asMet.metForHeadline);
        expect(result.estimate).toEqual(asMet.estimate);
        if (result.counts.deemedMet === 0) return expect(result.withoutDeemedMet).toBeNull();
        expect(result.withoutDeemedMet).toEqual({
          met: leftOut.metForHeadline,
          applicable: leftOut.counts.applicable,
          estimate: leftOut.estimate,
        });
      }),
    );
  });

  it("blanks as all No and all Yes enclose what they could have been", () => {
    fc.assert(
      fc.property(anyAudit, fc.infiniteStream(fc.boolean()), (audit, stream) => {
        const { result } = foundIn(audit);
        fc.pre(result.bounds !== null);
        const filled = audit.strata.map((own) => ({
          ...own,
          marks: [...own.marks]
            .map((letter) => (letter === "-" ? (stream.next().value ? "Y" : "N") : letter))
            .join(""),
        }));
        const { estimate } = foundIn({ ...audit, strata: filled }).result;
        fc.pre(estimate !== null);
        expect(estimate?.estimate).toBeGreaterThanOrEqual((result.bounds?.worst ?? 1) - 1e-12);
        expect(estimate?.estimate).toBeLessThanOrEqual((result.bounds?.best ?? 0) + 1e-12);
      }),
    );
  });

  it("a sample that is not random has no estimate unless everything was read", () => {
    fc.assert(
      fc.property(anyAudit, (audit) => {
        const { result } = foundIn({ ...audit, selection: "notRandom" });
        expect(result.estimate === null || result.estimate.exact).toBe(true);
        expect(result.byStratum.every(({ interval }) => interval === null)).toBe(true);
      }),
    );
  });

  it("nothing unfinished or undefined is ever said", () => {
    fc.assert(
      fc.property(anyAudit, (audit) => {
        const { findings } = foundIn(audit);
        const text = findingsText(findings, { fullPrecision: true, drawsBegun: 1, drawsEnded: 0 });
        expect(text).not.toMatch(/NaN|undefined|null|Infinity%|\{k\}|\{n\}|±|\(\)/);
      }),
    );
  });
});

import fc from "fast-check";
import { clearChangeCounts, verdictAfter } from "../../../src/core/change/clear-change-counts";
import { resultChange } from "../../../src/core/change/result-change";
import { auditFindings } from "../../../src/core/findings/audit-findings";
import { auditA } from "../findings/audit-a";
import { foundIn } from "../findings/audit-of-marks";
import { auditB } from "./audit-b";
import { firstOf, pastOf } from "./past-of";

const terms = { level: 0.95, sameCases: false, asPrinted: false };

const marks = (letters: readonly string[]) =>
  fc.array(fc.constantFrom(...letters), { minLength: 12, maxLength: 24 }).map((all) => all.join(""));
const anyAudit = (letters: readonly string[]) =>
  fc.array(fc.record({ size: fc.integer({ min: 30, max: 1500 }), marks: marks(letters) }), {
    minLength: 1,
    maxLength: 3,
  });

test.each([0, 0.5, 1] as const)(
  "law: from the number that is found on every other shows it too, and the one before does not, with Partly at %d",
  (partlyCountsAs) => {
    const letters = ["Y", "N", "N", "A", "P", "D"];
    fc.assert(
      fc.property(anyAudit(letters), anyAudit(letters), (then, now) => {
        const settings = { partlyCountsAs };
        const past = firstOf(pastOf(foundIn({ strata: then, settings, partly: true }).findings));
        const { findings, result } = foundIn({ strata: now, settings, partly: true });
        const found = clearChangeCounts(past, result, findings, terms);
        const change = resultChange(past, result.estimate, terms);
        expect(found === null).toBe("whyNot" in change);
        if (found === null) return;
        const verdict = verdictAfter(past, result, findings, terms);
        const { met, deemedMet, notMet } = result.counts;
        const k = result.metForHeadline;
        const moves = Array.from({ length: met - deemedMet + notMet + 1 }, (_, at) => at - (met - deemedMet));
        const told = moves.filter((move) => verdict(move) !== null);
        // From there on, or down to there, every number must show it.
        const onwards = told.slice(told.findLastIndex((move) => verdict(move) !== "improved") + 1);
        const until = told.findIndex((move) => verdict(move) !== "worse");
        const downwards = until < 0 ? told : told.slice(0, until);
        expect(found.improvedFrom).toBe(onwards.length === 0 ? null : k + Math.min(...onwards));
        expect(found.worseUpTo).toBe(downwards.length === 0 ? null : k + Math.max(...downwards));
        // At the number that was found, the verdict is the one that is stated.
        if (!("whyNot" in change)) expect(verdict(0)).toBe(change.verdict);
      }),
      { numRuns: 40 },
    );
  },
);

test("audit A after audit B: none of the three questions changed clearly, and this would have", () => {
  const findings = auditFindings(auditA());
  const last = pastOf(auditFindings(auditB()));
  const counts = last.results.map((past) => {
    const result = findings.results.find(
      ({ criterion }) => `${criterion.number} ${criterion.shortName}` === past.name,
    );
    return result === undefined
      ? null
      : [result.metForHeadline, clearChangeCounts(past, result, findings, terms)];
  });
  expect(counts).toMatchInlineSnapshot(`
    [
      [
        39,
        {
          "improvedFrom": 54,
          "worseUpTo": 36,
        },
      ],
      [
        44,
        {
          "improvedFrom": null,
          "worseUpTo": 35,
        },
      ],
      [
        30,
        {
          "improvedFrom": null,
          "worseUpTo": 25,
        },
      ],
    ]
  `);
});

test("where nothing can be stated nothing is searched", () => {
  const { findings, result } = foundIn({ strata: [{ size: 500, marks: "YYYYYYYYNNNN" }] });
  const past = { ...firstOf(pastOf(findings)), met: null };
  expect(clearChangeCounts(past, result, findings, terms)).toBeNull();
});

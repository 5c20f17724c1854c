import type { Criterion, CriterionId } from "../scoring/criterion";
import type { ScoredCase } from "../scoring/scored-case";
import { isOutOfScope } from "./case-scope";
import type { CriterionCounts } from "./findings";

/** How the cases came out on one criterion. `criteria` is the whole set: it decides which cases are out of scope. */
export function criterionCounts(
  id: CriterionId,
  criteria: readonly Criterion[],
  cases: readonly ScoredCase[],
): CriterionCounts {
  const audited = cases.filter((scored) => !isOutOfScope(scored, criteria));
  const meanings = audited.map((scored) => scored.answers.get(id)?.meaning ?? null);
  const count = (wanted: (typeof meanings)[number]) =>
    meanings.filter((meaning) => meaning === wanted).length;
  const unscored = count(null);
  const notApplicable = count("notApplicable");
  const deemedMet = count("deemedMet");
  return {
    examined: cases.length,
    outOfScope: cases.length - audited.length,
    audited: audited.length,
    unscored,
    notApplicable,
    applicable: audited.length - unscored - notApplicable,
    met: count("met") + deemedMet,
    deemedMet,
    partly: count("partly"),
    notMet: count("notMet"),
  };
}

const noCases: CriterionCounts = {
  examined: 0,
  outOfScope: 0,
  audited: 0,
  unscored: 0,
  notApplicable: 0,
  applicable: 0,
  met: 0,
  deemedMet: 0,
  partly: 0,
  notMet: 0,
};

/** Counts of several strata together; all 0 for none. */
export function summedCounts(parts: readonly CriterionCounts[]): CriterionCounts {
  return parts.reduce(
    (sum, part) => ({
      examined: sum.examined + part.examined,
      outOfScope: sum.outOfScope + part.outOfScope,
      audited: sum.audited + part.audited,
      unscored: sum.unscored + part.unscored,
      notApplicable: sum.notApplicable + part.notApplicable,
      applicable: sum.applicable + part.applicable,
      met: sum.met + part.met,
      deemedMet: sum.deemedMet + part.deemedMet,
      partly: sum.partly + part.partly,
      notMet: sum.notMet + part.notMet,
    }),
    noCases,
  );
}

/** The same cases with those deemed met taken out of the base, as if the criterion did not apply to them. */
export function countsWithoutDeemedMet(counts: CriterionCounts): CriterionCounts {
  const { deemedMet } = counts;
  return {
    ...counts,
    notApplicable: counts.notApplicable + deemedMet,
    applicable: counts.applicable - deemedMet,
    met: counts.met - deemedMet,
    deemedMet: 0,
  };
}

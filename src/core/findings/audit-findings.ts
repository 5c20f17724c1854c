import type { AuditSettings } from "../audit-definition";
import { inOneGo, type Sliced } from "../sliced";
import type { CriteriaSet } from "../scoring/criterion";
import type { ScoredCase } from "../scoring/scored-case";
import type { MarkNotAllowed } from "../scoring/scored-cases";
import type { BreakdownColumn } from "./breakdown";
import { breakdownsInSlices } from "./breakdowns";
import { isOutOfScope } from "./case-scope";
import type { Caveat } from "./caveat";
import { criterionResult } from "./criterion-result";
import type { ScoredStratum } from "./criterion-result";
import { weightsAreEqual } from "./equal-weights";
import type { CriterionResult, Findings, SampleDesign } from "./findings";
import { otherAnswers } from "./other-answers";
import { themeCounts } from "./theme-counts";

/** What the findings are worked out from. `cases` are all rows of the sample, replaced ones among them. */
export interface ScoredAudit {
  readonly set: CriteriaSet;
  readonly settings: AuditSettings;
  readonly design: SampleDesign;
  readonly cases: readonly ScoredCase[];
  readonly marksNotAllowed: readonly MarkNotAllowed[];
  /** Agreed marks of questions that are no longer among these. */
  readonly agreedLeftOut?: number;
  /** Columns that earlier findings were broken down by and that are gone by now. */
  readonly breakdownsLeftOut?: readonly string[];
  /** The columns to break the results down by; none where left out. */
  readonly breakdowns?: readonly BreakdownColumn[];
}

/** Only marks are counted as met or not met; what is answered otherwise stands among the other answers. */
function setOfMarks(set: CriteriaSet): CriteriaSet {
  return { ...set, criteria: set.criteria.filter(({ kind }) => kind === "mark") };
}

/**
 * All that the findings say, from the scored cases and the way they were chosen. The order of the cases doesn't matter.
 * A case of a group that the design does not name makes a stratum of unknown size, which takes every estimate away.
 * Replaced cases are examined and out of scope; their marks don't count.
 * Checked by: test/core/findings/audit-findings.test.ts (audit A of the reference)
 */
export function auditFindings(audit: ScoredAudit): Findings {
  return inOneGo(auditFindingsInSlices(audit));
}

/** The same in slices, for many cases, questions and breakdowns. */
export function* auditFindingsInSlices(audit: ScoredAudit): Sliced<Findings> {
  const { settings, design, cases } = audit;
  const set = setOfMarks(audit.set);
  const strata = coveredStrata(design, cases);
  const { marksNotAllowed } = audit;
  const { selection } = design;
  const context = { set, settings, selection, strata, marksNotAllowed };
  const audited = cases.filter((scored) => !isOutOfScope(scored, set.criteria));
  const outOfScope = cases.length - audited.length;
  const results: CriterionResult[] = [];
  for (const criterion of set.criteria) {
    results.push(criterionResult(criterion, context));
    yield;
  }
  const byColumn = { results, settings, selection, strata, audited };
  const brokenDown = yield* breakdownsInSlices(audit.breakdowns ?? [], byColumn);
  return {
    set,
    settings,
    design,
    populationSize: knownSum(strata.map(({ populationSize }) => populationSize)),
    drawn: design.strata.reduce((sum, { drawn }) => sum + drawn, 0),
    examined: cases.length,
    outOfScope,
    audited: audited.length,
    equalWeights: weightsAreEqual(examinedStrata(strata)),
    results,
    otherAnswers: otherAnswers(audit.set.criteria, audited),
    breakdowns: brokenDown,
    goodPractice: themeCounts("goodPractice", audit.set, cases),
    toImprove: themeCounts("toImprove", audit.set, cases),
    caveats: auditCaveats(audit, strata),
  };
}

function coveredStrata(design: SampleDesign, cases: readonly ScoredCase[]): readonly ScoredStratum[] {
  const named = design.strata.map(({ label, populationSize }) => ({ label, populationSize }));
  const labels = new Set(named.map(({ label }) => label));
  const others = [...new Set(cases.map(({ stratum }) => stratum))]
    .filter((label) => !labels.has(label))
    .sort();
  return [...named, ...others.map((label) => ({ label, populationSize: null }))].map((stratum) => ({
    ...stratum,
    cases: cases.filter((scored) => scored.stratum === stratum.label),
  }));
}

function examinedStrata(strata: readonly ScoredStratum[]) {
  return strata
    .map(({ populationSize, cases }) => ({ populationSize, sampleSize: cases.length }))
    .filter(({ populationSize, sampleSize }) => populationSize !== 0 || sampleSize !== 0);
}

function knownSum(sizes: readonly (number | null)[]): number | null {
  return sizes.reduce<number | null>((sum, size) => (sum === null || size === null ? null : sum + size), 0);
}

function auditCaveats(
  { design, cases, marksNotAllowed, agreedLeftOut = 0, breakdownsLeftOut: gone = [] }: ScoredAudit,
  strata: readonly ScoredStratum[],
) {
  const caveats: Caveat[] = [];
  const examined = examinedStrata(strata);
  const isEverythingExamined =
    examined.length > 0 &&
    examined.every(
      ({ populationSize, sampleSize }) => populationSize !== null && sampleSize >= populationSize,
    );
  if (isEverythingExamined) caveats.push({ kind: "everythingRead" });
  else caveats.push(...choiceCaveats(design, strata));
  for (const { label, populationSize } of design.leftOut) {
    caveats.push({ kind: "stratumLeftOut", stratum: label, populationSize });
  }
  const replaced = cases.filter(({ role }) => role === "replaced").length;
  if (replaced > 0) caveats.push({ kind: "replacedCases", replaced });
  if (design.listChange !== undefined) caveats.push({ kind: "listChangedSinceDraw", ...design.listChange });
  if (marksNotAllowed.length > 0) caveats.push({ kind: "marksNotAllowed", cells: marksNotAllowed.length });
  if (agreedLeftOut > 0) caveats.push({ kind: "agreedMarksLeftOut", marks: agreedLeftOut });
  if (gone.length > 0) caveats.push({ kind: "breakdownsLeftOut", columns: gone });
  return caveats;
}

function choiceCaveats(
  { selection, atEqualSteps }: SampleDesign,
  strata: readonly ScoredStratum[],
): readonly Caveat[] {
  const caveats: Caveat[] = [];
  if (selection === "notRandom") caveats.push({ kind: "notRandom" });
  if (selection === "unknown") caveats.push({ kind: "selectionUnknown" });
  if (selection === "randomElsewhere") caveats.push({ kind: "drawnElsewhere" });
  if (atEqualSteps === true) caveats.push({ kind: "drawnAtEqualSteps" });
  if (selection === "seededElsewhere") caveats.push({ kind: "drawnElsewhereWithSeed" });
  if (strata.some(({ populationSize }) => populationSize === null)) {
    caveats.push({ kind: "populationSizeUnknown" });
  }
  for (const { label, populationSize, cases } of strata) {
    if (populationSize === null) continue;
    if (populationSize > 0 && cases.length === 0) caveats.push({ kind: "stratumNotSampled", stratum: label });
    if (populationSize > 1 && cases.length === 1)
      caveats.push({ kind: "stratumWithOneCase", stratum: label });
  }
  return caveats;
}

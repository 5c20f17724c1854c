import type { AuditSettings } from "../audit-definition";
import type { CriterionResult, Findings } from "../findings/findings";
import type { ScoredCase } from "../scoring/scored-case";
import { inOneGo, type Sliced } from "../sliced";
import { casesAgain, marksAgain, type MarksAgain } from "./cases-again";
import { clearChangeCounts, type ClearChangeCounts } from "./clear-change-counts";
import type { PastActions } from "./past-actions";
import type { PastAudit, PastResult } from "./past-audit";
import { questionMatches, type QuestionMatch } from "./question-match";
import { resultChange, type ResultChange } from "./result-change";
import type { SaidMatch } from "./said-match";

/** One question that was asked in both audits, in the same way or, as the auditor said, in other words. */
export interface ComparedQuestion {
  readonly now: CriterionResult;
  readonly past: PastResult;
  readonly change: ResultChange;
  /** null where no change can be stated, or everything was read. */
  readonly clear: ClearChangeCounts | null;
  /** How the cases of both audits were marked; null where there are none, or it can't be told. */
  readonly again: MarksAgain | null;
  /** Every audit that asked it in this way, earliest first, this one last. */
  readonly series: readonly SeriesPoint[];
}

/** What one year says of a question. */
export interface SeriesPoint {
  readonly audit: string;
  readonly madeAt: string;
  /** null where a copy hid them. */
  readonly met: number | null;
  readonly applicable: number | null;
  readonly estimate: number | null;
}

/** A question of now that is not compared, with why. */
export interface UncomparedQuestion {
  readonly now: CriterionResult;
  readonly found: Exclude<QuestionMatch, { readonly match: "same" }>;
}

/** This audit beside last time's. */
export interface AuditChange {
  readonly last: PastAudit;
  readonly settings: AuditSettings;
  readonly now: { readonly audit: string; readonly madeAt: string };
  /** The same cases were scored again: by the auditor's word, else because all of now were among those of last time. */
  readonly sameCases: boolean;
  /** The auditor said that cases with the same numbers are others. */
  readonly saidOthers: boolean;
  /** So many cases of now have a number that a case of last time had; null where that can't be told. */
  readonly inBoth: { readonly both: number; readonly now: number } | null;
  readonly compared: readonly ComparedQuestion[];
  readonly uncompared: readonly UncomparedQuestion[];
  /** Questions of last time that are not asked any more. */
  readonly gone: readonly PastResult[];
  /** Audits before last time's, earliest first; they only stand in the series. */
  readonly earlier: readonly PastAudit[];
  /** Last time's actions; null where no sheet with them is there. */
  readonly actions: PastActions | null;
}

/** What is set beside the findings of now. */
export interface ChangeGiven {
  /** In any order, at least one. The one made last is last time. */
  readonly past: readonly [PastAudit, ...PastAudit[]];
  readonly now: { readonly audit: string; readonly madeAt: string; readonly cases: string | null };
  readonly cases: readonly ScoredCase[];
  /** The auditor's word on whether the cases of last time were scored again; null: their numbers tell. */
  readonly saidSameCases: boolean | null;
  /** The auditor's word on which questions are the same. */
  readonly said: readonly SaidMatch[];
  readonly actions: PastActions | null;
}

/**
 * Sets the findings beside an earlier audit: which questions are the same, what changed, and why the others are not
 * compared. Only questions with marks are.
 * Checked by: test/core/change/audit-change.test.ts
 */
export function auditChange(findings: Findings, given: ChangeGiven): AuditChange {
  return inOneGo(auditChangeInSlices(findings, given));
}

/** The same in slices. */
export function* auditChangeInSlices(findings: Findings, given: ChangeGiven): Sliced<AuditChange> {
  const inOrder = [...given.past].sort((a, b) => (a.madeAt < b.madeAt ? -1 : a.madeAt > b.madeAt ? 1 : 0));
  const last = inOrder.at(-1) ?? given.past[0];
  const { settings, set, design, results } = findings;
  const partly = set.partlyCountsAs ?? settings.partlyCountsAs;
  const both = last.scores === null ? null : yield* casesAgain(last.scores, given.cases);
  const areAllIn = both !== null && both.now > 0 && both.both.length === both.now;
  const sameCases =
    given.saidSameCases ?? (areAllIn || (last.cases !== null && last.cases === given.now.cases));
  const terms = { level: settings.confidenceLevel, sameCases, asPrinted: last.asPrinted };
  const criteria = results.map(({ criterion }) => criterion);
  const byAudit = inOrder.map((audit) => ({
    audit,
    matches: questionMatches(criteria, partly, audit.results, given.said),
  }));
  const matched = results.map((now, at) => ({
    now,
    at,
    found: byAudit.at(-1)?.matches[at] ?? ({ match: "notAsked" } as const),
  }));
  const used = new Set(matched.flatMap(({ found }) => ("past" in found ? [found.past] : [])));
  // Cases that bear the same numbers and are others tell nothing.
  const scores = both?.both.length === 0 || given.saidSameCases === false ? null : last.scores;
  const compared: ComparedQuestion[] = [];
  for (const { now, at, found } of matched) {
    if (found.match !== "same") continue;
    const { past } = found;
    const change = resultChange(past, now.estimate, terms);
    const isKnown = "whyNot" in change || change.exact;
    const series = byAudit.flatMap(({ audit, matches }): readonly SeriesPoint[] => {
      const then = matches[at];
      return then?.match === "same"
        ? [{ ...pointOf(then.past), audit: audit.audit, madeAt: audit.madeAt }]
        : [];
    });
    compared.push({
      now,
      past,
      change,
      clear: isKnown ? null : clearChangeCounts(past, now, { settings, design }, terms),
      again: scores === null || both === null ? null : yield* marksAgain(scores, both, now.criterion, past),
      series: [...series, { ...nowPoint(now), audit: given.now.audit, madeAt: given.now.madeAt }],
    });
    yield;
  }
  return {
    last,
    settings,
    now: { audit: given.now.audit, madeAt: given.now.madeAt },
    sameCases,
    saidOthers: given.saidSameCases === false,
    inBoth: both === null ? null : { both: both.both.length, now: both.now },
    compared,
    uncompared: matched.flatMap(({ now, found }) => (found.match === "same" ? [] : [{ now, found }])),
    gone: last.results.filter((each) => !used.has(each)),
    earlier: inOrder.slice(0, -1),
    actions: given.actions,
  };
}

function pointOf({ met, applicable, estimate }: PastResult): Omit<SeriesPoint, "audit" | "madeAt"> {
  return { met, applicable, estimate };
}

function nowPoint({
  metForHeadline,
  counts,
  estimate,
}: CriterionResult): Omit<SeriesPoint, "audit" | "madeAt"> {
  return { met: metForHeadline, applicable: counts.applicable, estimate: estimate?.estimate ?? null };
}

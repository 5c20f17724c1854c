import type { ProtectedCriterion } from "../../core/disclosure/protected-figures";
import { partlyScoreOf } from "../../core/disclosure/printed-estimate";
import type { Caveat } from "../../core/findings/caveat";
import type { SaidEstimate, SaidResult } from "../../core/findings/said-findings";
import type { Criterion } from "../../core/scoring/criterion";
import { shownRules } from "../../core/shown-rules";
import type { PublicWords } from "../public-words";
import { printedInterval, printedShare } from "./printed-share";
import { shownCaveats } from "./shown-caveats";

/** A question with what may be said of it. */
export interface ShownQuestion {
  readonly criterion: Criterion;
  readonly shown: ProtectedCriterion;
  /** null where k of n is hidden: then neither a percentage nor an estimate is said. */
  readonly said: SaidResult | null;
  readonly caveats: readonly Caveat[];
  /** There is no estimate, and what is shown doesn't say why: it could not be made, or would give a small number away. */
  readonly lacksEstimate: boolean;
}

/**
 * The questions as far as they may be spoken of. Estimates are taken as they are printed, so that nothing made from them is
 * finer.
 * Checked by: test/share/protected-report.test.ts, test/share/protected-report.laws.test.ts
 */
export function shownQuestions(
  criteria: readonly ProtectedCriterion[],
  words: PublicWords,
): readonly ShownQuestion[] {
  return words.questions.flatMap(({ criterion, caveats: told }, at) => {
    const shown = criteria[at];
    if (shown === undefined) return [];
    const { caveats, isExact, isExplained } = shownCaveats(shown, criterion, words);
    const said = saidResult({ criterion, shown, isExact, caveats: told ?? caveats }, words);
    const lacksEstimate = told === null && said?.estimate === null && !isExplained;
    return [{ criterion, shown, said, caveats: told ?? caveats, lacksEstimate }];
  });
}

/** Whether the question offers Partly. */
export function offersPartly({ marks }: Pick<Criterion, "marks">): boolean {
  return marks.some(({ meaning }) => meaning === "partly");
}

function saidResult(
  {
    criterion,
    shown,
    isExact,
    caveats,
  }: Pick<ShownQuestion, "criterion" | "shown" | "caveats"> & { readonly isExact: boolean },
  { settings, outOfScope, examined, populationSize }: PublicWords,
): SaidResult | null {
  const { headline, applicable, notApplicable, unscored, partly, notMet, deemedMet } = shown.all;
  if (headline === null || applicable === null) return null;
  const { fewestForPercentage } = shownRules(settings);
  const appliesToAll = unscored !== null && applicable + unscored === examined;
  return {
    criterion,
    // A hidden number of cases is at least one; the sentences ask only whether there are any.
    counts: {
      applicable,
      notApplicable: notApplicable ?? 1,
      unscored: unscored ?? 0,
      outOfScope,
      partly,
      notMet,
      deemedMet,
    },
    metForHeadline: headline,
    rawProportion: applicable >= fewestForPercentage ? headline / applicable : null,
    lowPrecision: shown.estimate?.lowPrecision ?? false,
    estimate: saidEstimate(shown, isExact, appliesToAll ? populationSize : null),
    withoutDeemedMet:
      deemedMet === null || deemedMet === 0
        ? null
        : { met: headline - deemedMet, applicable: applicable - deemedMet },
    caveats,
    reasons: (shown.reasons ?? []).flatMap(({ name, cases }) =>
      cases === null ? [] : [{ reason: name, cases }],
    ),
  };
}

function saidEstimate(
  { estimate, all }: ProtectedCriterion,
  isExact: boolean,
  estimatedApplicable: number | null,
): SaidEstimate | null {
  if (estimate !== null)
    return {
      estimate: printedShare(estimate.percent),
      interval: printedInterval(estimate.interval),
      exact: false,
      estimatedApplicable,
    };
  const { headline, applicable } = all;
  return isExact && headline !== null && applicable !== null
    ? { estimate: headline / applicable, interval: null, exact: true, estimatedApplicable }
    : null;
}

/** What Partly counts as on a question, 0–1. */
export function partlyScore(criterion: Criterion, { settings }: PublicWords): number {
  return partlyScoreOf(offersPartly(criterion), settings);
}

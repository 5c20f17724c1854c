import type { ProtectedCriterion } from "../../core/disclosure/protected-figures";
import { hidesItsSpread } from "../../core/estimation/stratum-counts";
import { blankCaveats } from "../../core/findings/blank-caveats";
import type { Caveat } from "../../core/findings/caveat";
import { deemedMetReason } from "../../core/findings/deemed-met-reason";
import { fewerThanEnough } from "../../core/findings/fewer-than-enough";
import { selectionCaveats } from "../../core/findings/selection-caveats";
import { takesEstimateAway } from "../../core/findings/takes-estimate-away";
import type { Criterion } from "../../core/scoring/criterion";
import { shownRules } from "../../core/shown-rules";
import type { PublicWords } from "../public-words";
import { printedInterval, printedShare } from "./printed-share";

export interface ShownCaveats {
  readonly caveats: readonly Caveat[];
  /** Everything was read and scored, and there are enough cases: the counts are exact. */
  readonly isExact: boolean;
  /** There is an estimate, or a caveat says why there is none. */
  readonly isExplained: boolean;
}

/**
 * What must be borne in mind with a question, made anew from what is shown of it and from what everybody may know. What
 * can't be told from that is not said: claims that were tested, and groups that weigh heavily or in which a question applied
 * to no case.
 * Checked by: test/share/protected-report.laws.test.ts
 */
export function shownCaveats(
  shown: ProtectedCriterion,
  criterion: Criterion,
  words: PublicWords,
): ShownCaveats {
  const { settings, caveats: ofAudit } = words;
  const rules = shownRules(settings);
  const { headline, applicable, unscored } = shown.all;
  const blanks = blankCaveatsOf(shown, words);
  if (headline === null || applicable === null)
    return { caveats: blanks, isExact: false, isExplained: false };
  const isCensus = ofAudit.some(({ kind }) => kind === "everythingRead");
  const isExact = isCensus && unscored === 0 && applicable >= rules.fewestForPercentage;
  const whyNot = isExact || shown.estimate !== null ? [] : whyNoEstimate(shown, applicable, isCensus, words);
  const beside = blanks.filter(({ kind }) => kind === "unscored");
  const caveats: readonly Caveat[] = [
    ...whyNot,
    ...lowPrecision(shown, headline, applicable),
    ...(applicable >= rules.fewestForPercentage && applicable < rules.fewestForPrecision
      ? [{ kind: "smallBase" as const, applicable }]
      : []),
    ...beside,
    ...deemedMet(shown, headline, applicable, criterion),
  ];
  const isExplained = isExact || shown.estimate !== null || caveats.some(takesEstimateAway);
  return { caveats, isExact, isExplained };
}

function whyNoEstimate(
  shown: ProtectedCriterion,
  applicable: number,
  isCensus: boolean,
  words: PublicWords,
): readonly Caveat[] {
  const { strata, design, settings } = words;
  const { fewestForPercentage } = shownRules(settings);
  const { unscored, notApplicable } = shown.all;
  const few: Caveat[] = [];
  if (applicable > 0 && applicable < fewestForPercentage)
    few.push(fewerThanEnough(applicable, fewestForPercentage));
  if (applicable === 0 && (unscored === 0 || (notApplicable !== null && notApplicable > 0)))
    few.push({ kind: "noApplicableCase" });
  // Where everything was looked at and it isn't known whether all is scored, the choice need not be the reason.
  const counted = strata.map((stratum) => ({ ...stratum, counts: stratum }));
  const choice =
    isCensus && (unscored === null || unscored === 0)
      ? []
      : selectionCaveats(design.selection, counted, false);
  const forbidding = [
    ...choice,
    ...blankCaveatsOf(shown, words).filter(({ kind }) => kind === "tooManyUnscored"),
  ];
  if (few.length > 0 || forbidding.length > 0 || unscored !== 0) return [...few, ...forbidding];
  return strata.flatMap(({ label, populationSize, examined }) =>
    populationSize !== null &&
    examined > 0 &&
    hidesItsSpread({
      stratum: label,
      populationSize,
      sampleSize: examined,
      applicable: 0,
      sumOfScores: 0,
      sumOfSquaredScores: 0,
    })
      ? [{ kind: "stratumWithOneCase" as const, stratum: label }]
      : [],
  );
}

/** Of the groups only where each one's blanks are shown; else of all together. */
function blankCaveatsOf(
  { all: { unscored }, byStratum }: ProtectedCriterion,
  { strata, audited, settings }: PublicWords,
): readonly Caveat[] {
  if (unscored === null) return [];
  const rules = shownRules(settings);
  const ofGroups = strata.flatMap(({ label, examined, outOfScope }, row) => {
    const blank = byStratum?.rows[row]?.unscored;
    if (blank === null || blank === undefined) return [];
    return [{ label, counts: { unscored: blank, audited: examined - outOfScope } }];
  });
  const isWhole = ofGroups.length === strata.length && ofGroups.length > 1;
  const [first] = strata;
  if (isWhole) return blankCaveats(ofGroups, rules);
  return first === undefined
    ? []
    : blankCaveats([{ label: first.label, counts: { unscored, audited } }], rules);
}

function lowPrecision({ estimate }: ProtectedCriterion, met: number, applicable: number): readonly Caveat[] {
  const interval = estimate === null ? null : printedInterval(estimate.interval);
  if (estimate === null || interval === null || !estimate.lowPrecision) return [];
  return [{ kind: "lowPrecision", met, applicable, estimate: printedShare(estimate.percent), ...interval }];
}

function deemedMet(
  { all }: ProtectedCriterion,
  met: number,
  applicable: number,
  criterion: Criterion,
): readonly Caveat[] {
  const deemed = all.deemedMet;
  if (deemed === null || deemed === 0) return [];
  return [
    {
      kind: "deemedMet",
      met,
      applicable,
      deemed,
      metWithout: met - deemed,
      applicableWithout: applicable - deemed,
      because: deemedMetReason(criterion),
    },
  ];
}

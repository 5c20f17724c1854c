import type { AuditSettings } from "../audit-definition";
import { estimateText } from "../findings/estimate-text";
import type { PopulationEstimate, SampleDesign } from "../findings/findings";
import { intervalText } from "../findings/interval-text";
import { judgedEstimate } from "../findings/judged-estimate";
import { roughNumberText } from "../findings/number-text";
import { isOfLowPrecision } from "../findings/precision";
import { shownRules } from "../shown-rules";
import type { PublishedStratum, RowCounts } from "./published-figures";

/** An estimate as it is printed: what a reader sees of it, to the last sign, and no more. */
export interface PrintedEstimate {
  /** "91%". */
  readonly percent: string;
  /** "78–98%"; "" where there is none. */
  readonly interval: string;
  readonly lowPrecision: boolean;
  /** "2,120": the estimated number of cases to which the question applies. */
  readonly about: string;
}

/** What an estimate for all cases is made from, beside the counts. */
export interface EstimateDesign {
  readonly strata: readonly PublishedStratum[];
  readonly settings: AuditSettings;
  readonly selection: SampleDesign["selection"];
}

/** What Partly counts as on a question, 0–1; 0 where it isn't offered. */
export function partlyScoreOf(offersPartly: boolean, { partlyCountsAs }: AuditSettings): number {
  return offersPartly ? partlyCountsAs : 0;
}

/** An estimate of the findings as it is printed; null for none, and where everything was read. */
export function asPrinted(
  estimate: PopulationEstimate | null,
  applicable: number,
  settings: AuditSettings,
): PrintedEstimate | null {
  if (estimate === null || estimate.exact) return null;
  const { interval } = estimate;
  return {
    percent: estimateText(estimate),
    interval: intervalText(interval),
    lowPrecision:
      interval !== null && isOfLowPrecision({ ...estimate, interval, applicable }, shownRules(settings)),
    about: roughNumberText(estimate.estimatedApplicable),
  };
}

/**
 * What these counts by stratum would have printed as their estimate: the method of the findings itself, so that two
 * audits are told apart here exactly where a reader could tell them apart.
 * Checked by: test/core/disclosure/figures-of-findings.test.ts
 */
export function printedEstimate(
  rows: readonly RowCounts[],
  offersPartly: boolean,
  { strata, settings, selection }: EstimateDesign,
): PrintedEstimate | null {
  const results = strata.map(({ label, populationSize, examined, outOfScope }, index) => {
    const { cases = 0, ...counts } = rows[index] ?? noCounts;
    return {
      label,
      populationSize,
      counts: { examined, outOfScope, audited: cases, deemedMet: 0, ...counts },
    };
  });
  const { estimate } = judgedEstimate(results, partlyScoreOf(offersPartly, settings), selection, settings);
  return asPrinted(
    estimate,
    rows.reduce((sum, { applicable }) => sum + applicable, 0),
    settings,
  );
}

const noCounts: RowCounts = {
  cases: 0,
  applicable: 0,
  met: 0,
  partly: 0,
  notMet: 0,
  notApplicable: 0,
  unscored: 0,
};

/** Do both print the same share and interval, and the same "about X" where that is printed? */
export function printsTheSame(one: PrintedEstimate, other: PrintedEstimate | null, withAbout: boolean) {
  return (
    other !== null &&
    one.percent === other.percent &&
    one.interval === other.interval &&
    one.lowPrecision === other.lowPrecision &&
    (!withAbout || one.about === other.about)
  );
}

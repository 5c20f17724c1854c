import type { AuditSettings } from "../audit-definition";
import type { CriterionResult, Findings } from "../findings/findings";
import { judgedEstimate } from "../findings/judged-estimate";
import type { PastResult } from "./past-audit";
import { resultChange, type ChangeTerms, type ChangeVerdict } from "./result-change";

/** So many met cases of this year would have shown a clear change, with last time's result as it is. */
export interface ClearChangeCounts {
  /** The fewest from which on every number shows a clear improvement; null where not even the most would. */
  readonly improvedFrom: number | null;
  /** The most up to which every number shows a clear worsening; null where not even the fewest would. */
  readonly worseUpTo: number | null;
}

/**
 * How many met cases this year would have shown a clear change, searched with the method that judges the change itself.
 * Cases that are not met become met, or met ones not met, shared over the groups as such cases stand in them now, while
 * all else stays as it was; "deemed met" and "partly" stay. Searched by halving, since each further case moves estimate and
 * interval the same way but for a few: which group it falls to differs from one number to the next. So forty numbers beyond
 * what was found are tried one by one. null where no change can be stated.
 * Checked by: test/core/change/clear-change-counts.test.ts (against trying every number)
 */
export function clearChangeCounts(
  past: PastResult,
  result: Pick<CriterionResult, "criterion" | "byStratum" | "metForHeadline">,
  {
    settings,
    design,
  }: { readonly settings: AuditSettings; readonly design: Pick<Findings["design"], "selection"> },
  terms: ChangeTerms,
): ClearChangeCounts | null {
  const verdict = verdictAfter(past, result, { settings, design }, terms);
  const k = result.metForHeadline;
  if (verdict(0) === null) return null;
  const most = sum(result.byStratum.map(({ counts }) => counts.notMet));
  const least = -sum(result.byStratum.map(({ counts }) => counts.met - counts.deemedMet));
  // With all or none met there may be no estimate, and so nothing that could be said.
  let [lowest, highest] = [least, most];
  while (lowest < 0 && verdict(lowest) === null) lowest += 1;
  while (highest > 0 && verdict(highest) === null) highest -= 1;
  const up = firstWhere((move) => verdict(move) === "improved", lowest, highest);
  const down = firstWhere((move) => verdict(-move) === "worse", -highest, -lowest);
  return {
    improvedFrom: up === null ? null : k + up,
    worseUpTo: down === null ? null : k - down,
  };
}

/** The verdict after so many cases more (or fewer) were met; null where there is none. */
export function verdictAfter(
  past: PastResult,
  { criterion, byStratum }: Pick<CriterionResult, "criterion" | "byStratum">,
  {
    settings,
    design,
  }: { readonly settings: AuditSettings; readonly design: Pick<Findings["design"], "selection"> },
  terms: ChangeTerms,
): (move: number) => ChangeVerdict | null {
  const offersPartly = criterion.marks.some(({ meaning }) => meaning === "partly");
  const partlyScore = offersPartly ? settings.partlyCountsAs : 0;
  return (move) => {
    const room = byStratum.map(({ counts }) => (move > 0 ? counts.notMet : counts.met - counts.deemedMet));
    const moved = sharedOut(Math.abs(move), room).map((cases) => (move > 0 ? cases : -cases));
    const strata = byStratum.map(({ label, populationSize, counts }, index) => ({
      label,
      populationSize,
      counts: {
        ...counts,
        met: counts.met + (moved[index] ?? 0),
        notMet: counts.notMet - (moved[index] ?? 0),
      },
    }));
    const { estimate } = judgedEstimate(strata, partlyScore, design.selection, settings);
    const change = resultChange(past, estimate, terms);
    return "whyNot" in change ? null : change.verdict;
  };
}

/** Shares cases over the groups in proportion to their room; what is left goes to the largest fractions, in order. */
function sharedOut(cases: number, room: readonly number[]): readonly number[] {
  const all = sum(room);
  if (all === 0) return room.map(() => 0);
  const quotas = room.map((each) => (cases * each) / all);
  const whole = quotas.map(Math.floor);
  const byFraction = quotas
    .map((quota, index) => ({ index, fraction: quota - Math.floor(quota) }))
    .sort((a, b) => b.fraction - a.fraction || a.index - b.index);
  const left = new Set(byFraction.slice(0, cases - sum(whole)).map(({ index }) => index));
  return whole.map((each, index) => each + (left.has(index) ? 1 : 0));
}

/** So many numbers beyond the one that halving finds are tried one by one. */
const TRIED = 40;

/** The first number from `from` to `to` from which on all hold; null where the last does not. */
function firstWhere(holds: (number: number) => boolean, from: number, to: number): number | null {
  if (from > to || !holds(to)) return null;
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  let first = high;
  for (let number = high + 1; number < to && number <= high + TRIED; number += 1)
    if (!holds(number)) first = number + 1;
  return first;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

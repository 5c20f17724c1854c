import { FEWEST_VALUES } from "./fewest-values";
import type { ShownCount } from "./protected-figures";
import { isSmall, limitsUpTo, type SmallNumberLimit } from "./small-number-limit";

/** How many gave each of several answers, of which a respondent may give more than one, and how many gave none. */
export interface SeveralCounts {
  readonly options: readonly number[];
  readonly noAnswer: number;
  /** Known to everybody. */
  readonly asked: number;
  /** So many answers more than people there are at least: 1 where it can be told that somebody gave two. Left out: 0. */
  readonly more?: number;
}

/**
 * What may be printed of them: the small ones are hidden, and no others. Every respondent who answered gave at least one of the
 * answers, so the shown ones bound the hidden ones; where that leaves fewer than three of the values 1 to 5 for one of
 * them, the whole is left out: null. Larger values don't count under a stricter limit: what a laxer one would have left out is
 * left out there too, so whoever knows that can rule out small values where larger ones are all that is left beside them.
 * Checked by: test/core/disclosure/survey/protected-survey.laws.test.ts, test/core/disclosure/survey/known-method.laws.test.ts
 */
export function severalShown(
  { options, noAnswer, asked, more = 0 }: SeveralCounts,
  limit: SmallNumberLimit,
): { readonly options: readonly ShownCount[]; readonly noAnswer: ShownCount } | null {
  const unlessSmall = (count: number): ShownCount => (isSmall(count, limit) ? null : count);
  const shown = { options: options.map(unlessSmall), noAnswer: unlessSmall(noAnswer) };
  if (limit === null) return shown;
  const known = shown.options.filter((count) => count !== null);
  const hidden = options.length - known.length;
  const most = Math.max(0, ...known);
  const sum = known.reduce((total, count) => total + count, 0);
  const small = Array.from({ length: limitsUpTo(limit)[0] ?? limit }, (_, at) => at + 1);
  // So many who answered can be covered by the shown answers and by hidden ones, `one` of which is given.
  const canAnswer = (answered: number, one: number | null): boolean => {
    const others = hidden - (one === null ? 0 : 1);
    return (
      answered >= Math.max(most, one ?? 0, Math.min(1, others)) &&
      answered + more <= sum + (one ?? 0) + others * Math.min(limit, answered)
    );
  };
  const silent = shown.noAnswer === null ? small : [shown.noAnswer];
  const ofSilent = silent.filter((count) => canAnswer(asked - count, null));
  const ofHidden = small.filter((one) => silent.some((count) => canAnswer(asked - count, one)));
  const isTold =
    (shown.noAnswer === null && ofSilent.length < FEWEST_VALUES) ||
    (hidden > 0 && ofHidden.length < FEWEST_VALUES);
  return isTold ? null : shown;
}

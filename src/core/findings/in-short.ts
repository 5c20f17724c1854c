import { foundSentence } from "./found-sentence";
import type { CriterionResult, Findings } from "./findings";
import { shownRules, type ShownRules } from "../shown-rules";

/**
 * The answer in two or three sentences: the question met most often and the one met least often, each as k of n. Small
 * bases are passed over while two larger ones are there. With fewer than ten applicable cases everywhere the first
 * question's count is said; with nothing scored, or all questions met in every case or in none, that.
 */
export function inShort({ results, settings }: Pick<Findings, "results" | "settings">): string {
  const sentence = (result: CriterionResult) =>
    foundSentence(result, settings, { withPercent: true, withParts: false });
  const scored = results.filter(({ counts }) => counts.applicable > 0);
  const [first] = scored;
  if (!first) return "No case is scored yet.";
  const same = scored.length === results.length ? sameForAll(scored) : null;
  if (same !== null) return same;
  const ranked = resultsToCompare(scored, shownRules(settings));
  const best = ranked[0] ?? first;
  const worst = ranked[ranked.length - 1] ?? first;
  return best === worst ? sentence(best) : `${sentence(best)} ${sentence(worst)}`;
}

/** Where every question was met in all its cases, or none in any, there is no best and no worst. null else. */
function sameForAll(results: readonly CriterionResult[]): string | null {
  if (results.length < 2) return null;
  if (results.every(({ metForHeadline, counts }) => metForHeadline === counts.applicable))
    return "Every question was met in all cases read to which it applied.";
  return results.every(({ metForHeadline }) => metForHeadline === 0)
    ? "No question was met in any case read to which it applied."
    : null;
}

/** Best first; equal ones in the order of the questions. */
function resultsToCompare(
  scored: readonly CriterionResult[],
  { fewestForPercentage, fewestForPrecision }: ShownRules,
): readonly CriterionResult[] {
  const withBase = (fewest: number) => scored.filter(({ counts }) => counts.applicable >= fewest);
  const large = withBase(fewestForPrecision);
  const compared = large.length >= 2 ? large : withBase(fewestForPercentage);
  const share = ({ rawProportion }: CriterionResult) => rawProportion ?? 0;
  return [...compared].sort((a, b) => share(b) - share(a));
}

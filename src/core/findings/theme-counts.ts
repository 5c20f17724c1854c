import type { CriteriaSet } from "../scoring/criterion";
import { foldedWord } from "../scoring/mark-meaning";
import type { ObservationKind, ScoredCase } from "../scoring/scored-case";
import type { ThemeCount } from "./findings";
import { talliedWords } from "./tallied-words";

/**
 * In how many cases each theme was observed: a case counts once a theme, however many questions name it. Theme "" is an
 * observation without one. Replaced cases don't count. The most frequent first.
 */
export function themeCounts(
  kind: ObservationKind,
  set: CriteriaSet,
  cases: readonly ScoredCase[],
): readonly ThemeCount[] {
  const themes = cases
    .filter(({ role }) => role !== "replaced")
    .flatMap(({ answers }) => {
      const own = set.criteria.flatMap(({ id }) => {
        const answer = answers.get(id);
        return answer?.observation === kind ? [answer.theme] : [];
      });
      // One spelling for each theme of the case; the tally below settles which spelling is shown.
      return [
        ...new Map(
          own
            .sort()
            .reverse()
            .map((theme) => [foldedWord(theme), theme]),
        ).values(),
      ];
    });
  return talliedWords(themes, set.themes).map(({ word, count }) => ({ theme: word, cases: count }));
}

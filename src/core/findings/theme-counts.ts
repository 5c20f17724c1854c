import type { CriteriaSet } from "../scoring/criterion";
import { foldedWord } from "../scoring/mark-meaning";
import type { ObservationKind, ScoredCase } from "../scoring/scored-case";
import type { ThemeCount } from "./findings";
import { talliedWords } from "./tallied-words";

/**
 * How often each theme was noted, by distinct case and by remark: a case counts once a theme, however many questions name
 * it; a remark is one question of one case. Theme "" is a remark without one. Replaced cases don't count. Most cases
 * first.
 * Checked by: test/core/findings/theme-counts.test.ts.
 */
export function themeCounts(
  kind: ObservationKind,
  set: CriteriaSet,
  cases: readonly ScoredCase[],
): readonly ThemeCount[] {
  const remarks = cases
    .filter(({ role }) => role !== "replaced")
    .flatMap(({ key, answers }) =>
      set.criteria.flatMap(({ id }) => {
        const answer = answers.get(id);
        return answer?.observation === kind
          ? [{ key, criterion: id, theme: answer.theme, folded: foldedWord(answer.theme) }]
          : [];
      }),
    );
  // One spelling for each theme of a case, the first by the alphabet; the tally settles which spelling is shown.
  const ofCases = new Map<string, string>();
  for (const { key, theme, folded } of remarks) {
    const place = `${key}\u001f${folded}`;
    const before = ofCases.get(place);
    if (before === undefined || theme < before) ofCases.set(place, theme);
  }
  return talliedWords([...ofCases.values()], set.themes).map(({ word, count }) => {
    const wanted = foldedWord(word);
    const own = remarks.filter(({ folded }) => folded === wanted);
    return {
      theme: word,
      cases: count,
      remarks: own.length,
      byCriterion: set.criteria.flatMap(({ id }) => {
        const there = own.filter(({ criterion }) => criterion === id).length;
        return there === 0 ? [] : [{ criterion: id, remarks: there }];
      }),
    };
  });
}

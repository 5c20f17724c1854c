import { FEWEST_VALUES } from "../fewest-values";
import type { ShownCount } from "../protected-figures";
import { isSmall, type SmallNumberLimit } from "../small-number-limit";
import { summedList } from "../summed-list";
import type { PublishedSurveyQuestion } from "./published-survey";
import { severalShown } from "../several-shown";

/** What may be printed of the answers to one question, by their places, where everybody may know who was asked. */
export interface ShownAnswers {
  readonly answered: ShownCount;
  readonly noAnswer: ShownCount;
  readonly options: readonly ShownCount[];
  /** Empty too where they are left out. */
  readonly themes: readonly ShownCount[];
}

/** null: left out. `before` is what a laxer limit left. */
export function shownAnswers(
  question: PublishedSurveyQuestion,
  limit: SmallNumberLimit,
  before: ShownAnswers | undefined,
): ShownAnswers | null {
  const { kind, asked, answered, options, themes } = question;
  const noAnswer = asked - answered;
  const counts = options.map(({ cases }) => cases);
  if (kind === "number" || kind === "freeText") {
    const shown = summedList([answered, noAnswer], limit, before && [before.answered, before.noAnswer]);
    if (shown === null) return null;
    const [wrote = null, silent = null] = shown;
    const about = before?.themes.length === 0 ? [] : shownThemes(themes, asked, silent, limit);
    return { answered: wrote, noAnswer: silent, options: [], themes: about };
  }
  if (answersOnce(question)) {
    const shown = summedList([...counts, noAnswer], limit, before && [...before.options, before.noAnswer]);
    return (
      shown && { answered: null, noAnswer: shown.at(-1) ?? null, options: shown.slice(0, -1), themes: [] }
    );
  }
  // Of one choice a reader sees by what is hidden that the answers are no list with a known sum: somebody gave two.
  const more = kind === "severalChoices" ? 0 : 1;
  const shown = severalShown({ options: counts, noAnswer, asked, more }, limit);
  return shown && { answered: null, ...shown, themes: [] };
}

/**
 * How many gave any of some answers, where it follows from what is shown; else null. Of several answers only one by itself: who
 * gave two of them is counted in both.
 */
export function sumShown(
  question: PublishedSurveyQuestion,
  shown: readonly ShownCount[],
  places: readonly number[],
): ShownCount {
  const counts = places.map((place) => shown[place] ?? null);
  if (counts.length > 1 && !answersOnce(question)) return null;
  return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0);
}

/** Whether each respondent gave one answer. One choice that has a column for each option can hold two of somebody. */
export function answersOnce({ kind, options, answered }: PublishedSurveyQuestion): boolean {
  return kind !== "severalChoices" && options.reduce((sum, { cases }) => sum + cases, 0) === answered;
}

/** Who wrote about a theme wrote something: a theme of nearly all would tell how many wrote nothing. Then none is shown. */
function shownThemes(
  themes: PublishedSurveyQuestion["themes"],
  asked: number,
  noAnswer: ShownCount,
  limit: SmallNumberLimit,
): readonly ShownCount[] {
  const shown = themes.map(({ cases }) => (isSmall(cases, limit) ? null : cases));
  const most = Math.max(0, ...shown.map((cases) => cases ?? 0));
  return noAnswer === null && asked - most < FEWEST_VALUES ? [] : shown;
}

import type { SmallNumberLimit } from "../../../../src/core/disclosure/small-number-limit";
import type { ShownSurvey, ShownSurveyQuestion } from "../../../../src/core/disclosure/survey/shown-survey";

/** A number that could be worked out: so few values fit with everything that is printed. */
export interface FoundNumber {
  readonly question: number;
  readonly what: string;
  readonly values: readonly number[];
}

/**
 * Tries all numbers of each question against everything that is printed of the survey, knowing the rules: a hidden number is at
 * least 1; where respondents could give several answers it is at most the limit as well, since no other is hidden there. Each
 * question's numbers have to fit with how many were asked, and a pair with the answers that it counts.
 */
export function foundNumbers(shown: ShownSurvey, limit: SmallNumberLimit): readonly FoundNumber[] {
  return shown.questions.flatMap((question, at) =>
    question.leftOut !== null || question.asked === null ? [] : ofQuestion(question, at, shown, limit ?? 0),
  );
}

function ofQuestion(
  { kind, options, answered, noAnswer, themes, asked }: ShownSurveyQuestion,
  at: number,
  { pairs }: ShownSurvey,
  limit: number,
): readonly FoundNumber[] {
  const all = asked ?? 0;
  const most = kind === "severalChoices" ? limit : all;
  const list: readonly (readonly [string, number | null])[] =
    kind === "freeText" || kind === "number"
      ? [
          ["answered", answered],
          ["no answer", noAnswer],
          ...themes.map((one) => [one.name, one.cases] as const),
        ]
      : [...options.map((one) => [one.name, one.cases] as const), ["no answer", noAnswer]];
  const values = list.map(() => new Set<number>());
  const tried: number[] = [];
  const fits = (): boolean => {
    if (kind === "freeText" || kind === "number") {
      const [wrote = 0, silent = 0, ...about] = tried;
      return wrote + silent === all && about.every((count) => count <= wrote);
    }
    const silent = tried.at(-1) ?? 0;
    const given = tried.slice(0, -1);
    const sum = given.reduce((total, count) => total + count, 0);
    if (
      !pairs
        .filter((pair) => pair.at === at && pair.count !== null)
        .every(
          (pair) =>
            kind === "severalChoices" ||
            pair.options.reduce((total, place) => total + (given[place] ?? 0), 0) === pair.count,
        )
    )
      return false;
    return kind === "severalChoices"
      ? Math.max(0, ...given) <= all - silent && all - silent <= sum
      : sum + silent === all;
  };
  const attempt = (place: number): void => {
    if (place === list.length) {
      if (fits()) tried.forEach((value, index) => values[index]?.add(value));
      return;
    }
    const known = list[place]?.[1] ?? null;
    for (const value of known === null ? upTo(most) : [known]) {
      tried[place] = value;
      attempt(place + 1);
    }
  };
  attempt(0);
  return list.flatMap(([what, count], place) => {
    const left = [...(values[place] ?? [])].sort((a, b) => a - b);
    return count === null && left.length < 3 ? [{ question: at, what, values: left }] : [];
  });
}

const upTo = (most: number): readonly number[] => Array.from({ length: most }, (_, at) => at + 1);

import type { ShownSurvey } from "./shown-survey";

/** How many numbers of a survey are hidden in a copy: each "c", and each question or pair that is left out counts as one. */
export function hiddenInSurvey(survey: ShownSurvey | null): number {
  if (survey === null) return 0;
  const { questions, pairs, pairsLeftOut } = survey;
  const ofPairs = pairs.filter(({ count }) => count === null).length + pairsLeftOut.length;
  return questions.reduce((sum, { leftOut, options, themes, kind, answered, noAnswer }) => {
    if (leftOut !== null) return sum + 1;
    const ofWords = kind === "freeText" || kind === "number" ? [answered] : [];
    const counts = [...options.map(({ cases }) => cases), ...themes.map(({ cases }) => cases), noAnswer];
    return sum + [...counts, ...ofWords].filter((count) => count === null).length;
  }, ofPairs);
}

import { countedText } from "../findings/number-text";
import { levelText } from "../findings/interval-text";
import type { PairedResult, WhyNoDifference } from "./paired-result";

/** What each half of a pair measures, so that nobody sets one against the other as if they were the same. */
export function whatEachMeasures({ survey, audit }: PairedResult): string {
  const said = countedText(survey.base, "respondent says", "respondents say");
  const shown = countedText(audit.base, "file shows", "files show");
  return `These measure different things: what ${said} about practice in general, and what ${shown}. Neither proves the other wrong.`;
}

const whyNot: Readonly<Record<WhyNoDifference, string>> = {
  respondentsNotRandom:
    "They can’t be subtracted: the respondents came by themselves, so nobody knows for whom they speak.",
  oppositeAnswers: "They can’t be subtracted: the answers say the opposite of what the audit counts.",
  noEstimate: "They can’t be subtracted: the audit has no estimate for all cases.",
  tooFewAsked: "They can’t be subtracted: fewer than ten were asked.",
};

/**
 * The difference in points with its interval, or why there is none. Whole points, halves away from the smaller number as in
 * all percentages: "15 points lower in the files (95% interval 1 to 28 points lower)".
 * Checked by: test/core/survey/paired-result.test.ts
 */
export function differenceSentence({ difference }: PairedResult, level: number): string {
  if ("whyNot" in difference) return whyNot[difference.whyNot];
  const { by, interval } = difference;
  const points = (share: number) => Math.round(100 * Math.abs(share));
  const side = (share: number) => (points(share) === 0 ? "" : share < 0 ? "lower" : "higher");
  const main =
    points(by) === 0
      ? "The same in whole points"
      : `${countedText(points(by), "point", "points")} ${side(by)} in the files`;
  return `${main} (${levelText(level)} interval from ${limit(interval.lower)} to ${limit(interval.upper)} points).`;

  function limit(share: number): string {
    return points(share) === 0 ? "0" : `${share < 0 ? "−" : "+"}${points(share)}`;
  }
}

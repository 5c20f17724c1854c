import type { CellValue } from "../core/frame/cell-value";
import { answerReading } from "../core/scoring/answer-reading";
import type { CriteriaSet } from "../core/scoring/criterion";
import { cellText, foldedWord } from "../core/scoring/mark-meaning";
import { observationWords } from "../core/scoring/scored-cases";
import type { ScoringPart } from "./scoring-parts";

/** Excel counts days from 1900: from 1954 to 2119, where a day of scoring is. */
const FIRST_DAY = 20_000;
const LAST_DAY = 80_000;

/**
 * Whether a column holds what belongs to this part: answers that are allowed in half of its filled cells or more, or
 * offered words, days, or any text. A blank column could hold answers yet; of the
 * other parts it says nothing.
 */
export function columnFits(
  { part, criterion }: ScoringPart,
  values: readonly CellValue[],
  { themes }: Pick<CriteriaSet, "themes">,
): boolean {
  if (part === "mark") {
    const states = values.map((value) => answerReading(value, criterion).state);
    const count = (wanted: (typeof states)[number]): number =>
      states.filter((state) => state === wanted).length;
    return count("answered") >= count("notAllowed");
  }
  const filled = values.filter((value) => cellText(value) !== "");
  if (filled.length === 0) return false;
  const most = (fits: (value: CellValue) => boolean): boolean =>
    filled.filter(fits).length * 2 >= filled.length;
  const offered = (words: readonly string[]): boolean => {
    const known = new Set(words.map(foldedWord));
    return most((value) => known.has(foldedWord(cellText(value))));
  };
  switch (part) {
    case "reason":
      return offered(criterion.reasons);
    case "kind":
      return offered([observationWords.goodPractice, observationWords.toImprove]);
    case "theme":
      return offered(themes);
    case "scoredOn":
      return most((value) => typeof value === "number" && value >= FIRST_DAY && value <= LAST_DAY);
    case "comment":
    case "scorer":
    case "urgent":
    case "acknowledged":
      return most((value) => typeof value === "string");
  }
}

import type { ProblemOf } from "../../core/problem";
import type { StatedDrawProblem } from "../../core/sample-problem";
import { capitalised, counted, listed, numberText, quoted, rowsText } from "../words/sentence-words";
import { NOTHING_WRITTEN, placeLinks, type ExplanationsOf } from "./explanation";

export const statedDrawExplanations: ExplanationsOf<StatedDrawProblem["kind"]> = {
  fingerprintUnusable: (problem) => ({
    title: "The fingerprint is not one",
    happened: `${quoted(problem.fingerprint)} is not 64 letters and digits from 0 to 9 and a to f.`,
    written: NOTHING_WRITTEN,
    remedy: "Copy it whole from the answer of the draw, or leave it blank.",
    places: [],
  }),
  ticketsNotOfSeed: (problem) => ({
    title: `${counted(problem.rows.length, "ticket is", "tickets are")} not what the seed gives`,
    happened: `${capitalised(rowsText(problem.rows))} of ${quoted(problem.sheet)}: the ticket is not the SHA-256 of the seed, a comma and the case number.`,
    written: NOTHING_WRITTEN,
    remedy:
      problem.rows.length === problem.of
        ? "No ticket fits, so look at the seed and at the column of the case number first."
        : "Look whether the case numbers changed on their way into Excel, for example lost zeros in front. Import them as text.",
    places: placeLinks(problem.places),
  }),
  ranksNotInOrder: (problem) => ({
    title: `The ranks${ofGroup(problem.group)} don’t follow the tickets`,
    happened: ranksSentence(problem),
    written: NOTHING_WRITTEN,
    remedy:
      "Put back every row of the draw as it came, spares too. The lowest ticket of a group has rank 1, the next rank 2, and so on.",
    places: placeLinks(problem.places),
  }),
  rolesNotInOrder: (problem) => ({
    title: `${counted(problem.rows.length, "role does", "roles do")} not follow the ranks`,
    happened: `${capitalised(rowsText(problem.rows))} of ${quoted(problem.sheet)}: the first ranks of a group must be Sample, the ranks after them Spare.`,
    written: NOTHING_WRITTEN,
    remedy: `Put the words in ${quoted(problem.column)} back as they came: Sample or Spare in every row.`,
    places: placeLinks(problem.places),
  }),
  groupSizesUnclear: (problem) => ({
    title: `The size of ${group(problem.group)} is not clear`,
    happened: `${quoted(problem.column)} holds ${listed(problem.sizes.map((size) => (size === "" ? "a blank" : quoted(size))))} there. It must be the same whole number in every row of a group.`,
    written: NOTHING_WRITTEN,
    remedy: "Put in how many cases the group had when it was drawn.",
    places: placeLinks(problem.places),
  }),
  ticketsUnlikely: (problem) => ({
    title: `The tickets${ofGroup(problem.group)} don’t fit its size`,
    happened: problem.tooHigh
      ? `They are too high to be the lowest ${numberText(problem.cases)} of ${numberText(problem.populationSize)}. By chance that comes about less than once in a million draws.`
      : `They are too low to be the lowest ${numberText(problem.cases)} of only ${numberText(problem.populationSize)}. By chance that comes about less than once in a million draws.`,
    written: NOTHING_WRITTEN,
    remedy: problem.tooHigh
      ? "Look whether these are the first ranks of the draw, and whether the size of the group is right."
      : "Look whether the size of the group is right: it must count all cases that could be drawn.",
    places: placeLinks(problem.places),
  }),
};

function group(name: string): string {
  return name === "" ? "the list" : quoted(name);
}

function ofGroup(name: string): string {
  return name === "" ? "" : ` of ${quoted(name)}`;
}

function ranksSentence({ rows, missing, sheet, column }: ProblemOf<"ranksNotInOrder">): string {
  const wrong =
    rows.length === 0
      ? ""
      : `${capitalised(rowsText(rows))} of ${quoted(sheet)} ${rows.length === 1 ? "has" : "have"} another rank in ${quoted(column)} than the ${rows.length === 1 ? "ticket gives" : "tickets give"}. `;
  const gone =
    missing.length === 0
      ? ""
      : `${missing.length === 1 ? "Rank" : "Ranks"} ${listed(missing.map(numberText))} ${missing.length === 1 ? "is" : "are"} missing.`;
  return `${wrong}${gone}`.trim();
}

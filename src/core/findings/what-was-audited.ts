import { drawnWords } from "./how-drawn-sentence";
import { countedText, wholeNumberText } from "./number-text";
import type { SaidFindings } from "./said-findings";

/**
 * How many cases of how many were read, and how they were chosen, so that a board knows what they stand for: "60 of 2,471
 * referrals were drawn at random within 3 groups and read." "" where no case is there.
 */
export function whatWasAudited(findings: SaidFindings): string {
  const { examined, set, caveats } = findings;
  const { one, many } = set.caseWord;
  if (examined === 0) return "";
  const rest = `${outOfScopePart(findings)}${leftOutPart(findings)}.`;
  if (caveats.some(({ kind }) => kind === "everythingRead"))
    return examined === 1
      ? `The only ${one} was read${rest}`
      : `All ${countedText(examined, one, many)} were read${rest}`;
  return `${casesOfAll(findings)} ${examined === 1 ? "was" : "were"} ${chosenPart(findings)}${rest}`;
}

function casesOfAll({ examined, populationSize, set }: SaidFindings): string {
  const { one, many } = set.caseWord;
  if (populationSize === null || populationSize < examined) return countedText(examined, one, many);
  return `${wholeNumberText(examined)} of ${countedText(populationSize, one, many)}`;
}

function chosenPart({ design, examined }: SaidFindings): string {
  const groups = design.strata.length;
  const grouped = groups > 1 ? ` within ${wholeNumberText(groups)} groups` : "";
  const they = examined === 1 ? "it was" : "they were";
  switch (design.selection) {
    case "drawnHere":
      return `${drawnWords(design)}${grouped} and read`;
    case "seededElsewhere":
      return `drawn at random${grouped} outside this workbook, with a seed, and read`;
    case "randomElsewhere":
      return `drawn at random${grouped} outside this tool, on the auditor’s word, and read`;
    case "notRandom":
      return `read; ${they} not chosen at random`;
    case "unknown":
      return `read; nobody knows how ${they} chosen`;
  }
}

function outOfScopePart({ outOfScope, examined }: SaidFindings): string {
  if (outOfScope === 0) return "";
  const some = outOfScope === examined ? "none of them should" : `${wholeNumberText(outOfScope)} should not`;
  return `; ${some} have been in the list`;
}

function leftOutPart({ design }: SaidFindings): string {
  const groups = design.leftOut.length;
  return groups === 0 ? "" : `; ${countedText(groups, "group was", "groups were")} left out`;
}

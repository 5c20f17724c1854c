import type { SampleDesign } from "./findings";
import { groupName } from "./group-name";
import { countedText, wholeNumberText } from "./number-text";
import type { SaidFindings } from "./said-findings";

type Drawn = SampleDesign["strata"][number];

/**
 * How the cases were chosen: "60 drawn at random, 20 for each group: Assessment, Early Help, NFA", or each group's number
 * with the size of the group where they differ. A systematic sample is "drawn at equal steps".
 */
export function howDrawnSentence({ design, drawn, examined, set }: SaidFindings): string {
  const { one, many } = set.caseWord;
  const cases = countedText(design.selection === "seededElsewhere" ? drawn : examined, one, many);
  switch (design.selection) {
    case "notRandom":
      return `${cases}, not chosen at random${listed(design.strata)}.`;
    case "unknown":
      return `${cases}; nobody knows how they were chosen${listed(design.strata)}.`;
    case "randomElsewhere":
      return `${cases}, drawn at random outside this tool (on the auditor’s word)${shares(design.strata)}${withoutPart(design)}.`;
    case "seededElsewhere":
      return `${cases}, drawn at random outside this workbook (with a seed)${shares(design.strata)}${withoutPart(design)}.`;
    case "drawnHere":
      return `${wholeNumberText(drawn)} ${drawnWords(design)}${shares(design.strata)}${withoutPart(design)}.`;
  }
}

/** "drawn at random", "drawn at equal steps". */
export function drawnWords({ atEqualSteps }: Pick<SampleDesign, "atEqualSteps">): string {
  return atEqualSteps === true ? "drawn at equal steps" : "drawn at random";
}

/** A group that is empty on the list has nothing to be drawn from, and is not told. */
function shares(all: readonly Drawn[]): string {
  const strata = all.filter(({ populationSize, drawn }) => populationSize !== 0 || drawn > 0);
  const [first, ...others] = strata;
  if (!first) return "";
  if (others.length === 0) {
    return first.populationSize === null ? "" : ` from ${wholeNumberText(first.populationSize)}`;
  }
  if (others.every(({ drawn }) => drawn === first.drawn)) {
    return `, ${wholeNumberText(first.drawn)} for each group: ${strata.map(({ label }) => label).join(", ")}`;
  }
  return `: ${strata.map(share).join(", ")}`;
}

function share({ label, populationSize, drawn }: Drawn): string {
  const base = populationSize === null ? "" : ` of ${wholeNumberText(populationSize)}`;
  return `${wholeNumberText(drawn)}${base} in ${groupName(label)}`;
}

function listed(strata: readonly Drawn[]): string {
  return strata.length < 2
    ? ""
    : `: ${strata.map(({ label, drawn }) => `${wholeNumberText(drawn)} in ${groupName(label)}`).join(", ")}`;
}

function withoutPart({ leftOut }: SampleDesign): string {
  if (leftOut.length === 0) return "";
  return `; ${leftOut.map(({ label }) => groupName(label)).join(", ")} left out`;
}

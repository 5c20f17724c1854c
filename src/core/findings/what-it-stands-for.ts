import { groupName } from "./group-name";
import { drawnWords } from "./how-drawn-sentence";
import { countedText, wholeNumberText } from "./number-text";
import type { SaidFindings } from "./said-findings";

/**
 * What the numbers describe: the cases read, or all of the list. It stands against the commonest mistake, to quote the
 * share of an uneven sample as if it were that of all cases, and is never left out.
 */
export function whatItStandsFor(findings: SaidFindings): string {
  const { examined, populationSize, set, caveats } = findings;
  const has = (kind: (typeof caveats)[number]["kind"]) => caveats.some((caveat) => caveat.kind === kind);
  const { one, many } = set.caseWord;
  const read = countedText(examined, one, many);
  const all = populationSize === null ? `all ${many}` : `all ${wholeNumberText(populationSize)} ${many}`;
  const describesRead = `“Met” describes the ${read} read`;
  if (has("everythingRead") && populationSize === 1)
    return `The one ${one} of the list was read, so the counts are exact.${leftOutPart(findings)}`;
  if (has("everythingRead"))
    return `${upper(all)} were read, so the counts are exact.${leftOutPart(findings)}`;
  if (has("notRandom")) return `${describesRead} and no others: they were not a random sample.`;
  if (has("selectionUnknown")) {
    return `${describesRead} and no others: nobody knows how they were chosen.`;
  }
  if (has("populationSizeUnknown")) {
    return `${describesRead} and no others: how many there were in each group is not known.`;
  }
  if (has("stratumNotSampled")) return `${describesRead} and no others: a group has no case among them.`;
  if (findings.results.every(({ estimate }) => estimate === null))
    return `${describesRead}. Nothing is estimated for ${all}; the reasons stand beside the results.${leftOutPart(findings)}`;
  const meaning = findings.equalWeights
    ? `The ${read} read were ${drawnWords(findings.design)}${grouped(findings) ? " with the same share of each group" : ""}, ` +
      `so what was found stands for ${all} within the interval shown.`
    : `${describesRead}. “Estimate” allows for the size of the groups and describes ${all}.`;
  return meaning + leftOutPart(findings);
}

function grouped({ design }: SaidFindings): boolean {
  return design.strata.length > 1;
}

function leftOutPart({ design, set }: SaidFindings): string {
  if (design.leftOut.length === 0) return "";
  const { one, many } = set.caseWord;
  const names = design.leftOut.map(
    ({ label, populationSize }) => `${groupName(label)} (${countedText(populationSize, one, many)})`,
  );
  return ` Left out, and not spoken of: ${names.join(", ")}.`;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

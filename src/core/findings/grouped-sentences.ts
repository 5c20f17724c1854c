import type { Caveat } from "./caveat";
import { caveatSentence } from "./caveat-sentences";
import { countOfBase } from "./count-of-base";
import { intervalText, levelText } from "./interval-text";
import { countedText, listInWords, wholeNumberText } from "./number-text";
import { percentageOfText } from "./percentage";
import type { SaidFindings } from "./said-findings";

/** A caveat of one question, by the number of the question. */
export interface QuestionCaveat {
  readonly number: number;
  readonly caveat: Caveat;
}

/** More questions than these would make a cell taller than a row can be. */
const mostTogether = 12;

/**
 * The sentences of caveats of one kind: one for up to twelve questions where the words allow it, else one each.
 * Questions with the same sentence share it. Empty for no caveats.
 */
export function groupedSentences(
  caveats: readonly QuestionCaveat[],
  findings: Pick<SaidFindings, "set">,
): readonly { readonly numbers: readonly number[]; readonly sentence: string }[] {
  if (caveats.length > mostTogether) {
    const rest = caveats.slice(mostTogether);
    return [
      ...groupedSentences(caveats.slice(0, mostTogether), findings),
      ...groupedSentences(rest, findings),
    ];
  }
  const numbers = caveats.map(({ number }) => number);
  const together = caveats.length > 1 ? sentenceForAll(caveats) : null;
  if (together !== null) return [{ numbers, sentence: together }];
  const bySentence = new Map<string, number[]>();
  for (const { number, caveat } of caveats) {
    const sentence = caveatSentence(caveat, findings);
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), number]);
  }
  return [...bySentence].map(([sentence, of]) => ({ numbers: of, sentence }));
}

function sentenceForAll(caveats: readonly QuestionCaveat[]): string | null {
  const low = caveats.flatMap(({ number, caveat }) =>
    caveat.kind === "lowPrecision" ? [{ number, ...caveat }] : [],
  );
  if (low.length > 0) {
    const each = low.map(
      ({ number, met, applicable, estimate, lower, upper }) =>
        `${wholeNumberText(number)}: ${countOfBase(met, applicable)}, ${percentageOfText(estimate)} (${intervalText({ lower, upper })})`,
    );
    return `The sample is too small to say closely how far these hold for all cases. What was met, our best estimates, and between what they could be: ${each.join("; ")}.`;
  }
  const small = caveats.flatMap(({ number, caveat }) =>
    caveat.kind === "smallBase" ? [{ number, ...caveat }] : [],
  );
  if (small.length > 0) {
    const each = small.map(
      ({ number, applicable }) => `${wholeNumberText(number)}: ${countedText(applicable, "case", "cases")}`,
    );
    const fewest = Math.min(...small.map(({ applicable }) => applicable));
    return `Small bases: one case more or less would move such a percentage by up to ${Math.round(100 / fewest)} points. ${each.join("; ")}.`;
  }
  const few = caveats.flatMap(({ caveat }) => (caveat.kind === "fewerThanTenApplicable" ? [caveat] : []));
  if (few.length > 0) {
    const counts = few.map(({ applicable }) => wholeNumberText(applicable));
    const said = new Set(counts).size === 1 ? (counts[0] ?? "") : listInWords(counts);
    return `These questions applied to only ${said} of the cases read. That is too few for a percentage or an estimate; the counts stand alone.`;
  }
  const blank = caveats.flatMap(({ number, caveat }) =>
    caveat.kind === "unscored" ? [{ number, ...caveat }] : [],
  );
  if (blank.length > 0) {
    const each = blank.map(
      ({ number, cases, audited }) =>
        `${wholeNumberText(number)}: ${wholeNumberText(cases)} of ${countedText(audited, "case", "cases")}`,
    );
    return `Some cases are not scored on these questions. Everything said here assumes that the marks missing would be like the others. ${each.join("; ")}.`;
  }
  return blanksOverAll(caveats);
}

/** null where one of them is of a single group. */
function blanksOverAll(caveats: readonly QuestionCaveat[]): string | null {
  const overAll = caveats.flatMap(({ number, caveat }) =>
    caveat.kind === "tooManyUnscored" && caveat.stratum === null ? [{ number, ...caveat }] : [],
  );
  if (overAll.length < caveats.length) return null;
  const limit = overAll[0]?.limit;
  const each = overAll.map(({ number, cases, audited, bounds }) => {
    const blank = `${wholeNumberText(number)}: ${wholeNumberText(cases)} of ${countedText(audited, "case", "cases")}`;
    return bounds === undefined
      ? blank
      : `${blank}, ${percentageOfText(bounds.worst)} or ${percentageOfText(bounds.best)}`;
  });
  const meaning = overAll.some(({ bounds }) => bounds !== undefined)
    ? " The percentages are what every blank a No, or every blank a Yes, would make of it, allowing for the way the sample was drawn."
    : "";
  const many = limit === undefined ? "one case in ten" : `${levelText(limit)} of the cases`;
  return `More than ${many} ${limit === undefined ? "is" : "are"} not scored on these questions. Nothing is estimated for all cases until they are scored. ${each.join("; ")}.${meaning}`;
}

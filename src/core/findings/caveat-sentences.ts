import { dayInWords } from "../frame/calendar";
import type { Caveat } from "./caveat";
import type { Findings } from "./findings";
import { groupName } from "./group-name";
import { levelText } from "./interval-text";
import { lowPrecisionSentence } from "./low-precision-sentence";
import { countedText, listInWords, wholeNumberText } from "./number-text";
import { percentRoundedUp } from "./percent-rounded-up";
import { percentageOfText } from "./percentage";
import type { SaidFindings } from "./said-findings";
import { withoutThem } from "./without-them";

type CaveatOf<K extends Caveat["kind"]> = Extract<Caveat, { kind: K }>;
/** One entry for each kind: a new kind without words does not compile. */
export type CaveatWords = {
  readonly [K in Caveat["kind"]]: (caveat: CaveatOf<K>, caseWord: CaseWord) => string;
};
type CaseWord = Findings["set"]["caseWord"];

const counted = (count: number) => countedText(count, "case", "cases");

const sentences: CaveatWords = {
  noApplicableCase: () =>
    "The question applied to none of the cases read, so there is no percentage and no estimate.",
  fewerThanTenApplicable: ({ applicable }) =>
    `The question applied to only ${wholeNumberText(applicable)} of the cases read. That is too few for a percentage or an estimate; the count stands alone.`,
  smallBase: ({ applicable }) =>
    `Small base: this rests on ${counted(applicable)}, so one case more or less would move the percentage by about ${Math.round(100 / applicable)} points.`,
  lowPrecision: ({ met, applicable, ...low }) =>
    `${wholeNumberText(met)} of ${wholeNumberText(applicable)} met it. ${lowPrecisionSentence(low)}`,
  unscored: ({ cases, audited }) =>
    `${wholeNumberText(cases)} of ${counted(audited)} ${cases === 1 ? "is" : "are"} not scored on this question. ` +
    "Everything said here assumes that the marks missing would be like the others.",
  tooManyUnscored: ({ cases, audited, stratum, limit, bounds }) =>
    `${wholeNumberText(cases)} of ${counted(audited)}${stratum === null ? "" : ` in ${groupName(stratum)}`} ` +
    `${cases === 1 ? "is" : "are"} not scored on this question, more than ${limit === undefined ? `one in ${stratum === null ? "ten" : "five"}` : levelText(limit)}. ` +
    `Nothing is estimated for all cases until they are scored.${bounds ? boundsPart(bounds) : ""}`,
  notRandom: () =>
    "The cases were not a random sample, so this says nothing about other cases. There are no estimates.",
  selectionUnknown: () =>
    "Nobody knows how the cases were chosen, so this says nothing about other cases. There are no estimates.",
  drawnElsewhere: () =>
    "The sample was drawn outside this tool and can’t be drawn again. That it was random is taken on the auditor’s word.",
  drawnElsewhereWithSeed: () =>
    "The sample was drawn with a seed from a list outside this workbook. Tickets, order and ranks of its cases were checked; " +
    "that the list was whole is taken on the auditor’s word.",
  drawnAtEqualSteps: () =>
    "The cases were drawn at equal steps through the list. The estimates assume that the order of the list has nothing to do with the answers.",
  populationSizeUnknown: () =>
    "How many cases there were in each group is not known, so nothing can be estimated for all cases.",
  stratumNotSampled: ({ stratum }) =>
    `No case of ${groupName(stratum)} was read, so nothing can be estimated for all cases.`,
  stratumWithOneCase: ({ stratum }) =>
    `Only one case of ${groupName(stratum)} was read. It can’t be seen how much cases differ there, so nothing is estimated for all cases.`,
  stratumLeftOut: ({ stratum, populationSize }, caseWord) =>
    `${capitalised(groupName(stratum))} (${countedText(populationSize, caseWord.one, caseWord.many)}) was left out of the sample. ` +
    "The findings and estimates don’t speak of it.",
  noDegreesOfFreedom: () =>
    "No group has more than one case to which the question applies. It can’t be seen how much cases differ, so nothing is estimated for all cases.",
  noSpreadOfScores: () =>
    "The scores of the cases read don’t differ, so it can’t be worked out how far a score for all cases may be out. Nothing is estimated.",
  hiddenApplicability: ({ stratum }) =>
    `The question applied to none of the cases read of ${groupName(stratum)}, but not all of that group was read. ` +
    "It may apply to others there, so nothing is estimated for all cases.",
  heavyStratumWithoutException: ({ stratum, applicable, allMet }) =>
    `${capitalised(groupName(stratum))} stands for more than half of the cases to which the question applies, and ` +
    `${allMet ? "all" : "none"} of its ${counted(applicable)} met it. ` +
    `A single ${allMet ? "exception" : "case met"} there would move the estimate a good deal.`,
  deemedMet: ({ met, applicable, deemed, metWithout, applicableWithout, because }) =>
    `${wholeNumberText(met)} of ${wholeNumberText(applicable)}, ${wholeNumberText(deemed)} of them deemed met ${because}; ` +
    `${withoutThem(metWithout, applicableWithout)}.`,
  claimTested: (claim, { many }) => `${failedPart(claim)} ${atMostPart(claim, many)}`,
  everythingRead: (_, caseWord) =>
    `All ${caseWord.many} of the list were read, so the counts are exact and need no interval.`,
  replacedCases: ({ replaced }) =>
    replaced === 1
      ? "1 case should not have been in the list. The next spare of its group took its place; its marks don’t count."
      : `${wholeNumberText(replaced)} cases should not have been in the list. The next spares of their groups took their places; their marks don’t count.`,
  listChangedSinceDraw: ({ seen, cases }) =>
    `The list has changed since the draw: ${counted(cases)} of it ${cases === 1 ? "was" : "were"} new, gone or different on ${dayInWords(seen.slice(0, 10))}. ` +
    "The estimates speak of the list as it was frozen.",
  agreedMarksLeftOut: ({ marks }) =>
    marks === 1
      ? "1 mark that two reviewers settled belongs to a question that was removed since. It counts nowhere."
      : `${wholeNumberText(marks)} marks that two reviewers settled belong to questions that were removed since. They count nowhere.`,
  breakdownsLeftOut: ({ columns }) => {
    const names = listInWords(columns.map((column) => `“${column}”`));
    return columns.length === 1
      ? `Earlier findings were broken down by ${names}. That column is not among the scored cases any more, or has another name, so it was left out.`
      : `Earlier findings were broken down by ${names}. Those columns are not among the scored cases any more, or have other names, so they were left out.`;
  },
  marksNotAllowed: ({ cells }) =>
    cells === 1
      ? "1 mark is not among the words allowed. It counts as not scored until it is put right."
      : `${wholeNumberText(cells)} marks are not among the words allowed. They count as not scored until they are put right.`,
};

/**
 * What must be borne in mind, as a sentence with its consequence. With `findings` it speaks in the words of the audit
 * ("referrals"), without in those of any ("cases").
 */
export function caveatSentence(caveat: Caveat, findings?: Pick<SaidFindings, "set">): string {
  return wordsOf(sentences, caveat, findings?.set.caseWord ?? { one: "case", many: "cases" });
}

/** Looks the words of a caveat up in a table of them. */
export function wordsOf<K extends Caveat["kind"]>(
  table: CaveatWords,
  caveat: CaveatOf<K>,
  caseWord: CaseWord,
): string {
  return table[caveat.kind as K](caveat, caseWord);
}

function boundsPart({ worst, best }: { readonly worst: number; readonly best: number }): string {
  return (
    ` With every blank a No it would be ${percentageOfText(worst)}, with every blank a Yes ${percentageOfText(best)}, ` +
    "allowing for the way the sample was drawn."
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function failedPart({ failed, applicable }: CaveatOf<"claimTested">): string {
  return `${failed === 0 ? "None" : wholeNumberText(failed)} of ${counted(applicable)} failed.`;
}

function atMostPart(
  { mostFailing, holds, level, exact, limit }: CaveatOf<"claimTested">,
  many: string,
): string {
  const claim = `at most ${levelText(mostFailing)} fail`;
  if (exact) return `All ${many} were read, so it is ${holds ? "certain" : "not so"} that ${claim}.`;
  return (
    `With ${levelText(level)} confidence no more than ${percentRoundedUp(limit)} of all ${many} to which the question ` +
    `applies fail it, so it is ${holds ? "shown" : "not shown"} that ${claim}.`
  );
}

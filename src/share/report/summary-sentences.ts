import { howDrawnSentence } from "../../core/findings/how-drawn-sentence";
import { inShort } from "../../core/findings/in-short";
import { countedText } from "../../core/findings/number-text";
import type { SaidFindings } from "../../core/findings/said-findings";
import { whatItStandsFor } from "../../core/findings/what-it-stands-for";
import type { ReportFigures } from "../protected-report";
import type { PublicWords } from "../public-words";
import type { ShareParts } from "../share-parts";
import type { SharedSentence } from "../shared-report";
import type { ShownQuestion } from "./shown-question";
import type { TakenWording } from "./taken-wording";

/** The findings as far as they may be said, for the sentences that are made from several results. */
export function saidFindings(
  questions: readonly ShownQuestion[],
  { toImprove }: ReportFigures,
  words: PublicWords,
  parts: ShareParts,
): SaidFindings {
  return {
    ...words,
    results: questions.flatMap(({ said }) => {
      if (said === null) return [];
      return [parts.reasons ? said : { ...said, reasons: [] }];
    }),
    toImprove: parts.themes
      ? toImprove.flatMap(({ name, cases }) => (cases === null ? [] : [{ theme: name, cases }]))
      : [],
  };
}

/** The answer in a few sentences, then what it was audited against, the cases, the sample and what it stands for. */
export function summarySentences(
  questions: readonly ShownQuestion[],
  said: SaidFindings,
  words: PublicWords,
  taken: TakenWording,
): readonly SharedSentence[] {
  const { set, populationSize, period } = words;
  const { one, many } = set.caseWord;
  const cases =
    populationSize === null
      ? `How many ${many} there were is not known`
      : countedText(populationSize, one, many);
  return [
    ...shortSentences(questions, said, taken),
    { about: "Audited against", sentence: set.auditedAgainst },
    { about: "Cases", sentence: [cases, period].filter((text) => text !== "").join("; ") },
    { about: "Sample", sentence: howDrawnSentence(said) },
    { about: "What it stands for", sentence: standsFor(said, taken) },
  ].filter(({ sentence }) => sentence !== "");
}

/** What the numbers stand for, in the auditor's words where there are any. */
export function standsFor(said: SaidFindings, taken: TakenWording): string {
  return taken("standsFor", whatItStandsFor(said), true);
}

function shortSentences(
  questions: readonly ShownQuestion[],
  said: SaidFindings,
  taken: TakenWording,
): readonly SharedSentence[] {
  const hidden = questions.filter((question) => question.said === null).length;
  // A sentence of the auditor may speak of a question that is hidden here: none is taken while there is one.
  const isWhole =
    hidden === 0 &&
    questions.every(
      ({ lacksEstimate, shown }) =>
        !lacksEstimate && shown.all.partly !== null && shown.all.deemedMet !== null && shown.reasons !== null,
    );
  const sentences = inShort(said, hidden);
  const whole = sentences.map(({ sentence }) => sentence).join(" ");
  const paragraph = taken("short", whole, isWhole);
  if (paragraph !== whole) return [{ about: "In short", sentence: paragraph }];
  const told = sentences.map(({ id, about, sentence }) => ({
    about,
    sentence: taken(id, sentence, isWhole || id === "short audited"),
  }));
  const lacks = questions.some(({ lacksEstimate }) => lacksEstimate) || hidden > 0;
  const isEstimated = sentences.some(({ id }) => id === "short all");
  return isEstimated || !lacks
    ? told
    : [...told, { about: "For all cases", sentence: noEstimateShown(said) }];
}

function noEstimateShown({ set }: SaidFindings): string {
  return `No estimate for all ${set.caseWord.many} is shown: none could be made that would not give a small number away.`;
}

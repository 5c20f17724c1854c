import { basesSentence, notCountedSentence } from "../../core/findings/bases-sentence";
import { countedText, listInWords, wholeNumberText } from "../../core/findings/number-text";
import { questionName } from "../../core/findings/question-name";
import type { ReportFigures } from "../protected-report";
import type { PublicAnswers, PublicWords } from "../public-words";
import type { ShareParts } from "../share-parts";
import type { SharedSentence } from "../shared-report";
import { countWords } from "./count-words";
import type { ShownQuestion } from "./shown-question";
import { valuesInOrder } from "./values-in-order";

/** From the cases examined to those to which a question applies, as far as the bases are shown. */
export function baseSentences(
  questions: readonly ShownQuestion[],
  shown: ReportFigures,
  words: PublicWords,
  parts: ShareParts,
): readonly SharedSentence[] {
  return [
    { about: "All questions", sentence: overAll(questions, words) },
    ...questions.map((question) => ({
      about: questionName(question.criterion),
      sentence: ofQuestion(question, words),
    })),
    ...(parts.otherAnswers ? words.answers.map(ofAnswers) : []),
    ...shown.columns.flatMap((column, at) => {
      if (!parts.columns.includes(column.column) || column.cases === null) return [];
      const values = valuesInOrder(words.columns[at]?.values ?? [], column.cases);
      const told = values.map(({ name, size }) => `${name} ${countWords(size)}`);
      return [{ about: column.column, sentence: `Cases audited, by value: ${told.join("; ")}.` }];
    }),
  ].filter(({ sentence }) => sentence !== "");
}

function overAll(questions: readonly ShownQuestion[], words: PublicWords): string {
  const known = questions.flatMap(({ shown: { all } }) => {
    const { applicable, notApplicable, unscored } = all;
    return applicable === null || notApplicable === null || unscored === null
      ? []
      : [{ counts: { applicable, notApplicable, unscored } }];
  });
  if (known.length === questions.length) return basesSentence({ ...words, results: known });
  const looked = basesSentence({ ...words, results: [] });
  const bases = [...new Set(known.map(({ counts }) => counts.applicable))].sort((a, b) => b - a);
  return bases.length === 0
    ? `${looked} To how many of them the questions applied is hidden.`
    : `${looked} The bases that are shown: ${listInWords(bases.map(wholeNumberText))}.`;
}

function ofQuestion({ shown: { all } }: ShownQuestion, { examined, outOfScope }: PublicWords): string {
  const { applicable, notApplicable, unscored } = all;
  const applied =
    applicable === null
      ? "To how many cases it applied is hidden."
      : `Applied to ${countedText(applicable, "case", "cases")}.`;
  const someLeftOut = notApplicable !== 0 || unscored !== 0 || outOfScope > 0;
  if (!someLeftOut || (applicable === null && notApplicable === null && unscored === null)) return applied;
  const counts = { examined, outOfScope, notApplicable, unscored };
  return `${applied} Not counted: ${notCountedSentence({ counts })}.`;
}

function ofAnswers({ criterion, base }: PublicAnswers): SharedSentence {
  const { answered, notApplicable, unanswered } = base;
  const about = questionName(criterion);
  if (answered === null) return { about, sentence: "" };
  const some = (count: number | null) => (count === null ? "some" : wholeNumberText(count));
  const out = [
    ...(notApplicable === 0 ? [] : [`${some(notApplicable)} to which it does not apply`]),
    ...(unanswered === 0 ? [] : [`${some(unanswered)} not answered`]),
  ];
  const rest = out.length === 0 ? "" : ` Not counted: ${out.join("; ")}.`;
  return { about, sentence: `Answered in ${countedText(answered, "case", "cases")}.${rest}` };
}

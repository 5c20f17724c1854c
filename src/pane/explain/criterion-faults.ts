import type { CriterionFault } from "../../core/scoring-problem";
import type { ProblemOf } from "../../core/problem";
import { longestWord } from "../../core/scoring/offerable-word";
import { numberText, quoted } from "../words/sentence-words";

type Unusable = ProblemOf<"criterionUnusable">;

const sentences: Readonly<Record<CriterionFault, (problem: Unusable) => string>> = {
  blank: () => "There is nothing in it, and something is needed.",
  repeated: ({ text }) => `${quoted(shortened(text))} stands twice.`,
  numberUnusable: ({ text }) =>
    `${quoted(shortened(text))} is no number of a question. It must be 1 or more, and whole.`,
  kindUnknown: ({ text }) =>
    `${quoted(shortened(text))} is no kind of answer. There are Mark, Choice, Several choices, Number, Date and Text.`,
  unreadable: ({ text, column }) =>
    `${quoted(shortened(text))} can’t be read.${unreadableHints[column] ?? ""}`,
  noMarkMet: () => "At least one mark must count as met.",
  notOfKind: ({ text }) =>
    `A question of the kind ${quoted(text)} offers none of these. Clear them, or choose another kind.`,
  wordTooLong: ({ text }) =>
    `${quoted(shortened(text))} has ${numberText(text.length)} characters. Excel can offer at most ${numberText(longestWord)}.`,
  wordUnusable: ({ text }) =>
    `${quoted(shortened(text))} can’t be offered: it is blank, begins or ends with a space, begins like a formula with =, +, - or @, or has a line break in it.`,
  tooManyWords: () => "Together the words are too long for one cell.",
  ruleWithoutValue: () => "The rule names no value.",
  ruleColumnMissing: ({ text }) =>
    `The rule asks about the column ${quoted(shortened(text))}, which is not there.`,
  ruleQuestionUnknown: ({ text }) =>
    `The rule asks about the question ${quoted(shortened(text))}, which is not there.`,
  ruleQuestionLater: ({ text }) =>
    `The rule asks about the question ${quoted(shortened(text))}, which comes later. It may ask about an earlier one only.`,
  ruleQuestionOpen: ({ text }) =>
    `The rule asks about the question ${quoted(shortened(text))}, which offers neither marks nor options.`,
  ruleAnswerUnknown: ({ text }) =>
    `The rule asks for the answer ${quoted(shortened(text))}, which that question does not offer.`,
};

/** How a cell must be written, where people can't guess it. */
const unreadableHints: Readonly<Record<string, string>> = {
  Marks: " Write each mark as “Yes = met”, with a semicolon between them.",
  "Applies to": " Write “All cases”, “When “Column” is value” or “When question “id” is answered Yes”.",
  "“Partly” counts as": " Write 0, half or 1.",
};

/** What is wrong with a criterion, in one or two sentences. */
export function criterionFaultSentence(problem: Unusable): string {
  return sentences[problem.fault](problem);
}

function shortened(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`;
}

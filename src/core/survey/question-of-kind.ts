import { cellText } from "../scoring/mark-meaning";
import { partsOf } from "./column-kind";
import { scaleOrder } from "./known-scales";
import type { Responses } from "./responses";
import { foldedAnswer, speltOptions } from "./spelt-options";
import type { SurveyKind, SurveyQuestion } from "./survey-question";

/** The kinds that a question can be given: one whose options have a column each has options whatever is said of it. */
export function kindsFor({ columns }: Pick<SurveyQuestion, "columns">): readonly SurveyKind[] {
  const isTicked = columns.every(({ option }) => option !== null);
  return isTicked
    ? ["oneChoice", "severalChoices", "aboutResponse"]
    : ["oneChoice", "severalChoices", "scale", "number", "freeText", "aboutResponse"];
}

/**
 * A question as the kind that the auditor says it is. Its options are then all answers that were given, each once, most frequent
 * first; those of a scale in its order, numbers by size. Nothing is left out of them: too many are refused elsewhere
 * (`surveyFaults`), not dropped.
 * Checked by: test/core/survey/question-of-kind.test.ts
 */
export function questionOfKind(
  question: SurveyQuestion,
  kind: SurveyKind,
  responses: Responses,
): SurveyQuestion {
  const hasOptions = kind === "oneChoice" || kind === "severalChoices" || kind === "scale";
  const ticked = question.columns.flatMap(({ option }) => (option === null ? [] : [option]));
  if (!hasOptions) return { ...question, kind, separator: null, options: [] };
  const texts = question.columns
    .filter(({ option }) => option === null)
    .flatMap(({ column }) => responses.columns.find((one) => one.column === column)?.cells ?? [])
    .map(cellText)
    .filter((text) => text !== "");
  const separator = kind === "severalChoices" && texts.length > 0 ? separatorOf(texts) : null;
  const answers = separator === null ? texts : texts.flatMap((text) => partsOf(text, separator));
  const found = speltOptions(answers).map(({ option }) => option);
  const others = ticked.filter((option) => !found.some((one) => foldedAnswer(one) === foldedAnswer(option)));
  return { ...question, kind, separator, options: [...inOrder(found, kind), ...others] };
}

/** What stands between answers: the first of semicolon, line and comma that any cell holds. */
function separatorOf(texts: readonly string[]): string {
  return [";", "\n", ","].find((sign) => texts.some((text) => partsOf(text, sign).length > 1)) ?? ";";
}

function inOrder(options: readonly string[], kind: SurveyKind): readonly string[] {
  const areNumbers = options.every((option) => option !== "" && Number.isFinite(Number(option)));
  if (areNumbers) return [...options].sort((a, b) => Number(a) - Number(b));
  return kind === "scale" ? (scaleOrder(options) ?? options) : options;
}

import { cellText } from "../scoring/mark-meaning";
import { columnKind } from "./column-kind";
import { isAboutResponse, isOpenResponse, isPlainResponse } from "./responses";
import type { ResponseColumn, Responses } from "./responses";
import { foldedAnswer } from "./spelt-options";
import type { AnswerColumn, SurveyQuestion } from "./survey-question";

/**
 * The questions of a questionnaire, with the kind that their answers suggest, in the order of the sheet. Columns under one
 * wording are one question where each is for an option, and a question each where they are the lines of a matrix.
 * Checked by: test/core/survey/survey-questions.test.ts
 */
export function surveyQuestions({ columns }: Responses): readonly SurveyQuestion[] {
  const found = groupsOf(columns).flatMap(questionsOf);
  const used = new Map<string, number>();
  return found.map((question) => {
    const times = (used.get(question.wording) ?? 0) + 1;
    used.set(question.wording, times);
    return { ...question, id: times === 1 ? question.wording : `${question.wording} (${times})` };
  });
}

type Found = Omit<SurveyQuestion, "id">;

/** Neighbours under the same wording. */
function groupsOf(columns: readonly ResponseColumn[]): readonly (readonly ResponseColumn[])[] {
  const groups: ResponseColumn[][] = [];
  for (const column of columns) {
    const group = groups.at(-1);
    const goesOn = column.under !== "" && group?.at(-1)?.header === column.header;
    if (goesOn && group !== undefined) group.push(column);
    else groups.push([column]);
  }
  return groups;
}

function questionsOf(group: readonly ResponseColumn[]): readonly Found[] {
  const [first] = group;
  if (first === undefined) return [];
  const named = group.filter(({ under }) => under !== "" && !isPlainResponse(under));
  if (group.length === 1 && (named.length === 0 || !isTicked(first)))
    return [plainQuestion(first, first.header)];
  const ticked = group.filter((column) => !isOtherWords(column));
  if (ticked.every(isTicked)) return [tickedQuestion(group, first.header)];
  // One column with the answers and one for what else there is to say belong together.
  const [answers, ...rest] = ticked;
  if (answers !== undefined && rest.length === 0 && isPlainResponse(answers.under))
    return [withOtherWords(answers, group.filter(isOtherWords))];
  return group.map((column) => plainQuestion(column, `${column.header} – ${column.under}`));
}

const marksOfTicks = ["1", "x", "✓", "true", "selected", "checked"];

/** Whether a column is for one option: what is filled repeats the option, or is a tick. */
function isTicked({ under, cells }: ResponseColumn): boolean {
  if (under === "" || isPlainResponse(under)) return false;
  const option = foldedAnswer(under);
  return cells.every((cell) => {
    const text = foldedAnswer(cellText(cell));
    return text === "" || text === option || marksOfTicks.includes(text);
  });
}

/** "Other (please specify)": a column of words beside the options. */
function isOtherWords({ under }: ResponseColumn): boolean {
  return /\b(please specify|please state|please describe)\b/.test(foldedAnswer(under));
}

function plainQuestion(column: ResponseColumn, wording: string): Found {
  const columns = [{ column: column.column, option: null }];
  if (isAboutResponse(column.header))
    return { wording, kind: "aboutResponse", columns, separator: null, options: [], askedOf: null };
  // Said so by the tool: few or short answers are somebody's own words all the same.
  if (isOpenResponse(column.under) && !column.cells.every((cell) => typeof cell === "number" || cell === ""))
    return { wording, kind: "freeText", columns, separator: null, options: [], askedOf: null };
  return { wording, columns, askedOf: null, ...columnKind(column.cells) };
}

function withOtherWords(answers: ResponseColumn, others: readonly ResponseColumn[]): Found {
  const question = plainQuestion(answers, answers.header);
  // Who chose "Other" may stand in the first column with that word already.
  const spelt = new Map(question.options.map((option) => [foldedAnswer(option), option]));
  const named = others.map((other) => ({
    ...other,
    under: spelt.get(foldedAnswer(other.under)) ?? other.under,
  }));
  return {
    ...question,
    columns: [...question.columns, ...named.map(otherColumn)],
    options: [...new Set([...question.options, ...named.map(({ under }) => under)])],
  };
}

const otherColumn = ({ column, under }: ResponseColumn): AnswerColumn => ({
  column,
  option: under,
  holdsWords: true,
});

/** Options with a column each: several choices where anybody chose two of them. */
function tickedQuestion(group: readonly ResponseColumn[], wording: string): Found {
  const rows = Math.max(0, ...group.map(({ cells }) => cells.length));
  const isFilled = ({ cells }: ResponseColumn, row: number) => cellText(cells[row] ?? "") !== "";
  const hasSeveral = Array.from({ length: rows }, (_, row) => row).some(
    (row) => group.filter((column) => isFilled(column, row)).length > 1,
  );
  return {
    wording,
    kind: hasSeveral ? "severalChoices" : "oneChoice",
    columns: group.map((column) =>
      isOtherWords(column) ? otherColumn(column) : { column: column.column, option: column.under },
    ),
    separator: null,
    options: group.map(({ under }) => under),
    askedOf: null,
  };
}

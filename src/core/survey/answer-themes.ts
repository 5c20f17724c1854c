import { sha256Hex } from "../sha256";
import { foldedAnswer } from "./spelt-options";
import type { CodedAnswer, SurveyDefinition } from "./survey-definition";
import type { SurveyResult } from "./survey-result";

/** By which an answer in somebody's own words is known again without its words: 16 hex digits of SHA-256. */
export function answerDigest(words: string): string {
  return sha256Hex(foldedAnswer(words)).slice(0, 16);
}

/** How many respondents wrote about each theme. A respondent counts once a theme, and in as many as the answer has. */
export interface AnswerThemes {
  /** In the order in which the auditor gave them first; themes that no answer has any more are left out. */
  readonly themes: readonly { readonly theme: string; readonly respondents: number }[];
  /** Looked at, and about none of the themes. */
  readonly none: number;
  /** Not looked at yet. */
  readonly open: number;
}

/**
 * Counts the free text of a question by the themes that the auditor gave its answers; null where none was looked at. Every
 * respondent who wrote something is in a theme, in `none` or in `open`.
 * Checked by: test/core/survey/answer-themes.test.ts
 */
export function answerThemes(
  { question, words }: Pick<SurveyResult, "question" | "words">,
  { coded = [] }: Pick<SurveyDefinition, "coded">,
): AnswerThemes | null {
  const answers = coded.find((each) => each.question === question.id)?.answers ?? [];
  if (question.kind !== "freeText" || answers.length === 0) return null;
  const known = new Map(answers.map(({ digest, themes }) => [digest, themes]));
  const byRow = new Map<number, Set<string> | null>();
  for (const { text, row } of words) {
    const themes = known.get(answerDigest(text));
    const before = byRow.get(row) ?? null;
    byRow.set(row, themes === undefined ? before : new Set([...(before ?? []), ...themes]));
  }
  const respondents = [...byRow.values()];
  const names = [...new Set(answers.flatMap(({ themes }) => themes))];
  return {
    themes: names.flatMap((theme) => {
      const count = respondents.filter((themes) => themes?.has(theme)).length;
      return count === 0 ? [] : [{ theme, respondents: count }];
    }),
    none: respondents.filter((themes) => themes?.size === 0).length,
    open: respondents.filter((themes) => themes === null).length,
  };
}

/** The set-up with what an answer is about, in place of what was said of it before. */
export function withAnswerThemes(
  definition: SurveyDefinition,
  question: string,
  { digest, themes }: CodedAnswer,
): SurveyDefinition {
  const coded = definition.coded ?? [];
  const before = coded.find((each) => each.question === question)?.answers ?? [];
  const answers = [...before.filter((each) => each.digest !== digest), { digest, themes }];
  return {
    ...definition,
    coded: [...coded.filter((each) => each.question !== question), { question, answers }],
  };
}

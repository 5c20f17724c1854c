import type { QuestionCodes } from "./question-codes";

/** A question with the words that it had. */
export type AskedQuestion = Pick<QuestionCodes, "id" | "wording">;

/**
 * What the auditor said of a question of now. It holds for these very words of both audits: a question that is worded anew is
 * judged anew.
 */
export interface SaidMatch {
  readonly now: AskedQuestion;
  /** The question of last time that it is, in other words; null: it can't be compared. */
  readonly past: AskedQuestion | null;
}

/** Whether it is the very question, in the very words. */
export function isAsked({ id, wording }: AskedQuestion, asked: AskedQuestion | null): boolean {
  return asked !== null && asked.id === id && asked.wording === wording;
}

/** The same with what is said of one more question; undefined takes back what was said. */
export function withSaid(
  said: readonly SaidMatch[],
  { id, wording }: AskedQuestion,
  past: AskedQuestion | null | undefined,
): readonly SaidMatch[] {
  const others = said.filter(({ now }) => now.id !== id);
  if (past === undefined) return others;
  const then = past === null ? null : { id: past.id, wording: past.wording };
  return [...others, { now: { id, wording }, past: then }];
}

import type { Criterion } from "../scoring/criterion";
import { foldedWord } from "../scoring/mark-meaning";
import { sha256Hex } from "../sha256";

/**
 * A question as three digests: enough to tell whether another year's question is the same, and in what it differs. A copy
 * to share carries these in place of words that nobody has looked through.
 */
export interface QuestionCodes {
  readonly id: string;
  readonly wording: string;
  readonly marks: string;
}

/**
 * 16 hex digits each. Capitals, white space, the shape of quotation marks and the order of the marks make no difference;
 * every other sign does. Never changes: codes of earlier years stand in workbooks.
 * Checked by: test/core/change/question-codes.test.ts
 */
export function questionCodes({
  id,
  question,
  marks,
}: Pick<Criterion, "id" | "question" | "marks">): QuestionCodes {
  return {
    id: idCode(id),
    wording: code("wording", foldedSentence(question)),
    marks: code("marks", ...marks.map(({ word, meaning }) => `${meaning} ${foldedSentence(word)}`).sort()),
  };
}

/** The code of an id by itself. */
export function idCode(id: string): string {
  return code("id", foldedWord(id));
}

function code(...parts: readonly string[]): string {
  return sha256Hex(parts.join("\u001f")).slice(0, 16);
}

function foldedSentence(text: string): string {
  return foldedWord(text).replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, " ");
}

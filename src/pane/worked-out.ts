import type { Sliced } from "../core/sliced";

/** Lists of so many rows are counted at once, within a key's press; longer ones in slices beside the auditor's typing. */
export const COUNTED_AT_ONCE = 5_000;

/** What an answer is kept under. */
interface Kind {
  /** What is asked. Of one subject, the last answer under each name is kept; a name belongs to one kind of answer. */
  readonly name: string;
  /** All that the answer hangs on besides its subject: with the same key it is the same. */
  readonly key: string;
}

/** Something to work out of the cells of a list, or of a frame, which never change. */
export interface Question<T> extends Kind {
  readonly work: () => Sliced<T>;
}

interface Kept {
  readonly key: string;
  readonly answer: unknown;
}

const answers = new WeakMap<object, Map<string, Kept>>();

/** What was worked out before, for as long as its subject lives: the screens ask anew whenever they are drawn. */
export function keptAnswer<T>(subject: object, { name, key }: Kind): { readonly answer: T } | null {
  const kept = answers.get(subject)?.get(name);
  // Whoever asks under a name is who kept under it.
  return kept?.key === key ? { answer: kept.answer as T } : null;
}

export function keepAnswer<T>(subject: object, { name, key }: Kind, answer: T): T {
  const kept = answers.get(subject) ?? new Map<string, Kept>();
  answers.set(subject, kept);
  kept.set(name, { key, answer });
  return answer;
}

/** The answer: the kept one, or it is worked out and kept. */
export function* answered<T>(subject: object, question: Question<T>): Sliced<T> {
  const kept = keptAnswer<T>(subject, question);
  return kept === null ? keepAnswer(subject, question, yield* question.work()) : kept.answer;
}

/** As JSON, in which a number that could not be read would look like an end that is open. */
export function keyOf(...things: readonly unknown[]): string {
  return JSON.stringify(things, (_, value: unknown) => (Number.isNaN(value) ? "unreadable" : value));
}

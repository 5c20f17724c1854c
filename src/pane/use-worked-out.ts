import { useEffect, useMemo, useState } from "react";
import { inOneGo } from "../core/sliced";
import { unhurried } from "../tasks/unhurried";
import { answered, COUNTED_AT_ONCE, keptAnswer, type Question } from "./worked-out";

export interface WorkedOut<T> {
  /** null before the first answer; while another question is worked out, the answer to the one before. */
  readonly answer: T | null;
  /** The answer is to the question as it stands. */
  readonly current: boolean;
}

/** So long the auditor's hands must rest before a new question about a long list is begun, in milliseconds. */
const REST = 250;

/**
 * Works something out of a subject with so many rows: of a short list at once, of a long one in slices, so that the pane
 * answers meanwhile. A question that has been overtaken is given up. `subject` and `question` are null where there is
 * nothing to ask; the question must stay the same object while it is the same.
 * Checked by: test/pane/worked-out.test.tsx, test/pane/long-lists.test.tsx.
 */
export function useWorkedOut<T>(
  subject: object | null,
  rows: number,
  question: Question<T> | null,
): WorkedOut<T> {
  const [last, setLast] = useState<{ readonly name: string; readonly answer: T } | null>(null);
  const isLong = rows > COUNTED_AT_ONCE;
  const atOnce = useMemo(
    () =>
      subject === null || question === null || isLong
        ? null
        : { answer: inOneGo(answered(subject, question)) },
    [subject, question, isLong],
  );
  const known = isLong && subject !== null && question !== null ? keptAnswer<T>(subject, question) : atOnce;
  const before = last !== null && last.name === question?.name ? last : null;
  const rest = before === null ? 0 : REST;
  const missing = known === null;

  useEffect(() => {
    if (subject === null || question === null || !missing) return undefined;
    const stopper = new AbortController();
    const workOut = async (): Promise<void> => {
      const done = await unhurried(answered(subject, question), stopper.signal);
      if (done !== null && !stopper.signal.aborted) setLast({ name: question.name, answer: done.answer });
    };
    const timer = setTimeout(() => {
      // What goes wrong while counting is shown as what goes wrong while drawing the screen is.
      workOut().catch((fault: unknown) =>
        setLast(() => {
          throw fault;
        }),
      );
    }, rest);
    return () => {
      clearTimeout(timer);
      stopper.abort();
    };
  }, [subject, question, missing, rest]);

  if (subject === null || question === null) return { answer: null, current: false };
  if (known !== null) return { answer: known.answer, current: true };
  return { answer: before?.answer ?? null, current: false };
}

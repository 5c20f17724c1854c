import { unhurried } from "../tasks/unhurried";
import type { CountQuestion, ListCounts } from "./list-counts";

/** Counts long lists beside whatever the auditor does, and keeps the last answer from screen to screen. */
export interface ListCounter {
  /** The last answer, which may be that to an earlier question; null before the first. */
  readonly counts: () => ListCounts | null;
  /** Asks a question, unless it is the one that is being answered or was; an earlier one is given up. */
  readonly count: (question: CountQuestion) => void;
  /** Gives back the way to stop listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** So long the auditor's hands must rest before their set-up is counted, in milliseconds. */
const REST = 250;

export function listCounter(): ListCounter {
  let last: ListCounts | null = null;
  let asked: CountQuestion | null = null;
  let giveUp: () => void = () => undefined;
  const listeners = new Set<() => void>();

  async function answer(question: CountQuestion, signal: AbortSignal): Promise<void> {
    const { listCounts } = await import("./list-counts");
    const done = await unhurried(listCounts(question, last), signal);
    if (done === null || signal.aborted) return;
    last = done.answer;
    for (const listener of listeners) listener();
  }

  return {
    counts: () => last,
    count(question) {
      if (asked !== null && isSame(asked, question)) return;
      giveUp();
      asked = question;
      if (last !== null && isSame(last.question, question)) return;
      const stopper = new AbortController();
      const timer = setTimeout(
        () => void answer(question, stopper.signal),
        last?.question.cells === question.cells ? REST : 0,
      );
      giveUp = () => {
        clearTimeout(timer);
        stopper.abort();
      };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function isSame(one: CountQuestion, other: CountQuestion): boolean {
  return one.cells === other.cells && one.key === other.key;
}

import { statusWords } from "../findings/audit-action";
import { foldedWord } from "../scoring/mark-meaning";

/** A line of last time's Audit actions. "" for what is blank. */
export interface PastAction {
  /** What stands in the column Question. */
  readonly about: string;
  readonly recommendation: string;
  readonly owner: string;
  /** A day as Excel's number, or words. */
  readonly due: number | string;
  readonly status: string;
}

/** A sheet with last time's actions: the lines on which something was recommended. */
export interface PastActions {
  readonly sheet: string;
  readonly lines: readonly PastAction[];
}

/** What became of them, by the words of their status. */
export interface PastActionCounts {
  readonly all: number;
  readonly done: number;
  readonly notDone: number;
  /** Refused on purpose: neither done nor waiting. */
  readonly notAccepted: number;
  /** Blank, or a word of somebody's own. */
  readonly unknown: number;
}

/** Counts what became of last time's actions; done + not done + not accepted + unknown is all. */
export function pastActionCounts(actions: readonly Pick<PastAction, "status">[]): PastActionCounts {
  const [notStarted, underWay, done, notAccepted] = statusWords.map(foldedWord);
  const count = (...words: readonly (string | undefined)[]): number =>
    actions.filter(({ status }) => words.includes(foldedWord(status))).length;
  const counts = { done: count(done), notDone: count(notStarted, underWay), notAccepted: count(notAccepted) };
  return {
    all: actions.length,
    ...counts,
    unknown: actions.length - counts.done - counts.notDone - counts.notAccepted,
  };
}

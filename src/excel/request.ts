import { refusal, success, type Outcome } from "../core/outcome";
import type { Problem } from "../core/problem";
import { hostError, problemOfHostError, type HostError } from "./host-error";

/** From here on Excel counts as busy: the auditor's Stop ends the waiting at once. */
export const busyAfterSeconds = 20;

/** Excel may never answer; then the task ends and says what was written. */
export const stopAfterSeconds = 120;

export interface RequestTerms {
  /** Sheets that stand in the workbook because of the task so far. */
  readonly written: readonly string[];
  /** The sheet being written, for the words of a refusal. */
  readonly sheet?: string;
  readonly signal?: AbortSignal | null;
  /** Errors that the caller answers itself, such as a payload limit. */
  readonly expects?: (error: HostError) => boolean;
}

/** What came of a request: its value, a problem, or an error that the caller said it would answer. */
export type Answer<T> =
  Outcome<T> | { readonly ok: false; readonly expected: HostError; readonly problems: readonly [] };

/**
 * One request to Excel: `ask` queues what is wanted and gives back how to take the answer; everything is sent in one
 * go. A context of our own instead of Excel.run: nothing is tracked, so no second request is needed to clean up
 * (docs/decisions). Ranges can't be used after the request that made them.
 */
export async function request<T>(
  terms: RequestTerms,
  ask: (context: Excel.RequestContext) => () => T,
): Promise<Answer<T>> {
  if (terms.signal?.aborted === true) return refusal({ kind: "stopped", written: terms.written });
  const context = new Excel.RequestContext();
  const take = ask(context);
  try {
    const late = await withinTime(context.sync(), terms);
    return late ?? success(take());
  } catch (error) {
    const known = hostError(error);
    if (known === null) throw error;
    if (terms.expects?.(known) === true) return { ok: false, expected: known, problems: [] };
    return refusal(problemOfHostError(known, terms.sheet ?? null, terms.written));
  }
}

/** null when the answer came in time; else why the waiting ended. */
async function withinTime(
  answer: Promise<unknown>,
  { written, signal }: RequestTerms,
): Promise<{ readonly ok: false; readonly problems: readonly Problem[] } | null> {
  let busy: ReturnType<typeof setTimeout> | undefined;
  let stop: ReturnType<typeof setTimeout> | undefined;
  let onAbort: (() => void) | undefined;
  const end = new Promise<number>((resolve) => {
    busy = setTimeout(() => {
      onAbort = () => resolve(busyAfterSeconds);
      if (signal?.aborted === true) onAbort();
      else signal?.addEventListener("abort", onAbort);
    }, busyAfterSeconds * 1000);
    stop = setTimeout(() => resolve(stopAfterSeconds), stopAfterSeconds * 1000);
  });
  try {
    const seconds = await Promise.race([answer.then(() => null), end]);
    return seconds === null ? null : refusal({ kind: "excelBusy", seconds, written });
  } finally {
    clearTimeout(busy);
    clearTimeout(stop);
    if (onAbort !== undefined) signal?.removeEventListener("abort", onAbort);
    // An answer that comes too late, or fails then, changes nothing any more.
    answer.catch(() => undefined);
  }
}

import type { Sliced } from "../core/sliced";

/** So long the pane may stay without an answer while something is worked out, in milliseconds. */
const LONGEST_SLICE = 40;

/** How often whoever waits is told that the work goes on, in milliseconds. */
const BETWEEN_SIGNS_OF_LIFE = 1_000;

/**
 * Does sliced work with pauses in which the pane can draw itself and answer. `null` where the auditor stopped it
 * meanwhile; then nothing came of it. `alive` is called about once a second while it lasts.
 * Checked by: test/tasks/unhurried.test.ts.
 */
export function unhurried<T>(work: Sliced<T>): Promise<{ readonly answer: T }>;
export function unhurried<T>(
  work: Sliced<T>,
  signal: AbortSignal | null,
  alive?: () => void,
): Promise<{ readonly answer: T } | null>;
export async function unhurried<T>(
  work: Sliced<T>,
  signal: AbortSignal | null = null,
  alive: () => void = () => undefined,
): Promise<{ readonly answer: T } | null> {
  let since = performance.now();
  let told = since;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return { answer: step.value };
    const now = performance.now();
    if (now - since < LONGEST_SLICE) continue;
    if (now - told >= BETWEEN_SIGNS_OF_LIFE) {
      alive();
      told = now;
    }
    await pause();
    if (signal?.aborted === true) return null;
    since = performance.now();
  }
}

/** Lets whatever waits have its turn: a message to ourselves comes sooner than a timer, which browsers hold back. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

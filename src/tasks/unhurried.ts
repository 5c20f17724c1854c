import type { Sliced } from "../core/sliced";

/** So long the pane may stay without an answer while something is worked out, in milliseconds. */
const LONGEST_SLICE = 40;

/**
 * Does sliced work with pauses in which the pane can draw itself and answer. `null` where the auditor stopped it
 * meanwhile; then nothing came of it.
 */
export async function unhurried<T>(
  work: Sliced<T>,
  signal: AbortSignal | null = null,
): Promise<{ readonly answer: T } | null> {
  let since = performance.now();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return { answer: step.value };
    if (performance.now() - since < LONGEST_SLICE) continue;
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

/**
 * Lets the pane draw itself and answer before the next piece of work. A message to ourselves comes sooner than a timer, which
 * browsers hold back.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

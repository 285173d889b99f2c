/** A pause for the page to paint and answer, in work that is cut into many small pieces.
 *  A message and not a timer: timers of a hidden tab wait a second each. */
export function createPace(sliceMs = 8): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < sliceMs) return;
    await new Promise<void>((resume) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { port1.close(); resume(); };
      port2.postMessage(null);
    });
    since = performance.now();
  };
}

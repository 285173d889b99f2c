/** Lets in what came meanwhile, such as the word to stop. A message and not a timer: browsers hold timers that follow one another
 *  back by 4 ms each. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

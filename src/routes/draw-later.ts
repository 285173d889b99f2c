const queue = new Set<() => void>();
let running = false;

/** Does the work after the next frame is painted, each piece in a task of its own, so that the page answers in between.
 *  Gives what takes it out of the queue again. */
export function drawLater(work: () => void): () => void {
  queue.add(work);
  if (!running) {
    running = true;
    afterFrame(next);
  }
  return () => queue.delete(work);
}

/** A hidden page paints no frames. */
function afterFrame(then: () => void): void {
  if (document.hidden) setTimeout(then);
  else requestAnimationFrame(() => setTimeout(then));
}

function next(): void {
  const [work] = queue;
  if (!work) {
    running = false;
    return;
  }
  queue.delete(work);
  work();
  setTimeout(next);
}

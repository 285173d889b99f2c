import { flushSync } from 'svelte';

/** Milliseconds. */
const short = 8;
const queue = new Set<() => void>();
let running = false;
if (typeof addEventListener === 'function') addEventListener('beforeprint', drawAll);

/** Does the work after the next frame is painted, in short tasks, so that the page answers in between.
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

/** Paper waits for nothing, not for what has only just changed either. */
function drawAll(): void {
  flushSync();
  for (const work of queue) work();
  queue.clear();
  flushSync();
}

/** As many pieces as fit into a short task. */
function next(): void {
  const until = performance.now() + short;
  for (const work of queue) {
    queue.delete(work);
    work();
    flushSync();
    if (performance.now() >= until) break;
  }
  if (queue.size) setTimeout(next);
  else running = false;
}

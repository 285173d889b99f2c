import type { Finding } from './finding';
import { screenText } from './screen-text';
import type { ScreeningAnswer, ScreeningRequest } from './screening-messages';

const say = (answer: ScreeningAnswer): void => self.postMessage(answer);
let done = 0;

/** Shell of the worker over screenText. A throw reaches the page as an error event. */
self.onmessage = ({ data }: MessageEvent<ScreeningRequest>): void => {
  if (data.kind === 'end') return say({ kind: 'end' });
  const found: (readonly [number, readonly Finding[]])[] = [];
  for (const text of data.texts) {
    const findings = screenText(text);
    if (findings.length) found.push([done, findings]);
    done += 1;
  }
  say({ kind: 'screened', found, done });
};

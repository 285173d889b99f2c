import { passageExtents } from '../../src/lib/themes/passages/split-passages';
import type { CodedNote } from './read-coded-notes';

/** Share of the coder's inner boundaries that the splitter finds when passages are joined by `joint`. */
export function boundaryRecall(notes: readonly CodedNote[], joint: '\n' | ' '): number {
  let wanted = 0;
  let found = 0;
  for (const { passages } of notes) {
    const starts = new Set(passageExtents(passages.map(({ text }) => text).join(joint)).map(({ start }) => start));
    let at = 0;
    for (const { text } of passages.slice(0, -1)) {
      at += text.length + 1;
      wanted++;
      if (starts.has(at)) found++;
    }
  }
  return wanted ? found / wanted : 1;
}

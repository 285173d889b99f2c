import type { MarkedLine } from './mark-references';
import { panelDay } from './panel-day';
import { numberOf, opensItem } from './split-items';

/** Words of a title that names a panel and says nothing else. */
const titleWords = /\b(?:workplace|domestic|abuse|da|scrutiny|panel|meeting|minutes|notes|record|agenda|of|the|held|on|no|number|monthly|(?:mon|tues|wednes|thurs|fri)day|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*)\b|\d+(?:st|nd|rd|th)?|[\s,.:;()/#*–—-]/gi;

/** The first of the month of the panel that a line names, if it is a title and nothing else; null of any other line. */
export function panelNamed({ text, mentions }: MarkedLine): string | null {
  if (text.length > 90 || mentions.length > 0 || text.replace(titleWords, '') !== '') return null;
  return panelDay([text], '')?.month ?? null;
}

/** A document cut where another panel begins: at a heading that names the month or day of another panel, or at such a line that is no
 *  heading where the items below are counted from the start again. Else the line may tell of an earlier panel inside a note: it stays
 *  there and is listed in `doubtful`. */
export function splitPanels(lines: readonly MarkedLine[]): { readonly parts: readonly (readonly MarkedLine[])[]; readonly doubtful: readonly MarkedLine[] } {
  const parts: MarkedLine[][] = [[]];
  const doubtful: MarkedLine[] = [];
  let month: string | null = null;
  for (const [at, line] of lines.entries()) {
    const part = parts.at(-1)!;
    const named = panelNamed(line);
    if (named !== null && named !== month && part.some(opensItem)) {
      if (line.heading || countsAnew(lines, at)) {
        parts.push([line]);
        month = named;
        continue;
      }
      doubtful.push(line);
    } else month ??= named;
    part.push(line);
  }
  return { parts, doubtful };
}

/** Whether the first number of an item after the line at `at` is not above the last one before it. */
function countsAnew(lines: readonly MarkedLine[], at: number): boolean {
  const before = lines.slice(0, at).map(numberOf).findLast((n) => n !== null) ?? NaN;
  const after = lines.slice(at + 1).map(numberOf).find((n) => n !== null) ?? NaN;
  return after <= before;
}

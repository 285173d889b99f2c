import Papa from 'papaparse';
import { HEADER_WITHIN } from '../office/find-header';

export type Delimiter = ',' | ';' | '\t';

const accepted: readonly Delimiter[] = [',', ';', '\t'];

/** How the header is parted: the accepted delimiter that yields the most known headings in one of the first rows, then the most cells in the first.
 *  `isKnown` says whether a heading stands in the dictionary. */
export function sniffDelimiter(text: string, isKnown: (heading: string) => boolean): Delimiter {
  const start = text.slice(0, 65_536);
  let best: Delimiter = ',';
  let bestScore = -1;
  for (const delimiter of accepted) {
    const records = firstRecords(start, delimiter);
    const known = Math.max(0, ...records.map((cells) => cells.filter((cell) => isKnown(cell.trim())).length));
    const score = known * 1000 + (records[0] ?? []).length;
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

const firstRecords = (start: string, delimiter: string): readonly (readonly string[])[] => Papa.parse<string[]>(start, { delimiter, preview: HEADER_WITHIN }).data;

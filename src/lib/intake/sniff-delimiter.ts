import Papa from 'papaparse';

export type Delimiter = ',' | ';' | '\t';

const accepted: readonly Delimiter[] = [',', ';', '\t'];

/** How the header is parted: the accepted delimiter that yields the most known headings, then the most cells.
 *  `isKnown` says whether a heading stands in the dictionary. */
export function sniffDelimiter(text: string, isKnown: (heading: string) => boolean): Delimiter {
  const start = text.slice(0, 65_536);
  let best: Delimiter = ',';
  let bestScore = -1;
  for (const delimiter of accepted) {
    const cells = firstRecord(start, delimiter);
    const score = cells.filter(isKnown).length * 1000 + cells.length;
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

function firstRecord(start: string, delimiter: string): readonly string[] {
  return Papa.parse<string[]>(start, { delimiter, preview: 1 }).data[0] ?? [];
}

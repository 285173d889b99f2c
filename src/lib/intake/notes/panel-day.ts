import { readDate, readMonth } from '../cells/read-date';

export interface PanelDay {
  /** First of the month of the panel, 'YYYY-MM-01'. */
  readonly month: string;
  /** Day of the panel, or null where only its month is told. */
  readonly day: string | null;
}

const monthName = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
const days = new RegExp(`\\b(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${monthName}\\s+\\d{4})\\b`, 'gi');
const months = new RegExp(`(?<![\\d-])(\\d{4}-\\d{2}|${monthName}[ -]\\d{4})(?![\\d-])`, 'gi');

/** What became of the document, not of the panel: "Printed: 3 June 2025", "amended on 20/05/2025". */
const ofDocument = new RegExp(`\\b(?:print(?:ed)?|amended|updated|circulated|distributed|issued|typed|approved|agreed|revised|produced|prepared|created|saved|published|signed)(?:\\s+date|\\s+on|\\s+at)?\\s*:?\\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?${days.source.slice(2)}`, 'gi');

/** Sentences that may tell when the panel was: one that speaks of the next panel or of a due day does not. */
const telling = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => line.split(/(?<=[.;])\s+/)).filter((sentence) => !/\b(next|previous|last|due|review)\b/i.test(sentence)).map((sentence) => sentence.replace(ofDocument, ' '));

/** Whether the lines tell of more than one day on which the panel may have been. */
export const tellsSeveralDays = (lines: readonly string[]): boolean =>
  new Set(telling(lines).flatMap((text) => [...text.matchAll(days)].map(([day]) => readDate(day.replace(/\s+/g, ' '))).flatMap((day) => (day.ok ? [day.value] : [])))).size > 1;

/** When the panel was, from the lines above its first item, else from the name of the file; null where neither tells. */
export function panelDay(lines: readonly string[], fileName: string): PanelDay | null {
  const texts = [...telling(lines), fileName.replace(/\.[^.]+$/, '').replace(/_/g, ' ')];
  const written = texts.flatMap((text) => [...text.matchAll(days)].map(([day]) => day)).at(0);
  if (written !== undefined) {
    const day = readDate(written.replace(/\s+/g, ' '));
    return day.ok ? { month: `${String(day.value).slice(0, 7)}-01`, day: String(day.value) } : null;
  }
  for (const [month] of texts.flatMap((text) => [...text.matchAll(months)])) {
    const reading = readMonth(month);
    if (reading.ok) return { month: String(reading.value), day: null };
  }
  return null;
}

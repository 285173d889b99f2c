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

/** When the panel was, from the lines above its first item, else from the name of the file; null where neither tells.
 *  A sentence that speaks of the next panel or of a due day is passed over. */
export function panelDay(lines: readonly string[], fileName: string): PanelDay | null {
  const telling = lines.flatMap((line) => line.split(/(?<=[.;])\s+/)).filter((sentence) => !/\b(next|previous|last|due|review)\b/i.test(sentence));
  const texts = [...telling, fileName.replace(/\.[^.]+$/, '').replace(/_/g, ' ')];
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

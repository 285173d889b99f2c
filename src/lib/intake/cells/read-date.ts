import type { Reading } from './reading';
import { fault } from './reading';

/** A day as 'YYYY-MM-DD' from 2026-04-14, 14/04/2026 (day first, as in the UK), 14 April 2026 or Excel's 14-Apr-26.
 *  A time of day is dropped. Refuses days that do not exist, years outside 1950 to 2100, and anything that can be read two ways. */
export function readDate(written: string): Reading {
  const day = dayOf(written.replace(timeOfDay, ''));
  if (day === null) return notADate(written);
  return checked(day, 'date', /^\d{1,2}\D/.test(written));
}

/** A month as the first of it, 'YYYY-MM-01', from 2026-05, 05/2026, May 2026, Excel's May-26, or any day of it. */
export function readMonth(written: string): Reading {
  if (isSpan(written)) return fault('This is a year or a part of one, and a month is wanted.', 'Write the month, as YYYY-MM, such as 2026-05; a row that stands for several months is to be parted.');
  const month = monthOf(written);
  if (month) return checked({ ...month, day: 1 }, 'month');
  const day = dayOf(written.replace(timeOfDay, ''));
  if (day === null) return fault('This is not a month.', 'Write it as YYYY-MM, such as 2026-05.');
  return checked(day, 'month');
}

/** "2025", "2025/26", "FY25", "Q2 2025". */
function isSpan(written: string): boolean {
  const [, from = '', to = ''] = /^(?:fy ?)?(?:20)?(\d{2})[-/](?:20)?(\d{2})$/i.exec(written) ?? [];
  return /^(?:fy ?\d{2}|(?:fy ?)?20\d{2}|q[1-4]\b.*|.*\bq[1-4])$/i.test(written) || (Number(to) > 12 && Number(to) === Number(from) + 1);
}

interface Day { readonly year: number; readonly month: number; readonly day: number }

const timeOfDay = /[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$/;
const monthNames = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

function dayOf(written: string): Day | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(written);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const uk = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(written);
  if (uk) return { year: Number(uk[3]), month: Number(uk[2]), day: Number(uk[1]) };
  const named = /^(\d{1,2})(?:st|nd|rd|th)?[- ]([a-z]{3,9})\.?,?[- ](\d{4}|\d{2})$/i.exec(written);
  const month = named ? monthNamed(named[2]!) : null;
  return named && month ? { year: fullYear(named[3]!), month, day: Number(named[1]) } : null;
}

function monthOf(written: string): { readonly year: number; readonly month: number } | null {
  const iso = /^(\d{4})[-/.](\d{1,2})$/.exec(written);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]) };
  const uk = /^(\d{1,2})[-/.](\d{4})$/.exec(written);
  if (uk) return { year: Number(uk[2]), month: Number(uk[1]) };
  const named = /^([a-z]{3,9})\.?,?[- ](\d{4}|\d{2})$/i.exec(written);
  const month = named ? monthNamed(named[1]!) : null;
  return named && month ? { year: fullYear(named[2]!), month } : null;
}

function monthNamed(name: string): number | null {
  const wanted = name.toLowerCase() === 'sept' ? 'sep' : name.toLowerCase();
  const at = monthNames.findIndex((month) => month === wanted || month.slice(0, 3) === wanted);
  return at < 0 ? null : at + 1;
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 : 0) + Number(digits);

function checked({ year, month, day }: Day, kind: 'date' | 'month', dayFirst = false): Reading {
  // Its form was read: what is wrong is a number, but where day and month may have changed places.
  if (year < 1950 || year > 2100) return fault(`The year ${year} is out of range.`, 'Correct the year.');
  if (month < 1 || month > 12) {
    return kind === 'date' && dayFirst ? fault(`There is no month ${month}: dates are read with the day first.`, 'Write it as YYYY-MM-DD or DD/MM/YYYY. Look over the other dates of the same hand: 04/05/2026 is read as 4 May.') : fault(`There is no month ${month}: a year has 12.`, 'Correct the month.');
  }
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > last) return fault(`There is no such day: ${nameOf(month)} ${year} has ${last} days.`, 'Correct the day, or the month.');
  const start = `${year}-${String(month).padStart(2, '0')}`;
  return { ok: true, value: kind === 'date' ? `${start}-${String(day).padStart(2, '0')}` : `${start}-01` };
}

const nameOf = (month: number): string => monthNames[month - 1]!.replace(/^./, (first) => first.toUpperCase());

function notADate(written: string): Reading {
  if (/^\d{5}(\.\d+)?$/.test(written)) return fault('This is a day number of Excel, not a date.', 'Format the column as a date in Excel and save again.');
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2}$/.test(written)) return fault('The year has only two digits.', 'Write the year in full: DD/MM/YYYY or YYYY-MM-DD.');
  if (monthOf(written)) return fault('This is a month, and a day is wanted.', 'Write the day too: YYYY-MM-DD or DD/MM/YYYY.');
  return fault('This is not a date.', 'Write it as YYYY-MM-DD or DD/MM/YYYY; leave the cell blank where there is none.');
}

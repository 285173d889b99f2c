import { addDays, dateOf, weekdayOf } from './dates';

/** Changes for one year only, made by royal proclamation or announced by the government: nothing computes these. */
const oneOff: readonly { readonly drop?: string; readonly add: string }[] = [
  // Early May, moved to the Friday for the 75th anniversary of VE Day.
  { drop: '2020-05-04', add: '2020-05-08' },
  // Spring, moved to the Thursday for the Platinum Jubilee, and one extra day for it.
  { drop: '2022-05-30', add: '2022-06-02' },
  { add: '2022-06-03' },
  // State Funeral of Queen Elizabeth II: one extra day by proclamation.
  { add: '2022-09-19' },
  // Coronation of King Charles III: one extra day by proclamation.
  { add: '2023-05-08' }
];

/** Easter Sunday of a Gregorian year (anonymous algorithm, Nature 1876; Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return dateOf(year, month, day);
}

/** Bank holidays of England and Wales in one year, in date order: Banking and Financial Dealings Act 1971 with substitute days,
 *  and the one-off changes of 2020 to 2026. Every date is a weekday. */
export function bankHolidays(year: number): string[] {
  const easter = easterSunday(year);
  const usual = [
    substituted(dateOf(year, 1, 1)),
    // Good Friday and Easter Monday.
    addDays(easter, -2),
    addDays(easter, 1),
    // Early May, spring and summer.
    firstMonday(year, 5),
    lastMonday(year, 5),
    lastMonday(year, 8),
    ...christmas(year)
  ];
  const changes = oneOff.filter(({ add }) => add.startsWith(`${year}-`));
  return [...usual.filter((date) => !changes.some(({ drop }) => drop === date)), ...changes.map(({ add }) => add)].sort();
}

/** Rows of the computed table bank_holidays for the years named, both included. */
export function bankHolidayRows(firstYear: number, lastYear: number): { holiday: string }[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  return years.flatMap(bankHolidays).map((holiday) => ({ holiday }));
}

/** The day itself, or the Monday that stands in for one at a weekend. */
const substituted = (date: string): string => {
  const weekday = weekdayOf(date);
  return weekday === 6 ? addDays(date, 2) : weekday === 0 ? addDays(date, 1) : date;
};

function christmas(year: number): string[] {
  const christmasDay = dateOf(year, 12, 25);
  const boxingDay = dateOf(year, 12, 26);
  switch (weekdayOf(christmasDay)) {
    // Saturday and Sunday: Monday and Tuesday stand in.
    case 6: return [addDays(christmasDay, 2), addDays(boxingDay, 2)];
    // Sunday: Boxing Day keeps its Monday, Tuesday stands in for Christmas Day.
    case 0: return [boxingDay, addDays(christmasDay, 2)];
    default: return [christmasDay, substituted(boxingDay)];
  }
}

const firstMonday = (year: number, month: number) => {
  const first = dateOf(year, month, 1);
  return addDays(first, (8 - weekdayOf(first)) % 7);
};
const lastMonday = (year: number, month: number) => {
  const last = dateOf(year, month, 31);
  return addDays(last, -((weekdayOf(last) + 6) % 7));
};

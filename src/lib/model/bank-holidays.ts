import { addDays, dateOf, weekdayOf } from './dates';

export interface BankHoliday { readonly date: string; readonly name: string }

/** Changes for one year only, made by royal proclamation or announced by the government: nothing computes these. */
const oneOff: readonly { readonly drop?: string; readonly add: string; readonly name: string; readonly source: string }[] = [
  { drop: '2020-05-04', add: '2020-05-08', name: 'Early May bank holiday', source: 'moved to the Friday for the 75th anniversary of VE Day' },
  { drop: '2022-05-30', add: '2022-06-02', name: 'Spring bank holiday', source: 'moved to the Thursday for the Platinum Jubilee' },
  { add: '2022-06-03', name: 'Platinum Jubilee bank holiday', source: 'one extra day for the Platinum Jubilee' },
  { add: '2022-09-19', name: 'State Funeral of Queen Elizabeth II', source: 'one extra day by proclamation' },
  { add: '2023-05-08', name: 'Coronation of King Charles III', source: 'one extra day by proclamation' }
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
export function bankHolidays(year: number): BankHoliday[] {
  const easter = easterSunday(year);
  const usual: BankHoliday[] = [
    substituted(dateOf(year, 1, 1), "New Year's Day"),
    { date: addDays(easter, -2), name: 'Good Friday' },
    { date: addDays(easter, 1), name: 'Easter Monday' },
    { date: firstMonday(year, 5), name: 'Early May bank holiday' },
    { date: lastMonday(year, 5), name: 'Spring bank holiday' },
    { date: lastMonday(year, 8), name: 'Summer bank holiday' },
    ...christmas(year)
  ];
  const changes = oneOff.filter(({ add }) => add.startsWith(`${year}-`));
  const kept = usual.filter(({ date }) => !changes.some(({ drop }) => drop === date));
  return [...kept, ...changes.map(({ add, name }) => ({ date: add, name }))].sort((a, b) => a.date.localeCompare(b.date));
}

/** Rows of the computed table bank_holidays for the years named, both included. */
export function bankHolidayRows(firstYear: number, lastYear: number): { holiday: string }[] {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
  return years.flatMap(bankHolidays).map(({ date }) => ({ holiday: date }));
}

const substituted = (date: string, name: string): BankHoliday => {
  const weekday = weekdayOf(date);
  if (weekday === 6) return { date: addDays(date, 2), name: `${name} (substitute)` };
  if (weekday === 0) return { date: addDays(date, 1), name: `${name} (substitute)` };
  return { date, name };
};

function christmas(year: number): BankHoliday[] {
  const christmasDay = dateOf(year, 12, 25);
  const boxingDay = dateOf(year, 12, 26);
  switch (weekdayOf(christmasDay)) {
    // Saturday and Sunday: Monday and Tuesday stand in.
    case 6: return [{ date: addDays(christmasDay, 2), name: 'Christmas Day (substitute)' }, { date: addDays(boxingDay, 2), name: 'Boxing Day (substitute)' }];
    // Sunday: Boxing Day keeps its Monday, Tuesday stands in for Christmas Day.
    case 0: return [{ date: boxingDay, name: 'Boxing Day' }, { date: addDays(christmasDay, 2), name: 'Christmas Day (substitute)' }];
    default: return [{ date: christmasDay, name: 'Christmas Day' }, substituted(boxingDay, 'Boxing Day')];
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

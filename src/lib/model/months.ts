/** Months as 'YYYY-MM'. */
const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** 'May 2026' for '2026-05' or '2026-05-14'. */
export function monthLabel(month: string): string {
  return `${names[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`;
}

/** 'April to September 2026', 'December 2025 to May 2026'; 'May 2026' where both are one. */
export function monthsLabel(from: string, to: string): string {
  const [first, last] = [monthLabel(from), monthLabel(to)];
  if (first === last) return last;
  return `${from.slice(0, 4) === to.slice(0, 4) ? first.slice(0, -5) : first} to ${last}`;
}

/** Every month from `first` to `last`, both included. Empty when `last` is before `first`. */
export function monthsBetween(first: string, last: string): string[] {
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  return Array.from({ length: Math.max(0, number(last) - number(first) + 1) }, (_, i) => {
    const at = number(first) + i;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}

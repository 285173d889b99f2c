/** A Date of UTC as people write it: 2026-05-14, with its time of day only where it has one. '########', as Excel shows
 *  it, for one that is no date. */
export function isoDay(date: Date): string {
  if (Number.isNaN(date.getTime())) return '########';
  const written = date.toISOString();
  return written.endsWith('T00:00:00.000Z') ? written.slice(0, 10) : written.slice(0, 19);
}

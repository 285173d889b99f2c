import type { Gap } from './find-gaps';
import type { Quality } from './read-quality';

const count = (n: number, one: string): string => `${n.toLocaleString('en-GB')} ${n === 1 ? one : `${one}s`}`;
/** "34%"; a share that is there is never "0%", and one that is not whole never "100%". */
export const shareWords = (share: number): string => (share > 0 && share < 0.005 ? 'under 1%' : share < 1 && share > 0.995 ? 'over 99%' : `${Math.round(share * 100)}%`);

/** What is missing of a column: "blank in 12 of 40 rows, not known in 3". */
export function missingWords({ rows, blank, unknown }: Gap): string {
  const of = `of ${count(rows, 'row')}`;
  if (blank === 0) return `not known or not recorded in ${unknown.toLocaleString('en-GB')} ${of}`;
  return `blank in ${blank.toLocaleString('en-GB')} ${of}${unknown > 0 ? `, not known or not recorded in ${unknown.toLocaleString('en-GB')}` : ''}`;
}

/** The sentence that heads the page. */
export function qualityFinding({ gaps, findings }: Quality): string {
  const [worst] = gaps;
  const rowsOf = (ahead: boolean) => findings.filter(({ check }) => (check === 'future') === ahead).reduce((sum, { refs }) => sum + refs.length, 0);
  const [rows, ahead] = [rowsOf(false), rowsOf(true)];
  const contradict = rows === 0 ? 'No row contradicts another.' : `${count(rows, 'row')} ${rows === 1 ? 'contradicts' : 'contradict'} another or ${rows === 1 ? 'itself' : 'themselves'}.`;
  const across = ahead === 0 ? contradict : `${contradict} ${count(ahead, 'date')} ${ahead === 1 ? 'lies' : 'lie'} after today.`;
  if (!worst) return `Nothing that is expected is missing. ${across}`;
  const rests = worst.measures.length === 0 ? 'no measure rests on it' : `${count(worst.measures.length, 'measure')} ${worst.measures.length === 1 ? 'rests' : 'rest'} on it`;
  return `The gap that weakens most: “${worst.label}” of ${worst.tableLabel} is missing in ${shareWords(worst.missing)} of ${count(worst.rows, 'row')}, and ${rests}. ${across}`;
}

import type { Check } from '$lib/intake/across/finding';
import { tableLabel } from '../table-words';
import type { Gap } from './find-gaps';
import type { Quality } from './read-quality';

const plural = { row: 'rows', date: 'dates', measure: 'measures', 'case heard': 'cases heard' } as const;
const count = (n: number, one: keyof typeof plural): string => `${n.toLocaleString('en-GB')} ${n === 1 ? one : plural[one]}`;
/** "34%"; a share that is there is never "0%", and one that is not whole never "100%". */
export const shareWords = (share: number): string => (share > 0 && share < 0.005 ? 'under 1%' : share < 1 && share > 0.995 ? 'over 99%' : `${Math.round(share * 100)}%`);

/** What is missing of a column: "blank in 12 of 40 rows, not known in 3". */
export function missingWords({ rows, blank, unknown, needed, of: one }: Gap): string {
  const of = `of ${count(rows, one)}`;
  if (one === 'case heard') return `no note of ${blank.toLocaleString('en-GB')} ${of}`;
  const counted = needed ? `; in ${Math.round(needed.missing * needed.rows).toLocaleString('en-GB')} of the ${needed.rows.toLocaleString('en-GB')} ${needed.of} that its measure counts` : '';
  if (blank === 0) return `not known or not recorded in ${unknown.toLocaleString('en-GB')} ${of}${counted}`;
  return `blank in ${blank.toLocaleString('en-GB')} ${of}${unknown > 0 ? `, not known or not recorded in ${unknown.toLocaleString('en-GB')}` : ''}${counted}`;
}

/** The sentence that heads the page. */
export function qualityFinding({ gaps, findings }: Omit<Quality, 'interventions'>): string {
  const [worst] = gaps;
  const rowsOf = (of: (check: Check) => boolean) => findings.filter(({ check }) => of(check)).reduce((sum, { refs }) => sum + refs.length, 0);
  const [ahead, apart] = [rowsOf((check) => check === 'future'), rowsOf((check) => check === 'year')];
  const rows = rowsOf(() => true) - ahead - apart;
  const contradict = rows === 0 ? 'No row contradicts another.' : `${count(rows, 'row')} ${rows === 1 ? 'contradicts' : 'contradict'} another or ${rows === 1 ? 'itself' : 'themselves'}.`;
  const lie = (n: number, where: string): string => (n === 0 ? '' : ` ${count(n, 'date')} ${n === 1 ? 'lies' : 'lie'} ${where}`);
  const across = `${contradict}${lie(ahead, 'after today.')}${lie(apart, 'years apart from all others: is the year right?')}`;
  if (!worst) return `Nothing that is expected is missing. ${across}`;
  const whole = `The gap that weakens most: “${worst.label}” of ${worst.tableLabel} is missing in`;
  if (worst.needed) return `${whole} ${shareWords(worst.needed.missing)} of the ${worst.needed.rows.toLocaleString('en-GB')} ${worst.needed.of} that its one measure counts. ${across}`;
  const rests = worst.measures.length === 0 ? 'no measure rests on it' : `${count(worst.measures.length, 'measure')} ${worst.measures.length === 1 ? 'rests' : 'rest'} on it`;
  return `${whole} ${shareWords(worst.missing)} of ${worst.rows === 1 ? 'the' : 'all'} ${count(worst.rows, worst.of)}${worst.of === 'row' ? ' in which it is due' : ''}, and ${rests}. ${across}`;
}

const checks: readonly { readonly says: string; readonly needs: readonly string[] }[] = [
  { says: 'no day of what has happened lies after today', needs: [] },
  { says: 'no day lies years apart from all others', needs: [] },
  { says: 'days are in order', needs: [] },
  { says: 'slots stand at panels that were held', needs: ['slots', 'panels'] },
  { says: 'outcomes fit their strand and workforce', needs: ['outcomes'] },
  { says: 'statuses agree with days', needs: [] }
];

/** What was looked at and found in order, and what could not be looked at since its tables are not loaded, in sentences. */
export function allInOrder({ entries }: Pick<Quality, 'entries'>): string {
  const loaded = new Set(entries.map(({ table }) => table));
  const lacks = ({ needs }: (typeof checks)[number]) => needs.filter((table) => !loaded.has(table));
  const unchecked = checks.filter((check) => lacks(check).length > 0).map((check) => `whether ${check.says} (needs ${lacks(check).map(tableLabel).join(' and ')})`);
  return `None: ${checks.filter((check) => lacks(check).length === 0).map(({ says }) => says).join(', ')}.${unchecked.length ? ` Not checked: ${unchecked.join('; ')}.` : ''}`;
}

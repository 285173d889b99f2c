import type { Indicator } from '$lib/model/indicators/types';
import type { PartRow } from '$lib/store/indicators/row-shapes';
import { describeValue, intervalOf } from './describe-point';
import { contrastInShort } from './describe-contrast';
import { contrast, wayOf } from './halves';
import type { EmptyReading, PartReading, PartsReading } from '../types';

/** Parts with their intervals, the largest first as the SQL gives them. `labelOf` puts codes into words. */
export function readParts(indicator: Indicator, rows: readonly PartRow[], labelOf: (part: string) => string): PartsReading | EmptyReading {
  const known = rows.filter(({ denominator }) => denominator !== 0);
  // A count of which every row says zero was recorded.
  if (known.length === 0 && rows.length > 0 && indicator.denominator === null) return { form: 'empty', indicator, finding: `${indicator.name}: 0 ${indicator.numerator} in the period in view, as recorded.`, signals: [], notes: [] };
  if (known.length === 0) return { form: 'empty', indicator, finding: `${indicator.name}: nothing to count in the period in view.`, signals: [], notes: [] };
  const parts = known.map(({ part, numerator, denominator }) => {
    const interval = indicator.complete ? null : intervalOf(indicator, numerator, denominator);
    const label = labelOf(part);
    return { part, label, numerator, denominator, interval, words: `${label}: ${describeValue(indicator, numerator, denominator, interval)}` };
  });
  if ((known.length > 1 || indicator.complete) && known.every(({ denominator }) => denominator === 1)) return { form: 'parts', indicator, parts, signals: [], notes: [], finding: readList(indicator, parts) };
  if (indicator.partsInTime && parts.length > 1) return { form: 'parts', indicator, parts, signals: [], notes: [], finding: readLatest(indicator, parts) };
  const share = ({ numerator, denominator }: PartRow) => numerator / (denominator ?? 1);
  const lowestMatters = indicator.better === 'up';
  if (parts.length > 1 && !lowestMatters && parts.every(({ numerator }) => numerator === 0)) return { form: 'parts', indicator, parts, signals: [], notes: [], finding: `${indicator.name}: none in any of the ${parts.length} shown.` };
  const telling = parts.reduce((best, part) => ((lowestMatters ? share(part) < share(best) : share(part) > share(best)) ? part : best));
  return {
    form: 'parts', indicator, parts, telling, signals: [], notes: [],
    finding: parts.length === 1 ? `${indicator.name}: ${telling.words}.` : `${indicator.name}: ${telling.denominator === null ? 'most' : lowestMatters ? 'lowest' : 'highest'} for “${telling.label}”: ${amount(indicator, telling)}.`
  };
}

/** What a part amounts to: a bare count with the noun of what is counted. */
const amount = (indicator: Indicator, { numerator, denominator, interval }: PartReading): string =>
  denominator === null ? `${numerator.toLocaleString('en-GB')} ${indicator.numerator}` : describeValue(indicator, numerator, denominator, interval);

/** Parts that follow one another in time: the last against the one before it. */
function readLatest(indicator: Indicator, parts: readonly PartReading[]): string {
  const [before, last] = parts.slice(-2) as [PartReading, PartReading];
  const half = ({ numerator, denominator, interval }: PartReading) => ({ numerator, denominator, exposure: denominator ?? 0, value: interval?.estimate ?? null, interval });
  const found = contrast(indicator, half(before), half(last));
  const moved = found && wayOf(found);
  const against = `${last.label}: ${amount(indicator, last)}; ${before.label}: ${amount(indicator, before)}`;
  if (!found) return `${indicator.name}: ${against}.`;
  return `${indicator.name} ${moved ?? 'did not clearly change'}: ${against}. The difference is ${contrastInShort(found)}${moved ? '' : ', which chance can explain'}.`;
}

/** Parts that are each done or not: how many are, and which are not. */
function readList({ name }: Indicator, parts: readonly PartReading[]): string {
  const not = parts.filter(({ numerator }) => numerator === 0).map(({ label }) => label);
  return `${name}: ${parts.length - not.length} of ${parts.length}${not.length ? `; not ${not.join(', ')}` : ''}.`;
}

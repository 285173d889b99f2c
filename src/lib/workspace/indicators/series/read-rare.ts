import { basisPlural } from '$lib/model/indicators/basis';
import type { Indicator } from '$lib/model/indicators/types';
import { casesBetween } from '$lib/stats/spc/small-counts';
import { drawGaps } from './draw-gaps';
import { formatValue } from '../format-value';
import type { Period } from './group-periods';
import type { LevelMove, ReadingContext, SeriesReading } from '../types';
import { withLevel } from './write-finding';

/** A proportion whose rarer side is too rare for a p chart, as a g chart of what lies between two of those. The order within a
 *  month is not known: its events are spread evenly over it. */
export function readRare(indicator: Indicator, periods: readonly Period[], context: ReadingContext, notes: readonly string[], level: LevelMove | null): SeriesReading {
  const events = periods.reduce((total, { numerator }) => total + numerator, 0);
  const all = periods.reduce((total, { denominator }) => total + (denominator ?? 0), 0);
  const failures = all - events < events;
  const happened: boolean[] = [];
  const labels: Pick<Period, 'period' | 'label'>[] = [];
  for (const { period, label, numerator, denominator } of periods) {
    const rare = failures ? (denominator ?? 0) - numerator : numerator;
    const at = new Set(Array.from({ length: rare }, (_, j) => Math.floor(((j + 0.5) * (denominator ?? 0)) / rare)));
    for (let i = 0; i < (denominator ?? 0); i += 1) happened.push(at.has(i));
    labels.push(...Array.from({ length: rare }, () => ({ period, label })));
  }
  // The first gap began before the data did.
  const gaps = casesBetween(happened).map((gap, i) => ({ ...labels[i]!, gap })).slice(1);
  const since = happened.length - 1 - happened.lastIndexOf(true);
  const bad = indicator.better === 'none' ? null : failures === (indicator.better === 'up');
  const what = failures ? `all but ${all - events} of ${all}` : `${events} of ${all}`;
  const share = formatValue(all ? events / all : 0, indicator.unit);
  return drawGaps(indicator, gaps, bad === null ? 'none' : bad ? 'up' : 'down', indicator.basis, context, {
    // A signal of the last gap is what the mark means: it goes before the level.
    finding: (recent, signals) => (level && signals ? `${indicator.name}: ${failures ? 'the exceptions' : 'these'} ${recent}; the share ${level.way} ${level.words}.` : level ? withLevel(indicator, level, null) : `${indicator.name}: ${what} (${share})${recent ? `, and ${failures ? 'the exceptions' : 'these'} ${recent}` : ''}.`),
    standing: `${events} of ${all} (${share}) over the whole period${gaps.every(({ gap }) => gap < since) ? `; none in the ${since} ${basisPlural(indicator.basis)} since ${periods.findLast(({ numerator, denominator }) => (failures ? (denominator ?? 0) - numerator : numerator) > 0)!.label}` : ''}`, level, open: { period: periods.at(-1)!.period, label: periods.at(-1)!.label, gap: since },
    notes: [...notes, `Each point is one ${failures ? 'exception' : 'of these'}; the order within a month is not known, so they are spread evenly over it.`]
  });
}

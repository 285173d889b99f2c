import type { Indicator } from '$lib/model/indicators/types';
import type { ChartOptions } from '$lib/stats/spc/control-chart';
import { runChart, type RunSegment } from '$lib/stats/spc/run-chart';
import { sideOf } from '$lib/stats/spc/side';
import { isJudged } from './describe-signals';
import { counted, formatValue } from '../format-value';
import type { Grain, ReadingPoint, ReadingSegment, VariationWords } from '../types';
import { perPeriod } from './write-finding';

export interface RunReading { readonly segments: ReadingSegment[]; readonly finding: string; readonly signals: string[]; readonly variation: VariationWords }

/** A run chart read in words. A stock is drawn without rules: it carries over, so its points are not separate throws of the dice. */
export function readRun(indicator: Indicator, points: readonly ReadingPoint[], grain: Grain, options: ChartOptions): RunReading {
  const found = runChart(points.map(({ value }) => value), options);
  const why = indicator.stock ? 'What stands at the end of a month carries over to the next, so no rule of chance is applied.' : null;
  const segments = found.map(({ from, to, centre }): ReadingSegment =>
    ({ from, to, status: 'withheld', why, centre, centreKind: 'median', label: `${points[from]!.label} to ${points[to]!.label}` }));
  const last = found.at(-1)!;
  const latest = points.findLast(isJudged) ?? points.findLast(({ value }) => value !== null)!;
  const { name, unit } = indicator;
  const median = last.centre === null ? '' : formatValue(last.centre, unit);
  const now = formatValue(latest.value!, unit);
  const per = perPeriod(indicator, points, grain);
  if (indicator.stock) {
    return { segments, signals: [], finding: `${name}: ${now} in ${latest.label}, ${compare(latest.value!, last.centre)} the median of ${median}.`, variation: { reading: 'withheld', direction: null, icon: 'none', words: why! } };
  }
  const known = points.slice(last.from).filter(isJudged).length;
  if (known < 10) {
    const words = known === 0 ? `No ${grain} with a value can be judged.` : `${counted(known, grain)} that can be judged: too few to tell a change from chance.`;
    const few = known === 0 ? `no ${grain} of it can be judged yet` : `${counted(known, grain)} that can be judged ${known === 1 ? 'is' : 'are'} too few to tell a change from chance`;
    return { segments, signals: [], finding: `${name}: ${totals(indicator, points) ?? `${now} in ${latest.label}`}; ${few}.`, variation: { reading: 'withheld', direction: null, icon: 'none', words } };
  }
  const { runs } = last;
  if (runs.crossings === 0 && runs.useful < known) {
    const mark = last.centre === 0 ? 'Too rare' : 'Too alike';
    const words = `Half or more of the points lie on ${median}, and none on its other side: runs about such a median say nothing.`;
    return { segments, signals: [], finding: `${name}: ${totals(indicator, points) ?? `${now} in ${latest.label}`}, ${mark.toLowerCase()} to tell a change from chance.`, variation: { reading: 'withheld', direction: null, icon: 'none', words, mark } };
  }
  if (runs.useful === 0) return { segments, signals: [], finding: `${name} stayed at ${median} in every ${grain} ${points.some(({ unjudged }) => unjudged === 'running') ? 'that is over' : 'with a value'}.`, variation: { reading: 'common cause', direction: null, icon: 'common', words: 'Every point lies on the median.' } };
  if (!runs.signal) {
    const words = 'No run is unusually long and the line crosses its median often enough: chance explains it.';
    return { segments, signals: [], finding: `${name} varied only by chance around a median of ${median}${per}.`, variation: { reading: 'common cause', direction: null, icon: 'common', words } };
  }
  const trailing = trailingRun(points, last);
  const long = runs.longestRun! > runs.longestRunMax!;
  const signals = [
    ...(long ? [`The longest run on one side of the median is ${runs.longestRun}; chance seldom gives more than ${runs.longestRunMax}.`] : []),
    ...(runs.crossings! < runs.crossingsMin! ? [`The line crosses its median ${counted(runs.crossings!, 'time')}; chance gives at least ${runs.crossingsMin}.`] : [])
  ];
  if (long && trailing.length > runs.longestRunMax!) {
    const direction = trailing.side > 0 ? 'high' : 'low';
    const reading = indicator.better === 'none' ? 'neutral' : (direction === 'high') === (indicator.better === 'up') ? 'improvement' : 'concern';
    return { segments, signals, finding: `${name} ${direction === 'high' ? 'rose' : 'fell'}: the last ${counted(trailing.length, grain)} off the median are all ${direction === 'high' ? 'above' : 'below'} ${median}, to ${latest.label}.`, variation: { reading, direction, icon: `${reading}-${direction}`, words: reading === 'neutral' ? 'Not random: a change with no good or bad direction.' : `Not random: a change for ${reading === 'improvement' ? 'the better' : 'the worse'}.` } };
  }
  return { segments, signals, finding: `${name} did not vary by chance alone from ${points[last.from]!.label} to ${points[last.to]!.label}; ${now} in ${latest.label}, against a median of ${median}.`, variation: { reading: 'neutral', direction: null, icon: 'none', words: 'Not random over the whole series; the last points do not say which way.' } };
}

function trailingRun(points: readonly ReadingPoint[], segment: RunSegment): { side: number; length: number } {
  const sides = points.slice(segment.from).flatMap((point) => (isJudged(point) ? sideOf(point.value!, segment.centre!) : [])).filter((side) => side !== 0);
  const side = sides.at(-1) ?? 0;
  const before = sides.findLastIndex((other) => other !== side);
  return { side, length: sides.length - 1 - before };
}

/** What the points of a share add up to. Beside settled cases those that are not yet would count as if they were. */
function totals({ unit }: Indicator, points: readonly ReadingPoint[]): string | null {
  if (unit !== 'percent') return null;
  const settled = points.filter(({ value, unjudged }) => value !== null && unjudged !== 'unfinished');
  const summed = settled.length ? settled : points;
  const sum = (pick: (point: ReadingPoint) => number) => summed.reduce((total, point) => total + pick(point), 0);
  const part = settled.length > 0 && points.some(({ unjudged }) => unjudged === 'unfinished');
  return `${sum(({ numerator }) => numerator)} of ${sum(({ denominator }) => denominator ?? 0)} in all${part ? ' that is settled' : ''}`;
}

const compare = (value: number, median: number | null): string => {
  const side = median === null ? 0 : sideOf(value, median);
  return side > 0 ? 'above' : side < 0 ? 'below' : 'at';
};

import { scaleLinear } from 'd3';
import { dodge } from '../lettering/dodge';
import { formatTicks, formatValue } from '../lettering/format-value';
import type { PlotShape } from '../frame/framed-shape';
import type { Box, Mark } from '../frame/mark';
import { counted } from '../lettering/sentence';
import type { SurvivalData, SurvivalGroup } from './survival-data';
import { stillWords, survivalAlt, survivalNotes, survivalTable } from './survival-text';
import { fitText, textWidth } from '../lettering/text-width';
import { valueAxis, valueDomain, type ValueAxis } from '../axes/value-axis';

export interface SurvivalShape extends PlotShape {
  readonly area: Box;
  readonly values: ValueAxis;
  readonly ticks: readonly { x: number; label: string }[];
  /** In the order of the groups; the second and later are dashed. */
  readonly curves: readonly { line: string; band: string; censored: string }[];
  readonly ends: readonly { x: number; y: number; text: string; group: number }[];
  readonly half: { y: number; drops: readonly { x: number; group: number }[] };
  readonly reference: { x: number; label: string; labelX: number } | null;
  readonly atRisk: readonly { y: number; label: string; numbers: readonly { x: number; text: string }[] }[];
}

/** Steps of time to an event, each group with its band, its name at the end, and how many are still followed. */
export function survivalShape(data: SurvivalData, width: number): SurvivalShape {
  const groups = data.groups.filter(({ n }) => n > 0);
  const narrow = width < 560;
  const plotHeight = Math.round(Math.min(320, Math.max(200, width * 0.4)));
  const top = data.reference ? 26 : 10;
  const bottom = top + plotHeight;
  const values = valueAxis({ ...valueDomain([1], [], { unit: 'percent', zero: 'always', tickCount: 4, mayBreak: false }), ticks: [0, 0.25, 0.5, 0.75, 1] }, 'percent', top, bottom);
  const names = groups.map(({ label }) => fitText(label, narrow ? width * 0.28 : 180, 12, true));
  const left = Math.ceil(textWidth('100%', 12)) + 8;
  const right = Math.round(width - Math.max(16, ...names.map((name) => textWidth(name, 12, true)), textWidth('followed', 12)) - 12);
  const most = Math.max(1, ...groups.map(lastDay), data.reference?.days ?? 0);
  const x = scaleLinear([0, most], [left, right]);
  const days = x.ticks(narrow ? 3 : 7).filter(Number.isInteger);
  const labels = formatTicks(days, 'days');
  const endYs = dodge(groups.map((group) => values.position(shareAt(group, lastDay(group), data)) + 4), 14, top + 4, bottom + 4);
  const hasRisk = groups.some((group) => group.steps.some((step) => typeof step.atRisk === 'number'));
  const riskTop = bottom + 24;
  const area = { x: left, y: top, width: right - left, height: plotHeight };
  return {
    width, area, values,
    height: bottom + 24 + (hasRisk ? 6 + groups.length * 15 : 0),
    ticks: days.map((day, i) => ({ x: x(day), label: labels[i]! })),
    curves: groups.map((group) => curveOf(group, data, x, values, groups.length <= 2)),
    ends: groups.map((_, i) => ({ x: right + 8, y: endYs[i]!, text: names[i]!, group: i })),
    half: { y: values.position(0.5), drops: groups.flatMap(({ medianDays }, group) => (typeof medianDays === 'number' ? [{ x: x(medianDays), group }] : [])) },
    reference: data.reference ? {
      x: x(data.reference.days), label: data.reference.label,
      labelX: Math.min(width - textWidth(data.reference.label, 12) / 2, Math.max(textWidth(data.reference.label, 12) / 2, x(data.reference.days)))
    } : null,
    atRisk: hasRisk ? groups.map((group, i) => ({
      y: riskTop + (i + 1) * 15, label: groups.length > 1 ? names[i]! : 'followed',
      numbers: days.flatMap((day) => {
        const n = riskAt(group, day);
        return n === null ? [] : [{ x: x(day), text: formatValue(n, 'count') }];
      })
    })) : [],
    marks: groups.flatMap((group, row) => [...startOf(group, data), ...group.steps].map((step, column): Mark => ({
      x: x(step.days), y: values.position(step.share), row, column,
      heading: `${groups.length > 1 ? `${group.label}, ` : ''}day ${formatValue(step.days, 'count')}`,
      lines: [
        `${formatValue(step.share, 'percent')} ${data.kind === 'waiting' ? stillWords(data) : 'so far'}`,
        ...(step.lower !== null && step.upper !== null ? [`${data.interval ?? '95% interval'} ${formatValue(step.lower, 'percent')} to ${formatValue(step.upper, 'percent')}`] : []),
        ...(typeof step.atRisk === 'number' ? [`${counted(step.atRisk, 'case')} still followed`] : [])
      ]
    }))),
    table: survivalTable(data, groups),
    notes: survivalNotes(data, groups, hasRisk),
    count: `${groups.map((group) => `${groups.length > 1 ? `${group.label}: ` : ''}${counted(group.n, 'case')}${typeof group.events === 'number' ? `, ${formatValue(group.events, 'count')} with the event` : ''}`).join('; ')}.`,
    alt: survivalAlt(data, groups),
    empty: groups.length ? null : `No data to draw: ${data.measure} has no case here.`
  };
}

function startOf(group: SurvivalGroup, data: SurvivalData): SurvivalGroup['steps'] {
  return group.steps[0]?.days === 0 ? [] : [{ days: 0, share: data.kind === 'waiting' ? 1 : 0, lower: null, upper: null, atRisk: group.n }];
}

function lastDay(group: SurvivalGroup): number {
  return Math.max(0, group.endDays ?? 0, ...(group.censoredDays ?? []), group.steps.at(-1)?.days ?? 0);
}

function shareAt(group: SurvivalGroup, day: number, data: SurvivalData): number {
  return group.steps.findLast((step) => step.days <= day)?.share ?? (data.kind === 'waiting' ? 1 : 0);
}

/** Still followed at `day`: those of the first step on or after it; not known after the last. */
function riskAt(group: SurvivalGroup, day: number): number | null {
  if (day === 0) return group.n;
  return group.steps.find((step) => step.days >= day)?.atRisk ?? null;
}

function curveOf(group: SurvivalGroup, data: SurvivalData, x: (day: number) => number, values: ValueAxis, banded: boolean): SurvivalShape['curves'][number] {
  const steps = [...startOf(group, data), ...group.steps];
  const end = x(lastDay(group)).toFixed(1);
  const at = (day: number) => x(day).toFixed(1);
  const y = (share: number) => values.position(share).toFixed(1);
  const line = steps.map((step, i) => (i === 0 ? `M${at(step.days)},${y(step.share)}` : `H${at(step.days)}V${y(step.share)}`)).join('') + `H${end}`;
  const bounded = group.steps.filter((step) => step.lower !== null && step.upper !== null);
  const edge = (key: 'lower' | 'upper') => bounded.map((step, i) => [at(step.days), y(step[key]!), bounded[i + 1] ? at(bounded[i + 1]!.days) : end] as const);
  const over = edge('upper').map(([from, level, to]) => `${from},${level}H${to}`).join('L');
  const under = edge('lower').reverse().map(([from, level, to]) => `${to},${level}H${from}`).join('L');
  return {
    line: steps.length ? line : '',
    band: banded && bounded.length ? `M${over}L${under}Z` : '',
    censored: (group.censoredDays ?? []).map((day) => `M${at(day)},${(values.position(shareAt(group, day, data)) - 4).toFixed(1)}v8`).join('')
  };
}

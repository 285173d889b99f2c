import { formatValue } from '../lettering/format-value';
import type { SurvivalData, SurvivalGroup } from './survival-data';
import { twinTable, type TwinTable } from '../frame/twin-table';

export const stillWords = ({ still = 'still waiting' }: SurvivalData): string => still;

const shareWords = (data: SurvivalData): string => (data.kind === 'waiting' ? stillWords(data) : 'happened');

export function survivalTable(data: SurvivalData, groups: readonly SurvivalGroup[]): TwinTable {
  const rows = groups.flatMap((group) => group.steps.map((step) => ({ group, step })));
  return twinTable(data.measure, groups.length > 1 ? 'Group and day' : 'Day', rows, ({ group, step }) => `${groups.length > 1 ? `${group.label}, ` : ''}${formatValue(step.days, 'count')}`, [
    { name: shareWords(data).replace(/^./, (first) => first.toUpperCase()), numeric: true, always: true, cell: ({ step }) => formatValue(step.share, 'percent') },
    { name: 'From', numeric: true, cell: ({ step }) => (step.lower === null ? '' : formatValue(step.lower, 'percent')) },
    { name: 'To', numeric: true, cell: ({ step }) => (step.upper === null ? '' : formatValue(step.upper, 'percent')) },
    { name: 'Still followed', numeric: true, cell: ({ step }) => step.atRisk?.toString() }
  ]);
}

export function survivalNotes(data: SurvivalData, groups: readonly SurvivalGroup[], hasRisk: boolean): string[] {
  const banded = groups.length <= 2 && groups.some((group) => group.steps.some((step) => step.lower !== null));
  const unread = groups.filter((group) => group.medianDays === null).map(({ label }) => label);
  return [
    ...(banded ? [`Shaded: ${data.interval ?? '95% interval'}.`] : []),
    ...(groups.some((group) => group.censoredDays?.length) ? [`Small strokes: cases ${stillWords(data)} when last seen.`] : []),
    ...(unread.length ? [`Half is not reached${groups.length > 1 ? ` in ${unread.join(', ')}` : ''}, so there is no median.`] : []),
    ...(hasRisk ? ['Below the axis: cases still followed.'] : [])
  ];
}

export function survivalAlt(data: SurvivalData, groups: readonly SurvivalGroup[]): string {
  if (!groups.length) return `${data.measure}: no data.`;
  const say = (group: SurvivalGroup) => {
    const median = typeof group.medianDays === 'number' ? `median ${formatValue(group.medianDays, 'days')}` : 'median not reached';
    const last = group.steps.at(-1);
    return `${groups.length > 1 ? `${group.label}: ` : ''}${group.n} cases, ${median}${last ? `, ${formatValue(last.share, 'percent')} ${shareWords(data)} at day ${formatValue(last.days, 'count')}` : ''}.`;
  };
  return `${data.measure}, days to the event. ${groups.map(say).join(' ')}`;
}

import type { BarData } from '$lib/charts/bar/bar-data';
import type { BeforeAfterData, Side } from '$lib/charts/before-after/before-after-data';
import type { GanttData, GanttRow } from '$lib/charts/gantt/gantt-data';
import { monthLabel } from '$lib/model/months';
import { labelOf, vocabularies } from '$lib/model/vocabularies';
import type { Intervention } from '$lib/workspace/indicators/types';
import { rateWords } from '$lib/workspace/themes/theme-view';
import type { GoodPractice, PracticeSide } from '$lib/workspace/learning/learning-practice';
import type { ProgrammeStep, TrainedInYear } from '$lib/workspace/learning/learning-view';
import { axisChanges } from '../changes-on-axes';

/** Good practice in the last panels against as many before them. */
export function practiceData(practices: readonly GoodPractice[], firstPanel: string, href: (theme: string) => string): BeforeAfterData {
  const side = ({ cases, eligible, rate }: PracticeSide, isFloor: boolean): Side => ({
    value: rate?.estimate ?? null, lower: isFloor ? null : rate?.lower ?? null, upper: isFloor ? null : rate?.upper ?? null, numerator: cases, n: eligible,
    ...(!rate ? { text: 'no case' } : isFloor ? { text: rateWords(rate, true) } : {})
  });
  return {
    measure: 'Share of eligible cases', unit: 'percent', event: monthLabel(firstPanel), rowName: 'Theme',
    rows: practices.map(({ id, name, before, last, isFloor, change, signal }) => ({ label: name, href: href(id), before: side(before, isFloor), after: side(last, isFloor), change, signal }))
  };
}

function stepState({ status, done_on, planned_to }: ProgrammeStep, asOf: string): GanttRow['state'] {
  if (status === 'done' || done_on) return 'done';
  if (planned_to !== null && planned_to < asOf) return 'overdue';
  return status === 'in_progress' ? 'open' : 'planned';
}

export function planData(steps: readonly ProgrammeStep[], asOf: string, interventions: readonly Intervention[]): GanttData {
  return {
    measure: 'Steps of the programme plan', today: asOf, todayName: 'end of the data', rowName: 'Step', changes: axisChanges(interventions),
    rows: steps.map((step) => ({ label: labelOf('programme_step', step.step), from: step.planned_from, to: step.done_on, due: step.planned_to, state: stepState(step, asOf) }))
  };
}

/** What the plan has come to, as a title. */
export function planFinding(steps: readonly ProgrammeStep[], asOf: string): string {
  const done = steps.filter((step) => stepState(step, asOf) === 'done');
  const late = done.filter(({ done_on, planned_to }) => done_on !== null && planned_to !== null && done_on > planned_to).length;
  const overdue = steps.filter((step) => stepState(step, asOf) === 'overdue').length;
  const all = done.length === steps.length ? `All ${steps.length} steps of the plan are done` : `${done.length} of ${steps.length} steps of the plan are done`;
  return `${all}${late ? `, ${late} of them later than planned` : ''}${overdue ? `; ${overdue} ${overdue === 1 ? 'is' : 'are'} overdue` : ''}`;
}

/** People trained by programme: the newest year with training apart from the years before. */
export function trainingData(trained: readonly TrainedInYear[]): { readonly title: string; readonly data: BarData } {
  const years = trained.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const sum = (rows: readonly TrainedInYear[]) => rows.reduce((total, { people }) => total + people, 0);
  const of = (code: string, inLast: boolean) => sum(trained.filter(({ programme, year }) => programme === code && (year === last) === inLast));
  const latest = sum(trained.filter(({ year }) => year === last));
  return {
    title: first === last ? `${latest.toLocaleString('en-GB')} people trained in ${last}` : `${latest.toLocaleString('en-GB')} people trained in ${last}, ${sum(trained).toLocaleString('en-GB')} since ${first}`,
    data: {
      measure: 'People trained', unit: 'count', rowName: 'Programme',
      series: [{ id: 'last', label: String(last), tone: 'strong' }, ...(first === last ? [] : [{ id: 'before', label: first === last - 1 ? String(first) : `${first} to ${last - 1}`, tone: 'light' as const }])],
      rows: vocabularies.training_programme.map(({ code, label }) => ({ label, values: first === last ? [of(code, true)] : [of(code, true), of(code, false)] })).filter(({ values }) => values.some((value) => value > 0))
    }
  };
}

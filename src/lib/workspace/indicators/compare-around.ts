import { dayLabel } from '$lib/model/dates';
import type { Indicator } from '$lib/model/indicators/types';
import { leavesOutOne, placeboInWords, stepInWords } from '$lib/stats/impact-words';
import { interruptedSeries, type Impact } from '$lib/stats/interrupted-series';
import { placeboDates } from '$lib/stats/placebo';
import { rebaseAt } from '$lib/stats/rebase';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import { monthsJudged } from './clean-rows';
import { describeLevels } from './describe-levels';
import { levelChange, levelRank, tooFewToCompare, type LevelChange } from './level-change';
import type { Intervention, ReadingContext } from './types';

/** associated: a model that allows for the earlier course finds a step, among the strongest tenth of all dates.
 *  suggested: the level differs and the model agrees in way and size, but is not sure on its own.
 *  doubtful: something differs, but the earlier course or other dates explain it as well.
 *  no step: chance can explain what is seen. refused: too few data, said why. */
export type Verdict = 'associated' | 'suggested' | 'doubtful' | 'no step' | 'refused';

export interface Comparison {
  readonly intervention: Intervention;
  readonly verdict: Verdict;
  /** What the verdict means for the measure; null unless associated or suggested. */
  readonly reading: 'improvement' | 'concern' | 'neutral' | null;
  readonly levels: LevelChange;
  /** Segmented regression: the ratio just after over what the course before leads to; null where refused. */
  readonly model: Impact | null;
  /** Expected value at each month of `periods` had nothing changed, in the unit of the indicator; null without a model. */
  readonly expected: readonly (number | null)[] | null;
  readonly periods: readonly string[];
  /** The first says the finding; the last are cautions. */
  readonly sentences: readonly string[];
}

/** Whether a measure stepped at an intervention: a segmented regression and a plain comparison of up to 24 months a side, each
 *  set against the same at every other date. Associations only. `rows` are months in order. */
export function compareAround(indicator: Indicator, rows: readonly SeriesRow[], intervention: Intervention, context: ReadingContext): Comparison {
  const months = monthsJudged(indicator, rows, context);
  const at = rebaseAt(months.map(({ period }) => period), [intervention.startsOn])[0]?.at ?? months.length;
  const levels = levelChange(indicator, months, at);
  const base = { intervention, levels, periods: months.map(({ period }) => period) };
  const refuse = (reason: string, seen: readonly string[] = []): Comparison => ({ ...base, verdict: 'refused', reading: null, model: null, expected: null, sentences: [[`${intervention.label}: ${lower(reason)}`, ...seen].join(' ')] });
  if (indicator.stock) return refuse('Not compared: what stands at the end of a month carries over, so months before and after are not separate.');
  const series = { times: months.map((_, i) => i), events: months.map(({ numerator }) => numerator), exposure: months.map(({ denominator }) => denominator ?? 1) };
  const model = interruptedSeries(series, at);
  const few = tooFewToCompare(indicator, levels);
  // Where a side holds no event, or the model does not settle, the plain figures still say what was seen.
  if (!model.ok) return refuse(model.reason, few || levels.before.months < leastMonths || levels.after.months < leastMonths ? [] : describeLevels(indicator, levels));
  if (few) return refuse(few);
  const placebo = placeboDates(series, at);
  const rank = levelRank(indicator, months, at);
  const stepSeen = leavesOutOne(model.ratio) && placebo.ok && within(placebo, 1 / 10);
  const levelSeen = levelDiffers(levels);
  const levelStands = levelSeen && rank !== null && within(rank, 1 / 5) && stepCarriesLevel(model, levels);
  const verdict: Verdict = stepSeen ? 'associated' : levelStands ? 'suggested' : levelSeen || leavesOutOne(model.ratio) ? 'doubtful' : 'no step';
  const up = model.ratio.estimate > 1;
  const name = lower(indicator.name);
  const what = `${intervention.label} (${dayLabel(intervention.startsOn)})`;
  return {
    ...base, verdict, model,
    expected: expectedValues(months, model),
    reading: verdict !== 'associated' && verdict !== 'suggested' ? null : indicator.better === 'none' ? 'neutral' : up === (indicator.better === 'up') ? 'improvement' : 'concern',
    sentences: [
      headline(verdict, what, name, up),
      ...describeLevels(indicator, levels),
      stepInWords(model),
      ...(placebo.ok ? [placeboInWords(placebo)] : []),
      ...(rank ? [`Among ${rank.of} dates, the plain difference before and after ranks ${rank.rank}.`] : []),
      ...(indicator.settlesAfter ? [`Reports of the last ${indicator.settlesAfter} months are left out: they are unfinished.`] : [])
    ]
  };
}

/** Months on each side from which plain figures are set beside each other. */
const leastMonths = 8;

/** Whether a date is within the strongest share of the dates that could be tried. */
const within = ({ rank, of }: { rank: number; of: number }, share: number): boolean => of > 1 && rank <= Math.max(1, Math.floor(of * share));

const levelDiffers = ({ difference, ratio }: LevelChange): boolean =>
  (difference !== null && (difference.lower > 0 || difference.upper < 0)) || (ratio !== null && leavesOutOne(ratio));

/** Rate after over rate before. */
const changeOf = ({ before, after }: LevelChange): number => (after.events / after.exposure) / (before.events / before.exposure);

/** Whether the step of the model goes the way of the change of level and makes up at least half of it. Where it does not,
 *  the course before the date led there anyway. */
function stepCarriesLevel(model: Impact, levels: LevelChange): boolean {
  const step = Math.log(model.ratio.estimate);
  const level = Math.log(changeOf(levels));
  return !Number.isFinite(level) || (Math.sign(step) === Math.sign(level) && Math.abs(step) >= Math.abs(level) / 2);
}

function expectedValues(months: readonly SeriesRow[], model: Impact): (number | null)[] {
  const at = new Map(model.times.map((time, i) => [time, model.counterfactual[i]!]));
  return months.map(({ denominator }, i) => {
    const expected = at.get(i);
    return expected === undefined ? null : expected / (denominator ?? 1);
  });
}

function headline(verdict: Verdict, what: string, name: string, up: boolean): string {
  switch (verdict) {
    case 'associated': return `${what} is associated with a ${up ? 'rise' : 'fall'} in ${name}.`;
    case 'suggested': return `${what} may go with a ${up ? 'rise' : 'fall'} in ${name}: the level differs before and after, and a model that allows for the earlier course agrees without being sure on its own.`;
    case 'doubtful': return `No claim of a change in ${name} at ${what}: what differs before and after is explained as well by the earlier course or by other dates.`;
    case 'no step': return `No change in ${name} at ${what} can be told from chance.`;
    case 'refused': return '';
  }
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

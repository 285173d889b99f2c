import { dayLabel } from '$lib/model/dates';
import type { Indicator } from '$lib/model/indicators/types';
import { leavesOutOne, placeboInWords, stepInWords } from '$lib/stats/impact/impact-words';
import type { Impact } from '$lib/stats/impact/interrupted-series';
import { placeboDates, stepsAtAll, type PlaceboDate } from '$lib/stats/impact/placebo';
import type { SeriesRow } from '$lib/store/indicators/row-shapes';
import { describeLevels, describeSince } from './describe-levels';
import { apartWords } from '../series/far-out';
import { levelDiffers, levelRank, levelSince, levelUp, type LevelChange } from './level-change';
import { chanceOf, stepAt, type JudgedMonths } from './step-at';
import type { Intervention } from '../types';
import { claimWords, togetherInWords, whyNoClaim, whyNoMore, whyUnmodelled } from './write-comparison';
import { judge, type Verdict } from './verdict';
import { stands, type Weighed } from './weigh-together';

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
  /** Index in `periods` of the first month after the change. */
  readonly at: number;
  /** Why nothing is claimed, or no more than it is, in words that go on after a colon; null of what is associated, or where chance can explain what is seen. */
  readonly why: string | null;
  /** That a claimed change has moved back since the months compared, in a sentence; null where it has not, or that cannot be told. */
  readonly movedBack: string | null;
  /** Other changes too near to be told from this one, in a sentence; null where there are none. */
  readonly near: string | null;
  /** The first says the finding; the last are cautions. */
  readonly sentences: readonly string[];
}

export const isClaim = ({ verdict }: Comparison): boolean => verdict === 'associated' || verdict === 'suggested';

/** Whether a measure stepped at an intervention: a segmented regression and a plain comparison of up to 24 months a side, each
 *  set against the same at every other date. Associations only. `weighed` says how it stands among all that is looked at together;
 *  alone where it is not given. `steps`, from `stepsAtAll`, saves work where several changes are asked of one measure. */
export function compareAround(
  indicator: Indicator, judged: JudgedMonths, intervention: Intervention, weighed: Weighed | null = null, steps: readonly PlaceboDate[] = stepsAtAll(judged.series, judged.options)
): Comparison {
  const { months, farOut, apart, series, options } = judged;
  const far = apartWords(indicator, apart, farOut, 'before and after');
  const step = stepAt(indicator, judged, intervention.startsOn);
  const { at, levels, model, few, unmodelled } = step;
  const base = { intervention, levels, at, near: null, movedBack: null, periods: months.map(({ period }) => period) };
  const without = (verdict: Verdict, why: string, seen: readonly string[] = []): Comparison => ({ ...base, verdict, reading: null, model: null, expected: null, why, sentences: [[`${intervention.label}: ${why}`, ...seen].join(' ')] });
  if (!model.ok && unmodelled) return without('unmodelled', whyUnmodelled(levels, model), [...describeLevels(indicator, levels), ...(far ? [far] : [])]);
  if (!model.ok) return without('refused', lower(model.reason));
  if (few) return without('refused', lower(few));
  const among = weighed ?? { adjusted: chanceOf(step) ?? 1, of: 1, asked: false };
  const placebo = placeboDates(series, at, options, [...steps]);
  const rank = levelRank(indicator, months, at);
  const seen = {
    up: model.ratio.estimate > 1,
    levelUp: levelUp(levels),
    step: leavesOutOne(model.ratio),
    level: levelDiffers(levels),
    stands: stands(among),
    stepOut: placebo.ok && within(placebo, 1 / 10),
    levelOut: rank !== null && within(rank, 1 / 5),
    asked: among.asked && stepCarriesLevel(model, levels)
  };
  const verdict = judge(seen);
  const rest = verdict === 'associated' || verdict === 'suggested' ? levelSince(indicator, months, at) : null;
  const since = rest && describeSince(indicator, rest, seen.up);
  return {
    ...base, verdict, model, movedBack: since?.movedBack ? since.words : null,
    why: verdict === 'doubtful' ? whyNoClaim(seen) : verdict === 'suggested' ? whyNoMore(seen) : null,
    expected: expectedValues(months, model),
    reading: verdict !== 'associated' && verdict !== 'suggested' ? null : indicator.better === 'none' ? 'neutral' : seen.up === (indicator.better === 'up') ? 'improvement' : 'concern',
    sentences: [
      claimWords(verdict, seen, `${intervention.label} (${dayLabel(intervention.startsOn)})`, lower(indicator.name)),
      ...describeLevels(indicator, levels),
      ...(since ? [since.words] : []),
      stepInWords(model),
      ...(placebo.ok ? [placeboInWords(placebo)] : []),
      ...(rank ? [`Among ${rank.of} dates, the plain difference before and after ranks ${rank.rank}.`] : []),
      ...(weighed ? [togetherInWords(weighed)] : []),
      ...(far ? [far] : []),
      ...(indicator.settlesAfter ? [`Reports of the last ${indicator.settlesAfter} months are left out: they are unfinished.`] : [])
    ]
  };
}

/** Whether a date is within the strongest share of the dates that could be tried. */
const within = ({ rank, of }: { rank: number; of: number }, share: number): boolean => of > 1 && rank <= Math.max(1, Math.floor(of * share));

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

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

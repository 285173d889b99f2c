import { monthLabel } from '$lib/model/dates';
import type { Target } from '$lib/model/indicators/types';
import type { Assurance, Variation } from '$lib/stats/spc/icons';
import type { AssuranceWords, LevelMove, VariationWords } from '../types';

/** The variation icon and what it says. Null: limits are withheld. */
export function describeVariation(found: Variation | null, withheld: string, level: LevelMove | null = null): VariationWords {
  if (!found) return withLevelWords({ reading: 'withheld', direction: null, icon: 'none', words: withheld }, level);
  const { reading, direction, first } = found;
  if (reading === 'common cause' || direction === null || first === null) return withLevelWords({ reading: 'common cause', direction: null, icon: 'common', words: 'Common cause: the last point varies as points of this chart usually do.' }, level);
  const way = direction === 'high' ? 'high or rising' : 'low or falling';
  if (reading === 'both') return { reading, direction, icon: 'both', words: 'Special cause both ways: one rule says improvement, another says concern.' };
  if (reading === 'neutral') return { reading, direction, icon: `neutral-${direction}`, words: `Special cause, ${way}: a change with no good or bad direction.` };
  return { reading, direction, icon: `${reading}-${direction}`, words: `Special cause of ${reading}, ${way}.` };
}

/** What the rules of the chart say beside a level that moved: common cause, or nothing, or that it is not random. */
export const withLevelWords = (variation: VariationWords, level: LevelMove | null): VariationWords =>
  level ? { ...variation, words: `${variation.reading === 'common cause' ? 'The last point alone is no signal, yet the' : `${variation.words} Yet the`} level ${level.way} ${level.words}: even the 99% interval of the change lies wholly on the side of a ${level.way === 'rose' ? 'rise' : 'fall'}. The second half begins with ${monthLabel(level.laterFrom)}, the middle of what is judged; when the level changed it does not say.` } : variation;

/** The assurance icon and what it says. */
export function describeAssurance(value: Assurance | null, target: Target | null): AssuranceWords {
  if (!target) return { value: null, icon: 'none', words: 'No target is set.' };
  if (value === null) return { value, icon: 'none', words: `Target: ${target.words}. Without limits nothing is said of whether it will be met.` };
  const icon = value === 'consistently passes' ? 'passes' : value === 'consistently fails' ? 'fails' : 'hit-and-miss';
  const says = { passes: 'Left as it is, the process will meet', fails: 'Left as it is, the process will not meet', 'hit-and-miss': 'Left as it is, the process will sometimes meet and sometimes miss' }[icon];
  return { value, icon, words: `${says} the target (${target.words}).` };
}

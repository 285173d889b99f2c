import type { Target } from '$lib/model/indicators/types';
import type { Assurance, Variation } from '$lib/stats/icons';
import type { AssuranceWords, VariationWords } from './types';

/** The variation icon and what it says. Null: limits are withheld. */
export function describeVariation(found: Variation | null, withheld: string): VariationWords {
  if (!found) return { reading: 'withheld', direction: null, icon: 'none', words: withheld };
  const { reading, direction, first } = found;
  if (reading === 'common cause' || direction === null || first === null) return { reading: 'common cause', direction: null, icon: 'common', words: 'Common cause: it varies as it usually does.' };
  const way = direction === 'high' ? 'high or rising' : 'low or falling';
  if (reading === 'both') return { reading, direction, icon: 'both', words: 'Special cause both ways: one rule says improvement, another says concern.' };
  if (reading === 'neutral') return { reading, direction, icon: `neutral-${direction}`, words: `Special cause, ${way}: a change with no good or bad direction.` };
  return { reading, direction, icon: `${reading}-${direction}`, words: `Special cause of ${reading}, ${way}.` };
}

/** The assurance icon and what it says. */
export function describeAssurance(value: Assurance | null, target: Target | null): AssuranceWords {
  if (!target) return { value: null, icon: 'none', words: 'No target is set.' };
  if (value === null) return { value, icon: 'none', words: `Target: ${target.words}. There are too few points to say whether it will be met.` };
  const icon = value === 'consistently passes' ? 'passes' : value === 'consistently fails' ? 'fails' : 'hit-and-miss';
  const says = { passes: 'Left as it is, the process will meet', fails: 'Left as it is, the process will not meet', 'hit-and-miss': 'Left as it is, the process will sometimes meet and sometimes miss' }[icon];
  return { value, icon, words: `${says} the target (${target.words}).` };
}

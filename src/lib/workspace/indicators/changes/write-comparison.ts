import type { Refusal } from '$lib/stats/impact/interrupted-series';
import type { Seen, Verdict } from './verdict';
import { ofThem } from './describe-levels';
import { falseShare } from '../attention/false-share';
import { levelDiffers, levelUp, type LevelChange } from './level-change';
import type { Weighed } from './weigh-together';

/** The finding of one comparison: `what` was changed, with its day, and the `name` of the measure. Where nothing is claimed the
 *  sentence says why, by what stands against it most. */
export function claimWords(verdict: Verdict, seen: Seen, what: string, name: string): string {
  const no = `No claim of a change in ${name} at ${what}:`;
  const plainly = plain(seen);
  switch (verdict) {
    case 'associated': return `${what} is associated with a ${seen.up ? 'rise' : 'fall'} in ${name}.`;
    case 'suggested': return `${what} may go with a ${seen.up ? 'rise' : 'fall'} in ${name}: this measure was to be looked at when such a change came, and it is ${plainly} after than before. ${capital(whyNoMore(seen))}`;
    case 'doubtful': return `${no} ${whyNoClaim(seen)}`;
    case 'no step': return `No change in ${name} at ${what} can be told from chance.`;
    case 'unmodelled': case 'refused': return '';
  }
}

const plain = ({ levelUp }: Seen): string => (levelUp ? 'higher' : 'lower');

/** What stands against a claim most, in words that go on after a colon. */
export function whyNoClaim(seen: Seen): string {
  const { up, levelUp, step, level, stands, stepOut } = seen;
  const plainly = plain(seen);
  if (levelUp === null) return 'a model finds a step against the earlier course, but no interval fits the plain figures beside it.';
  if (levelUp !== up && (level || step)) return `the plain figures are ${plainly} after than before, and a model that allows for the earlier course points the other way.`;
  if (!level) return 'a model finds a step against the earlier course, but the plain figures before and after do not differ by more than chance.';
  if (!step) return `it is ${plainly} after than before, but whether it stepped at this date, a model that allows for the earlier course cannot tell.`;
  if (!stands) return 'among so many measures and dates looked at together, chance alone brings a step as clear as this.';
  return stepOut ? 'the plain figures differ as much or more at many other dates.' : 'a model finds a step as clear or clearer at many other dates.';
}

/** What stands against more than “may go with”. */
export const whyNoMore = ({ step }: Seen): string =>
  step ? 'the step that a model finds, allowing for the earlier course, does not stand out enough to claim it.' : 'whether it stepped at this date, a model that allows for the earlier course cannot tell.';

/** Why no model is fitted, and what the plain figures did. */
export function whyUnmodelled(levels: LevelChange, { reason }: Refusal): string {
  const none = levels.after.events === 0 ? 'after' : levels.before.events === 0 ? 'before' : null;
  const why = none ? `none at all came in the ${levels[none].span} months ${none} it${ofThem(levels[none])}, so a model that allows for the earlier course has nothing to fit` : `${reason.charAt(0).toLowerCase()}${reason.slice(1).replace(/\.$/, '')}`;
  return `${why}; the plain figures ${levelDiffers(levels) ? `${levelUp(levels) ? 'rose' : 'fell'} by more than chance` : 'do not differ by more than chance'}.`;
}

/** How a comparison stands among those made together, in words. */
export function togetherInWords({ adjusted, of, asked }: Weighed): string {
  const among = asked ? `${of} comparisons that were to be made when such changes came` : `${of} comparisons of a measure with a change that these data allow`;
  const share = Math.ceil(adjusted * 100);
  return `Held against the ${among}: of steps as clear as this, ${share <= 1 ? 'no more than one in a hundred' : `up to ${share} in a hundred`} would be chance (Benjamini–Hochberg; a claim asks for ${falseShare * 100} at most).`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

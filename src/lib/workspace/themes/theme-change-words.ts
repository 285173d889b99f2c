import { dayLabel, monthLabel } from '$lib/model/dates';
import { measuresByName } from '$lib/model/theme-measures';
import type { ThemeCarried } from '$lib/store/queries/theme-carried';
import { asThemselves, type Counting } from '$lib/themes/registry/counting';
import { counted } from '../indicators/format-value';
import { listed } from '../list-names';
import type { PastTheme, Theme } from './theme-registry';

type Named = Pick<Theme, 'id' | 'name'>;

const kept = 'Nothing that was coded is rewritten, and Undo, on this page, takes it back.';
const from = (today: string): string => `From today, ${dayLabel(today)},`;

/** '12 coded passages of 9 cases since the panel of March 2024'; null where nothing is coded with it. */
function codedWords({ confirmed, cases, first_panel: first, last_panel: last }: ThemeCarried): string | null {
  return confirmed === 0 || !first ? null : `${counted(confirmed, 'coded passage')} of ${counted(cases, 'case')} ${first === last ? 'of' : 'since'} the panel of ${monthLabel(first)}`;
}

/** Ids of the measures that count the theme: by its own id, or by that of one which counts as it. Sorted. */
function measuresNow(theme: string, { merged }: Counting): string[] {
  return [...new Set([theme, ...[...merged].flatMap(([from, into]) => (into === theme ? [from] : []))].flatMap(measuresByName))].sort();
}

/** ' The measure Q9 counts it by name, and will count it no more.'; '' where none does. */
function measureWords(theme: string, counting: Counting): string {
  const ids = measuresNow(theme, counting);
  return ids.length ? ` The measure ${ids.join(' and ')} counts it by name, and will count it no more.` : '';
}

/** What becomes of the measures that count one of two merged themes, or both: each counts `into` from then on. */
function mergedMeasureWords(theme: Named, into: Named, counting: Counting): string {
  const [own, others] = [measuresNow(theme.id, counting), measuresNow(into.id, counting)];
  const both = own.filter((id) => others.includes(id));
  const moved = own.filter((id) => !both.includes(id));
  const gained = others.filter((id) => !both.includes(id));
  return [
    ...(both.length ? [` The measure ${both.join(' and ')} counts the two apart, and will count both under “${into.name}”, not apart.`] : []),
    ...(moved.length ? [` The measure ${moved.join(' and ')} counts “${theme.name}” by name, and will count “${into.name}” in its stead, with all its cases.`] : []),
    ...(gained.length ? [` The measure ${gained.join(' and ')} counts “${into.name}” by name, and will count this with it.`] : [])
  ].join('');
}

/** What becomes of the share of the theme that another is merged into: its cases are others, and so may those be that it is counted of. */
function shareWords({ name }: Named, { shown, eligible, shown_after: after, eligible_after: eligibleAfter }: ThemeCarried): string {
  const wider = eligibleAfter > eligible ? ', for it is counted of every case in which either could arise' : '';
  return ` In all months “${name}” is seen in ${shown} of ${eligible} eligible cases with notes; then in ${after} of ${eligibleAfter}${wider}.`;
}

/** A measure has a name of its own, which may be what the theme was called. */
const keptNameWords = (theme: string, counting: Counting): string => {
  const ids = measuresNow(theme, counting);
  return ids.length ? ` The measure ${ids.join(' and ')}, which counts it, keeps a name of its own, and says on its page that the theme was renamed.` : '';
};

export const renameWords = ({ id }: Pick<Named, 'id'>, today: string, counting: Counting = asThemselves): string => `${from(today)} it has the new name on every page and in every month, the past ones among them. It stays the same theme: nothing is coded or counted otherwise.${keptNameWords(id, counting)} Undo, on this page, brings the old name back.`;

export function mergeWords(theme: Named, other: Named, carried: ThemeCarried, today: string, counting: Counting = asThemselves): string {
  const [{ name }, into] = [theme, other.name];
  const { both, found } = carried;
  const coded = codedWords(carried);
  const twice = both ? ` (${both} of them ${both === 1 ? 'carries' : 'carry'} both, and ${both === 1 ? 'counts' : 'count'} once)` : '';
  const moved = [...(coded ? [`${coded}${twice}`] : []), ...(found ? [`${counted(found, 'passage')} that the engine found`] : [])];
  return `${from(today)} ${moved.length ? `${moved.join(' and ')} will count as “${into}”, whatever the panel.` : `“${name}” counts as “${into}”; no passage carries it yet.`} “${name}” is listed no more, and what the engine finds of it is suggested as “${into}”.${shareWords(other, carried)} The name of “${into}” and what it says it counts stay as they are: see whether they still fit.${mergedMeasureWords(theme, other, counting)} ${kept}`;
}

export function splitWords({ id, name }: Named, carried: ThemeCarried, today: string, counting: Counting = asThemselves): string {
  const coded = codedWords(carried);
  const one = carried.confirmed === 1;
  return `${from(today)} “${name}” is listed no more, and the new themes are. ${coded ? `${coded} ${one ? 'comes' : 'come'} back into Review: ${one ? 'it stays' : 'each stays'} under the old name, in no rate, until a person says which of the new themes it carries.` : 'No passage is coded with it, so none comes back into Review.'}${measureWords(id, counting)} ${kept}`;
}

export function retireWords({ id, name }: Named, carried: ThemeCarried, today: string, counting: Counting = asThemselves): string {
  const coded = codedWords(carried);
  const one = carried.confirmed === 1;
  return `${from(today)} “${name}” is suggested no more and leaves the lists and rates. ${coded ? `${coded} ${one ? 'keeps it, and stays' : 'keep it, and stay'} on this page.` : 'No passage is coded with it.'}${measureWords(id, counting)} ${kept}`;
}

/** In how many cases a theme was coded before a change of what counts as it, and is since, null where it counts for itself no more; by the
 *  codings that are held now, so that a page printed then may have told fewer; what the engine alone found is in neither. */
export const countsWords = (before: number, after: number | null): string => after === null
  ? `Counts changed from that day: by what people have coded to this day it stood for ${counted(before, 'case')} until then.`
  : `Counts changed from that day: by what people have coded to this day it stood for ${counted(before, 'case')} before, and ${after} with it.`;

/** What became of a theme, in a sentence; `on`, 'YYYY-MM-DD', is when, and null where that is not known. */
export function becameWords({ state }: Pick<PastTheme, 'state'>, followers: readonly string[], on: string | null): string {
  const day = on ? ` on ${dayLabel(on)}` : '';
  if (state === 'merged') return followers.length ? `Merged${day}: what was coded with it counts as ${listed(followers, 'and')} now.` : `Merged${day} into a theme that is retired since: it is suggested no more.`;
  if (state === 'split') return followers.length ? `Split${day} into ${listed(followers, 'and')}.` : `Split${day} into themes that are all retired since: it is suggested no more.`;
  return `Retired${day}: it is suggested no more, and is in no list or rate.`;
}

/** What still stands under the name of a theme that is no longer active. */
export function leftWords({ state, followers }: Pick<PastTheme, 'state' | 'followers'>, carried: ThemeCarried): string {
  if (state === 'merged' && followers.length) return '';
  const coded = codedWords(carried);
  const [one, open] = [carried.confirmed === 1, state === 'split' && followers.length > 0];
  if (!coded) return open ? 'No passage waits under its name.' : 'No passage is coded with it.';
  return open ? `${coded} still ${one ? 'stands' : 'stand'} under its name, and ${one ? 'waits' : 'wait'} in Review to be read again.` : `${coded} ${one ? 'keeps' : 'keep'} it.`;
}

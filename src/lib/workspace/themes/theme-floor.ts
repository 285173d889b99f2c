import { counted } from '../indicators/format-value';
import { listed } from '../list-names';
import { appAlone } from '../read-by-app';
import { splitNotes, waitingWords, type SplitWaiting } from './split-waiting';

/** What makes the share of a theme a floor, of which no interval is told: an interval is of sampling alone, and what is missing is not. */
export interface Floor {
  /** What waits under the name of a split theme that this one follows. */
  readonly undecided: readonly SplitWaiting[];
  /** Whether the app alone has read the notes of most cases that the share is of. It takes what it is sure of, and misses themes. */
  readonly byApp: boolean;
  /** Cases, more than are counted, in which the app suspects the theme and nobody has looked. */
  readonly toReview: number;
}

export const isFloor = ({ undecided, byApp }: Pick<Floor, 'undecided' | 'byApp'>): boolean => byApp || undecided.length > 0;

/** 'suspected in 3 more, which wait in Review'; '' where in none. */
export const suspectedWords = (cases: number, more = 'more'): string => (cases ? `suspected in ${cases} ${more}, which ${cases === 1 ? 'waits' : 'wait'} in Review` : '');

/** Why the share of one theme is a floor, in sentences: 'The app alone has read most of these notes, and misses themes: the share is a
 *  floor.'; '' where it is none. */
export function floorWords({ undecided, byApp }: Pick<Floor, 'undecided' | 'byApp'>): string {
  return [...(byApp ? [`${appAlone}: the share is a floor.`] : []), ...(undecided.length ? [`${waitingWords(undecided)}: the share is a floor.`] : [])].join(' ');
}

/** That more cases may show a theme than are counted, in sentences that follow others; '' where nothing says so. */
export function moreWords(floor: Floor | undefined): string {
  if (!floor) return '';
  const { undecided, byApp, toReview } = floor;
  const suspected = toReview ? `: it is suspected in ${counted(toReview, 'more case')}, which ${toReview === 1 ? 'waits' : 'wait'} in Review` : '';
  return `${byApp ? ` ${appAlone}, so more may show it${suspected}.` : ''}${undecided.length ? ` More may show it: ${waitingWords(undecided)}.` : ''}`;
}

/** The same of all themes of a chart: a sentence for what the app alone has read, and one for each theme that was split. */
export function floorNotes(themes: readonly ({ readonly name: string } & Pick<Floor, 'undecided' | 'byApp'>)[]): string[] {
  const app = themes.filter(({ byApp }) => byApp).map(({ name }) => name);
  const which = app.length === themes.length ? 'every share is a floor' : app.length > 3 ? `the shares of ${app.length} of these ${themes.length} themes are floors` : `${app.length === 1 ? 'the share' : 'the shares'} of ${listed(app, 'and')} ${app.length === 1 ? 'is a floor' : 'are floors'}`;
  return [...(app.length ? [`${appAlone}: until a person has read them, ${which}, without an interval.`] : []), ...splitNotes(themes)];
}

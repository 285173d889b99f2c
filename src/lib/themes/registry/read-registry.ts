import type { EarlierProposal } from '../discovery/types';
import type { Codebook } from '../types';
import { standingEvents, type ThemeEvent } from './events';

export interface RegisteredTheme {
  /** Never changes, and is never used again. */
  id: string;
  name: string;
  definition: string;
  state: 'active' | 'merged' | 'split' | 'retired';
  /** The themes that follow it, where it was merged or split. */
  successors: readonly string[];
  /** The proposal that it was made of, where it was. */
  proposal: string | null;
}

export interface Registry {
  themes: ReadonlyMap<string, RegisteredTheme>;
  dismissed: readonly EarlierProposal[];
  /** Parts of a split that was taken back together with their naming, by id: the theme that they were parts of. */
  withdrawn: ReadonlyMap<string, string>;
  /** Events that made no sense where they stood, with why; they were passed over. */
  refused: readonly { seq: number; why: string }[];
}

/** Why an event cannot be, or null. */
function whyNot(event: ThemeEvent, themes: ReadonlyMap<string, RegisteredTheme>): string | null {
  const inactive = (ids: readonly string[]): string | null => {
    const id = ids.find((of) => themes.get(of)?.state !== 'active');
    return id === undefined ? null : `${id} is not an active theme`;
  };
  switch (event.kind) {
    case 'create':
      return themes.has(event.theme) ? `${event.theme} was there before; an id is used once` : null;
    case 'merge':
      return new Set(event.themes).size < 2 ? 'a merger wants two themes or more' : inactive([...event.themes, event.into]);
    case 'split':
      return event.into.length < 2 || event.into.includes(event.theme) ? 'a theme splits into two others or more' : inactive([event.theme, ...event.into]);
    case 'dismiss':
    case 'undo':
      return null;
    case 'redefine':
      return event.definition ? inactive([event.theme]) : 'the table holds no definition; split or name a theme to give one';
    default:
      return inactive([event.theme]);
  }
}

/** The themes as they stood at the panel `upTo`, or as they stand now. Names change nothing about which theme is which. */
export function readRegistry({ themes: first }: Codebook, events: readonly ThemeEvent[], upTo?: string): Registry {
  const themes = new Map(first.map(({ id, name, definition }): [string, RegisteredTheme] => [id, { id, name, definition, state: 'active', successors: [], proposal: null }]));
  const dismissed: EarlierProposal[] = [];
  const refused: { seq: number; why: string }[] = [];
  const change = (id: string, to: Partial<RegisteredTheme>): unknown => themes.set(id, { ...themes.get(id)!, ...to });
  const standing = new Map(standingEvents(events, upTo).map((event) => [event.seq, event]));
  for (const event of standing.values()) {
    const why = whyNot(event, themes);
    if (why !== null) {
      refused.push({ seq: event.seq, why });
      continue;
    }
    switch (event.kind) {
      case 'create':
        themes.set(event.theme, { id: event.theme, name: event.name, definition: event.definition, state: 'active', successors: [], proposal: event.proposal ?? null });
        break;
      case 'rename':
        change(event.theme, { name: event.name });
        break;
      case 'redefine':
        change(event.theme, { definition: event.definition });
        break;
      case 'merge':
        for (const theme of event.themes) if (theme !== event.into) change(theme, { state: 'merged', successors: [event.into] });
        break;
      case 'split':
        change(event.theme, { state: 'split', successors: [...event.into] });
        break;
      case 'retire':
        change(event.theme, { state: 'retired' });
        break;
      case 'dismiss':
        dismissed.push({ id: event.proposal, passageIds: event.passageIds, dismissed: true });
    }
  }
  return { themes, dismissed, withdrawn: withdrawnParts(events.filter(({ seq, panel }) => !standing.has(seq) && (upTo === undefined || panel <= upTo)), themes), refused };
}

/** `undone`: events that no longer count. */
function withdrawnParts(undone: readonly ThemeEvent[], themes: ReadonlyMap<string, RegisteredTheme>): Map<string, string> {
  return new Map(undone.flatMap((event) => (event.kind === 'split' && themes.has(event.theme) ? event.into.filter((part) => !themes.has(part)).map((part): [string, string] => [part, event.theme]) : [])));
}

/** The events that this registry was made of: those that count and made sense, in order. */
export function heldEvents(events: readonly ThemeEvent[], { refused }: Pick<Registry, 'refused'>): ThemeEvent[] {
  const passedOver = new Set(refused.map(({ seq }) => seq));
  return standingEvents(events).filter(({ seq }) => !passedOver.has(seq));
}

/** What a theme counts as in this registry: itself, what it was merged into, or the themes that it was split into, sorted; nothing
 *  where it is unknown or retired. */
export function countsAs({ themes }: Registry, id: string): string[] {
  const found = new Set<string>();
  const follow = (of: string): void => {
    const theme = themes.get(of);
    if (theme?.state === 'active') found.add(of);
    else theme?.successors.forEach(follow);
  };
  follow(id);
  return [...found].sort();
}

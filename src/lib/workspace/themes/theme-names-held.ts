import type { ThemeEvent } from '$lib/themes/registry/events';
import { heldEvents, type RegisteredTheme, type Registry } from '$lib/themes/registry/read-registry';
import type { Theme } from '$lib/themes/types';

/** A name that a theme has or has had: two themes of one name could not be told apart, and a page printed before would speak of the wrong one. */
export interface HeldName {
  /** Id of the theme. */
  readonly theme: string;
  readonly name: string;
  /** What the theme is called now. */
  readonly now: string;
  readonly state: RegisteredTheme['state'];
}

/** Every name of every theme, those of the codebook `shipped` among them. A name that was taken back, or was passed over, is free again. */
export function heldNames(shipped: readonly Pick<Theme, 'id' | 'name'>[], events: readonly ThemeEvent[], { themes, refused }: Registry): HeldName[] {
  const given = heldEvents(events, { refused }).flatMap((event) => (event.kind === 'create' || event.kind === 'rename' ? [{ theme: event.theme, name: event.name }] : []));
  const all = [...shipped.map(({ id, name }) => ({ theme: id, name })), ...given];
  return all.flatMap(({ theme, name }): HeldName[] => {
    const now = themes.get(theme);
    return now ? [{ theme, name, now: now.name, state: now.state }] : [];
  });
}

const pastWords = { merged: 'that is merged into another', split: 'that is split', retired: 'that is retired' } as const;

/** Why the theme `of` ('' for one that is yet to be made) cannot be called `name`; '' where it can. It may have a name of its own back. */
export function takenWords(name: string, held: readonly HeldName[], of: string): string {
  const same = held.filter((one) => isSame(one.name, name));
  const isCalled = ({ name: had, now }: HeldName): boolean => isSame(had, now);
  if (same.some((one) => one.theme === of && isCalled(one))) return 'It has this name already. Give another.';
  const others = same.filter(({ theme }) => theme !== of);
  const other = others.find(isCalled) ?? others[0];
  if (!other) return '';
  if (!isCalled(other)) return `This was the name of “${other.now}” before. Give another.`;
  return other.state === 'active' ? 'A theme has this name already. Give another.' : `A theme ${pastWords[other.state]} has this name already. Give another.`;
}

/** A name that two active themes would have and that no two have `before`, as the second has it; null where there is none. */
export function nameGivenTwice(before: readonly Theme[], after: readonly Theme[]): string | null {
  const twice = (themes: readonly Theme[]) => themes.filter(({ id, name }) => themes.some((other) => other.id !== id && isSame(other.name, name)));
  const old = twice(before);
  return twice(after).find(({ name }) => !old.some((one) => isSame(one.name, name)))?.name ?? null;
}

/** A name as it is written down: one space between words, and nothing that cannot be seen. */
export const nameAsKept = (name: string): string => name.normalize('NFC').replace(/\p{Cf}/gu, '').replace(/\s+/g, ' ').trim();

const isSame = (a: string, b: string): boolean => nameAsKept(a).toLowerCase() === nameAsKept(b).toLowerCase();

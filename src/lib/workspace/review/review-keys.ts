/** What a key asks of the queue. `at` counts what digits stand for (`digitChoices`) from 0. */
export type Command = { readonly kind: 'confirm' | 'reject'; readonly at: number } | { readonly kind: Plain };
type Plain = 'reject-next' | 'none' | 'add' | 'why' | 'next' | 'back' | 'undo';
type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'isComposing'>;

/** What the digits stand for, in order: each suggestion, or in place of one of a split theme each theme that follows it. A digit confirms
 *  `theme`; with Shift it rejects `of`, the suggestion itself. */
export const digitChoices = (suggestions: readonly { readonly theme_id: string }[], split: ReadonlyMap<string, readonly string[]>): { readonly theme: string; readonly of: string }[] =>
  suggestions.flatMap(({ theme_id: of }) => (split.get(of) ?? [of]).map((theme) => ({ theme, of }))).slice(0, 9);

const letters = new Map<string, Plain>([['x', 'reject-next'], ['n', 'none'], ['t', 'add'], ['w', 'why'], ['j', 'next'], ['k', 'back'], ['u', 'undo']]);

/** The command of a key press, or null. Held keys move but never decide. A digit is told by its place on the keyboard, since
 *  with Shift its character differs from one layout to the next. */
export function commandFor({ key, code, shiftKey, ctrlKey, metaKey, altKey, repeat, isComposing }: Key): Command | null {
  if (ctrlKey || metaKey || altKey || isComposing) return null;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  if (digit) return repeat ? null : { kind: shiftKey ? 'reject' : 'confirm', at: Number(digit) - 1 };
  const kind = shiftKey ? undefined : letters.get(key.toLowerCase());
  if (!kind || (repeat && kind !== 'next' && kind !== 'back')) return null;
  return { kind };
}

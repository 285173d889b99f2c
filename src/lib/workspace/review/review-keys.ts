/** What a key asks of the queue. `at` counts suggestions from 0. */
export type Command = { readonly kind: 'confirm' | 'reject'; readonly at: number } | { readonly kind: Plain };
type Plain = 'reject-next' | 'none' | 'add' | 'why' | 'next' | 'back' | 'undo';
type Key = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'isComposing'>;

const letters = new Map<string, Plain>([['x', 'reject-next'], ['n', 'none'], ['t', 'add'], ['w', 'why'], ['j', 'next'], ['k', 'back'], ['u', 'undo']]);

/** The command of a key press, or null. Held keys move but never decide. A digit is told by its place on the keyboard, since
 *  with Shift its character differs from one layout to the next. */
export function commandFor({ key, code, shiftKey, ctrlKey, metaKey, altKey, repeat, isComposing }: Key): Command | null {
  if (ctrlKey || metaKey || altKey || isComposing) return null;
  const digit = /^(?:Digit|Numpad)([123])$/.exec(code)?.[1];
  if (digit) return repeat ? null : { kind: shiftKey ? 'reject' : 'confirm', at: Number(digit) - 1 };
  const kind = shiftKey ? undefined : letters.get(key.toLowerCase());
  if (!kind || (repeat && kind !== 'next' && kind !== 'back')) return null;
  return { kind };
}

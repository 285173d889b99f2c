import { expect, test } from 'vitest';
import { findThemes } from '$lib/workspace/themes/find-themes';
import { shippedThemes } from '$lib/workspace/themes/theme-registry';

const theme = (id: string, name: string, cues: readonly string[], definition = '') => ({ ...shippedThemes[0]!, id, name, cues: [...cues], definition });
const themes = [
  theme('a', 'Early, steady senior oversight', ['made it clear']),
  theme('b', 'Line managers', [], 'What a manager made of it.'),
  theme('c', 'Manager made it worse', []),
  theme('d', 'Evidence lost', ['gone'])
];
const ids = (text: string) => findThemes(themes, text).map(({ id }) => id);

test('a theme whose name holds the typed words stands before those found by a cue or a definition', () => expect(ids('Made it')).toEqual(['c', 'a', 'b']));
test('the words may stand in any order, and a space after them narrows nothing', () => expect(ids('worse manager ')).toEqual(['c']));
test('nothing typed leaves every theme in its order', () => expect(ids('')).toEqual(['a', 'b', 'c', 'd']));
test('words of two different cues are no find', () => expect(ids('gone clear')).toEqual([]));

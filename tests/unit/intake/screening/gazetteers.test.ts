import { expect, test } from 'vitest';
import { AMBIGUOUS_FORENAMES, FORENAMES } from '$lib/intake/screening/gazetteer/forenames';
import { ORDINARY_WORDS } from '$lib/intake/screening/gazetteer/ordinary-words';
import { AMBIGUOUS_PLACES, PLACES } from '$lib/intake/screening/gazetteer/places';
import { AMBIGUOUS_SURNAMES, SURNAMES } from '$lib/intake/screening/gazetteer/surnames';

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((word) => b.has(word));

test('no forename or surname that is a name in any case is an ordinary word, or listed as one that is', () => {
  for (const words of [ORDINARY_WORDS, AMBIGUOUS_FORENAMES]) expect(shared(FORENAMES, words)).toEqual([]);
  for (const words of [ORDINARY_WORDS, AMBIGUOUS_SURNAMES]) expect(shared(SURNAMES, words)).toEqual([]);
});

test('no place that is one in any case is an ordinary word', () => {
  expect(shared(PLACES, ORDINARY_WORDS).filter((place) => !AMBIGUOUS_PLACES.has(place))).toEqual([]);
});

test('every entry is in lower case', () => {
  for (const words of [FORENAMES, SURNAMES, PLACES, ORDINARY_WORDS]) expect([...words].filter((word) => word !== word.toLowerCase())).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { charGrams, chunksOf } from '../../../src/lib/themes/words/char-grams';
import { createFinder } from '../../../src/lib/themes/words/find-features';
import { createGramTrie } from '../../../src/lib/themes/words/gram-trie';
import { tokenize } from '../../../src/lib/themes/words/tokenize';
import { createVectorizer } from '../../../src/lib/themes/words/vectorize';
import { wordPhrases } from '../../../src/lib/themes/words/word-phrases';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'B', 'é', "'", '-', '😀', '.'), minLength: 1, maxLength: 7 });
const texts = fc.array(fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')), { minLength: 1, maxLength: 5 });
const distinct = (values: readonly string[]): string[] => [...new Set(values)];
/** Half of all that stands in the texts, so that the other half is unknown. */
const half = (values: readonly string[]): string[] => distinct(values).filter((_, i) => i % 2 === 0);

test('n-grams by letter are those cut out of the chunk, in the same order, whatever is known', () => {
  fc.assert(
    fc.property(word, fc.array(word), (chunk, others) => {
      const known = half([chunk, ...others].flatMap(charGrams));
      expect([...createGramTrie(known, 7)(chunk)]).toEqual(charGrams(chunk).flatMap((gram) => (known.includes(gram) ? [7 + known.indexOf(gram)] : [])));
    })
  );
});

test('features by chunk are those of the whole text: every known stem and pair where it stands, then the n-grams', () => {
  fc.assert(
    fc.property(texts, (all) => {
      const phrases = (text: string): string[] => wordPhrases(tokenize(text)).map(({ feature }) => feature);
      const words = half(all.flatMap(phrases));
      const grams = half(all.flatMap((text) => chunksOf(text).flatMap(({ chunk }) => charGrams(chunk))));
      const find = createFinder({ words, grams, idf: [] });
      for (const text of all) {
        const found = find(text);
        expect(found.words.map(({ id }) => words[id]!).sort()).toEqual(phrases(text).filter((feature) => words.includes(feature)).sort());
        expect(found.grams.map((ids) => Array.from(ids, (id) => grams[id - words.length]))).toEqual(chunksOf(text).map(({ chunk }) => charGrams(chunk).filter((gram) => grams.includes(gram))));
      }
    })
  );
});

test('a pair lies in the chunks of its two words, with what stands between them', () => {
  const [pair] = createFinder({ words: ['red car'], grams: [], idf: [1] })('the red – car').words;
  expect(pair).toEqual({ id: 0, first: 1, last: 3 });
});

test('a row has words of length 1 beside n-grams of length 1.2: "red" twice counts 1 + ln 2, "car" once counts 1', () => {
  const { ids, values } = createVectorizer({ words: ['car', 'red'], grams: [' r'], idf: [1, 1, 3] })('red car red');
  const length = Math.hypot(1, 1 + Math.log(2));
  expect([...ids]).toEqual([0, 1, 2]);
  expect([...values]).toEqual([expect.closeTo(1 / length), expect.closeTo((1 + Math.log(2)) / length), expect.closeTo(1.2)]);
});

test('chunks are what a pattern finds between white space of any kind', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(' ', '\t', '\n', '\u00a0', '\u0085', '\u1680', '\u2009', '\u200b', '\u2028', '\u202f', '\u205f', '\u3000', '\ufeff'))), (parts) => {
      const text = parts.join('');
      expect(chunksOf(text)).toEqual(Array.from(text.matchAll(/\S+/g), (hit) => ({ chunk: hit[0].toLowerCase(), start: hit.index, end: hit.index + hit[0].length })));
    })
  );
});

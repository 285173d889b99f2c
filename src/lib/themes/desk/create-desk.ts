import { breathe } from '../breathe';
import { BEARING_RULE } from '../discovery/bearing-rule';
import { gatherEvidence } from '../discovery/gather-evidence';
import type { ReadField } from '../discovery/matters';
import { proposeThemes } from '../discovery/propose-themes';
import type { EncodedPassage } from '../meaning/encode-passage';
import { createEngine, type Engine } from '../engine';
import { keyOf, packScores, unpackScores } from '../meaning/kept-readings';
import { readNotes } from '../passages/read-notes';
import { seededRandom } from '../seeded-random';
import { settle } from '../learning/settle';
import { indexInSteps, type SimilarityIndex } from '../similarity/build-index';
import { findSimilar } from '../similarity/find-similar';
import { suggestionMark } from '../learning/suggestion-mark';
import type { ThemeModel } from '../judging/theme-model';
import type { Codebook, Note, Passage, RunOptions } from '../types';
import type { Ask, AskKind, DeskAsks } from './desk-messages';
import type { ReadTexts, Turn } from './read-texts';

/** What a desk works with. */
export interface DeskSources {
  codebook: Codebook;
  /** Asked for once, when first needed. */
  model: () => Promise<ThemeModel>;
  /** By the fine-tuned encoder; null where none ships. */
  readMeanings: ReadTexts | null;
  /** By the general encoder, for proposals. */
  readSentences: ReadTexts;
  /** What proposals know of the field; asked for once, when first needed. */
  fieldReader: () => Promise<ReadField>;
}

export interface Desk {
  /** What holds up no other (`besides`) may be asked while another ask is being answered. Of those, one at a time. */
  answer(ask: Ask, options?: RunOptions): Promise<DeskAsks[AskKind]['answer']>;
}

/** What a person waits for: neither the index of texts to search nor the reading for proposals is gone on with meanwhile. */
const PRESSING: ReadonlySet<AskKind> = new Set(['learn', 'look', 'contrast']);
const SEED = 1;

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

/** Answers what the pages ask of the notes that it has read. What it has read once it keeps: a new decision costs only the learning
 *  and judging. */
export function createDesk({ codebook, model: loadModel, readMeanings, readSentences, fieldReader: loadFieldReader }: DeskSources): Desk {
  const model = once(loadModel);
  const fieldReader = once(loadFieldReader);
  let notes: readonly Note[] = [];
  let passages: Passage[] = [];
  const indexes = new Map<'passages' | 'notes', Promise<SimilarityIndex>>();
  const vectors = new Map<string, Float32Array>();
  const byWords = once(async () => createEngine(await model(), codebook));
  /** What the encoder said, by the key of the text: so a reading kept from before and one made now are the same to the last bit. */
  const kept = new Map<string, string>();
  const byMeaning = once(async () => {
    const { lexical } = await model();
    return createEngine(await model(), codebook, (text) => unpackScores(kept.get(keyOf(text))!, lexical.themes.length)!);
  });
  /** The engine that made the suggestions that stand: what explains them is asked of it. */
  let judging: Engine | null = null;
  /** Marks of what was suggested, of the answer that stands and those after it. */
  const given = new Map<number, readonly (string | null)[]>();
  /** The texts of `passages`, each once, but those that `has`. */
  const textsWithout = (has: (text: string) => boolean): string[] => [...new Set(passages.map(({ text }) => text))].filter((text) => !has(text));

  /** Has `texts` read that were not yet, in their turn, and tells how far that is among all passages. */
  async function readLeft(read: ReadTexts, texts: readonly string[], turn: Turn, keep: (text: string, encoded: EncodedPassage) => void, { onProgress, signal }: RunOptions): Promise<void> {
    if (texts.length === 0) return;
    const all = passages.length;
    let left = texts.length;
    onProgress?.(all - left, all);
    await read(texts, { signal, turn, take: (text, encoded) => {
      keep(text, encoded);
      onProgress?.(all - --left, all);
    } });
  }

  /** Whether every text of `passages` has a reading: once it has, it keeps it. */
  let isWhole = false;
  function unread(): string[] {
    if (isWhole) return [];
    const texts = textsWithout((text) => kept.has(keyOf(text)));
    isWhole = texts.length === 0;
    return texts;
  }

  /** Has every text read by the encoder that has no reading yet, where one ships. */
  async function readUnread(turn: Turn, options: RunOptions): Promise<void> {
    if (readMeanings) await readLeft(readMeanings, unread(), turn, (text, { themes }) => kept.set(keyOf(text), packScores(themes)), options);
  }

  /** The engine for words and meaning, every text read; by words alone where no encoder ships. */
  async function meaningEngine({ signal }: RunOptions): Promise<Engine> {
    await readUnread(() => Promise.resolve(), { ...(signal && { signal }) });
    return unread().length > 0 ? byWords() : byMeaning();
  }

  /** What is being answered that a person waits for. */
  let pressing: Promise<unknown> = Promise.resolve();

  /** Builds an index step by step, while nobody waits for anything else. Rejects where other notes are read meanwhile. */
  async function indexed(of: 'passages' | 'notes'): Promise<SimilarityIndex> {
    const from = notes;
    const steps = indexInSteps(of === 'notes' ? notes.map(({ noteRef, text }) => ({ id: noteRef, text })) : passages);
    for (;;) {
      await breathe();
      await pressing;
      if (notes !== from) throw new Error('other notes were read meanwhile');
      const step = steps.next();
      if (step.done) return step.value;
    }
  }

  const indexOf = (of: 'passages' | 'notes'): Promise<SimilarityIndex> => {
    const index = indexes.get(of) ?? indexed(of);
    indexes.set(of, index);
    return index;
  };

  /** Sentence vectors of every passage, each text read once, while nobody waits for anything else. */
  const readVectors = (options: RunOptions): Promise<void> =>
    readLeft(readSentences, textsWithout((text) => vectors.has(text)), () => pressing, (text, { vector }) => vectors.set(text, vector), options);

  async function answerOne(ask: Ask, options: RunOptions): Promise<DeskAsks[AskKind]['answer']> {
    switch (ask.kind) {
      case 'read':
        notes = ask.notes;
        passages = readNotes(notes);
        isWhole = false;
        // What stood suggested was of other notes: not every text of these need have a reading.
        judging = null;
        indexes.clear();
        given.clear();
        return passages;
      case 'assign': {
        judging = await (ask.meaning ? meaningEngine(options) : byWords());
        const assigned = await judging.assign(passages, ask.decisions, options);
        const settled = settle(passages, ask.decisions);
        given.clear();
        given.set(ask.as, assigned.map(({ passageId, suggestions }) => (settled.has(passageId) ? null : suggestionMark(suggestions))));
        return assigned;
      }
      case 'learn': {
        judging = await (ask.meaning ? meaningEngine(options) : byWords());
        const { marks, changed } = await judging.changes(passages, ask.decisions, given.get(ask.since) ?? null, options);
        for (const other of given.keys()) if (other !== ask.since) given.delete(other);
        given.set(ask.as, marks);
        return changed;
      }
      case 'look':
        return (judging ?? (await byWords())).look(ask.passageId, passages, ask.decisions);
      case 'recall': {
        const { themes } = (await model()).lexical;
        for (const { key, scores } of ask.readings) if (unpackScores(scores, themes.length)) kept.set(key, scores);
        return unread().length;
      }
      case 'readings':
        return [...new Set(passages.map(({ text }) => keyOf(text)))].flatMap((key) => (kept.has(key) ? [{ key, scores: kept.get(key)! }] : []));
      case 'meanings':
        await readUnread(() => pressing, options);
        return unread().length;
      case 'vectors':
        await readVectors(options);
        return passages.length;
      case 'propose': {
        const { lexical } = await model();
        const engine = await byWords();
        const assignments = await engine.assign(passages, ask.decisions, options.signal ? { signal: options.signal } : {});
        await readVectors(options);
        const offered = new Set(codebook.themes.map(({ id }) => id));
        const readField = await fieldReader();
        const evidence = gatherEvidence(passages, lexical, { rule: BEARING_RULE, offered, vectorOf: (text) => vectors.get(text)!, scoresOf: engine.scoresByWords });
        const settled = settle(passages, ask.decisions);
        const open = passages.map(({ id }, i) => (settled.get(id)?.none ? 0 : evidence.bearing[i]!));
        return proposeThemes(passages, assignments, { ...evidence, readField, random: seededRandom(SEED), bearing: open, earlier: ask.earlier });
      }
      case 'similar': {
        const among = ask.among && new Set(ask.among);
        const index = await indexOf(ask.of);
        options.signal?.throwIfAborted();
        return findSimilar(ask.query, index, ask.most, among ? { among: (id) => among.has(id) } : {});
      }
      case 'contrast': {
        return (judging ?? (await byWords())).contrast(ask.passageId, passages, ask.decisions, ask);
      }
    }
  }

  return {
    answer(ask, options = {}) {
      const answer = answerOne(ask, options);
      if (PRESSING.has(ask.kind)) pressing = answer.catch(() => {});
      return answer;
    }
  };
}

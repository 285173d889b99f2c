import { readFileSync } from 'node:fs';
import { keyOf } from '../../src/lib/themes/meaning/kept-readings';
import { seededRandom } from '../../src/lib/themes/seeded-random';
import { passageExtents } from '../../src/lib/themes/passages/split-passages';

const PASSAGES = 10_000;
const PER_NOTE = 8;

interface SampleNote { note_ref: string; panel: string; case_ref: string; slot_type: string; text: string }
/** Notes and readings in the form of the sample's files, with what they hold. */
export interface DecisionFiles { notes: string; readings: string; passages: number; settled: number }
const notesOf = (written: string): SampleNote[] => written.trim().split('\n').map((line) => JSON.parse(line) as SampleNote);
const countPassages = (notes: readonly SampleNote[]): number => notes.reduce((sum, { text }) => sum + passagesOf(text).length, 0);
const passagesOf = (text: string): string[] => passageExtents(text).map(({ start, end }) => text.slice(start, end));

/** Passages that the sample's notes hold, and what people have said of them. */
export function sampleSize(): { passages: number; settled: number } {
  return {
    passages: countPassages(notesOf(readFileSync('data/sample/notes.jsonl', 'utf8'))),
    settled: readFileSync('data/sample/codings.csv', 'utf8').trim().split('\n').length - 1
  };
}

/** The sample's notes with more behind them, until they hold ten thousand passages: each line the first half of one passage of the sample with
 *  the second of another, no two alike. What the encoder would say of one is taken to be the mean of what it says of the two. */
export function decisionFiles(): DecisionFiles {
  const sample = notesOf(readFileSync('data/sample/notes.jsonl', 'utf8'));
  const [encoder = '', ...lines] = readFileSync('data/sample/readings.txt', 'utf8').trim().split('\n');
  const readings = new Map(lines.map((line) => line.split(' ') as [string, string]));
  const texts = [...new Set(sample.flatMap(({ text }) => passagesOf(text)))];
  const random = seededRandom(1);
  const pick = (): string => texts[Math.floor(random() * texts.length)]!;
  const half = (text: string, second: boolean): string => {
    const words = text.split(' ');
    const middle = Math.floor(words.length / 2);
    return words.slice(second ? middle : 0, second ? words.length : middle).join(' ');
  };
  const notes: SampleNote[] = [...sample];
  const { settled, passages: ofSample } = sampleSize();
  let passages = ofSample;
  for (let n = 0; passages < PASSAGES; n++) {
    const made = Array.from({ length: PER_NOTE }, () => {
      const [first, second] = [pick(), pick()];
      return { line: `${half(first, false)} ${half(second, true)}`, reading: meanOf(readings.get(keyOf(first))!, readings.get(keyOf(second))!) };
    });
    const note = { ...sample[n % sample.length]!, note_ref: `ZZ-${String(n).padStart(5, '0')}`, text: made.map(({ line }) => line).join('\n') };
    notes.push(note);
    for (const passage of passagesOf(note.text)) {
      passages++;
      if (!readings.has(keyOf(passage))) readings.set(keyOf(passage), made.find(({ line }) => line.includes(passage))!.reading);
    }
  }
  return {
    notes: notes.map((note) => JSON.stringify(note)).join('\n'),
    readings: [encoder, ...[...readings].map(([key, scores]) => `${key} ${scores}`), ''].join('\n'),
    passages,
    settled
  };
}

function meanOf(a: string, b: string): string {
  const [one, other] = [a, b].map((scores) => new Int16Array(new Uint8Array(Buffer.from(scores, 'base64')).buffer)) as [Int16Array, Int16Array];
  return Buffer.from(one.map((value, i) => Math.round((value + other[i]!) / 2)).buffer).toString('base64');
}

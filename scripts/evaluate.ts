import { readFileSync } from 'node:fs';
import { createEngine, type Engine } from '../src/lib/themes/engine';
import type { Codebook } from '../src/lib/themes/types';
import { chooseModel, shippedEncoder } from './evaluate/choose-model';
import { encodedOnce } from './evaluate/encoded-once';
import { measureAssignment, type AssignmentMeasure, type Scored } from './evaluate/measure-assignment';
import { boundaryRecall } from './evaluate/measure-segments';
import { printReport } from './evaluate/print-report';
import { readArguments } from './evaluate/read-arguments';
import { codedPassages, readCodedNotes, type CodedPassage } from './evaluate/read-coded-notes';

const rounded = (_: string, value: unknown): unknown => (typeof value === 'number' && !Number.isInteger(value) ? Math.round(value * 10000) / 10000 : value);

interface Measured {
  assign: AssignmentMeasure;
  /** Milliseconds from texts to assignments. */
  time: number;
  rowOrderIdentical: boolean;
}

async function measure(engine: Engine, passages: readonly CodedPassage[]): Promise<Measured> {
  const began = performance.now();
  const assignments = await engine.assign(passages, []);
  const time = Math.round(performance.now() - began);
  const judged = await engine.judge(passages, []);
  const backwards = (await engine.assign([...passages].reverse(), [])).reverse();
  const known = new Set(engine.themes);
  const scored = passages.map(({ themes }, i): Scored => ({ truth: new Set(themes.filter((t) => known.has(t))), scores: judged[i]!.probabilities, suggested: assignments[i]!.suggestions }));
  return { assign: measureAssignment(scored, engine.themes), time, rowOrderIdentical: JSON.stringify(backwards) === JSON.stringify(assignments) };
}

/** Measures the engine on coded notes and prints the result; see `readArguments` for what it takes. */
export async function main(args: string[]): Promise<number> {
  const asked = readArguments(args);
  if (!asked.ok) {
    console.error(asked.message);
    return 2;
  }
  const { notes: files, codebook: codebookFile, withhold, encoder, json } = asked.options;
  const began = performance.now();
  const whole = JSON.parse(readFileSync(codebookFile, 'utf8')) as Codebook;
  const codebook = { ...whole, themes: whole.themes.filter(({ id }) => !withhold.includes(id)) };
  const notes = readCodedNotes(files);
  const passages = codedPassages(notes);
  const model = chooseModel(asked.options, codebook);
  const loaded = Math.round(performance.now() - began);
  const words = await measure(createEngine(model, codebook), passages);
  const encode = encoder && model.withMeaning ? shippedEncoder() : null;
  const best = encode ? await measure(createEngine(model, codebook, encodedOnce(encode)), passages) : words;
  const report = {
    passages: passages.length,
    assign: best.assign,
    ...(encode && { assign_words_only: words.assign }),
    segment: { recall_newline: boundaryRecall(notes, '\n'), recall_space: boundaryRecall(notes, ' ') },
    stability: { row_order_identical: best.rowOrderIdentical && words.rowOrderIdentical },
    time_ms: { load_or_train: loaded, assign: words.time, ...(encode && { assign_with_encoder: best.time }) }
  };
  console.log(json ? JSON.stringify(report, rounded) : printReport(report));
  return 0;
}

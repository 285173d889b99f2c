import { readFileSync } from 'node:fs';
import { createEngine, type Engine } from '../src/lib/themes/engine';
import type { Assignment, Codebook } from '../src/lib/themes/types';
import { chooseModel, shippedEncoder } from './evaluate/choose-model';
import { measureDiscovery } from './evaluate/discovery';
import { encodedOnce } from './evaluate/encoded-once';
import { printGeneric } from './evaluate/generic';
import { learningCurve } from './evaluate/learning-curve';
import { measureAssignment, type AssignmentMeasure, type Scored } from './evaluate/measure-assignment';
import { boundaryRecall } from './evaluate/measure-segments';
import { printReport } from './evaluate/print-report';
import { readArguments } from './evaluate/read-arguments';
import { codedPassages, readCodedNotes, type CodedPassage } from './evaluate/read-coded-notes';
import { subsampleAri } from './evaluate/subsample-ari';
import { printWithheld } from './evaluate/withhold-each';

const rounded = (_: string, value: unknown): unknown => (typeof value === 'number' && !Number.isInteger(value) ? Math.round(value * 10000) / 10000 : value);

interface Measured {
  assignments: Assignment[];
  assign: AssignmentMeasure;
  /** Milliseconds from texts to assignments. */
  time: number;
  rowOrderIdentical: boolean;
}

/** Measures against the labels that are in the codebook, `known`. */
async function measure(engine: Engine, passages: readonly CodedPassage[], known: ReadonlySet<string>): Promise<Measured> {
  const began = performance.now();
  const assignments = await engine.assign(passages, []);
  const time = Math.round(performance.now() - began);
  const judged = await engine.judge(passages, []);
  const backwards = (await engine.assign([...passages].reverse(), [])).reverse();
  const offered = engine.themes.flatMap((theme, t) => (known.has(theme) ? [t] : []));
  const scored = passages.map(
    ({ themes }, i): Scored => ({ truth: new Set(themes.filter((t) => known.has(t))), scores: offered.map((t) => judged[i]!.probabilities[t]!), suggested: assignments[i]!.suggestions })
  );
  const assign = measureAssignment(scored, offered.map((t) => engine.themes[t]!));
  return { assignments, assign, time, rowOrderIdentical: JSON.stringify(backwards) === JSON.stringify(assignments) };
}

/** Measures the engine on coded notes and prints the result; see `readArguments` for what it takes. */
export async function main(args: string[]): Promise<number> {
  const asked = readArguments(args);
  if (!asked.ok) {
    console.error(asked.message);
    return 2;
  }
  if (asked.generic !== undefined) return printGeneric(asked.generic, asked.json);
  const { notes: files, codebook: codebookFile, withhold, encoder, discovery, curve, json } = asked.options;
  if (asked.options.withholdEach) return printWithheld(asked.options, asked.options.withholdEach);
  const began = performance.now();
  const whole = JSON.parse(readFileSync(codebookFile, 'utf8')) as Codebook;
  const codebook = { ...whole, themes: whole.themes.filter(({ id }) => !withhold.includes(id)) };
  const known = new Set(codebook.themes.map(({ id }) => id));
  const notes = readCodedNotes(files);
  const passages = codedPassages(notes);
  const model = chooseModel(asked.options, codebook);
  const loaded = Math.round(performance.now() - began);
  const words = await measure(createEngine(model, codebook), passages, known);
  const shipped = encoder && model.withMeaning ? shippedEncoder() : null;
  const encode = shipped && encodedOnce(shipped);
  const best = encode ? await measure(createEngine(model, codebook, encode), passages, known) : words;
  const assigned = performance.now();
  const found = discovery ? measureDiscovery(passages, words.assignments, model.lexical, known) : null;
  const discovered = Math.round(performance.now() - assigned);
  const report = {
    passages: passages.length,
    assign: best.assign,
    ...(encode && { assign_words_only: words.assign }),
    segment: { recall_newline: boundaryRecall(notes, '\n'), recall_space: boundaryRecall(notes, ' ') },
    ...(found && { discovery: found }),
    stability: { row_order_identical: best.rowOrderIdentical && words.rowOrderIdentical, ...(discovery && { subsample_ari: subsampleAri(passages, words.assignments, model.lexical, known) }) },
    ...(curve && { learning_curve: await learningCurve(model, codebook, passages, encode ?? undefined) }),
    time_ms: { load_or_train: loaded, assign: words.time, ...(encode && { assign_with_encoder: best.time }), ...(found && { discovery: discovered }) }
  };
  console.log(json ? JSON.stringify(report, rounded) : printReport(report));
  return 0;
}

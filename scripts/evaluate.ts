import { readFileSync } from 'node:fs';
import { createEngine } from '../src/lib/themes/engine';
import type { Codebook } from '../src/lib/themes/types';
import { readArguments } from './evaluate/read-arguments';
import { chooseModel } from './evaluate/choose-model';
import { codedPassages, readCodedNotes } from './evaluate/read-coded-notes';
import { measureAssignment, type Scored } from './evaluate/measure-assignment';
import { boundaryRecall } from './evaluate/measure-segments';
import { printReport } from './evaluate/print-report';

const rounded = (_: string, value: unknown): unknown => (typeof value === 'number' && !Number.isInteger(value) ? Math.round(value * 10000) / 10000 : value);

/** Measures the engine on coded notes and prints the result; see `readArguments` for what it takes. */
export async function main(args: string[]): Promise<number> {
  const asked = readArguments(args);
  if (!asked.ok) {
    console.error(asked.message);
    return 2;
  }
  const { notes: files, codebook: codebookFile, withhold, json } = asked.options;
  const began = performance.now();
  const whole = JSON.parse(readFileSync(codebookFile, 'utf8')) as Codebook;
  const codebook = { ...whole, themes: whole.themes.filter(({ id }) => !withhold.includes(id)) };
  const notes = readCodedNotes(files);
  const passages = codedPassages(notes);
  const model = chooseModel(asked.options, codebook);
  const trained = performance.now();
  const engine = createEngine(model, codebook);
  const [judged, assignments] = [await engine.judge(passages), await engine.assign(passages, [])];
  const assigned = performance.now();
  const known = new Set(engine.themes);
  const scored = passages.map(({ themes }, i): Scored => ({ truth: new Set(themes.filter((t) => known.has(t))), scores: judged[i]!.probabilities, suggested: assignments[i]!.suggestions }));
  const backwards = await engine.assign([...passages].reverse(), []);
  const report = {
    passages: passages.length,
    assign: measureAssignment(scored, engine.themes),
    segment: { recall_newline: boundaryRecall(notes, '\n'), recall_space: boundaryRecall(notes, ' ') },
    stability: { row_order_identical: JSON.stringify(backwards.reverse()) === JSON.stringify(assignments) },
    time_ms: { load_or_train: Math.round(trained - began), assign: Math.round((assigned - trained) / 2) }
  };
  console.log(json ? JSON.stringify(report, rounded) : printReport(report));
  return 0;
}

import type { DiscoveryMeasure } from './discovery';
import type { Learning } from './learning-curve';
import type { AssignmentMeasure } from './measure-assignment';

interface Report {
  passages: number;
  assign: AssignmentMeasure;
  /** Present when `assign` is by words and meaning. */
  assign_words_only?: AssignmentMeasure;
  segment: { recall_newline: number; recall_space: number };
  discovery?: DiscoveryMeasure;
  stability: { row_order_identical: boolean; subsample_ari?: number };
  learning_curve?: Learning;
  time_ms: Record<string, number>;
}

const three = (x: number): string => x.toFixed(3);

const headline = (name: string, { micro_f1, macro_f1, recall_at_3, brier, accept_precision, accept_coverage }: AssignmentMeasure): string =>
  `${name.padEnd(18)} micro-F1 ${three(micro_f1)}  macro-F1 ${three(macro_f1)}  recall@3 ${three(recall_at_3)}  Brier ${brier.toFixed(4)}  ` +
  `accept band: precision ${three(accept_precision)}, covers ${three(accept_coverage)} of the passages with a theme`;


/** The report as a person reads it. */
export function printReport({ passages, assign, assign_words_only, segment, discovery, stability, learning_curve, time_ms }: Report): string {
  return [
    `${passages} passages`,
    ...(assign_words_only ? [headline('words and meaning', assign), headline('words alone', assign_words_only)] : [headline('words alone', assign)]),
    `boundaries found: ${three(segment.recall_newline)} joined by line breaks, ${three(segment.recall_space)} by spaces`,
    `row order ${stability.row_order_identical ? 'changes nothing' : 'CHANGES THE RESULT'}; ${JSON.stringify(time_ms)} ms`,
    ...(discovery
      ? [
          `proposals ${discovery.proposals}, false ${discovery.false_proposals}; agreement over 90% subsamples ${three(stability.subsample_ari ?? 0)} (ARI)`,
          ...Object.entries(discovery.unknown).map(([id, { f1, delay_panels }]) => `  ${id}: F1 ${three(f1)}, ${delay_panels === null ? 'not found' : `found after ${delay_panels} panels`}`)
        ]
      : []),
    ...(learning_curve?.points ?? []).map((p) => `learnt from ${p.panels} panels (${p.decisions} decisions): micro-F1 ${three(p.micro_f1_unlearnt)} -> ${three(p.micro_f1)} on the next six; one more decision ${p.next_decision_ms} ms`),
    ...(learning_curve ? [learning_curve.across].map((all) => `learnt from the notes of the other ${all.folds - 1} of ${all.folds} parts: micro-F1 ${three(all.micro_f1_unlearnt)} -> ${three(all.micro_f1)}, macro-F1 ${three(all.macro_f1_unlearnt)} -> ${three(all.macro_f1)} on all passages`) : []),
    '',
    'theme                            precision  recall  F1     passages',
    ...Object.entries(assign.per_theme).map(([theme, { precision, recall, f1, n }]) => `${theme.padEnd(32)} ${three(precision)}      ${three(recall)}   ${three(f1)}  ${n}`),
    '',
    'predicted  observed  pairs',
    ...assign.reliability.filter(({ n }) => n > 0).map(({ predicted, observed, n }) => `${three(predicted)}      ${three(observed)}     ${n}`)
  ].join('\n');
}

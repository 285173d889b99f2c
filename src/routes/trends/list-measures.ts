import type { Indicator } from '$lib/model/indicators/types';
import { inspectorsQuestion } from '$lib/model/questions';
import type { BoardView } from './board-address';

/** Which of the measures a view of the board lists: those of a part of the logic model, and those that help to answer a question. What
 *  an inspector would challenge is no fixed list: what needs attention joins it. */
export function listMeasures(of: readonly Indicator[], { question, node }: Pick<BoardView, 'question' | 'node'>, needsAttention: (id: string) => boolean): Indicator[] {
  const answers = (indicator: Indicator) => question === null || indicator.answers.includes(question) || (question === inspectorsQuestion && needsAttention(indicator.id));
  return of.filter((indicator) => answers(indicator) && (node === null || indicator.node === node));
}

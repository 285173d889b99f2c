import { logicModel, type NodeId } from '$lib/model/logic-model';
import { questions } from '$lib/model/questions';

/** What the board shows, as the address holds it. `question`: the number of one that the measures help to answer; `node`: a part of
 *  the logic model; null for any. */
export interface BoardView { readonly leadingOnly: boolean; readonly attentionOnly: boolean; readonly question: string | null; readonly node: NodeId | null }

const knownQuestion = (question: string | null): string | null => (question !== null && Object.hasOwn(questions, question) ? question : null);
const knownNode = (node: string | null): NodeId | null => logicModel.find(({ id }) => id === node)?.id ?? null;

export const boardFromUrl = (params: URLSearchParams): BoardView => ({
  leadingOnly: params.get('measures') !== 'all', attentionOnly: params.get('show') === 'attention', question: knownQuestion(params.get('question')), node: knownNode(params.get('node'))
});

/** Whether the board holds the leading measures alone: a question, a part of the logic model and what needs attention are looked for among all. */
export const onlyLeading = ({ leadingOnly, attentionOnly, question, node }: BoardView): boolean => leadingOnly && !attentionOnly && question === null && node === null;

/** A copy of `params` with the view in it; what is usual is left out. */
export function boardIntoUrl({ leadingOnly, attentionOnly, question, node }: BoardView, params: URLSearchParams): URLSearchParams {
  const out = new URLSearchParams(params);
  const named: readonly [name: string, value: string | null][] = [['measures', leadingOnly ? null : 'all'], ['show', attentionOnly ? 'attention' : null], ['question', question], ['node', node]];
  for (const [name, value] of named) {
    if (value === null) out.delete(name);
    else out.set(name, value);
  }
  return out;
}

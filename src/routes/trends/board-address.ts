import { questions } from '$lib/model/questions';

/** What the board shows, as the address holds it. `question`: the number of one that the measures help to answer; null for any. */
export interface BoardView { readonly leadingOnly: boolean; readonly attentionOnly: boolean; readonly question: string | null }

const known = (question: string | null): string | null => (question !== null && Object.hasOwn(questions, question) ? question : null);

export const boardFromUrl = (params: URLSearchParams): BoardView => ({ leadingOnly: params.get('measures') !== 'all', attentionOnly: params.get('show') === 'attention', question: known(params.get('question')) });

/** A copy of `params` with the view in it; what is usual is left out. */
export function boardIntoUrl({ leadingOnly, attentionOnly, question }: BoardView, params: URLSearchParams): URLSearchParams {
  const out = new URLSearchParams(params);
  if (leadingOnly) out.delete('measures');
  else out.set('measures', 'all');
  if (attentionOnly) out.set('show', 'attention');
  else out.delete('show');
  if (question) out.set('question', question);
  else out.delete('question');
  return out;
}

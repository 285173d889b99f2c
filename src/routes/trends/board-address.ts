/** What the board shows, as the address holds it. */
export interface BoardView { readonly leadingOnly: boolean; readonly attentionOnly: boolean }

export const boardFromUrl = (params: URLSearchParams): BoardView => ({ leadingOnly: params.get('measures') !== 'all', attentionOnly: params.get('show') === 'attention' });

/** A copy of `params` with the view in it; what is usual is left out. */
export function boardIntoUrl({ leadingOnly, attentionOnly }: BoardView, params: URLSearchParams): URLSearchParams {
  const out = new URLSearchParams(params);
  if (leadingOnly) out.delete('measures');
  else out.set('measures', 'all');
  if (attentionOnly) out.set('show', 'attention');
  else out.delete('show');
  return out;
}

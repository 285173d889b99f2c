import { error } from '@sveltejs/kit';

/** Changes are known once a workspace is open, and so is what stands for them. The numbers that once did have a page on disk. */
export const entries = () => Array.from({ length: 20 }, (_, i) => ({ change: String(i + 1) }));

export function load({ params: { change } }) {
  if (!/^(\d{1,4}|\d{4}-\d\d-\d\d(-(\d+|[a-z]{5}))?)$/.test(change)) error(404, 'There is no such change.');
  return { address: change };
}

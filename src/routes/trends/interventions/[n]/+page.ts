import { error } from '@sveltejs/kit';

/** Changes are known once a workspace is open; these have a page on disk, as many as a force will have. */
export const entries = () => Array.from({ length: 20 }, (_, i) => ({ n: String(i + 1) }));

/** The number of a change is the one that marks it on the charts: they are counted in date order, and no ref stands in an address. */
export function load({ params: { n } }) {
  if (!/^[1-9]\d{0,3}$/.test(n)) error(404, 'There is no such change.');
  return { n: Number(n) };
}

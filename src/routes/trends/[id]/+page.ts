import { error } from '@sveltejs/kit';
import { indicators } from '$lib/model/indicators';

export const entries = () => indicators.map(({ id }) => ({ id: id.toLowerCase() }));

export function load({ params }) {
  const indicator = indicators.find(({ id }) => id.toLowerCase() === params.id.toLowerCase());
  if (!indicator) error(404, 'There is no such measure.');
  return { indicator };
}

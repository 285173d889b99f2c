import { error } from '@sveltejs/kit';
import { codebookThemes, themeNamed } from '$lib/workspace/theme-view';

export const entries = () => codebookThemes.map(({ id }) => ({ id }));

export function load({ params }) {
  const theme = themeNamed(params.id);
  if (!theme) error(404, 'The codebook holds no such theme.');
  return { theme };
}

import type { PassageTheme } from '$lib/store/queries/review';

/** What is said where a person confirms a theme that was split. */
export const chooseWords = (name: string, followers: readonly string[]): string => `“${name}” was split. Choose what the passage carries now: ${listed(followers)}.`;

/** What the queue says of a passage whose theme was split: settled before the split, or suggested by an engine that knows the old theme only. */
export const wasWords = ({ standing, score }: Pick<PassageTheme, 'standing' | 'score'>): string => standing === 'confirmed'
  ? 'Confirmed before the theme was split. It stays under the old name until you choose.'
  : `The engine is ${Math.round((score ?? 0) * 100)}% sure of what the theme was before it was split; counted nowhere until you choose.`;

/** '“A”, “B” or “C”'. */
function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

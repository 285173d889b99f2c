import { listed } from '../list-names';

/** What is said where a person confirms a theme that was split. */
export const chooseWords = (name: string, followers: readonly string[]): string => `“${name}” was split. Choose what the passage carries now: ${listed(followers, 'or')}.`;

/** What is said where a person chose none of the themes that follow a split one. */
export const noneOfWords = (name: string): string => `None of what “${name}” was split into.`;

/** What a decision that settles a passage does to the suggestions without an answer; '' where there is none. */
export function unansweredWords(names: readonly string[]): string {
  if (names.length === 0) return '';
  const list = names.map((name) => `“${name}”`).join(' and ');
  return ` The passage is settled, so ${list} ${names.length === 1 ? 'is' : 'are'} counted nowhere: confirm ${names.length === 1 ? 'it' : 'them'} too if ${names.length === 1 ? 'it holds' : 'they hold'}.`;
}

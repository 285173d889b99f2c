/** The words of a white-space separated list, as a set. */
export function listed(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** The entries of a comma or line separated list, as a set; entries may hold spaces. */
export function phrases(entries: string): ReadonlySet<string> {
  return new Set(entries.split(/[,\n]/).map((entry) => entry.trim()).filter((entry) => entry !== ''));
}

import { screenText } from '$lib/intake/screening/screen-text';

/** The findings of a text as "kind: words". */
export function found(text: string): string[] {
  return screenText(text).map((finding) => `${finding.kind}: ${finding.text}`);
}

/** The kinds found in a text, each once. */
export function kinds(text: string): string[] {
  return [...new Set(screenText(text).map((finding) => finding.kind))];
}

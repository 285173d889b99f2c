/** The values of a file of JSON lines, each with its line number from 1; empty lines are skipped. Throws where a line is not JSON,
 *  saying which. */
export function readLines(text: string, file: string): { value: unknown; line: number }[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((content, i) => {
      if (!content.trim()) return [];
      try {
        return [{ value: JSON.parse(content) as unknown, line: i + 1 }];
      } catch {
        throw new Error(`${file}, line ${i + 1}: not JSON`);
      }
    });
}

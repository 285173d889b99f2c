/** Advance widths of Source Sans 3 regular for characters 32 to 126, in hundredths of an em, as Chromium measures them. */
const WIDTHS = [
  20, 29, 43, 50, 50, 82, 61, 25, 30, 30, 42, 50, 25, 31, 25, 35, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 25, 25, 50, 50, 50,
  42, 85, 54, 59, 57, 61, 53, 49, 62, 65, 26, 48, 58, 49, 73, 65, 66, 57, 66, 57, 53, 54, 64, 51, 79, 51, 48, 54, 30, 35, 30,
  50, 50, 54, 50, 55, 46, 55, 50, 29, 50, 54, 25, 25, 49, 25, 83, 55, 54, 55, 55, 35, 42, 34, 54, 47, 72, 45, 47, 42, 30, 24,
  30, 50
];
const OTHERS: Record<string, number> = { '–': 48, '—': 80, '·': 25, '’': 25, '‘': 25, '…': 95 };

/** Estimated width in px of `text` set at `size` px, with room for a fallback face. Needs no DOM. */
export function textWidth(text: string, size: number, bold = false): number {
  let hundredths = 0;
  for (const char of text) hundredths += WIDTHS[char.charCodeAt(0) - 32] ?? OTHERS[char] ?? 55;
  return (hundredths / 100) * size * (bold ? 1.06 : 1.03);
}

/** `text`, or as much of it as fits in `width` px with an ellipsis; empty where not even three letters fit. */
export function fitText(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const room = width - textWidth('…', size, bold);
  const chars = [...text];
  let keep = 0;
  for (let used = 0; keep < chars.length && (used += textWidth(chars[keep]!, size, bold)) <= room; ) keep++;
  return keep < 3 ? '' : `${chars.slice(0, keep).join('').trimEnd()}…`;
}

/** `text` broken at spaces into at most `maxLines` lines of `width` px; the last is cut with an ellipsis where it must be. */
export function wrapText(text: string, width: number, size: number, maxLines: number, bold = false): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest && lines.length < maxLines - 1 && textWidth(rest, size, bold) > width) {
    const words = rest.split(' ');
    let take = words.length - 1;
    while (take > 1 && textWidth(words.slice(0, take).join(' '), size, bold) > width) take--;
    if (take < 1 || textWidth(words.slice(0, take).join(' '), size, bold) > width) break;
    lines.push(words.slice(0, take).join(' '));
    rest = words.slice(take).join(' ');
  }
  const last = fitText(rest, width, size, bold);
  return last ? [...lines, last] : lines;
}

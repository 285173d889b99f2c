/** Puts `words` at the head of every sheet of paper after the first, whose own text says them; nothing where there are none. Takes
 *  back what it did when called. Where a browser knows no boxes in the margin of a page, the first sheet alone says them. */
export function putRunningHead(words: string): () => void {
  if (!words) return () => {};
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { @top-left { content: ${cssString(words)}; font: 8pt "Source Sans 3", "Segoe UI", sans-serif; width: 100%; } } @page :first { @top-left { content: none; } }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}

/** A text as a string of CSS. */
export const cssString = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&').replace(/[\r\n]+/g, ' ')}"`;

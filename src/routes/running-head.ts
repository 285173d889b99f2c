/** Puts `words` at the head of every sheet of paper after the first, whose own text says them, with the number of the sheet at its foot; nothing where there are none. Takes
 *  back what it did when called. Where a browser knows no boxes in the margin of a page, the first sheet alone says them. */
export function putRunningHead(words: string): () => void {
  if (!words) return () => {};
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { @top-left { content: ${cssString(words)}; ${font} width: 100%; } @bottom-right { content: "Sheet " counter(page) " of " counter(pages); ${font} } } @page :first { @top-left { content: none; } } @page poster { @bottom-right { content: none; } }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}

const font = 'font: 8pt "Source Sans 3", "Segoe UI", sans-serif;';

/** A text as a string of CSS. */
export const cssString = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&').replace(/[\r\n]+/g, ' ')}"`;

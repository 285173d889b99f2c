/** Puts the focus on the heading of the page, where a reader begins; leaves it where the page has put it already. */
export function focusHeading(): void {
  if (document.activeElement && document.activeElement !== document.body) return;
  const heading = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** The same once what the focus was on may have left the page. */
export const focusHeadingSoon = (): void => void requestAnimationFrame(() => requestAnimationFrame(focusHeading));

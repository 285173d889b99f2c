import { expect, test as base, type Page } from '@playwright/test';

/** Every browser test runs under guard: a request to any foreign address is aborted and fails the test, and so does any
 *  error on the page, a breach of the content security policy among them. */
export const test = base.extend<{ page: Page; complaints: string[] }>({
  complaints: async ({ baseURL: _baseURL }, use) => use([]),
  page: async ({ page, baseURL, complaints }, use) => {
    const origin = new URL(baseURL!).origin;
    await page.context().route('**/*', (route) => {
      const url = new URL(route.request().url());
      if (url.origin === origin || url.protocol === 'blob:' || url.protocol === 'data:') return route.continue();
      complaints.push(`a request to ${url.origin}`);
      return route.abort();
    });
    page.on('console', (message) => { if (message.type() === 'error') complaints.push(`console: ${message.text()}`); });
    page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
    page.on('websocket', (socket) => complaints.push(`a socket to ${socket.url()}`));
    await use(page);
    expect(complaints).toEqual([]);
  }
});

export { expect };

export const pages = ['/', '/themes', '/trends', '/briefing', '/data', '/about'] as const;

/** Opens the sample and waits until the notes have been read for themes. */
export async function openSample(page: Page, path = '/'): Promise<void> {
  await page.goto(`${path}?open=sample`);
  await expect(page.getByText('SYNTHETIC', { exact: true }).first()).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('html')).toHaveAttribute('data-themes', 'done', { timeout: 60_000 });
}

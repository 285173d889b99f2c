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

export const pages = ['/', '/themes', '/themes/review', '/themes/proposals', '/trends', '/learning', '/panels', '/briefing', '/data', '/data/quality', '/about'] as const;

/** Opens the sample and waits until the notes have been read for themes. */
export async function openSample(page: Page, path = '/'): Promise<void> {
  await page.goto(`${path}?open=sample`);
  await expect(page.getByText('SYNTHETIC', { exact: true }).first()).toBeVisible({ timeout: 90_000 });
  await expect(page.locator('html')).toHaveAttribute('data-themes', 'done', { timeout: 90_000 });
}

/** Goes to another page as a link does: the workspace stays open. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    const link = document.createElement('a');
    link.href = to + location.search;
    document.body.append(link);
    link.click();
    link.remove();
  }, path);
  await expect(page).toHaveURL((url) => url.pathname === path);
  await expect(page.locator('h1').first()).toBeVisible();
  await expect(page.getByText(/^(Computing the figures|Computing|Protecting the tables|Reading the notes|Reading the tables|Weighing all measures at all changes) …$/)).toHaveCount(0);
}

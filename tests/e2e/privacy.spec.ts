import { expect, openSample, pages, test, visit } from './guard';

test('the whole tour asks nothing of any other address, under the shipped policy', async ({ page }) => {
  await openSample(page);
  for (const path of pages) await visit(page, path);
  await visit(page, '/trends/p14');
  await visit(page, '/themes/work-contact-misuse');
});

test('every page is served with a policy that refuses everything but our own origin', async ({ page, request }) => {
  for (const path of pages) {
    const response = await request.get(path);
    const policy = response.headers()['content-security-policy'] ?? '';
    expect(policy, path).toContain("default-src 'none'");
    expect(policy, path).toContain("connect-src 'self'");
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(policy, path).not.toMatch(/'unsafe-eval'|'unsafe-inline'|https?:/);
    expect(response.headers()['referrer-policy']).toBe('no-referrer');
    expect(response.headers()['x-content-type-options']).toBe('nosniff');
  }
  await page.goto('/');
  expect(await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content')).toContain("default-src 'none'");
});

test('the policy holds: a foreign request, eval and an inline script are all refused', async ({ page, complaints }) => {
  await page.goto('/about');
  const tried = await page.evaluate(async () => {
    const fetched = await fetch('https://example.org/').then(() => 'went out', () => 'refused');
    // In a task of its own: what a test evaluates directly is exempt from the policy.
    const evaluated = await new Promise((done) => setTimeout(() => {
      try { done(String(new Function('return "ran"')())); } catch { done('refused'); }
    }));
    const script = document.createElement('script');
    script.textContent = 'window.__ran = true';
    document.head.append(script);
    return { fetched, evaluated, inline: '__ran' in window };
  });
  expect(tried).toEqual({ fetched: 'refused', evaluated: 'refused', inline: false });
  // These three refusals are what the test asked for; nothing else may have been complained of.
  expect(complaints.filter((complaint) => !/Content Security Policy/.test(complaint))).toEqual([]);
  complaints.length = 0;
});

test('in the browser too, the database refuses files, addresses and extensions', async ({ page }) => {
  await page.goto('/about');
  await page.getByRole('button', { name: 'Try the locks of the database' }).click();
  const results = page.getByRole('table', { name: 'Locks tried in this tab' }).locator('tbody tr td:last-child');
  await expect(results).toHaveCount(9);
  expect(await results.allInnerTexts()).toEqual(Array(9).fill('Refused'));
});

test('nothing is kept on the machine: no storage of any kind after a full use', async ({ page }) => {
  await openSample(page, '/themes');
  const kept = await page.evaluate(async () => ({
    local: localStorage.length, cookies: document.cookie,
    // SvelteKit keeps scroll places by page number; nothing of the data.
    session: Object.keys(sessionStorage).filter((key) => !key.startsWith('sveltekit:')),
    databases: (await indexedDB.databases()).length, caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length
  }));
  expect(kept).toEqual({ local: 0, cookies: '', session: [], databases: 0, caches: 0, workers: 0 });
});

test('the address holds codes and months only, whatever is typed into it', async ({ page }) => {
  await page.goto('/themes?open=sample&from=2023-01&route=999.%3Cscript%3E&to=yesterday');
  await expect(page.locator('html')).toHaveAttribute('data-themes', 'done', { timeout: 60_000 });
  await expect(page.getByLabel('First month')).toHaveValue('2023-01');
  await expect(page.getByLabel('Last month')).toHaveValue('2026-09');
  await expect(page.locator('summary', { hasText: 'Route:' })).toContainText('999 call');
});

test('what is typed goes to no service of the browser: it is neither spell-checked, completed nor translated', async ({ page }) => {
  await openSample(page, '/themes');
  for (const path of ['/themes', '/panels', '/learning', '/trends/interventions', '/briefing'] as const) {
    await visit(page, path);
    expect(await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('input, textarea')].filter((field) => field.spellcheck).length), path).toBe(0);
  }
  const asked = await page.evaluate(() => ({ translate: document.documentElement.translate, writing: document.body.getAttribute('writingsuggestions'), correct: document.body.getAttribute('autocorrect') }));
  expect(asked).toEqual({ translate: false, writing: 'false', correct: 'off' });
});

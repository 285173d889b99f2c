import { readFileSync } from 'node:fs';
import { expect, openSample, test, visit } from './guard';
import type { Page } from '@playwright/test';
import { sheetTexts } from './sheet-texts';

/** Sheets of a print, each by its size in points. */
async function sheets(page: Page): Promise<number[][]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]);
}

test('a sheet keeps its own size whichever pages were open before it', async ({ page }) => {
  await openSample(page, '/briefing');
  await expect(page.getByRole('article', { name: 'Briefing' })).toHaveAttribute('aria-busy', 'false');
  expect(await sheets(page)).toEqual([[595, 842]]);
  await visit(page, '/');
  await expect(page.getByText('Computing …')).toHaveCount(0);
  expect(await sheets(page), 'the poster: one A3 landscape').toEqual([[1191, 842]]);
  await visit(page, '/briefing');
  await expect(page.getByRole('article', { name: 'Briefing' })).toHaveAttribute('aria-busy', 'false');
  expect(await sheets(page)).toEqual([[595, 842]]);
});

test('paper and files name the filters in force; where there are none, paper says how far the data reach', async ({ page }) => {
  await openSample(page, '/trends/o1');
  const saved = async () => {
    const figure = page.locator('figure.frame').first();
    await figure.locator('summary', { hasText: 'Take it away' }).click();
    const [table] = await Promise.all([page.waitForEvent('download'), figure.getByRole('button', { name: 'Save the table (CSV)' }).click()]);
    await figure.locator('summary', { hasText: 'Take it away' }).click();
    return readFileSync(await table.path(), 'utf8');
  };
  expect(await saved()).not.toContain('Only part of what is loaded');
  const whole = page.getByText(/^All that is loaded: \w+ 20\d\d to \w+ 20\d\d\.$/);
  await expect(whole).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(whole).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.locator('summary', { hasText: 'Route:' }).click();
  await page.getByLabel('999 call').check();
  const line = page.locator('.only-part');
  await expect(line).toHaveText('Only part of what is loaded: route: 999 call.');
  await expect(line).toBeHidden();
  await page.keyboard.press('Escape');
  expect((await saved()).split('\r\n').slice(0, 6).join('\n')).toContain('Only part of what is loaded: route: 999 call.');
  await page.emulateMedia({ media: 'print' });
  await expect(line).toBeVisible();
  await expect(whole).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await visit(page, '/briefing');
  await expect(line).toHaveCount(0);
});

test('every sheet of paper says what it is and which part of the data it shows, its own text the first and its head the others', async ({ page }) => {
  await page.goto('/panels?open=sample&route=999');
  await expect(page.locator('html')).toHaveAttribute('data-themes', 'done', { timeout: 90_000 });
  for (const path of ['/panels', '/learning', '/themes']) {
    await visit(page, path);
    const texts = sheetTexts(await page.pdf({ preferCSSPageSize: true }));
    expect(texts.length, path).toBeGreaterThan(2);
    texts.forEach((text, i) => {
      expect(text, `${path}, sheet ${i + 1}`).toContain(`Sheet${i + 1}of${texts.length}`);
      expect(text, `${path}, sheet ${i + 1}`).toContain('SYNTHETIC');
      expect(text.split('Onlypartofwhatisloaded:route:999call.'), `${path}, sheet ${i + 1}`).toHaveLength(2);
    });
    expect(texts.join(' ')).not.toContain('Hasthisbeensaidbefore');
  }
});

test('on paper no table is cut, no control stands, and what was folded is there', async ({ page }) => {
  await openSample(page, '/panels');
  for (const path of ['/panels', '/learning', '/trends', '/trends/interventions/3']) {
    await visit(page, path);
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const cut = await page.locator('main .scroll-x, main .data-table').evaluateAll((boxes) => boxes.filter((box) => box.getBoundingClientRect().right > document.documentElement.clientWidth + 1 || (box.classList.contains('scroll-x') && box.scrollWidth > box.clientWidth + 1)).length);
    expect(cut, path).toBe(0);
    await expect(page.locator('main').locator('button:not([aria-pressed="true"]), input, select').filter({ visible: true }), path).toHaveCount(0);
    if (path === '/panels') await expect(page.getByRole('table', { name: 'Overdue, longest first' })).toBeVisible();
    if (path === '/trends') await expect(page.getByText('Shown: leading measures only')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 1440, height: 900 });
  }
});

test('on paper nothing asks for files or a name, and no column stands empty', async ({ page }) => {
  await openSample(page, '/data');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Drop files here')).toBeHidden();
  await visit(page, '/data/quality');
  await expect(page.getByRole('columnheader', { name: 'How to mend it' })).toBeVisible();
  // Folded on the screen: which rows to mend, and all the measures that a gap weakens; and paper says that the list goes on.
  await expect(page.getByRole('row', { name: /this action was to be done first/ })).toContainText(/A-\d{4}, A-\d{4}, A-\d{4}/);
  await expect(page.getByText(/^The first 12 of \d+ gaps\.$/)).toBeVisible();
  const quality = sheetTexts(await page.pdf({ preferCSSPageSize: true, format: 'A4' })).join(' ');
  expect(quality).toContain('Shareofeligiblecasesthatshoweachtheme');
  expect(quality).toContain('Barriersseenincases');
  expect(quality).not.toContain('and4more');
  await visit(page, '/themes/review');
  await expect(page.getByRole('heading', { name: 'What the engine suggests' })).toBeVisible();
  await expect(page.getByText('Key x rejects')).toBeHidden();
  // Of ten themes of more, paper says so before them, on their sheet.
  await visit(page, '/learning');
  const texts = sheetTexts(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  expect(texts[0]).toMatch(/Thefirst10of\d+themesthatrecur\./);
  expect(texts.length).toBeLessThan(8);
});

test('on paper a heading stands on the sheet of what follows it, and two charts of one matter share a sheet', async ({ page }) => {
  await openSample(page, '/trends/p2c');
  const sheetOf = (texts: readonly string[], words: string) => texts.findIndex((text) => text.includes(words.replace(/\s+/g, '')));
  await expect(page.getByRole('heading', { name: 'Measures of the same idea' })).toBeVisible();
  const routes = sheetTexts(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  expect(sheetOf(routes, 'Measures of the same idea')).toBe(sheetOf(routes, 'Measure Latest Line'));
  expect(sheetOf(routes, 'Each route, half against half')).toBe(sheetOf(routes, '17 routes.'));
  await visit(page, '/trends/interventions/4');
  await expect(page.getByText('The measures of which nothing is claimed')).toBeVisible({ timeout: 60_000 });
  const change = sheetTexts(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  expect(sheetOf(change, 'The measures of which nothing is claimed')).toBe(sheetOf(change, 'Nothing is claimed ('));
  await visit(page, '/panels');
  const panels = sheetTexts(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  expect(sheetOf(panels, 'Slots with the view of a partner')).toBe(sheetOf(panels, 'Slots in which a partner changed'));
  expect(sheetOf(panels, 'Who waits for the next panel')).toBe(sheetOf(panels, 'open cases have a review of a restriction due'));
});

test('on paper a passage stands on one sheet with its panel and case', async ({ page }) => {
  await openSample(page, '/themes/over-empathy-victim');
  const items = page.getByRole('listitem').filter({ has: page.getByRole('blockquote') });
  await expect(items.nth(30)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const passages = (await items.evaluateAll((all) => all.map((item) => (item as HTMLElement).innerText.replace(/\s+/g, ''))));
  const texts = sheetTexts(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  expect(texts.length).toBeGreaterThan(2);
  expect(passages.filter((passage) => !texts.some((text) => text.includes(passage)))).toEqual([]);
  expect(passages.filter((passage) => passage.endsWith('·'))).toEqual([]);
});

test('a page that is printed while it is computed says that it is not complete, and no longer once it stands', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/?open=sample');
  const said = () => getComputedStyle(document.querySelector('main')!, '::before').content;
  await page.waitForFunction(() => document.querySelector('main .computing') && getComputedStyle(document.querySelector('main')!, '::before').content.includes('NOT COMPLETE'), null, { polling: 'raf', timeout: 90_000 });
  await expect(page.locator('main .computing')).toHaveCount(0, { timeout: 90_000 });
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0);
  expect(await page.evaluate(said)).toBe('none');
});

test('a change in the future is not said to stand on the axes', async ({ page }) => {
  await openSample(page, '/trends/interventions');
  await page.getByLabel('From', { exact: true }).fill('2031-01-01');
  await page.getByLabel('Kind').selectOption('training');
  await page.getByLabel('What changed, in a few words').fill('Far away');
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Far away, 1 Jan 2031: it will stand on the time axes once a month that begins after it is loaded; they end with September 2026 now.' })).toBeVisible();
  await expect(page.getByRole('row', { name: /Far away/ })).toContainText('It will stand on the time axes');
});

test('an address that leads nowhere says so, with links', async ({ page, complaints }) => {
  await page.goto('/nosuchpage');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  expect(complaints.splice(0).filter((each) => !each.includes('Not found: /nosuchpage'))).toEqual([]);
  await expect(page.getByText('Nothing is open')).toBeVisible();
  await expect(page.getByText('What is open stays open')).toHaveCount(0);
  await page.goto('/trends/zz9');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such measure');
  await expect(page.getByRole('main').getByRole('link', { name: 'All measures' })).toBeVisible();
});

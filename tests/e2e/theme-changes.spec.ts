import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openSample, test, visit } from './guard';

const change = (page: Page) => page.getByRole('region', { name: 'Change this theme' });
const history = (page: Page) => page.getByRole('region', { name: 'What happened to it' });
const seen = (page: Page) => page.getByText(/^Seen in \d+ of \d+ eligible cases/).first();
const casesOf = async (page: Page): Promise<number> => Number(/^Seen in (\d+)/.exec((await seen(page).textContent()) ?? '')?.[1]);
const read = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-themes', 'done', { timeout: 90_000 });

test('a theme is renamed, merged and given back, its cases counted once; a name that may identify someone is refused', async ({ page }) => {
  test.setTimeout(240_000);
  await openSample(page, '/themes/late-to-panel');
  const late = await casesOf(page);
  await visit(page, '/themes/investigation-delay');
  const delay = await casesOf(page);

  await change(page).getByText('Rename it').click();
  await change(page).getByLabel('New name').fill('Delay told by Sarah Thompson');
  await change(page).getByRole('button', { name: 'Rename' }).click();
  await expect(change(page).getByText(/may identify someone/)).toBeVisible();
  await expect(change(page).getByLabel('New name')).toBeFocused();
  await change(page).getByLabel('New name').fill('Delay and drift');
  await change(page).getByLabel('Why, in a few words').first().fill('Shorter');
  await change(page).getByRole('button', { name: 'Rename' }).click();
  await expect(page.getByText('It is called “Delay and drift” now.')).toBeFocused();
  await expect(page.getByRole('heading', { level: 1, name: 'Delay and drift' })).toBeVisible();
  await expect(history(page)).toContainText('Renamed from “Delay, drift and changes of investigator” to “Delay and drift”. Shorter.');
  expect(await casesOf(page)).toBe(delay);

  await change(page).getByText('Merge it into another').click();
  await change(page).getByRole('button', { name: 'Merge' }).click();
  await expect(change(page).getByText('Choose the theme that it goes into.')).toBeVisible();
  await change(page).getByLabel('Into').selectOption({ label: 'Case reached oversight too late' });
  await expect(change(page).getByText(/\d+ coded passages of \d+ cases since the panel of \w+ 20\d\d.* will count as “Case reached oversight too late”, whatever the panel\..*Nothing that was coded is rewritten/)).toBeVisible();
  await change(page).getByRole('button', { name: 'Merge' }).click();
  await expect(page.getByText('“Delay and drift” counts as “Case reached oversight too late” now.')).toBeFocused();
  await read(page);
  // The address still opens, and says what became of the theme.
  await expect(page.getByRole('region', { name: 'What it is now' })).toContainText(/^Merged on \d+ \w+ 20\d\d: what was coded with it counts as “Case reached oversight too late” now\./);
  await page.getByRole('region', { name: 'What it is now' }).getByRole('link', { name: 'Case reached oversight too late' }).click();
  // Those of both count once.
  await expect.poll(() => casesOf(page)).toBeGreaterThan(Math.max(late, delay));
  expect(await casesOf(page)).toBeLessThanOrEqual(late + delay);
  await expect(history(page)).toContainText('“Delay and drift” merged into it.');
  await visit(page, '/themes');
  await expect(page.getByRole('link', { name: 'Delay and drift' })).toHaveCount(0);
  await page.getByText('1 theme merged, split or retired').click();
  await page.getByRole('link', { name: 'Delay and drift' }).click();

  await history(page).getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByText('Taken back: merged into “Case reached oversight too late”.')).toBeFocused();
  await read(page);
  await expect.poll(() => casesOf(page)).toBe(delay);
  await history(page).getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Delay, drift and changes of investigator' })).toBeVisible();
  await expect(history(page).getByRole('button', { name: /^Undo/ })).toHaveCount(0);
  await visit(page, '/themes/late-to-panel');
  await expect.poll(() => casesOf(page)).toBe(late);
});

test('a theme is retired and comes back; one that is split waits in Review under its old name', async ({ page }) => {
  test.setTimeout(240_000);
  await openSample(page, '/themes/victim-not-updated');
  const before = await casesOf(page);
  await change(page).getByText('Retire it').click();
  await expect(change(page).getByText(/is suggested no more and leaves the lists and rates\. \d+ coded passages .+ keep it, and stay on this page\./)).toBeVisible();
  await change(page).getByRole('button', { name: 'Retire', exact: true }).click();
  await expect(page.getByText('“Police victim not kept updated” is retired.')).toBeFocused();
  await read(page);
  await expect(page.getByRole('region', { name: 'What it is now' })).toContainText(/^Retired on /);
  await expect(page.getByRole('region', { name: 'Coded with it' }).getByRole('blockquote').first()).toBeVisible();
  await visit(page, '/themes/review');
  await expect(page.getByRole('heading', { name: 'Police victim not kept updated' })).toHaveCount(0);
  await visit(page, '/themes/victim-not-updated');
  await history(page).getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByText('Taken back: retired.')).toBeFocused();
  await read(page);
  await expect.poll(() => casesOf(page)).toBe(before);

  await change(page).getByText('Split it into several').click();
  await change(page).getByRole('button', { name: 'Split', exact: true }).click();
  await expect(change(page).getByText('Give the theme a name, in words.')).toHaveCount(2);
  const names = ['No update at all', 'Update too late'];
  for (const [i, name] of names.entries()) {
    const part = change(page).getByRole('group', { name: `New theme ${i + 1}` });
    await part.getByLabel('Name').fill(name);
    await part.getByLabel('What counts, in a sentence').fill(`The victim had ${i ? 'news long after it was due' : 'no news of the case'}.`);
  }
  await change(page).getByRole('button', { name: 'Split', exact: true }).click();
  await expect(page.getByText('“Police victim not kept updated” is split. What was coded with it waits in Review.')).toBeFocused();
  await read(page);
  await expect(page.getByRole('region', { name: 'What it is now' })).toContainText(/still stand under its name, and wait in Review to be read again/);
  const late = (await page.getByRole('region', { name: 'What it is now' }).getByRole('link', { name: 'Update too late' }).getAttribute('href'))!.split('?')[0]!;
  await visit(page, late);
  const waits = /\d+ passages of \d+ cases that were “Police victim not kept updated” wait in Review/;
  await expect(page.getByText(/^Not seen in this period yet/).first()).toBeVisible();
  await expect(page.getByText(waits).first()).toBeVisible();
  await page.screenshot({ path: 'test-results/theme-split-part-1440.png', fullPage: true });
  await visit(page, '/themes');
  await expect(page.getByText(waits).first()).toContainText(/until then the shares of “No update at all” and “Update too late” are floors, without an interval/);
  await expect(page.getByText(/passages wait for you: for \d+ the engine suggests a theme, and nobody has said yes or no; \d+ wait because their theme was split/)).toBeVisible();
  await page.screenshot({ path: 'test-results/theme-split-themes-1440.png', fullPage: true });
  await visit(page, '/themes/victim-not-updated');
  await page.getByRole('link', { name: 'Read them again in Review' }).click();
  // Just its passages, each with the choice, and the ways back.
  await expect(page.getByRole('heading', { level: 1, name: 'Passages of “Police victim not kept updated” to read again' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Back to “Police victim not kept updated”' })).toBeVisible();
  const choice = page.getByRole('heading', { name: 'Was “Police victim not kept updated”: choose what it is now' });
  await expect(choice).toBeVisible();
  const inAll = Number(/^0 of (\d+) settled/.exec((await page.locator('.progress').textContent()) ?? '')?.[1]);
  await page.screenshot({ path: 'test-results/theme-split-review-1440.png', fullPage: true });
  await page.setViewportSize({ width: 390, height: 900 });
  await page.screenshot({ path: 'test-results/theme-split-review-390.png', fullPage: true });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.keyboard.press((await page.getByRole('button', { name: 'Confirm Update too late' }).getAttribute('aria-keyshortcuts'))!);
  await expect(page.getByText(/^Confirmed: Update too late\./)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Was “Police victim not kept updated”: now “Update too late”' })).toBeVisible();
  await page.screenshot({ path: 'test-results/theme-split-chosen-1440.png', fullPage: true });
  await page.keyboard.press('j');
  await expect(page.getByRole('heading', { name: /^Passage 2 of / })).toBeVisible();
  await expect(choice).toBeVisible();
  await page.keyboard.press((await page.getByRole('button', { name: /^None of these/ }).getAttribute('aria-keyshortcuts'))!);
  await expect(page.getByText('None of what “Police victim not kept updated” was split into.')).toBeVisible();
  await expect(page.locator('.progress')).toHaveText(new RegExp(`^2 of ${inAll} settled`));
  await page.getByRole('link', { name: 'All passages that wait' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Passages that wait for you' })).toBeVisible();
  await expect.poll(async () => Number(/of (\d+) settled/.exec((await page.locator('.progress').textContent()) ?? '')?.[1])).toBeGreaterThan(inAll);
  await page.keyboard.press('t');
  await page.keyboard.type('late');
  const inName = (await page.getByRole('listbox', { name: 'Themes of the codebook' }).getByRole('option').allTextContents()).map((text) => text.toLowerCase().includes('late'));
  expect(inName).toEqual([...inName].sort((one, other) => Number(other) - Number(one)));
  expect(new Set(inName)).toEqual(new Set([true, false]));
  await page.keyboard.press('Escape');
  await visit(page, late);
  await expect(page.getByText(/^Seen in at least [1-9]\d* of \d+ eligible cases/).first()).toBeVisible();
  await visit(page, '/learning');
  await expect(page.getByRole('region', { name: 'Which theme to task' })).toContainText(/wait in Review: until then the shares of “No update at all” and “Update too late” are floors/, { timeout: 60_000 });
  await page.screenshot({ path: 'test-results/theme-split-learning-1440.png', fullPage: true });
  await visit(page, '/briefing');
  await expect(page.getByRole('article', { name: 'Briefing' })).toContainText('Themes made by a split are left out until its passages are read again.', { timeout: 60_000 });
  await page.screenshot({ path: 'test-results/theme-split-briefing-1440.png', fullPage: true });

  // Taken back, nothing that was confirmed is lost, and the parts are gone with their names.
  await visit(page, '/themes/victim-not-updated');
  await expect(history(page)).toContainText(/Counts changed from that day: by what people have coded to this day it stood for \d+ cases until then\./);
  await history(page).getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByText(/^Taken back: split into “No update at all” and “Update too late”\. What was coded with these counts for it\./)).toBeFocused();
  await read(page);
  await expect.poll(() => casesOf(page)).toBe(before);
  await visit(page, late);
  await expect(page.getByText(/The split of .+ that made it was taken back\./)).toBeVisible();
  await visit(page, '/themes');
  await expect(page.getByText(/merged, split or retired/)).toHaveCount(0);
});

test('the page of a theme is laid out for every width, with each form open, and may be used by all', async ({ page }) => {
  test.setTimeout(120_000);
  await openSample(page, '/themes/investigation-delay');
  for (const label of ['Rename it', 'Merge it into another', 'Split it into several', 'Retire it']) await change(page).getByText(label).click();
  await change(page).getByLabel('Into').selectOption({ label: 'Case reached oversight too late' });
  for (const [width, scheme] of [[1440, 'light'], [390, 'light'], [1440, 'dark'], [390, 'dark']] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `test-results/theme-change-${scheme}-${width}.png`, fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    // What the head of the page half covers, as it stands over what scrolls, is no smaller a target.
    await page.evaluate(() => scrollTo(0, 0));
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
    expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
  }
});

test('a merger that a file brings counts as one made on the page, and can be taken back', async ({ page }) => {
  test.setTimeout(180_000);
  await openSample(page, '/data');
  const csv = (name: string, ...rows: string[]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(rows.join('\r\n')) });
  const texts = ['The file sat in a tray for six weeks.', 'It came to the panel a year after the report.'];
  await page.locator('input[type=file]').setInputFiles([
    csv('cases.csv', 'case_ref,reported_month,referral_route,case_type', 'A-1,2026-04,line_manager,both_police', 'A-2,2026-05,999,police_victim_only'),
    csv('slots.csv', 'slot_ref,panel,case_ref,slot_type', 'S-1,2026-05,A-1,new', 'S-2,2026-05,A-2,new'),
    csv('notes.csv', 'note_ref,panel,case_ref,slot_type,text', ...texts.map((text, i) => `N-${i + 1},2026-05,A-${i + 1},new,${text}`)),
    csv('codings.csv', 'note_ref,start_offset,end_offset,theme_id,verdict,coder', `N-1,0,${texts[0]!.length},investigation-delay,confirmed,coder-1`, `N-2,0,${texts[1]!.length},late-to-panel,confirmed,coder-1`),
    csv('themes.csv', 'event_no,event_on,event,theme_id,other_theme_id', '1,2026-06-02,merge,late-to-panel,investigation-delay', '2,2026-06-03,retire,late-to-panel,')
  ]);
  await page.getByRole('button', { name: 'Load them' }).click();
  await expect(page.getByRole('heading', { name: /^Loaded: / })).toBeFocused({ timeout: 60_000 });
  await read(page);
  await visit(page, '/themes/investigation-delay');
  await expect(seen(page)).toHaveText('Seen in 2 of 2 eligible cases');
  await expect(history(page)).toContainText('2 Jun 2026 “Case reached oversight too late” merged into it.');
  await visit(page, '/themes');
  await page.getByText('1 event of the theme registry passed over').click();
  await expect(page.getByText('Event 2: late-to-panel is not an active theme.')).toBeVisible();
  await visit(page, '/themes/investigation-delay');
  await history(page).getByRole('button', { name: /^Undo/ }).click();
  await expect(page.getByText('Taken back: “Case reached oversight too late” merged into it.')).toBeFocused();
  await read(page);
  await expect(seen(page)).toHaveText('Seen in 1 of 2 eligible cases');
});

test('what a renamed and a merged theme leave behind says so: no other takes its name, its measure and its tasking tell of it', async ({ page }) => {
  test.setTimeout(240_000);
  await openSample(page, '/themes/confidentiality-breach');
  await read(page);
  const old = (await page.getByRole('heading', { level: 1 }).textContent())!;
  await change(page).getByText('Rename it').click();
  await change(page).getByLabel('New name').fill('Who knew and who should');
  await change(page).getByRole('button', { name: 'Rename' }).click();
  await expect(page.getByText('It is called “Who knew and who should” now.')).toBeFocused();
  await visit(page, '/themes/conflict-of-interest');
  await change(page).getByText('Rename it').click();
  await change(page).getByLabel('New name').fill(old);
  await change(page).getByRole('button', { name: 'Rename' }).click();
  await expect(change(page).getByText('This was the name of “Who knew and who should” before. Give another.')).toBeVisible();

  await visit(page, '/briefing');
  await expect(page.getByText('Who knew and who should').first()).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(old)).toHaveCount(0);

  await visit(page, '/themes/confidentiality-breach');
  await change(page).getByText('Merge it into another').click();
  await change(page).getByLabel('Into').selectOption({ label: 'Conflict of interest' });
  await expect(change(page).getByText(/The measure Q18 counts the two apart, and will count both under “Conflict of interest”, not apart\./)).toBeVisible();
  await change(page).getByRole('button', { name: 'Merge' }).click();
  await read(page);
  await visit(page, '/trends/q18');
  await expect(page.getByRole('region', { name: 'Changes of the codebook' })).toContainText(/“Who knew and who should” was merged into “Conflict of interest”: its cases count here under “Conflict of interest”, in every month, and no longer apart\./);
  await visit(page, '/learning');
  await expect(page.getByRole('row', { name: /^T-05/ })).toContainText(/Set on “Who knew and who should”, merged into “Conflict of interest” on \d+ \w+ 20\d\d\./);
});

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openSample, test, visit } from './guard';

const progress = (page: Page) => page.locator('.progress');
const heading = (page: Page) => page.locator('#passage-heading');
const lesson = (page: Page) => page.locator('.lesson');
const learnt = /^The engine learnt from that: (no other suggestion changed|suggestions for [\d,]+ other passages? changed, and (\d+ (more|fewer) waits?|as many wait as before))\.$/;
const said = (page: Page) => page.locator('header').getByRole('status').filter({ hasText: /\S/ });

async function openQueue(page: Page): Promise<void> {
  await openSample(page, '/themes/review');
  await expect(heading(page)).toBeVisible();
}

/** Waits until the engine has learnt from the decision just made, and gives how many more passages wait since then, as the page says it. */
async function moreWaiting(page: Page): Promise<number> {
  await expect(lesson(page)).toHaveText(learnt);
  const [, count, way] = /(\d+) (more|fewer) waits?\.$/.exec(await lesson(page).innerText()) ?? [null, '0', 'more'];
  return way === 'fewer' ? -Number(count) : Number(count);
}

/** Presses a key that moves, and waits until the next passage is in view. */
async function move(page: Page, key: 'j' | 'k'): Promise<void> {
  const before = await heading(page).innerText();
  await page.keyboard.press(key);
  await expect(heading(page)).not.toHaveText(before);
  // What the engine learnt was of the passage before.
  await expect(lesson(page)).toHaveText('');
}

test('the keyboard alone confirms three passages and takes one back, and the themes page counts it at once', async ({ page }) => {
  await openSample(page, '/themes');
  const link = page.getByRole('link', { name: /passages wait for you/ });
  const waiting = Number(/\d+/.exec(await link.innerText())![0]);
  expect(waiting).toBeGreaterThan(3);
  await link.focus();
  await page.keyboard.press('Enter');
  const settled = (n: number, of = '\\d+') => expect(progress(page)).toHaveText(new RegExp(`^${n} of ${of} settled, \\d+ panels\\.$`));
  await settled(0);
  await expect(heading(page)).toContainText(`Passage 1 of ${waiting}: September 2026`);

  let all = waiting;
  for (let n = 1; n <= 3; n += 1) {
    await page.keyboard.press('1');
    await expect(said(page)).toHaveText(/^Confirmed: /);
    await settled(n);
    // The engine learns from each decision, so that others come to wait, or wait no longer: the page says how many.
    all += await moreWaiting(page);
    await settled(n, `${all}`);
    await move(page, 'j');
    await expect(heading(page)).toBeFocused();
  }
  await page.keyboard.press('u');
  await expect(said(page)).toHaveText(/^Taken back/);
  await settled(2);
  all += await moreWaiting(page);
  await settled(2, `${all}`);

  await visit(page, '/themes');
  await expect(page.getByRole('link', { name: `${all - 2} passages wait for you` })).toBeVisible();
  await visit(page, '/themes/review');
  await expect(heading(page)).toBeVisible();
  await page.keyboard.press('u');
  await page.keyboard.press('u');
  // What nobody has decided any more is as it was: the same number waits.
  await settled(0, `${waiting}`);
});

test('what was decided long ago is decided again from the page of its theme', async ({ page }) => {
  await openSample(page, '/themes/victim-not-updated');
  // The newest forty are listed; none is out of reach.
  const passages = page.getByRole('listitem').filter({ has: page.getByRole('blockquote') });
  await expect(passages).toHaveCount(40);
  await page.getByRole('button', { name: /^Show all \d+ passages$/ }).click();
  expect(await passages.count()).toBeGreaterThan(40);
  const confirmed = page.getByRole('listitem').filter({ hasText: '· confirmed' }).first();
  const again = confirmed.getByRole('link', { name: /^Decide again about the passage of case/ });
  const note = /note (\S+)/.exec(await again.innerText())![1]!;
  await again.click();
  await expect(page.getByText(new RegExp(`note ${note} · settled`))).toBeVisible();
  const suggestion = page.getByRole('region', { name: 'Your decision' });
  await expect(suggestion).toContainText('Police victim not kept updated');
  await page.keyboard.press('n');
  await expect(said(page)).toHaveText('No theme.');
  await page.keyboard.press('u');
  await expect(said(page)).toHaveText(/^Taken back/);
});

test('a decision teaches the engine at once: other suggestions change, and taking it back brings them back', async ({ page }) => {
  await openQueue(page);
  const before = await progress(page).innerText();
  const changed = /^The engine learnt from that: suggestions for /;
  const settled = (n: number) => expect(progress(page)).toHaveText(new RegExp(`^${n} of `));
  // Most of the sample is settled, so that not every decision changes what is suggested for the rest: one of the first eight does.
  let view = '';
  for (let n = 0; n < 8; n += 1) {
    view = await page.getByRole('article').locator('strong').innerText();
    await page.keyboard.press('n');
    await expect(said(page)).toHaveText(/^No theme/);
    await settled(1);
    await moreWaiting(page);
    if (changed.test(await lesson(page).innerText())) break;
    await page.keyboard.press('u');
    await expect(said(page)).toHaveText(/^Taken back/);
    await settled(0);
    await move(page, 'j');
  }
  await expect(lesson(page)).toHaveText(changed);
  expect(await page.getByRole('article').locator('strong').innerText()).toBe(view);
  await page.keyboard.press('u');
  await expect(said(page)).toHaveText(/^Taken back/);
  await settled(0);
  await expect(lesson(page)).toHaveText(changed);
  await expect(progress(page)).toHaveText(before);
});

test('a passage is read in its whole note, can carry several themes, one of the list among them, or none', async ({ page }) => {
  await openQueue(page);
  const note = page.getByRole('article');
  await expect(note.locator('mark').first()).toBeVisible();
  const whole = await note.innerText();
  expect(whole.length).toBeGreaterThan((await note.locator('strong').innerText()).length + 100);

  await page.keyboard.press('1');
  await expect(page.getByRole('button', { name: /^Confirm/ }).first()).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('t');
  const field = page.getByRole('combobox', { name: /Another theme/ });
  await expect(field).toBeFocused();
  await page.keyboard.type('children');
  await expect(page.getByRole('listbox', { name: 'Themes of the codebook' }).getByRole('option', { selected: true })).toContainText('Children and household not considered');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Confirmed: Children and household not considered.');
  await expect(page.getByRole('heading', { level: 3, name: 'Children and household not considered' })).toBeVisible();

  await page.keyboard.press('n');
  await expect(page.getByRole('button', { name: /^No theme/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('heading', { level: 3, name: 'Children and household not considered' })).toBeHidden();
  await page.keyboard.press('Shift+Digit1');
  await expect(said(page)).toHaveText(/^Rejected: /);
  for (let n = 0; n < 4; n += 1) await page.keyboard.press('u');
  await expect(progress(page)).toHaveText(/^0 of/);
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();

  await page.getByLabel('Single keys decide').uncheck();
  await page.locator('h1').click();
  await page.keyboard.press('n');
  await expect(page.getByRole('button', { name: /^No theme/ })).toHaveAttribute('aria-pressed', 'false');
});

test('a passage in view says why not the runner-up and shows the confirmed passages most like it, and the queue does not wait for that', async ({ page }) => {
  await openQueue(page);
  const why = page.getByRole('region', { name: /^Why “/ });
  await expect(why.getByText(/ahead of “.+” \(.+ against .+\)/)).toBeVisible();
  await expect(why.getByRole('term')).toHaveCount(2);
  await expect(why.getByRole('heading', { name: 'Confirmed passages most like it' })).toBeVisible();
  await page.keyboard.press('w');
  await expect(page.locator('#why-heading')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(why.locator(':focus')).toBeVisible();

  for (let n = 0; n < 4; n += 1) await move(page, 'j');
  await expect(heading(page)).toContainText('Passage 5 of');
  await expect(why.getByText(/ahead of “/)).toBeVisible();
  const theme = /Why “(.+)”/.exec(await page.locator('#why-heading').innerText())![1]!;
  await expect(why.getByText(/ahead of “/)).toContainText(theme);
  await why.getByText(/^Find similar/).click();
  await expect(why.getByText(/most alike of all notes held/)).toBeVisible();
});

test('a decision is made under the pseudonym that the person sets, and a name is refused', async ({ page }) => {
  await openQueue(page);
  const field = page.getByLabel('You code as (a pseudonym)');
  await expect(field).toHaveValue('coder-1');
  await page.keyboard.press('1');
  await expect(progress(page)).toHaveText(/^1 of/);
  await field.fill('Jo Smith');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('Decisions go on under coder-1.')).toBeVisible();
  await field.fill('coder-7');
  await expect(page.getByText(/^coder-1 has coded this passage/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^No theme/ })).toBeDisabled();
});

test('the queue follows the filters of the page', async ({ page }) => {
  await openQueue(page);
  const all = await progress(page).innerText();
  await page.goto('/themes/review?open=sample&from=2026-07&to=2026-07');
  await expect(page.locator('html')).toHaveAttribute('data-themes', 'done', { timeout: 90_000 });
  await expect(progress(page)).toHaveText(/^0 of \d+ settled, 1 panel\.$/);
  expect(await progress(page).innerText()).not.toBe(all);
  await page.goto('/themes/review?open=sample&from=2024-05&to=2024-05');
  await expect(page.locator('html')).toHaveAttribute('data-themes', 'done', { timeout: 90_000 });
  await expect(page.getByRole('heading', { name: 'Nothing waits' })).toBeVisible();
});

test('where the second reading was stopped, decisions still teach the engine', async ({ page }) => {
  await page.route('**/readings*.txt', (route) => route.fulfill({ body: 'read by another encoder\n' }));
  await openQueue(page);
  await page.getByRole('button', { name: 'Stop it' }).click();
  await expect(page.getByText(/^The second reading was stopped/)).toBeVisible();
  await page.keyboard.press('n');
  await expect(lesson(page)).toHaveText(learnt);
});

test('while the second reading goes on, decisions teach the engine and do not hold it up', async ({ page }) => {
  await page.route('**/readings*.txt', (route) => route.fulfill({ body: 'read by another encoder\n' }));
  await openQueue(page);
  const read = async () => Number(await page.getByRole('progressbar', { name: 'Passages read again' }).getAttribute('value'));
  await expect.poll(read, { timeout: 30_000 }).toBeGreaterThan(0);
  for (const key of ['n', '1']) {
    const before = await read();
    await page.keyboard.press(key);
    await expect(lesson(page)).toHaveText(learnt);
    await expect.poll(read).toBeGreaterThan(before);
  }
});

for (const scheme of ['light', 'dark'] as const) {
  test(`the queue fits any screen and axe finds nothing serious, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await openQueue(page);
    await page.keyboard.press('1');
    await page.keyboard.press('t');
    await expect(page.getByRole('listbox', { name: 'Themes of the codebook' })).toBeVisible();
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: `test-results/review-${scheme}-${width}.png`, fullPage: true });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(over).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
    }
  });
}

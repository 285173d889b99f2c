import { expect, openSample, test, visit } from './guard';

test('overview and board say which gains were lost again, and at the change nothing else is claimed of them in colour', async ({ page }) => {
  await openSample(page);
  const lost = page.getByRole('paragraph').filter({ hasText: /^Gained, and lost again by more than chance: / });
  for (const path of ['/', '/trends']) {
    await visit(page, path);
    // Its line stands before it is known, so that what is below does not move.
    if (path === '/') await expect(page.getByText('Whether a gain was lost again is weighed in a moment …')).toBeVisible({ timeout: 30_000 });
    await expect(lost).toContainText('Updates into which a manager was copied without consent, after Contact tasking done (18 Mar 2024)', { timeout: 60_000 });
  }
  // Under a filter nothing is said; without it what was weighed stands at once.
  await page.getByRole('button', { name: 'Last 12 months' }).click();
  await expect(lost).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(lost).toBeVisible({ timeout: 4_000 });
  await lost.getByRole('link', { name: 'Contact tasking done' }).first().click();
  const row = page.getByRole('row', { name: /a manager was copied without consent/ });
  await expect(row).toContainText('Associated with a fall, for the better, moved back since', { timeout: 60_000 });
  await expect(row.locator('.mark.improvement')).toHaveCount(0);
  await page.getByText('The measures of which nothing is claimed').click();
  await expect(page.getByText(/^Nothing is claimed \(\d+\):/)).toBeVisible();
});

test('a dated change is entered by keyboard, stands on a chart, is edited, removed and put back', async ({ page }) => {
  await openSample(page, '/trends/interventions');
  await page.getByLabel('From', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('The day is missing. Give the day from which it applied.');
  await expect(page.getByLabel('From', { exact: true })).toBeFocused();
  await page.getByLabel('From', { exact: true }).fill('2024-09-02');
  await page.getByLabel('Kind').selectOption('training');
  await page.getByLabel('What changed, in a few words').fill('PC 4821 joins');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Words 1 to 2 (a rank with a number) may identify someone.');
  await page.getByLabel('What changed, in a few words').fill('Inspectors trained');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: /2 Sept? 2024 Inspectors trained Training/ })).toBeVisible();

  await visit(page, '/trends/p1');
  await expect(page.getByRole('listitem').filter({ hasText: /Inspectors trained \(2 Sep 2024\)/ }).first()).toBeVisible();
  await expect(page.locator('svg .event-label', { hasText: 'Inspectors trained' }).or(page.getByText(/Marked: .*Inspectors trained/)).first()).toBeVisible();

  for (const address of ['/themes', '/themes/work-contact-misuse', '/data/quality']) {
    await visit(page, address);
    await expect(page.locator('figure').getByText(/Lines: .*\d+\u00a0Inspectors trained \(2 Sep 2024\)/), address).toBeVisible({ timeout: 60_000 });
  }
  await visit(page, '/panels');
  await expect(page.getByText(/What changed in these months: Suspension rules change \(13 Jul 2026\)/)).toBeVisible();
  await expect(page.locator('figure').getByText(/Lines: \d+\u00a0Suspension rules change \(13 Jul 2026\)/)).toBeVisible();

  await visit(page, '/trends/interventions');
  await page.getByRole('button', { name: 'Edit Inspectors trained' }).click();
  await page.getByLabel('What changed, in a few words').fill('Every inspector trained');
  await page.getByRole('button', { name: 'Keep the change' }).click();
  await expect(page.getByRole('rowheader', { name: 'Every inspector trained' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove Every inspector trained' }).press('Enter');
  await expect(page.getByRole('rowheader', { name: 'Every inspector trained' })).toHaveCount(0);
  // The button is gone: the cursor is at what was said, and the next stop takes it back.
  await expect(page.getByRole('status').filter({ hasText: 'is removed from every time axis' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Put it back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'is back' })).toBeFocused();
  await expect(page.getByRole('rowheader', { name: 'Every inspector trained' })).toBeVisible();
});

test('what moved with a change is one page: the finding, what was to be looked at, what else moved, and how many say nothing', async ({ page }) => {
  await openSample(page, '/trends/interventions');
  const row = page.getByRole('row', { name: /Dedicated team starts/ });
  await row.getByRole('link', { name: /\d of \d+ measures moved with it beyond chance/ }).press('Enter');
  await expect(page).toHaveURL((url) => /^\/trends\/interventions\/2023-04-01-[a-z]{5}$/.test(url.pathname));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dedicated team starts: what moved with it?');
  // A browser keeps titles in its history: not what a person wrote.
  await expect(page).toHaveTitle(/^What moved, change of 1 Apr 2023 · Throughline$/);
  const finding = page.getByRole('region', { name: 'Finding' });
  await expect(finding).toContainText(/of \d+ measures moved with it beyond chance: cases given to an investigator at PIP 2 or above rose/);
  await expect(finding).toContainText(/Of the \d+ that were to be looked at when such a change came/);
  await expect(finding).toContainText(/Of \d+ measures nothing is claimed: .* \d+ cannot be compared: too few data/);
  const table = page.getByRole('table', { name: 'Measures before and after Dedicated team starts' });
  await expect(table.getByRole('row', { name: /PIP 2 or above .*\d+ of \d+ \(\d+%\) .* points .* Associated with a rise, for the better/ })).toBeVisible();
  await expect(table.getByRole('row', { name: /crime closed without charge \(officers\) .*May go with a fall/ })).toBeVisible();
  // The same claim stands on the page of the measure, which leads back.
  await table.getByRole('link', { name: 'Cases given to an investigator at PIP 2 or above' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Dedicated team starts (1 Apr 2023) is associated with a rise in cases given to an investigator at PIP 2 or above.' })).toBeVisible();
  await page.getByRole('link', { name: 'What else moved with Revised policy published' }).click();
  await expect(page.getByRole('region', { name: 'Finding' })).toContainText(/None of the \d+ measures that can be compared moved with it beyond chance\./);
  await page.getByRole('navigation', { name: 'Other changes' }).getByRole('link', { name: 'Suspension rules change' }).click();
  await expect(page.getByRole('region', { name: 'Finding' })).toContainText('No measure can be compared at this date');
  await visit(page, '/trends');
  await page.getByText('Marked on the charts, each with what moved with it:').getByRole('link', { name: 'Contact tasking done' }).click();
  await expect(page.getByRole('region', { name: 'Finding' })).toContainText('Triage starts (1 Jun 2024) lies less than 8 months away');
  await visit(page, '/trends/interventions/19');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such change');
  // The number that once stood for a change leads to the one that it marks on the charts now.
  await visit(page, '/trends/interventions/3');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dedicated team starts: what moved with it?');
});

test('a measure shows its chart and its groups first, and claims nothing before all measures are weighed', async ({ page }) => {
  await openSample(page, '/about');
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = `/trends/p14${location.search}`;
    document.body.append(link);
    link.click();
  });
  // Looked at in every frame: the groups are there while the sentence stands, and with it no claim and no word that there is none.
  const early = await page.waitForFunction(() => {
    const [said] = [...document.querySelectorAll('main [aria-live=polite]')].filter(({ textContent }) => textContent === 'Weighing all measures at all changes …');
    return said && document.querySelector('#apart') ? { listed: said.parentElement!.querySelectorAll('li').length } : null;
  }, null, { polling: 'raf', timeout: 60_000 });
  expect(await early.jsonValue()).toEqual({ listed: 0 });
  await expect(page.getByRole('listitem').filter({ hasText: 'Dedicated team starts (1 Apr 2023) may go with a fall' })).toBeVisible();
});

test('what the board shows stands in the address, and what needs attention says why', async ({ page }) => {
  await openSample(page, '/trends');
  await expect(page.getByText('“Higher level” and “Lower level” are of the whole period', { exact: false })).toBeVisible();
  const status = page.getByRole('region', { name: 'The board' }).getByRole('status');
  await expect(status).toContainText(/ attention\./);
  const counts = await status.evaluateHandle((status) => {
    const said: string[] = [];
    new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, { childList: true, characterData: true, subtree: true });
    return said;
  });
  await page.getByLabel('Needs attention only').check();
  await expect(page).toHaveURL(/show=attention/);
  await expect(status).toContainText(/ of \d{3} .* attention\./);
  // While measures are still read, or the notes that some of them count, no count is said as final.
  await expect(page.locator('html')).toHaveAttribute('data-themes', 'done', { timeout: 90_000 });
  await expect(status).not.toContainText('So far');
  expect([...new Set(await counts.jsonValue())].filter((said) => / of \d{3} .* attention\./.test(said) && !said.startsWith('So far'))).toHaveLength(1);
  await page.getByLabel('Needs attention only').uncheck();
  await page.getByLabel('Leading measures only').uncheck();
  await expect(page).toHaveURL(/measures=all/);
  await expect(page.getByRole('rowheader', { name: 'Guides within their review date' })).toBeVisible();
  await page.getByLabel('Needs attention only').check();
  await expect(page).toHaveURL(/show=attention/);
  await expect(page.getByText('Left as it is, it will not meet its target.').first()).toBeVisible();
  // More reports are neither good nor bad: they never ask for attention.
  await expect(page.getByRole('rowheader', { name: 'Reports of workplace domestic abuse' })).toHaveCount(0);
  // The tick looks at all measures, whichever the board held before.
  await page.getByLabel('Needs attention only').uncheck();
  await page.getByLabel('Leading measures only').check();
  await expect(page.getByRole('rowheader', { name: 'Suspension decided within three working days' })).toHaveCount(0);
  await page.getByRole('link', { name: /Look among the \d+ not shown too/ }).click();
  await expect(page.getByRole('rowheader', { name: 'Suspension decided within three working days' })).toBeVisible();
  await page.getByText('What needs attention means').click();
  await expect(page.getByText(/at most one in ten may be chance/)).toBeVisible();
});

test('what needs attention is one answer on the overview, on the board and at the measure: a level for the worse too', async ({ page }) => {
  await openSample(page);
  const changed = page.getByRole('region', { name: /What has changed/ });
  const said = await changed.getByText(/^\d+ measures of \d{3} need attention\./).innerText();
  await expect(changed.getByRole('listitem').filter({ hasText: 'Breaches of confidentiality' }).getByText('Higher level')).toBeVisible();
  await changed.getByRole('link', { name: 'All that needs attention, on the board' }).click();
  const board = page.getByRole('region', { name: 'The board' });
  await expect(board.getByRole('status')).toContainText(said.slice(0, said.indexOf('.') + 1));
  await expect(board.getByRole('row').filter({ hasText: 'Breaches of confidentiality' })).toContainText('Its level moved for the worse.');
  // Every mark of concern on the board is among them.
  await page.getByLabel('Needs attention only').uncheck();
  await page.getByLabel('Leading measures only').uncheck();
  await expect(board.getByRole('row').filter({ hasText: 'Reports of workplace domestic abuse' })).toBeVisible();
  await expect(board.locator('[aria-busy=true]')).toHaveCount(0);
  expect(await board.locator('.mark.concern:not(.muted)').count()).toBeGreaterThan(0);
  for (const row of await board.locator('tr:has(.mark.concern:not(.muted))').all()) await expect(row).toHaveClass(/asked/);
  await visit(page, '/trends/q4d');
  await expect(page.getByText('Needs attention. Its level moved for the worse.')).toBeVisible();
});

test('a measure is shown by both count bases, apart by groups of cases, and in the end', async ({ page }) => {
  await openSample(page, '/trends/p12');
  // Its years stand against each other, each with what it is out of.
  const years = page.getByRole('region', { name: 'Year against year' });
  await expect(years.getByRole('heading', { level: 3 })).toHaveText(/^No year stands apart from the \d+% of all by more than its size allows\.$/);
  await years.locator('summary', { hasText: 'Table' }).click();
  await expect(years.getByRole('row', { name: /^2024/ })).toContainText('54');
  await expect(page.getByRole('navigation', { name: 'Count basis' })).toContainText('Count basis: cases');
  await page.getByRole('navigation', { name: 'Count basis' }).getByText(/By month of report/).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cases charged, by month of report');
  await expect(page.getByRole('heading', { name: 'What becomes of a year’s cases in the end' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Apart, by whose case it is' })).toBeVisible();
  await expect(page.getByText('By the workforce of the suspect', { exact: false }).first()).toBeVisible();
  // What is parted by route over the whole period stands half against half beneath, each route with its cases.
  await visit(page, '/trends/p2c');
  await expect(page.getByRole('heading', { name: 'Each route, half against half' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^All together it went from 4 to 6\.2 a month, .* single routes none moved beyond what chance brings among so many\.$/ })).toBeVisible();
  await expect(page.getByText('Too few to show apart: Survivors\' network.', { exact: false })).toBeVisible();
  // A wait has both bases too, as the share of each month that ended within some days.
  await visit(page, '/trends/p7');
  await page.getByRole('navigation', { name: 'Count basis' }).getByText('By month of the decision: only what is finished').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Crime outcome within 180 days, of those finished');
  await expect(page.getByText('Leaves out who still waits', { exact: false }).first()).toBeVisible();
  await page.getByRole('navigation', { name: 'Count basis' }).getByText(/By month of report/).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Crime outcome within 180 days, by month of report');
});

test('the poster prints as one sheet of A3, and no page is wider than a telephone', async ({ page }) => {
  await openSample(page);
  await expect(page.getByText('Computing …')).toHaveCount(0);
  // What is named as changed has its box below.
  const named = await page.getByRole('region', { name: /What has changed/ }).locator('ul:not(.named)').getByRole('link').allTextContents();
  expect(named.length).toBeGreaterThan(5);
  const boxed = await page.getByRole('list', { name: 'Logic model' }).getByRole('link').allTextContents();
  expect(named.filter((name) => !boxed.includes(name))).toEqual([]);
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  // Each box shows its two measures under a shorter period too, which the head names; and paper holds them.
  await page.getByRole('button', { name: 'Last 12 months' }).click();
  await expect(page.getByText('In view: October 2025 to September 2026.')).toBeVisible();
  await expect(page.getByText('Computing …')).toHaveCount(0);
  const stillBoxed = await page.getByRole('list', { name: 'Logic model' }).getByRole('link').allTextContents();
  expect(boxed.filter((name) => !stillBoxed.includes(name))).toEqual([]);
  expect((await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  // 420 × 297 mm in points.
  const [width, height] = pdf.match(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/)!.slice(1).map(Number);
  expect([Math.round(width!), Math.round(height!)]).toEqual([1191, 842]);
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/', '/trends', '/trends/p14', '/trends/interventions']) {
    await visit(page, path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
  }
});

test('new limits begin at a change that a person chose, are said on the chart, and end when they take it back', async ({ page }) => {
  await openSample(page, '/trends/p14');
  await page.getByText('Limits: one set for the whole period').click();
  const choices = page.getByRole('group', { name: 'Begin new limits at' }).getByRole('checkbox');
  await choices.first().check();
  await expect(page.getByText(/New limits from .+, chosen here, at “/).first()).toBeVisible();
  await expect(page.getByText('Limits: new from the changes that were chosen')).toBeVisible();
  await visit(page, '/trends');
  await visit(page, '/trends/p14');
  await page.getByText('Limits: new from the changes that were chosen').click();
  await expect(choices.first()).toBeChecked();
  await choices.first().uncheck();
  await expect(page.getByText(/New limits from .+, chosen here/)).toHaveCount(0);
  const kept = page.getByRole('group', { name: 'Or keep the limits as they were before' });
  await kept.getByRole('radio', { name: /Dedicated team starts/ }).check();
  await expect(page.getByText(/Limits set by what came before .+, chosen here, at “Dedicated team starts”, and kept/).first()).toBeVisible();
  await expect(page.getByText('Limits: kept as they were before a change')).toBeVisible();
  await kept.getByRole('radio', { name: 'none: every point sets them' }).check();
  await expect(page.getByText('Limits: one set for the whole period')).toBeVisible();
  await expect(page.getByText(/and kept: what came after/)).toHaveCount(0);
});

test('rare events stand by order, what is done or not is a list, and the SQL goes on with the views that it reads', async ({ page }) => {
  await openSample(page, '/trends/q11d');
  await expect(page.locator('figure.frame').first().getByText(/not to scale in time/)).toBeVisible();
  await expect(page.locator('figure.frame').first().getByText(/so far$/)).toBeVisible();
  await visit(page, '/trends/q7');
  await expect(page.getByRole('listitem').filter({ hasText: 'within its review date' }).first()).toBeVisible();
  await expect(page.getByText('Whiskers')).toHaveCount(0);
  await visit(page, '/trends/p14');
  const figure = page.locator('figure.frame').first();
  await figure.getByText('How this is computed').click();
  await expect(figure.locator('pre')).toContainText('-- View case_strands:');
  await expect(figure.locator('pre')).toContainText('-- View conduct_after_no_charge:');
});

test('under a filter by route a measure of no case says that it is not narrowed: at the measure, on the board, on the poster', async ({ page }) => {
  await page.goto('/trends/o4?open=sample&route=999');
  await expect(page.getByText('The filter by route does not narrow this measure: what it counts belongs to no single case.').first()).toBeVisible({ timeout: 90_000 });
  await visit(page, '/trends');
  await expect(page.getByRole('row', { name: /External partner seats filled/ })).toContainText('Not narrowed by route');
  await expect(page.getByRole('row', { name: /^Reports of workplace domestic abuse/ })).not.toContainText('Not narrowed');
  await visit(page, '/');
  await expect(page.getByRole('list', { name: 'Logic model' }).getByText('Not narrowed by route').first()).toBeVisible();
});

test('rows out of sight follow a filter like those in sight', async ({ page }) => {
  await page.goto('/trends?measures=all&open=sample');
  const board = page.getByRole('region', { name: 'The board' });
  await expect(board).toHaveAttribute('aria-busy', 'false', { timeout: 90_000 });
  // The last row of the board lies far below the fold: nothing scrolls there in this test.
  const lines = board.getByRole('row').getByRole('img', { name: /: latest / });
  const named = async () => Object.fromEntries((await lines.evaluateAll((all) => all.map((line) => line.getAttribute('aria-label') ?? ''))).map((label) => label.split(': latest ') as [string, string]));
  const before = await named();
  await page.getByRole('button', { name: 'Last 24 months' }).click();
  await expect(page).toHaveURL(/from=/);
  await expect(board).toHaveAttribute('aria-busy', 'false');
  await expect(board.locator('[aria-busy=true]')).toHaveCount(0);
  const after = await named();
  expect(Object.keys(after).length).toBeGreaterThan(60);
  // Each says how many points it is over.
  const over = (labels: Record<string, string>) => Object.values(labels).flatMap((label) => { const points = / over (\d+) points/.exec(label); return points ? [Number(points[1])] : []; });
  expect(Math.max(...over(before))).toBeGreaterThan(24);
  expect(Math.max(...over(after))).toBeLessThanOrEqual(24);
});

test('opened straight at the board, all of it is answered before the notes are read', async ({ page }) => {
  const boardAsReadingBegan = new Promise<string | null>((resolve) => {
    page.on('worker', (worker) => {
      if (worker.url().includes('desk.worker')) void page.locator('section[aria-labelledby=board]').getAttribute('aria-busy').then(resolve);
    });
  });
  await page.goto('/trends?measures=all&open=sample');
  expect(await boardAsReadingBegan).toBe('false');
  await expect(page.locator('html')).toHaveAttribute('data-themes', 'done', { timeout: 90_000 });
});

test('what is read ahead of an open menu is what the address alone shows', async ({ page }) => {
  await page.goto('/trends?measures=all&open=sample');
  const board = page.getByRole('region', { name: 'The board' });
  const ready = async () => {
    await expect(board).toHaveAttribute('aria-busy', 'false', { timeout: 90_000 });
    await expect(board.locator('[aria-busy=true]')).toHaveCount(0);
  };
  const shown = () => board.getByRole('row').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('th, .latest, .wide')].map((cell) => cell.textContent).join(' | ')));
  await ready();
  const whole = await shown();
  await page.getByText('Route:').click();
  const term = page.getByRole('checkbox', { name: 'Online report' });
  await term.hover();
  // Pressed while it is read ahead, so that some of it is ready and some is not.
  await page.waitForTimeout(300);
  await term.check();
  await expect(page).toHaveURL(/route=online_report/);
  await ready();
  const ahead = await shown();
  expect(ahead).not.toEqual(whole);
  await page.reload();
  await ready();
  expect(await shown()).toEqual(ahead);
});

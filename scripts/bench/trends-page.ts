import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { labelOf } from '$lib/model/vocabularies';
import { spansBack } from '$lib/workspace/likely-filters';
import { browserFlags, findBrowser } from '../browser.mjs';

export interface BoardTimes {
  readonly version: string;
  /** Milliseconds from the click on Trends, asked for all measures, to the leading ones painted. */
  readonly leading: number;
  /** To all read, and those painted that are in sight. */
  readonly all: number;
  /** The same where the page has been at rest before, so that all has been read ahead. */
  readonly rested: number;
  /** Where Trends is the page that the app was opened on, from rows stored: nothing could be read ahead, and the notes are being
   *  read meanwhile. */
  readonly straight: Straight;
  /** The same for somebody who was here twice before: her browser has kept what it compiled of the database. */
  readonly again: Straight;
  /** From the first press of the bar of filters, a second after that, to all measures read, and those in sight painted anew. */
  readonly first: number;
  /** The same of months that nothing foresaw, the menu in focus for a second, once the page had been at rest; once for each. */
  readonly filtered: readonly number[];
  /** The same until the rows out of sight and the charts below the board are drawn too. */
  readonly drawn: readonly number[];
  /** Of terms that were new too, of a menu opened a second before: what it offers is read ahead from then on. */
  readonly offered: readonly number[];
  /** Of filters gone back to, or that one press of the bar sets, which are read ahead. */
  readonly known: readonly number[];
  /** The longest task of the page's thread meanwhile; 0 where none took 50 ms. */
  readonly longestTask: number;
}

/** Milliseconds to the leading measures painted, and to all read and those in sight painted. */
export interface Straight { readonly leading: number; readonly all: number }

/** What a person does to the bar of filters: a term of a menu ticked or unticked, a month chosen, a button pressed. */
type Press = { readonly menu: string; readonly term: string } | { readonly choice: string; readonly month: string } | { readonly button: string };

const route = (code: string): Press => ({ menu: 'Route', term: labelOf('referral_route', code) });
const who = (code: string): Press => ({ menu: 'Who works for the police', term: labelOf('case_type', code) });
const clear: Press = { button: 'Clear filters' };
const lastYear: Press = { button: spansBack[0].label };
const firstFilter = route('online_report');
const from = (month: string): Press => ({ choice: 'First month', month });
const to = (month: string): Press => ({ choice: 'Last month', month });
/** Each leads to filters that were not in force before: months far from those that were, on cases of one kind too, and terms. */
const freshFilters = [[from('2012-01'), to('2024-12')], [from('2010-06'), to('2019-09'), from('2014-03')]] as const;
const offeredFilters = [[route('999'), route('101')], [route('101'), who('police_victim_only'), who('both_police')]] as const;
/** One press from none, and back to none. */
const knownFilters = [who('police_perpetrator_only'), clear, lastYear, clear, who('police_victim_only'), clear];
const everyMeasure = '/trends?measures=all';
/** Milliseconds in which the filters of one press are read ahead. */
const rest = 45_000;
/** Milliseconds after which a browser has kept what it compiled: it waits two seconds for more. */
const untilKept = 8_000;
const asSeen = { viewport: { width: 1440, height: 900 }, locale: 'en-GB' };

/** Opens the app with `files` in place of its sample and measures the board of Trends as a person sees it: until the frame after
 *  the one that drew it. */
export async function boardTimes(address: string, files: ReadonlyMap<string, string>): Promise<BoardTimes> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  try {
    const straightPage = await browser.newPage(asSeen);
    const straight = await straightToTrends(straightPage, address, files);
    await straightPage.close();
    const again = await onThirdVisit(address, files);
    const first = await opened(browser, address, files);
    await first.waitForTimeout(rest);
    const { painted: rested } = await untilPainted(first, { href: everyMeasure }, false);
    await first.close();
    const page = await opened(browser, address, files);
    await page.evaluate(() => { (globalThis as unknown as { tasks: number[] }).tasks.length = 0; });
    const { begun: leading, painted: all } = await untilPainted(page, { href: everyMeasure }, false);
    const under = async (presses: readonly Press[]) => {
      const times: Painted[] = [];
      for (const press of presses) times.push(await pressed(page, press));
      return times;
    };
    const [soon] = await under([firstFilter]);
    await pressed(page, clear);
    await page.waitForTimeout(rest);
    const fromNone = async (runs: readonly (readonly Press[])[]) => {
      const times: Painted[] = [];
      for (const presses of runs) {
        times.push(...await under(presses));
        await pressed(page, clear);
      }
      return times;
    };
    const fresh = await fromNone(freshFilters);
    const offered = await fromNone(offeredFilters);
    const known = await under(knownFilters);
    const longestTask = await page.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks));
    return { version: browser.version(), leading, all, straight, again, rested, first: soon!.painted, filtered: fresh.map(({ painted }) => painted), drawn: fresh.map(({ drawn }) => drawn), offered: offered.map(({ painted }) => painted), known: known.map(({ painted }) => painted), longestTask };
  } finally {
    await browser.close();
  }
}

/** Milliseconds as `straight` in BoardTimes says, on a page that was not used before. */
async function straightToTrends(page: Page, address: string, files: ReadonlyMap<string, string>): Promise<Straight> {
  await readInstead(page, files);
  await page.addInitScript(() => {
    let ready = 0;
    let leading = 0;
    let asked = false;
    const watcher = new MutationObserver(() => {
      if (!ready && document.documentElement.dataset.workspace === 'ready') ready = performance.now();
      const busy = document.querySelector('[aria-labelledby=board]')?.getAttribute('aria-busy');
      if (!asked && busy === 'true') requestAnimationFrame(() => requestAnimationFrame(() => { leading = performance.now() - ready; }));
      asked ||= busy === 'true';
      if (!ready || !asked || busy !== 'false') return;
      watcher.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => Object.assign(globalThis, { straight: { leading, all: performance.now() - ready } })));
    });
    watcher.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-busy', 'data-workspace'] });
  });
  await page.goto(`${address}${everyMeasure.slice(1)}&open=sample`);
  const taken = await page.waitForFunction(() => (globalThis as unknown as { straight?: Straight }).straight);
  return (await taken.jsonValue())!;
}

/** Milliseconds as `again` in BoardTimes says. Only a profile on the disk keeps what was compiled, some seconds after it was. */
async function onThirdVisit(address: string, files: ReadonlyMap<string, string>): Promise<Straight> {
  const profile = await mkdtemp(join(tmpdir(), 'visits-'));
  const visit = async () => {
    const context = await chromium.launchPersistentContext(profile, { executablePath: findBrowser(), args: browserFlags, ...asSeen });
    try {
      const page = await context.newPage();
      const taken = await straightToTrends(page, address, files);
      await notesRead(page);
      await page.waitForTimeout(untilKept);
      return taken;
    } finally {
      await context.close();
    }
  };
  try {
    await visit();
    await visit();
    return await visit();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

/** Has `files` read in place of the sample on a page. By the browser's own protocol: a page that Playwright routes keeps nothing. */
async function readInstead(page: Page, files: ReadonlyMap<string, string>): Promise<void> {
  page.setDefaultTimeout(600_000);
  const session = await page.context().newCDPSession(page);
  session.on('Fetch.requestPaused', ({ requestId, request }) => {
    const table = /\/(\w+)\.[\w-]+\.\w+$/.exec(request.url)![1]!;
    void session.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders: [{ name: 'content-type', value: 'text/plain' }], body: Buffer.from(files.get(table) ?? '').toString('base64') });
  });
  await session.send('Fetch.enable', { patterns: ['csv', 'jsonl'].map((kind) => ({ urlPattern: `*/assets/*.${kind}` })) });
}

/** A page with `files`, its notes read for themes. */
async function opened(browser: Browser, address: string, files: ReadonlyMap<string, string>): Promise<Page> {
  const page = await browser.newPage(asSeen);
  await readInstead(page, files);
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ entryTypes: ['longtask'] });
  });
  await page.goto(`${address}?open=sample`);
  await notesRead(page);
  await settled(page);
  return page;
}

const notesRead = (page: Page) => page.waitForFunction(() => document.documentElement.dataset.themes === 'done', null, { polling: 500 });

interface Painted { readonly begun: number; readonly painted: number; readonly drawn: number }

/** A press of the bar, whose menu was opened a second before as a person would. */
async function pressed(page: Page, press: Press): Promise<Painted> {
  if ('menu' in press) {
    const menu = page.locator('details', { has: page.locator('summary', { hasText: `${press.menu}:` }) });
    if (await menu.getAttribute('open') === null) await menu.locator('summary').click();
    await settled(page);
  }
  if ('choice' in press) {
    await page.getByRole('combobox', { name: press.choice }).focus();
    await settled(page);
  }
  return untilPainted(page, press, true);
}

/** Milliseconds from a press, or from a click on a link to `href`, until the board is painted for the first time, for the last time, and
 *  until all below it is drawn: they count once nothing more is on its way for a second. `already`: whether the page is open, so that the
 *  board has to become busy first. */
const untilPainted = async (page: Page, act: Press | { readonly href: string }, already: boolean): Promise<Painted> => {
  const ms = await page.evaluate(([act, open]) => new Promise<Painted>((done) => {
    const named = <E extends HTMLElement>(kind: string, name: string, of: (element: E) => string | null | undefined): E => {
      const found = [...document.querySelectorAll<E>(kind)].find((element) => of(element)?.trim() === name);
      if (!found) throw new Error(`the page has no ${kind} named ${name}`);
      return found;
    };
    const press = ((): (() => void) => {
      if ('button' in act) { const button = named<HTMLButtonElement>('button', act.button, (each) => each.textContent); return () => button.click(); }
      if ('menu' in act) { const box = named<HTMLLabelElement>('details[open] label', act.term, (each) => each.textContent).control!; return () => box.click(); }
      if ('choice' in act) { const choice = named<HTMLSelectElement>('select', act.choice, (each) => each.ariaLabel); return () => { choice.value = act.month; choice.dispatchEvent(new Event('change', { bubbles: true })); }; }
      // Not drawn, so that it changes nothing of the page.
      const link = document.createElement('a');
      link.hidden = true;
      link.href = act.href;
      document.body.append(link);
      return () => { link.click(); link.remove(); };
    })();
    const from = performance.now();
    let begun = 0;
    let asked = !open;
    let was: string | null = null;
    let turn = 0;
    let waiting: ReturnType<typeof setTimeout>;
    const look = () => {
      const busy = document.querySelector('[aria-labelledby=board]')?.getAttribute('aria-busy') ?? null;
      if (busy === was) return;
      if (was === null) requestAnimationFrame(() => requestAnimationFrame(() => { begun = performance.now() - from; }));
      was = busy;
      asked ||= busy === 'true';
      const mine = ++turn;
      clearTimeout(waiting);
      if (!asked || busy !== 'false') return;
      requestAnimationFrame(() => requestAnimationFrame(() => {
        if (mine !== turn) return;
        const painted = performance.now() - from;
        const lookBelow = () => {
          if (mine !== turn) return;
          if (document.querySelector('main [aria-busy=true]')) { requestAnimationFrame(lookBelow); return; }
          const drawn = performance.now() - from;
          waiting = setTimeout(() => { watcher.disconnect(); done({ begun, painted, drawn }); }, 1000);
        };
        lookBelow();
      }));
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-busy'] });
    if (open) look();
    press();
  }), [act, already] as const);
  await settled(page);
  return ms;
};

const settled = (page: Page) => page.waitForTimeout(1000);

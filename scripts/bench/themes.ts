import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { build } from 'vite';
import { modelManifest } from '../../src/lib/themes/judging/model-manifest';
import { seededRandom } from '../../src/lib/themes/seeded-random';
import type { Codebook, Note } from '../../src/lib/themes/types';
import { browserFlags, findBrowser } from '../browser.mjs';
import { readMaterial } from '../train/read-material';
import { memoryOf, peakDuring } from './memory';
import type { ThemeTimes } from './themes-page/main';

const PYTHON = '/usr/bin/python3';
const PASSAGES = 10_000;
const PER_NOTE = 8;
const NOTES_A_PANEL = 8;
/** Panels that discovery looks at together. */
const WINDOW = 6;

/** Ten thousand passages, no two alike: the first half of one text with the second of another. */
export function madeNotes(texts: readonly string[]): Note[] {
  const random = seededRandom(1);
  const half = (text: string, second: boolean): string => {
    const words = text.split(' ');
    return words.slice(second ? Math.floor(words.length / 2) : 0, second ? words.length : Math.floor(words.length / 2)).join(' ');
  };
  const pick = (): string => texts[Math.floor(random() * texts.length)]!;
  return Array.from({ length: PASSAGES / PER_NOTE }, (_, n): Note => {
    const panel = Math.floor(n / NOTES_A_PANEL);
    const lines = Array.from({ length: PER_NOTE }, () => `${half(pick(), false)} ${half(pick(), true)}`);
    return { noteRef: `N${String(n).padStart(5, '0')}`, caseRef: `C${n}`, panel: `${2000 + Math.floor(panel / 12)}-${String((panel % 12) + 1).padStart(2, '0')}`, slot: 'new', text: lines.join('\n') };
  });
}

interface Measured extends ThemeTimes { readonly emptyMb: number | null; readonly peakMb: number | null }

async function ours(folder: string, notes: Note[], codebook: Codebook): Promise<Measured> {
  const root = fileURLToPath(new URL('./themes-page', import.meta.url));
  const lib = fileURLToPath(new URL('../../src/lib', import.meta.url));
  const out = join(folder, 'themes');
  await build({ configFile: false, root, logLevel: 'error', resolve: { alias: { $lib: lib } }, build: { outDir: out, emptyOutDir: true, target: 'es2022' } });
  // A browser of its own, whose memory is nobody else's.
  const server = await chromium.launchServer({ executablePath: findBrowser(), args: browserFlags });
  const browser = await chromium.connect(server.wsEndpoint());
  try {
    return await measured(browser, server.process().pid!, out, notes, codebook);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measured(browser: Browser, pid: number, out: string, notes: Note[], codebook: Codebook): Promise<Measured> {
  const page = await browser.newPage();
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: pathname === '/model.bin' ? `static/${modelManifest.file}` : join(out, pathname === '/' ? 'index.html' : pathname) });
  });
  await page.goto('http://themes.invalid/');
  await page.waitForFunction(() => 'timeThemes' in window);
  const emptyMb = memoryOf(pid);
  const { value: times, peakMb } = await peakDuring(pid, () => page.evaluate(([n, c]) => (window as unknown as { timeThemes: (n: Note[], c: Codebook) => Promise<ThemeTimes> }).timeThemes(n, c), [notes, codebook] as const));
  return { ...times, emptyMb, peakMb };
}

const hasPeer = (): boolean => spawnSync(PYTHON, ['-c', 'import sklearn']).status === 0;

/** Lines on the engine's time for ten thousand passages by words alone, beside scikit-learn's on the same texts where Debian's is there. */
export async function themeLines(folder: string): Promise<string[]> {
  const { codebook, examples } = readMaterial('data/themes');
  const notes = madeNotes(examples.map(({ text }) => text));
  const { passages, assign, propose, learn, emptyMb, peakMb } = await ours(folder, notes, codebook);
  const seconds = (ms: number): string => (ms / 1000).toFixed(1);
  const lines = [
    `themes of ${passages} passages by words, in Chromium      ${seconds(assign)} s, proposals ${seconds(propose)} s`,
    `a theme rejected, every suggestion made anew           ${learn.few.rejected.toFixed(0)} ms of 2,000 passages, ${learn.all.rejected.toFixed(0)} ms of ${passages}; goal 200`,
    `a theme confirmed, every suggestion made anew          ${learn.few.confirmed.toFixed(0)} ms of 2,000 passages, ${learn.all.confirmed.toFixed(0)} ms of ${passages}; goal 200`,
    `memory of the whole browser meanwhile                  ${peakMb === null || emptyMb === null ? 'not told by this system' : `${peakMb.toFixed(0)} MB at its peak, ${emptyMb.toFixed(0)} before; goal 600`}`
  ];
  if (!hasPeer()) return [...lines, `scikit-learn is not on this machine (${PYTHON}): no ratio`];
  const file = join(folder, 'passages.json');
  const last = [...new Set(notes.map(({ panel }) => panel))].sort().slice(-WINDOW)[0]!;
  const all = notes.flatMap(({ text, panel }) => text.split('\n').map((passage) => ({ passage, inWindow: panel >= last })));
  writeFileSync(file, JSON.stringify({ passages: all.map(({ passage }) => passage), window: all.flatMap(({ inWindow }, i) => (inWindow ? [i] : [])) }));
  const peer = JSON.parse(execFileSync(PYTHON, ['scripts/bench/sklearn_themes.py', file], { encoding: 'utf8' })) as { assign: number; propose: number };
  return [
    ...lines,
    `the same texts by scikit-learn                        ${peer.assign.toFixed(1)} s, proposals ${peer.propose.toFixed(1)} s`,
    `ratio                                                 ${((assign + propose) / 1000 / (peer.assign + peer.propose)).toFixed(2)}; goal 1.00`
  ];
}

/** For itself: scripts/run.mjs scripts/bench/themes.ts */
export async function main(): Promise<number> {
  const { mkdtempSync, rmSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const folder = mkdtempSync(join(tmpdir(), 'throughline-themes-'));
  try {
    for (const line of await themeLines(folder)) console.log(line);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

/** npm run bench: what a person waits for, beside a named peer in the same run. `npm run bench -- start-up`, `-- big-load`, `-- indicators` and `-- decision` run one part. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { browserFlags, findBrowser } from '../browser.mjs';
import { buildIfStale } from '../stale.mjs';
import { writeBigFiles } from './big-files';
import { bigLoad } from './big-load';
import { csvFloor } from './csv-floor';
import { decisionLines } from './decision-page';
import { measureIndicators } from './indicators';
import { bareStart, firstLoadScripts, sampleStart } from './start-up';
import { themeLines } from './themes';

const runs = 5;
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const show = (values: readonly number[]) => `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)})`;

export async function main(parts: readonly string[] = []): Promise<number> {
  const wants = (part: string) => parts.length === 0 || parts.includes(part);
  buildIfStale();
  const { serve } = await import('../serve.mjs');
  const app = await serve(4290);
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  try {
    const address = `http://127.0.0.1:${app.port}/`;
    if (wants('start-up')) await startUp(address, folder);
    if (wants('big-load')) await load(address, folder);
    if (wants('indicators')) await measureIndicators(address);
    if (wants('decision')) for (const line of await decisionLines(address)) console.log(line);
  } finally {
    app.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

/** Prints the medians of five runs in turn. */
async function startUp(address: string, folder: string): Promise<void> {
  const peer = await servePeer(join(folder, 'bare'));
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  try {
    const bare: number[] = [];
    const firstChart: number[] = [];
    const themes: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      bare.push(await bareStart(browser, peer.address));
      const ours = await sampleStart(browser, address);
      firstChart.push(ours.firstChartMs);
      themes.push(ours.themesMs);
    }
    const ratios = firstChart.map((ms, i) => ms / bare[i]!);
    const scripts = await firstLoadScripts(browser, address);
    console.log(`Medians of ${runs} runs in turn, with the least and the most, in Chromium ${browser.version()}:`);
    console.log(`bare DuckDB-WASM, navigation to an open connection    ${show(bare)} ms`);
    console.log(`Throughline, navigation to the first sample chart     ${show(firstChart)} ms`);
    console.log(`ratio, run by run                                     ${median(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}); goal 1.30`);
    console.log(`scripts of the page at first load, gzipped            ${(scripts / 1024).toFixed(0)} KB; goal 250`);
    console.log(`themes end to end on the sample's 240 notes           ${show(themes)} ms`);
    for (const line of await themeLines(folder)) console.log(line);
  } finally {
    await browser.close();
    peer.close();
  }
}

/** Prints what a large load takes, once: its size makes it steady. */
async function load(address: string, folder: string): Promise<void> {
  const files = writeBigFiles(folder, 1);
  const floorMs = await csvFloor(files.paths);
  const { phases, emptyMb } = await bigLoad(address, files);
  const total = phases.slice(0, 3).reduce((sum, { ms }) => sum + ms, 0);
  const peaks = phases.flatMap(({ peakMb }) => peakMb ?? []);
  const peak = peaks.length ? Math.max(...peaks) : null;
  const mb = (value: number | null) => (value === null ? 'not measured here' : `${value.toFixed(0)} MB`);
  console.log(`\n${files.passages.toLocaleString('en-GB')} passages and ${files.cases.toLocaleString('en-GB')} cases from CSV (${(files.bytes / 2 ** 20).toFixed(1)} MB), one run:`);
  for (const { name, ms, longestTaskMs, peakMb } of phases) console.log(`${name.padEnd(54)}${ms.toFixed(0)} ms; longest task ${longestTaskMs ? `${longestTaskMs.toFixed(0)} ms` : 'under 50 ms'}; memory at its peak ${mb(peakMb)}`);
  console.log(`longest task of the page, goal 100                    ${Math.max(...phases.map(({ longestTaskMs }) => longestTaskMs)).toFixed(0)} ms`);
  console.log(`checked, screened, settled and stored                 ${total.toFixed(0)} ms`);
  console.log(`DuckDB's own CSV reader, in Node, the same files      ${floorMs.toFixed(0)} ms; ratio ${(total / floorMs).toFixed(1)}`);
  console.log(`memory of the whole browser at its peak, goal 1024    ${mb(peak)} (${mb(emptyMb)} with the page open and nothing loaded; Pss of all processes)`);
}

/** Builds the bare page with the same bundler and serves it as plainly as the app is served. */
async function servePeer(folder: string): Promise<{ address: string; close: () => void }> {
  await build({ configFile: false, root: fileURLToPath(new URL('./bare', import.meta.url)), logLevel: 'error', build: { outDir: folder, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 } });
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' };
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '');
    readFile(join(folder, path)).then(
      (body) => response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(404).end()
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return { address: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`, close: () => server.close() };
}

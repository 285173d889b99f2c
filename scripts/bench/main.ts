/** npm run bench: what a person waits for, beside a named peer in the same run. Figures are medians of five runs in turn. */
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
import { bareStart, firstLoadScripts, sampleStart } from './start-up';

const runs = 5;
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const show = (values: readonly number[]) => `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)})`;

export async function main(): Promise<number> {
  buildIfStale();
  const { serve } = await import('../serve.mjs');
  const app = await serve(4290);
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  const peer = await servePeer(folder);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  try {
    const address = `http://127.0.0.1:${app.port}/`;
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
  } finally {
    await browser.close();
    app.close();
    peer.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
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

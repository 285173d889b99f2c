// npm test: installs what is missing, then types, lint, unit, SQL and browser tests. The last line counts them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { installIfMissing } from './install.mjs';
import { buildIfStale } from './stale.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const results = `${root}test-results/`;
let passed = 0;
let failed = 0;

installIfMissing();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** @param {string} name @param {string[]} args @param {NodeJS.ProcessEnv} [env] @returns {boolean} */
function run(name, args, env = {}) {
  console.log(`\n── ${name}`);
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}
/** @param {string} name @param {string[]} args */
function check(name, args) {
  if (run(name, args)) passed += 1;
  else failed += 1;
}
const bin = (/** @type {string} */ path) => `${root}node_modules/${path}`;

run('routes', [bin('@sveltejs/kit/svelte-kit.js'), 'sync']);
check('types', [bin('svelte-check/bin/svelte-check'), '--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human']);
check('lint', [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']);

const unitReport = `${results}vitest.json`;
const unitPassed = run('unit and SQL tests', [bin('vitest/vitest.mjs'), 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`]);
const unit = existsSync(unitReport) ? JSON.parse(readFileSync(unitReport, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 };
passed += unit.numPassedTests;
failed += unit.numFailedTests || (unitPassed ? 0 : 1);

try {
  const browser = findBrowser();
  buildIfStale();
  const port = await freePort();
  const report = `${results}browser.json`;
  const browserPassed = run('browser tests', [bin('@playwright/test/cli.js'), 'test', '-c', 'tests/playwright.config.ts'],
    { CHROMIUM_PATH: browser, E2E_PORT: String(port), PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  const stats = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).stats : { expected: 0, unexpected: 0, flaky: 0 };
  passed += stats.expected + stats.flaky;
  failed += stats.unexpected || (browserPassed ? 0 : 1);
  if (stats.flaky) console.log(`\n${stats.flaky} of the browser tests passed only at the second try: see flaky in ${report}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  failed += 1;
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer().on('error', fail).listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 4187));
    });
  });
}

import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from '../scripts/browser.mjs';

const port = process.env.E2E_PORT ?? '4187';

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results/browser',
  fullyParallel: true,
  workers: 2,
  retries: 1,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? '../test-results/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    launchOptions: { executablePath: findBrowser(), args: browserFlags },
    screenshot: 'only-on-failure'
  },
  webServer: { command: `node ../scripts/serve.mjs --port ${port}`, url: `http://127.0.0.1:${port}/`, reuseExistingServer: false, stdout: 'ignore' }
});

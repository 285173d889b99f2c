import { readFileSync } from 'node:fs';
import { expect, openSample, test } from './guard';

test('a chart leaves as a picture and as a table, each under its marking, and the log says so', async ({ page }) => {
  await openSample(page, '/trends/o1');
  const figure = page.locator('figure.frame').first();
  await figure.getByText('Take it away').click();
  const [picture] = await Promise.all([page.waitForEvent('download'), figure.getByRole('button', { name: 'Save as a picture (PNG)' }).click()]);
  expect(picture.suggestedFilename()).toBe('throughline-chart-SYNTHETIC.png');
  const bytes = readFileSync(await picture.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(1000);
  await expect(figure.getByRole('status')).toHaveText('The picture was saved.');

  const [table] = await Promise.all([page.waitForEvent('download'), figure.getByRole('button', { name: 'Save the table (CSV)' }).click()]);
  const lines = readFileSync(await table.path(), 'utf8').split('\r\n');
  expect(lines[0]).toContain('SYNTHETIC: made-up data');
  expect(lines[1]).toContain((await figure.locator('.title').textContent())!.slice(0, 20));
  expect(lines[2]).toContain((await page.getByRole('heading', { level: 1 }).textContent())!.trim().slice(0, 15));
  expect(lines.length).toBeGreaterThan(50);

  await page.getByRole('link', { name: 'Data', exact: true }).click();
  const [log] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download the activity log' }).click()]);
  const exports = readFileSync(await log.path(), 'utf8').split('\n').filter((line) => line.includes('"export"'));
  expect(exports).toHaveLength(3);
});

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const inputs = ['src', 'static', 'data', 'package-lock.json', 'svelte.config.js', 'vite.config.ts', 'tsconfig.json'];
/** Said to the build, whoever asks for it: scripts run by Vite's own server have it set for development, and a build made under that is slower and larger. */
const mode = 'production';
const stamp = join(root, 'build', '.built-from');

/** @param {string} path @returns {string[]} */
const filesUnder = (path) => readdirSync(path, { withFileTypes: true })
  .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)])).sort();

function fingerprint() {
  const hash = createHash('sha256').update(mode);
  for (const input of inputs) {
    const path = join(root, input);
    if (!existsSync(path)) continue;
    for (const file of /\.\w+$/.test(input) ? [path] : filesUnder(path)) hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Builds the site into build/ unless it was built from just these files. */
export function buildIfStale() {
  const want = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === want) return;
  console.log('Building …');
  execFileSync(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: mode } });
  writeFileSync(stamp, want);
}

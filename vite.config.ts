import { readFile } from 'node:fs/promises';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** Gives a `.sql` file asked for as `?statement` without the lines that are comments: a database needs none, and a third of what the first page fetches of SQL is for people. */
const statements = {
  name: 'sql-statements',
  async load(id: string) {
    const [file, query] = id.split('?');
    if (query !== 'statement' || !file?.endsWith('.sql')) return null;
    return `export default ${JSON.stringify((await readFile(file, 'utf8')).replace(/^ *--.*\n/gm, ''))}`;
  }
};

export default defineConfig({
  plugins: [statements, sveltekit()],
  worker: { format: 'es' },
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 800 },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/*.test.ts', 'tests/unit/**/*.test.ts'], environment: 'node' } },
      { extends: true, test: { name: 'sql', include: ['tests/sql/**/*.test.ts'], environment: 'node', testTimeout: 60_000, hookTimeout: 60_000 } }
    ]
  }
});

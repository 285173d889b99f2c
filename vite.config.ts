import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [sveltekit()],
  worker: { format: 'es' },
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 800 },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/*.test.ts', 'tests/unit/**/*.test.ts'], environment: 'node' } },
      { extends: true, test: { name: 'sql', include: ['tests/sql/**/*.test.ts'], environment: 'node', testTimeout: 60_000, hookTimeout: 60_000 } }
    ]
  }
});

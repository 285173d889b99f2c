import adapter from '@sveltejs/adapter-static';

/** Everything is refused, then our own origin is let back in. DuckDB needs 'wasm-unsafe-eval'; nothing needs 'unsafe-eval'. */
/** @type {NonNullable<NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']>} */
const directives = {
  'default-src': ['none'],
  'script-src': ['self', 'wasm-unsafe-eval'],
  'worker-src': ['self'],
  'connect-src': ['self'],
  'style-src': ['self'],
  // The one inline style of a page: SvelteKit's own, on the element that reads the page's title out.
  'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
  'font-src': ['self'],
  'img-src': ['self', 'data:', 'blob:'],
  'manifest-src': ['self'],
  'base-uri': ['none'],
  'form-action': ['none']
};

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true },
  kit: {
    adapter: adapter({ pages: 'build', assets: 'build', fallback: '404.html', precompress: false }),
    csp: { mode: 'hash', directives },
    alias: { $data: 'data' },
    prerender: { handleUnseenRoutes: 'ignore' }
  }
};

import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const build = fileURLToPath(new URL('../build', import.meta.url));

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8', '.jsonl': 'application/x-ndjson; charset=utf-8', '.csv': 'text/csv; charset=utf-8', '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.woff2': 'font/woff2', '.txt': 'text/plain; charset=utf-8', '.bin': 'application/octet-stream'
};

/** The policy of a page as a header: its own meta tag, and what a meta tag cannot say. @param {string} html */
const policyOf = (html) => `${/http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? "default-src 'none'"}; frame-ancestors 'none'`.replaceAll('&#39;', "'");
const fallback = readFileSync(join(build, '404.html'), 'utf8');

/** @param {string} pathname @returns {{ file: string, status: number }} */
function resolve(pathname) {
  const path = normalize(decodeURIComponent(pathname)).replace(/^([/\\]*\.\.)+/, '');
  for (const candidate of [path, `${path.replace(/\/$/, '')}.html`, join(path, 'index.html')]) {
    const file = join(build, candidate);
    if (file.startsWith(build) && existsSync(file) && statSync(file).isFile()) return { file, status: 200 };
  }
  return { file: join(build, '404.html'), status: extname(path) ? 404 : 200 };
}

/** Serves build/ on 127.0.0.1 with the security headers. Gives the port it got: `port`, or the next free one.
 *  @param {number} port @returns {Promise<{ port: number, close: () => void }>} */
export function serve(port) {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405).end();
      return;
    }
    let found;
    try {
      found = resolve(new URL(request.url ?? '/', 'http://localhost').pathname);
    } catch {
      response.writeHead(400).end();
      return;
    }
    const { file, status } = found;
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(status, {
      'content-type': type,
      'content-length': statSync(file).size,
      'content-security-policy': policyOf(type.startsWith('text/html') ? readFileSync(file, 'utf8') : fallback),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
      'cache-control': file.includes('/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache'
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
  return new Promise((done, fail) => {
    /** @param {number} wanted */
    const listen = (wanted) => server.listen(wanted, '127.0.0.1');
    let wanted = port;
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && wanted < port + 20) {
        console.log(`Port ${wanted} is taken; trying ${wanted + 1}.`);
        listen(++wanted);
      } else fail(error);
    });
    server.on('listening', () => done({ port: wanted, close: () => server.close() }));
    listen(wanted);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--port');
  const { port } = await serve(at > 0 ? Number(process.argv[at + 1]) : 4173);
  console.log(`http://127.0.0.1:${port}/`);
}

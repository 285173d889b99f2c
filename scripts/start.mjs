// npm start: installs what is missing, builds what is stale, serves on this machine only, prints the address.
import { installIfMissing } from './install.mjs';
import { buildIfStale } from './stale.mjs';

const at = process.argv.indexOf('--port');
const port = at > 0 ? Number(process.argv[at + 1]) : 4173;
if (!Number.isInteger(port) || port < 1024 || port > 65515) {
  console.error('--port takes a whole number from 1024 to 65515, e.g. npm start -- --port 4200');
  process.exit(1);
}
installIfMissing();
buildIfStale();
const { serve } = await import('./serve.mjs');
const { port: got } = await serve(port);
console.log(`\nThroughline is ready: http://127.0.0.1:${got}/\nOpen it, then choose “Open the sample”. Only this machine can reach it. Ctrl+C stops it.`);

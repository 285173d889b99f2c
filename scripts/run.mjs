// Runs a TypeScript script with the project's own Vite settings: node scripts/run.mjs FILE [ARGS]
import { installIfMissing } from './install.mjs';

const [file, ...args] = process.argv.slice(2);
if (!file) throw new Error('usage: node scripts/run.mjs FILE [ARGS]');
installIfMissing();
const { createServer, createServerModuleRunner } = await import('vite');
process.argv = [process.execPath, file, ...args];
const server = await createServer({ server: { middlewareMode: true, ws: false, watch: null }, appType: 'custom', logLevel: 'error', optimizeDeps: { noDiscovery: true } });
const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
try {
  const script = await runner.import(`/${file}`);
  if (typeof script.main === 'function') process.exitCode = (await script.main(args)) ?? 0;
} finally {
  await runner.close();
  await server.close();
}

/**
 * `npm run start:excel`: the pane in a real Excel on this machine (Windows or macOS). Makes and trusts a certificate for localhost the first
 * time, serves the add-in at the address in manifest.xml and lets Excel load it.
 *
 * Microsoft's sideloading tool is fetched by npx when it is asked for, at one version, instead of standing in package.json: it brings several
 * hundred packages that nothing else here needs, and not every package registry holds all of them.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import process from 'node:process';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';

const sideloader = 'office-addin-debugging@7.0.0';
const configuration = createRequire(import.meta.url)('../.config/webpack.cjs');

if (process.platform === 'linux') {
  console.error('Excel does not run on Linux: use npm start, the pane beside a stand-in for Excel.');
  process.exit(2);
}

const server = new WebpackDevServer(
  {
    host: 'localhost',
    port: 3000,
    server: { type: 'https', options: await getHttpsServerOptions() },
    // Office refuses icons and pages that it may not keep or read across origins.
    headers: { 'Access-Control-Allow-Origin': '*' },
    hot: false,
    static: false,
    devMiddleware: { stats: 'errors-warnings' },
  },
  webpack(configuration({}, { mode: 'development' })),
);
await server.start();

// A shell, because npx is a .cmd file on Windows; nothing in the line comes from outside.
const sideload = (words) =>
  new Promise((resolve) => spawn(`npx --yes ${sideloader} ${words}`, { shell: true, stdio: 'inherit' }).on('exit', resolve));

process.on('SIGINT', async () => {
  await sideload('stop manifest.xml');
  await server.stop();
  process.exit(0);
});
await sideload('start manifest.xml desktop --no-debug');
console.log('\nExcel loads the add-in from https://localhost:3000/ (Ctrl+C takes it away again)');

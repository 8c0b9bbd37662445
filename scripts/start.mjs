/**
 * `npm start`: the pane beside our stand-in for Excel, at http://localhost:3000/ or the next port that is free, or at PORT.
 * No certificate, no Office, no network. Opens a browser where there is one to open.
 */
import { createRequire } from 'node:module';
import process from 'node:process';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { freePort } from './free-port.mjs';

const configuration = createRequire(import.meta.url)('../.config/webpack.cjs');
const port = await freePort(Number(process.env.PORT) || 3000);
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const compiler = webpack(configuration({ workbench: true }, { mode: 'development' }));
const server = new WebpackDevServer(
  {
    host: 'localhost',
    port,
    hot: false,
    liveReload: true,
    open: hasScreen && !process.env.CI,
    static: false,
    client: { overlay: { errors: true, warnings: false, runtimeErrors: false }, logging: 'warn' },
    devMiddleware: { stats: 'errors-warnings' },
  },
  compiler,
);
server.options.setupExitSignals = true;
await server.start();
await new Promise((resolve) => server.middleware?.waitUntilValid(resolve));
console.log(`\nRöda tråden in the workbench: http://localhost:${port}/\n(Ctrl+C to stop)`);

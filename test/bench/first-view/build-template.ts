import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';

const root = path.resolve(__dirname, '../../..');

/** Builds the template's content beside our pane, with the same React, Fluent, target and minifier, and the same office.js before it. */
export async function buildTemplate(folder: string): Promise<void> {
  const [, { module, resolve, optimization }] = (await import(path.join(root, '.config/webpack.cjs'))).default(
    { workbench: true, output: path.join(folder, 'none') },
    { mode: 'production' },
  ) as readonly [webpack.Configuration, webpack.Configuration];
  const built = await new Promise<webpack.Stats>((done, fail) =>
    webpack(
      {
        context: root,
        mode: 'production',
        entry: { template: path.join(__dirname, 'template.tsx') },
        output: { path: folder, filename: 'template.js' },
        ...(module && { module }),
        ...(resolve && { resolve }),
        ...(optimization && { optimization }),
        performance: { hints: false },
      },
      (error, stats) => (error || !stats ? fail(error) : done(stats)),
    ),
  );
  if (built.hasErrors()) throw new Error(built.toString('errors-only'));
  const pane = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  writeFileSync(path.join(folder, 'template.html'), pane.replace(/taskpane\.[0-9a-f]{10}\.js/, 'template.js'));
}

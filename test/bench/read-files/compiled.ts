import path from 'node:path';
import webpack from 'webpack';

const root = path.resolve(__dirname, '../../..');

/**
 * Builds the reader and the script that reads many as they are shipped: same compiler, target and minifier. What runs TypeScript unbuilt names every
 * function as it is made, which costs our code half as much again and the libraries beside it nothing.
 */
export async function compiledReader(folder: string): Promise<{ readonly reader: string; readonly reading: string }> {
  const [, { module, resolve, optimization }] = (await import(path.join(root, '.config/webpack.cjs'))).default(
    { workbench: true, output: path.join(folder, 'none') },
    { mode: 'production' },
  ) as readonly [webpack.Configuration, webpack.Configuration];
  const built = await new Promise<webpack.Stats>((done, fail) =>
    webpack(
      {
        context: root,
        mode: 'production',
        target: 'node20',
        entry: { reader: path.join(root, 'src/unit-files/index.ts'), reading: path.join(__dirname, 'reading.ts') },
        output: { path: folder, filename: '[name].cjs', library: { type: 'commonjs2' } },
        ...(module && { module }),
        ...(resolve && { resolve }),
        ...(optimization && { optimization }),
        performance: { hints: false },
      },
      (error, stats) => (error || !stats ? fail(error) : done(stats)),
    ),
  );
  if (built.hasErrors()) throw new Error(built.toString('errors-only'));
  return { reader: path.join(folder, 'reader.cjs'), reading: path.join(folder, 'reading.cjs') };
}

const { execFile } = require('node:child_process');
const { mkdtemp, readFile, rm } = require('node:fs/promises');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { promisify } = require('node:util');

const root = path.resolve(__dirname, '..');
const examples = [
  { name: 'Enhetens VP', source: 'unit-vp.json' },
  { name: 'Enhetens T2', source: 'unit-t2.json' },
  { name: 'Nämndens T2', source: 'board-t2.json' },
];

/** Workbooks to open on the workbench's page, made from the examples by our own command line; the page finds them by examples/index.json. */
class ExampleWorkbooks {
  apply(compiler) {
    let made;
    compiler.hooks.thisCompilation.tap('ExampleWorkbooks', (compilation) => {
      compilation.hooks.processAssets.tapPromise('ExampleWorkbooks', async () => {
        made ??= Promise.all(examples.map(makeWorkbook));
        const { RawSource } = compiler.webpack.sources;
        const files = await made;
        for (const { file, bytes } of files) compilation.emitAsset(`examples/${file}`, new RawSource(bytes));
        const index = files.map(({ name, file }) => ({ name, file }));
        compilation.emitAsset('examples/index.json', new RawSource(JSON.stringify(index)));
      });
    });
  }
}

async function makeWorkbook({ name, source }) {
  const file = source.replace(/json$/, 'xlsx');
  const folder = await mkdtemp(path.join(tmpdir(), 'roda-traden-'));
  try {
    const words = ['src/cli/index.ts', 'create', `src/intake/examples/${source}`, '-o', path.join(folder, file)];
    await promisify(execFile)(process.execPath, [require.resolve('tsx/cli'), ...words], { cwd: root });
    return { name, file, bytes: await readFile(path.join(folder, file)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

module.exports = { ExampleWorkbooks };

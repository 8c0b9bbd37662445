/**
 * Two builds of one pane and its buttons. `dist/addin` goes to the web server that Excel loads the pane from; `dist/workbench` is the pane beside our
 * stand-in for Excel. The pane is one and the same bundle in both: only the scripts that taskpane.html takes `Office` from differ.
 *
 *   webpack --config .config/webpack.cjs --mode production                    the add-in, for the address in PUBLIC_URL
 *   webpack --config .config/webpack.cjs --mode production --env workbench    the workbench
 */
const { rmSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { NormalModuleReplacementPlugin } = require('webpack');
const { ExampleWorkbooks } = require('./examples.cjs');
const { handbookPage } = require('./handbook.cjs');
const { contentSecurityPolicy, publicUrl, withAddress } = require('./addresses.cjs');

const root = path.resolve(__dirname, '..');
const officeFromMicrosoft = {
  scripts: ['https://appsforoffice.microsoft.com/lib/1/hosted/office.js'],
  // office.js takes the rest of itself from both.
  hosts: ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'],
};
/** The stand-in opens the way to our host before Microsoft's client, unmodified, looks for it. */
const officeFromWorkbench = { scripts: ['office-standin.js', 'excel-client.js'], hosts: [] };

/** What both bundles share; `name` keeps their run-times apart. */
const base = (name, output, mode, stylesAtBuild = false) => ({
  name,
  context: root,
  mode,
  // No eval in either mode: the pane runs under the same policy here as in Excel.
  devtool: 'source-map',
  // Fluent is ten times the size of our own code and changes never: the second build takes seconds.
  cache: {
    type: 'filesystem',
    buildDependencies: { config: ['webpack.cjs', 'styles-at-build.cjs', 'tokens-at-run.mjs'].map((file) => path.join(__dirname, file)) },
  },
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: [
          {
            loader: 'swc-loader',
            options: {
              // No polyfills: the oldest that the manifest admits are WebView2 (evergreen) and Safari 16 (Excel 2021 for Mac).
              jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' },
            },
          },
          ...(stylesAtBuild ? [{ loader: path.join(__dirname, 'styles-at-build.cjs') }] : []),
        ],
      },
      { test: /\.css$/, type: 'asset/resource', generator: { filename: '[name].[contenthash:10][ext]' } },
    ],
  },
  output: { path: output, filename: '[name].[contenthash:10].js', assetModuleFilename: '[name].[contenthash:10][ext]', uniqueName: name },
  // The bound on the pane's size stands in a test, beside the reason for it.
  performance: { hints: false },
  // swc takes a quarter of terser's time for the same size.
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })] },
});

/** What `src/taskpane/index.tsx` asks for as soon as it runs, by the names of its chunks: one file, since each more is a way to the server and back. */
const askedForAtOnce = ['excel', 'reading', 'view-home'];
const firstView = {
  name: 'first-view',
  chunks: 'async',
  enforce: true,
  test: (module, { chunkGraph }) => [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => askedForAtOnce.includes(name)),
};
const filesOf = ({ namedChunks }, name) => [...(namedChunks.get(name)?.files ?? [])].filter((file) => file.endsWith('.js'));

const pane = (output, mode, office, copied) => {
  const config = base('taskpane', output, mode, true);
  return {
    ...config,
    entry: { taskpane: './src/taskpane/index.tsx' },
    optimization: { ...config.optimization, splitChunks: { cacheGroups: { firstView } } },
    plugins: [
      new NormalModuleReplacementPlugin(/@fluentui[\\/]tokens[\\/]lib[\\/]tokens\.js$/, path.join(__dirname, 'tokens-at-run.mjs')),
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        templateParameters: (compilation) => ({
          officeScripts: office.scripts,
          contentSecurityPolicy: contentSecurityPolicy(mode, office.hosts),
          // Fetched while office.js is read, which takes its time.
          fetchedMeanwhile: filesOf(compilation, firstView.name),
        }),
        scriptLoading: 'defer',
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets', to: 'assets', noErrorOnMissing: true },
          { from: 'src/taskpane/privacy.html', to: 'privacy.html' },
          { from: 'docs/handbok.md', to: 'handbok.html', transform: (markdown) => handbookPage(markdown.toString()) },
          { from: 'docs/images', to: 'images' },
          ...copied,
        ],
      }),
    ],
  };
};

/** The page that Office calls for the buttons that work without the pane, and the one that says what they have to say. */
const commands = (output, mode, office) => {
  const config = base('commands', output, mode);
  return {
    ...config,
    entry: { commands: './src/ribbon/index.ts', notice: './src/ribbon/notice.ts' },
    // The pane's parts have names of their own in the same folder.
    output: { ...config.output, chunkFilename: 'commands-[name].[contenthash:10].js' },
    plugins: [
      new HtmlPlugin({
        filename: 'commands.html',
        template: './src/ribbon/commands.html',
        chunks: ['commands'],
        templateParameters: { officeScripts: office.scripts, contentSecurityPolicy: contentSecurityPolicy(mode, office.hosts) },
        minify: false,
      }),
      new HtmlPlugin({ filename: 'notice.html', template: './src/ribbon/notice.html', chunks: ['notice'], minify: false }),
    ],
  };
};

const workbench = (output, mode) => {
  const config = base('workbench', output, mode);
  return {
    ...config,
    entry: {
      workbench: './src/workbench/page/index.tsx',
      'office-standin': { import: './src/workbench/page/office-standin.ts', filename: 'office-standin.js' },
    },
    plugins: [
      new ExampleWorkbooks(),
      new HtmlPlugin({ filename: 'index.html', template: './src/workbench/page/index.html', chunks: ['workbench'] }),
      new CopyPlugin({
        patterns: [
          { from: 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js', to: 'excel-client.js', info: { minimized: true } },
          // The ribbon is drawn from it.
          { from: 'manifest.xml' },
        ],
      }),
    ],
  };
};

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode === 'development' ? 'development' : 'production';
  const output = path.resolve(root, env.output ?? (env.workbench ? 'dist/workbench' : 'dist/addin'));
  // The development server keeps its files in memory.
  if (mode === 'production') rmSync(output, { recursive: true, force: true });
  if (env.workbench) {
    return [pane(output, mode, officeFromWorkbench, []), commands(output, mode, officeFromWorkbench), workbench(output, mode)];
  }
  const url = publicUrl(process.env.PUBLIC_URL);
  const manifest = { from: 'manifest.xml', to: 'manifest.xml', transform: (content) => withAddress(content.toString(), url) };
  return [pane(output, mode, officeFromMicrosoft, [manifest]), commands(output, mode, officeFromMicrosoft)];
};

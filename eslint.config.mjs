import js from '@eslint/js';
import ts from 'typescript-eslint';
import hooks from 'eslint-plugin-react-hooks';

/** Which folders of `src` a folder may import from (docs/architecture.md). Its own files are always allowed. */
const mayImport = {
  domain: [],
  package: [],
  wording: ['domain'],
  workbook: ['domain', 'package', 'wording', 'consolidation'],
  intake: ['domain', 'wording', 'workbook'],
  reading: ['domain', 'package', 'intake'],
  consolidation: ['domain', 'package'],
  'unit-files': ['domain', 'package', 'workbook', 'consolidation'],
  report: ['domain', 'wording', 'workbook', 'consolidation'],
  commands: ['domain', 'package', 'wording', 'workbook', 'intake', 'reading', 'consolidation', 'unit-files', 'report'],
  taskpane: ['domain', 'package', 'wording', 'workbook', 'intake', 'reading', 'consolidation', 'unit-files', 'report', 'commands'],
  ribbon: ['domain', 'wording', 'workbook', 'report', 'commands', 'taskpane'],
  workbench: [],
  cli: ['domain', 'package', 'wording', 'workbook', 'intake', 'reading', 'consolidation', 'unit-files', 'report', 'commands', 'workbench'],
};

const folders = Object.keys(mayImport);

const why = {
  domain: 'The domain is pure: it computes the same wherever it runs.',
  package: 'A package is a zip of XML parts, whatever a workbook is about.',
  workbench: 'The workbench knows Excel and nothing of our product; only then does passing in it mean something.',
};

const directions = folders.map((folder) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...folders
            .filter((other) => other !== folder && !mayImport[folder].includes(other))
            .map((other) => ({
              regex: `^(\\.\\./)+${other}(/|$)`,
              message: `src/${folder} may import ${mayImport[folder].join(', ') || 'nothing of ours'} (docs/architecture.md). ${why[folder] ?? ''}`,
            })),
          ...(folder === 'report'
            ? [
                {
                  regex: '^\\.\\./workbook/(?!content$)',
                  message:
                    'The report describes a sheet with the types of workbook/content; it does not know how a workbook is read or written.',
                },
              ]
            : []),
        ],
      },
    ],
  },
}));

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    plugins: { 'react-hooks': hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-eval': 'error',
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: 'Files and pasted text are untrusted: build elements instead.' },
        { property: 'outerHTML', message: 'Files and pasted text are untrusted: build elements instead.' },
      ],
      eqeqeq: ['error', 'always'],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/workbook/excel.ts', 'src/workbook/excel/**', 'src/taskpane/index.tsx', 'src/ribbon/index.ts', 'src/workbench/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Excel', message: 'Ask the WorkbookPort; src/workbook/excel.ts is the one door to Excel.' },
      ],
    },
  },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        module: 'writable',
        require: 'readonly',
        __dirname: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  ...directions,
);

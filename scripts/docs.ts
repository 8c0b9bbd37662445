import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { workbenchDocs } from '../src/workbench/members';
import { templateDocs } from './docs-template';

/** Pages that are made from data in the code, by file. */
export const pages: Readonly<Record<string, () => string>> = {
  'docs/template.md': templateDocs,
  'docs/workbench.md': workbenchDocs,
};

/** A page as it lies in the repository. */
export const printPage = (make: () => string): Promise<string> =>
  format(make(), { parser: 'markdown', printWidth: 140, singleQuote: true });

async function main(): Promise<void> {
  for (const [file, make] of Object.entries(pages)) writeFileSync(file, await printPage(make));
}

if (process.argv[1]?.endsWith('docs.ts')) void main();

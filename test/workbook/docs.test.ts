import { readFileSync } from 'node:fs';
import { templateDocs } from '../../scripts/docs-template';

/** The page without what prettier does to tables. */
const plain = (page: string): string =>
  page
    .replace(/\|[ :|-]+\|\n/g, '|\n')
    .replace(/ +/g, ' ')
    .replace(/\\\|/g, '|')
    .replaceAll('_', '')
    .replaceAll('\\', '')
    .replaceAll('*', '')
    .trim();

test('docs/template.md is printed from the schema as it is (npm run docs)', () => {
  expect(plain(readFileSync('docs/template.md', 'utf8'))).toBe(plain(templateDocs()));
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleTable, scopeOf, tablesOf } from '../../../src/domain/rules/rule-table';
import { wordingFor } from '../../../src/wording';
import { findingsOf } from '../../support/findings';
import { aPlan } from '../../support/plan';

const root = join(__dirname, '../../..');
const page = readFileSync(join(root, 'docs/rules.md'), 'utf8');
const rows = [...page.matchAll(/^\| (V\d\d) \| ([ENW, ]+) \|/gm)].map(([, code = '', letters = '']) => ({ code, letters: letters.trim() }));
const codes = ruleTable.map(({ code }) => code);

/** Every test file's text, this one's left out. */
const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file) && !file.endsWith('rules/rules.test.ts'))
  .map((file) => readFileSync(join(root, 'test', file), 'utf8'))
  .join('\n');

test('the table holds V01 to V38, in order, and docs/rules.md a row for each with the same severities', () => {
  expect(codes).toEqual(Array.from({ length: 38 }, (_, at) => `V${String(at + 1).padStart(2, '0')}`));
  const letter = { error: 'E', warning: 'W', note: 'N' } as const;
  expect(rows).toEqual(ruleTable.map(({ code, gives }) => ({ code, letters: gives.map((severity) => letter[severity]).join(', ') })));
});

test.each(['sv', 'en'] as const)('every rule has its sentences in %s, and no sentence is left without a rule', (language) => {
  expect(Object.keys(wordingFor(language).findings)).toEqual(codes);
});

test.each(codes)('%s is tested under its number', (code) => {
  expect(tests).toContain(`[${code}]`);
});

test('fixes named in the table are those that docs/rules.md lists', () => {
  const section = page.slice(page.indexOf('| finding | fix |'));
  const listed = new Set([...section.slice(0, section.indexOf('\n\n')).matchAll(/V\d\d/g)].map(([code]) => code));
  expect(ruleTable.filter(({ fixes }) => fixes.length > 0).map(({ code }) => code)).toEqual(codes.filter((code) => listed.has(code)));
});

test('a rule says how much of a plan it looks at, and which tables', () => {
  const of = (code: string) => ruleTable.filter((rule) => rule.code === code).map((rule) => [scopeOf(rule), tablesOf(rule)]);
  expect(of('V08')).toEqual([['row', ['indicators']]]);
  expect(of('V13')).toEqual([['group', ['goals']]]);
  expect(of('V24')).toEqual([['table', ['budget', 'texts']]]);
  expect(of('V33')).toEqual([['door', []]]);
});

test('an empty plan has no findings', () => {
  expect(findingsOf(aPlan())).toEqual([]);
});

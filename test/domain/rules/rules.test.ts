import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleTable } from '../../../src/domain/rules/rule-table';
import { findingsOf } from '../../support/findings';
import { aPlan } from '../../support/plan';

test('every rule stands in docs/rules.md, in the order of their numbers', () => {
  const page = readFileSync(join(__dirname, '../../../docs/rules.md'), 'utf8');
  const described = [...page.matchAll(/^\| (V\d\d) \|/gm)].map((match) => match[1]);
  expect(described).toEqual(ruleTable.map((rule) => rule.code));
});

test('an empty plan has no findings', () => {
  expect(findingsOf(aPlan())).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPlan } from '../../../src/domain/rules/check-plan';
import { ruleTable } from '../../../src/domain/rules/rule-table';
import { examples } from '../../../src/intake/examples';
import { planFromDocument } from '../../../src/intake/plan-from-document';
import { dueColumns } from '../../../src/workbook/read';

test('docs/rules.md counts what the rules find in the examples', async () => {
  const found = await Promise.all(
    examples.map(async ({ load }) => {
      const { plan } = planFromDocument(await load());
      return checkPlan(plan, { due: dueColumns(plan.start) }).map(({ code }) => code);
    }),
  );
  const rows = ruleTable
    .map(({ code }) => ({ code, counts: found.map((codes) => codes.filter((each) => each === code).length) }))
    .filter(({ counts }) => counts.some((count) => count > 0))
    .map(({ code, counts }) =>
      `| ${code} | ${counts.map((count) => count || '').join(' | ')} |`.replaceAll('|  |', '| |').replaceAll('|  |', '| |'),
    );
  const page = readFileSync(join(__dirname, '../../../docs/rules.md'), 'utf8');
  const section = page.slice(page.indexOf('## What the rules find in the examples'));
  const table = section.slice(0, section.indexOf('\n\n## ')).split('\n');
  expect(table.filter((line) => /^\| V\d\d \|/.test(line))).toEqual(rows);
});

import { createTemplate } from '../../src/commands/createTemplate';
import { computePlan } from '../../src/domain/computed';
import type { Plan } from '../../src/domain/plan';
import { checkPlan } from '../../src/domain/rules/check-plan';
import { followPlan } from '../../src/domain/rules/follow-plan';
import { rowAt } from '../../src/domain/row-at';
import { Host, loadExcelInNode } from '../../src/workbench';
import { openWorkbook, saveWorkbook } from '../../src/workbench/file';
import { openPort } from '../../src/workbook/excel';
import { dueColumns, namesToRead, readPlan, tablesToRead } from '../../src/workbook/read';
import { largePlan } from '../support/large-plan';

/** Runs until it has been asked thrice, and gives the best: what else the machine does only ever adds. */
async function best(work: () => unknown, times = 3): Promise<number> {
  const took: number[] = [];
  for (let run = 0; run < times; run += 1) {
    const begun = performance.now();
    await work();
    took.push(performance.now() - begun);
  }
  return Math.min(...took);
}

const check = (plan: Plan): unknown => checkPlan(plan, { due: dueColumns(plan.start), computed: computePlan(plan) });

/** The time of an edit, a row of a table after the other taking on another's figures. */
function editing(plan: Plan, table: 'indicators' | 'budget'): () => void {
  const followed = followPlan(plan, { due: dueColumns(plan.start) });
  let at = 0;
  return () => {
    at += 1;
    if (table === 'indicators') {
      const row = rowAt(followed.plan, table, at);
      followed.replace(table, { ...row, outcome: rowAt(plan, table, at + 7).outcome });
    } else {
      const row = rowAt(followed.plan, table, at);
      followed.replace(table, { ...row, forecast: rowAt(plan, table, at + 7).forecast });
    }
    if (followed.findings.length === 0) throw new Error('nothing was found');
  };
}

/** Checking beside reading, as the plan grows; and one edited row beside all. */
export async function benchCheck(readRows: number): Promise<void> {
  const sizes = [1_000, 3_000, 10_000];
  const plans = sizes.map((rows) => largePlan(rows));
  const rows = [];
  for (const [index, plan] of plans.entries()) {
    const size = sizes[index] ?? 1;
    const all = await best(() => check(plan));
    const [indicator, budget] = [editing(plan, 'indicators'), editing(plan, 'budget')];
    const [ofIndicator, ofBudget] = [await best(indicator, 20), await best(budget, 20)];
    rows.push({ size, all, perRow: all / size, ofIndicator, ofBudget });
  }
  const first = rows[0]?.perRow ?? 1;
  console.log('\nCheck a plan of as many indicators as budget rows: all of it, and one row that was edited');
  console.table(
    rows.map(({ size, all, perRow, ofIndicator, ofBudget }) => ({
      rows: size,
      'all, ms': Math.round(all),
      'per row, against the first': (perRow / first).toFixed(2),
      'an indicator, of all': `${((ofIndicator / all) * 100).toFixed(1)} %`,
      'a budget row, of all': `${((ofBudget / all) * 100).toFixed(1)} %`,
    })),
  );
  await againstReading(readRows);
}

async function againstReading(size: number): Promise<void> {
  const host = Host.create();
  await createTemplate(openPort((await loadExcelInNode(host)).Excel), largePlan(size));
  const bytes = await saveWorkbook(host.workbook);
  const port = openPort((await loadExcelInNode(host)).Excel);
  const read = async (): Promise<Plan> => readPlan(await port.read(tablesToRead(), namesToRead())).plan;
  const plan = await read();
  const [checking, reading, opening] = [await best(() => check(plan)), await best(read), await best(() => openWorkbook(bytes), 1)];
  console.log(`\nA workbook of ${size} indicators and ${size} budget rows`);
  console.table({
    check: { ms: Math.round(checking), ratio: '1' },
    'read from the host, to a plan': { ms: Math.round(reading), ratio: (checking / reading).toFixed(2) },
    'open the file': { ms: Math.round(opening), ratio: (checking / opening).toFixed(2) },
  });
}

import { checkWorkbook } from '../../src/commands/checkWorkbook';
import { createTemplate } from '../../src/commands/createTemplate';
import { sentence, wordingFor } from '../../src/wording';
import { aGoal, anActivity, anIndicator, aPlan } from '../support/plan';
import { prepared } from '../workbook/excel/workbench';

const plan = aPlan({
  goals: [aGoal({ code: '1', level: 'focus', number: '1', title: 'En stad för alla' })],
  indicators: [anIndicator({ goal: '1', name: 'Andel nöjda' }), anIndicator({ goal: '2', name: 'Andel trygga' })],
  activities: [anActivity({ goal: '1', name: 'Ta fram en rutin' }), anActivity({ goal: '1', name: 'Utbilda alla' })],
});

/** What a person reads about a workbook after somebody's work on it, by rule. */
const ready = prepared(({ port }) => createTemplate(port, plan));

async function findingsAfter(work: (workbook: Excel.Workbook) => void): Promise<readonly string[]> {
  const bench = await ready();
  await bench.byHand(work);
  const checked = await checkWorkbook(bench.port);
  return (checked?.findings ?? []).map(({ finding }) => `${finding.code} ${sentence(finding, wordingFor('sv'))}`);
}

test('[V33] a column that is gone is said once, not for every row that misses it', async () => {
  const found = await findingsAfter((workbook) => workbook.tables.getItem('Aktiviteter').columns.getItem('Slutdatum').delete());
  expect(found.filter((line) => line.includes('Slutdatum'))).toEqual([
    'V33 Tabellen Aktiviteter saknar kolumnen Slutdatum. Den är borttagen eller har bytt namn.',
  ]);
});

test('[V19] without the goals no row is blamed for its goal; with them the wrong one is', async () => {
  const gone = await findingsAfter((workbook) => void workbook.tables.getItem('Mål').convertToRange());
  expect(gone.filter((line) => /^V(19|33)/.test(line))).toEqual([
    'V33 Tabellen Mål saknas eller har bytt namn. Inget i den har kunnat läsas.',
  ]);
  const there = await findingsAfter(() => undefined);
  expect(there.filter((line) => line.startsWith('V19'))).toEqual(['V19 ”Andel trygga” hör till målet 2, som inte finns på bladet Mål.']);
});

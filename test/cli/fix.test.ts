import { writeFileSync } from 'node:fs';
import { aTable, withGoals } from '../intake/a-document';
import { aFolder, cli } from './command-line';

const folder = aFolder();
afterAll(folder.remove);

/** A deviation that is not what budget and forecast give. */
const document = withGoals([], [], {
  tables: [
    aTable(
      'Uppföljning av driftbudget',
      ['Netto (mnkr)', 'Utfall per aug', 'Budget', 'Prognos', 'Avvikelse'],
      ['Omsorg', '230', '334,1', '343,5', '-4,9'],
    ),
  ],
});

it('mends a workbook, says what it did, and has nothing left to mend the second time', async () => {
  writeFileSync(folder.path('document.json'), JSON.stringify({ source: 'test', documents: [document] }));
  await cli('create', folder.path('document.json'), '-o', folder.path('plan.xlsx'));
  const mended = await cli('fix', folder.path('plan.xlsx'), '-o', folder.path('mended.xlsx'), '--lang', 'sv');
  expect(mended).toMatchObject({ code: 0, error: '' });
  expect(mended.out).toMatch(/^V21 Driftbudget!\w+: Återställ formeln\n/);
  expect(mended.out).toMatch(/\nmended\.xlsx: 1 rättning, \d+ anmärkningar kvar\.\n$/);
  const checked = await cli('check', folder.path('mended.xlsx'), '--json');
  expect(checked.out).not.toContain('"V21"');
  const again = await cli('fix', folder.path('mended.xlsx'), '-o', folder.path('again.xlsx'), '--json');
  expect(JSON.parse(again.out)).toMatchObject({ fixed: [], left: [] });
});

it('says which words are missing', async () => {
  expect(await cli('fix', folder.path('plan.xlsx'), '--lang', 'en')).toMatchObject({
    code: 2,
    error: expect.stringContaining('-o is missing') as string,
  });
});

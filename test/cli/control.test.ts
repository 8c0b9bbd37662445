import { readFile } from 'node:fs/promises';
import { createTemplate } from '../../src/commands/createTemplate';
import { newWorkbook, openFile } from '../../src/cli/workbook';
import { openWorkbook } from '../../src/workbench/file';
import type { TableChange } from '../../src/workbook/port';
import { compareRecalculated, resultIn } from '../support/compare-recalculated';
import { anIndicator, aPlan } from '../support/plan';
import { startLibreOffice, type LibreOffice } from '../support/libreoffice';
import { aFolder, cli } from './command-line';

const split = { kind: 'share', measureUnit: '%', outcomeMen: '2 %', outcomeWomen: '28 %', target: '30 %', direction: 'lower' } as const;
const plan = aPlan({
  indicators: [
    anIndicator({ ...split, key: 'i1', name: 'Sjukfrånvaro', outcome: '37,4 %' }),
    anIndicator({ ...split, key: 'i2', name: 'Andel nöjda', outcome: '20,0 %', outcomeMen: '110 %', target: '15 %' }),
  ],
});

const folder = aFolder();
let libreOffice: LibreOffice;
beforeAll(async () => {
  libreOffice = await startLibreOffice();
  const { port, save } = await newWorkbook();
  await createTemplate(port, plan);
  await save(folder.path('plan.xlsx'));
});
afterAll(async () => {
  await libreOffice.close();
  folder.remove();
});

interface Shown {
  readonly code: string;
  readonly cell: string;
  readonly message: string;
  readonly handling: { readonly handling: string | null; readonly reason: string } | null;
  readonly quiet: boolean;
}

const findings = async (file: string): Promise<readonly Shown[]> =>
  (JSON.parse((await cli('check', file, '--json')).out) as { findings: readonly Shown[] }).findings;
const ofSplit = async (file: string): Promise<Shown | undefined> =>
  (await findings(file)).find(({ code, message }) => code === 'V05' && message.includes('Sjukfrånvaro'));

/** What a person does to a file in Excel and saves. */
async function edited(from: string, to: string, changes: readonly TableChange[]): Promise<string> {
  const { port, save } = await openFile(from);
  await port.write(changes, []);
  await save(folder.path(to));
  return folder.path(to);
}

const accept = (file: string, to: string, key: string, reason: string): Promise<string> =>
  edited(file, to, [{ table: 'Kontroll', columns: ['Hantering', 'Motivering'], rows: [{ key, cells: ['Accepteras', reason] }] }]);
const outcome = (file: string, to: string, figure: number): Promise<string> =>
  edited(file, to, [{ table: 'Indikatorer', columns: ['Periodens utfall'], rows: [{ key: 'i1', cells: [figure] }] }]);

test('check --write lays Kontroll down in a new file; an accepted finding is quiet, in LibreOffice too, until its figure changes', async () => {
  const written = await cli('check', folder.path('plan.xlsx'), '--write', '-o', folder.path('kontroll.xlsx'));
  expect(written).toMatchObject({ code: 1, error: '' });
  expect(written.out).toContain('kontroll.xlsx: bladet Kontroll är skrivet.');
  expect(await ofSplit(folder.path('kontroll.xlsx'))).toMatchObject({ handling: { handling: null, reason: '' }, quiet: false });

  const accepted = await accept(folder.path('kontroll.xlsx'), 'accepted.xlsx', 'V05|indicators|i1|outcome', 'Avser annan månad');
  expect(await ofSplit(accepted)).toMatchObject({ handling: { handling: 'accept', reason: 'Avser annan månad' }, quiet: true });
  const { out } = await cli('check', accepted);
  expect(out).not.toContain('Varning V05 Indikatorer!N5: Totalt 37,4 %');
  expect(out).toContain('1 accepterad på bladet Kontroll.');

  const again = await libreOffice.recalculate(accepted);
  // Counts and links that LibreOffice computes are those that we laid down.
  const { differences } = await compareRecalculated(accepted, again);
  expect(differences.filter(({ sheet }) => sheet === 'Kontroll')).toEqual([]);
  const recounted = await openWorkbook(new Uint8Array(await readFile(again)));
  expect(resultIn(recounted, 'Kontroll', 'C2')).toMatch(/^\d+ fel, \d+ varning(ar)?, \d+ notis(er)? · 1 accepterad$/);
  expect(await ofSplit(again)).toMatchObject({ quiet: true });
  // The sheet that LibreOffice saved is still known as ours.
  expect(await cli('check', again, '--write', '-o', folder.path('again.xlsx'))).toMatchObject({ error: '' });
  expect(await ofSplit(folder.path('again.xlsx'))).toMatchObject({ handling: { reason: 'Avser annan månad' }, quiet: true });

  const changed = await outcome(accepted, 'changed.xlsx', 0.38);
  expect(await ofSplit(changed)).toMatchObject({ handling: { handling: 'accept', reason: 'Avser annan månad' }, quiet: false });
  expect((await cli('check', changed)).out).toContain('Totalt 38,0 %');
}, 120_000);

test('an error that is accepted with a reason does not stop the command line either', async () => {
  await cli('check', folder.path('plan.xlsx'), '--write', '-o', folder.path('errors.xlsx'));
  const { port, save } = await openFile(folder.path('errors.xlsx'));
  const table = (await port.read(['Kontroll'], [])).tables.get('Kontroll');
  const errors = (table?.cells ?? []).filter((row) => row[2] === 'Fel').map((row) => String(row[0]));
  expect(errors.length).toBeGreaterThan(0);
  const rows = errors.map((key) => ({ key, cells: ['Accepteras', 'Rättas i nästa rapport'] }));
  await port.write([{ table: 'Kontroll', columns: ['Hantering', 'Motivering'], rows }], []);
  await save(folder.path('accepted-errors.xlsx'));
  expect(await cli('check', folder.path('accepted-errors.xlsx'))).toMatchObject({ code: 0 });
}, 60_000);

test.each([
  [['--write'], '-o saknas.'],
  [['-o', 'ut.xlsx'], '--write saknas.'],
])('%j alone is answered with one line', async (words, line) => {
  const answer = await cli('check', folder.path('plan.xlsx'), ...words);
  expect(answer).toMatchObject({ code: 2, out: '' });
  expect(answer.error).toContain(line);
});

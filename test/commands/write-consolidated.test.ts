import { readConsolidated, sourceAt } from '../../src/commands/readConsolidated';
import { makeReportOfUnits } from '../../src/commands/reportOfUnits';
import { writeConsolidated } from '../../src/commands/writeConsolidated';
import { noDecisions } from '../../src/consolidation/consolidate';
import { remember } from '../../src/consolidation/changed';
import { consolidatedSheets } from '../../src/workbook/consolidated/names';
import { writtenTwice } from '../support/written-twice';
import { consolidationOf, registerOf, unitFile, unitsTogether } from '../support/consolidated';
import { prepared, workbench, type Workbench } from '../workbook/excel/workbench';

/** The table's rows by header. */
async function rowsOf({ port }: Workbench, name: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const table = (await port.read([name], [])).tables.get(name);
  return (table?.cells ?? []).map((row) => Object.fromEntries(row.map((cell, at) => [table?.headers[at] ?? '', cell])));
}

const written = prepared(({ port }) => writeConsolidated(port, unitsTogether(6, 8), noDecisions, { register: registerOf(8) }));

describe('a consolidation as a workbook', () => {
  it('has Inkomna first, those that need a call first in it, and sums that the sheet counts itself', async () => {
    const consolidated = unitsTogether(6, 8);
    const bench = await written();
    const { sheets } = await bench.port.outline();
    expect(sheets.map(({ name }) => name)).toEqual(Object.values(consolidatedSheets));
    expect(sheets.filter(({ visibility }) => visibility !== 'Visible').map(({ name }) => name)).toEqual([consolidatedSheets.memory]);
    expect((await bench.cells('Inkomna', 'A1:A2')).flat()).toEqual(['Södra nämnden · T2 2026 · Inkomna', '6 av 8 enheter']);
    const incoming = await rowsOf(bench, 'Inkomna');
    expect(incoming.slice(0, 2).map((row) => row['Läge'])).toEqual(['Saknas', 'Saknas']);
    expect(incoming[0]).toMatchObject({ Budget: '', Avvikelse: '', 'Att fråga om': 'Ingen arbetsbok har kommit in.' });
    for (const unit of consolidated.incoming) {
      const row = incoming.find(({ Enhet }) => Enhet === unit.name);
      expect([row?.['Avvikelse'], row?.['Förändring']]).toEqual([
        unit.money?.deviation?.toNumber() ?? '',
        unit.money?.change?.toNumber() ?? '',
      ]);
    }
    const sums = await rowsOf(bench, 'InkomnaSumma');
    for (const total of consolidated.totals.filter(({ area, kind }) => area === '' && kind === 'net')) {
      const row = sums.find(({ Avdelning }) => Avdelning === (total.department || 'Hela nämnden'));
      expect([row?.['Budget'], row?.['Prognos'], row?.['Avvikelse']]).toEqual(
        [total.amounts.budget, total.amounts.forecast, total.deviation].map((figure) => figure?.toNumber()),
      );
      expect(row?.['Inkomna enheter']).toBe(`${total.contains.length} av ${total.contains.length + total.missing.length}`);
    }
  });

  it('leads every figure back to its file and cell, from the lists and from the matrices', async () => {
    const { port } = await written();
    const read = await readConsolidated(port);
    const { tables } = read?.snapshot ?? { tables: new Map() };
    const cellUnder = (name: string, header: string, row: number): string => {
      const table = tables.get(name);
      const [, first = ''] = /^([A-Z]+\d+)/.exec(table?.address ?? '') ?? [];
      const column = (table?.headers.indexOf(header) ?? -1) + 1;
      expect(column).toBeGreaterThan(0);
      const letters = column > 26 ? `A${String.fromCharCode(64 + column - 26)}` : String.fromCharCode(64 + column);
      return `${letters}${Number(first.replace(/\D/g, '')) + 1 + row}`;
    };
    const at = (sheet: string, table: string, header: string, row = 0) => sourceAt({ tables }, sheet, cellUnder(table, header, row));
    expect(at('Budget', 'BudgetPerEnhet', 'Budget', 1)).toMatchObject({
      file: 'Enhet 2.xlsx',
      sheet: 'budget',
      cell: 'A3',
      row: 'Intäkter',
    });
    expect(at('Indikatorer', 'IndikatorerPerEnhet', 'Årsmål')).toMatchObject({ sheet: 'indicators', column: 'Årsmål' });
    expect(at('Mål × enheter', 'MålSidaVidSida', 'Enhet 4', 2)).toMatchObject({ file: 'Enhet 4.xlsx', sheet: 'goals' });
    expect(at('Indikatorer sida vid sida', 'IndikatorerSidaVidSida', 'Enhet 3: utfall')).toMatchObject({
      file: 'Enhet 3.xlsx',
      column: 'Utfall',
    });
    expect(sourceAt({ tables }, 'Budget', 'A1')).toBeNull();
  });

  it('holds text of other files as text', async () => {
    const bench = await written();
    const [action] = await rowsOf(bench, 'ÅtgärderPerEnhet');
    expect(action?.['Åtgärd']).toBe('=HYPERLINK("http://x","Klicka")');
    const table = (await bench.port.read(['ÅtgärderPerEnhet'], [])).tables.get('ÅtgärderPerEnhet');
    expect(table?.formulas[0]).not.toContain('=');
  });

  it('is replaced in place the next time: register, decisions, own sheets and formulas of one’s own stay', async () => {
    const bench = await written();
    await bench.byHand((workbook) => {
      workbook.worksheets.add('Egna').getRange('A1:A2').formulas = [['=SUM(BudgetPerEnhet[Budget])'], ['Min anteckning']];
      workbook.tables.getItem('Register').columns.getItem('Kontakt').getDataBodyRange().getCell(0, 0).values = [['ny brevlåda']];
      workbook.tables.getItem('Målkoppling').getDataBodyRange().getCell(0, 0).getResizedRange(0, 1).values = [['2.1', '1.2']];
    });
    const before = await readConsolidated(bench.port);
    expect(before?.register?.units[0]?.contact).toBe('ny brevlåda');
    expect(before?.decisions.goals).toEqual([{ from: '2.1', to: '1.2' }]);
    expect(before?.remembered).toEqual(remember(unitsTogether(6, 8), '2026-09-11 14:05'));
    const files = [unitFile(0, { budget: '2000' }), ...Array.from({ length: 7 }, (_each, at) => unitFile(at + 1))];
    const next = consolidationOf(files, {
      register: before?.register ?? null,
      ...(before?.remembered ? { before: before.remembered } : {}),
    });
    const receipt = await writeConsolidated(bench.port, next, noDecisions, { before });
    expect(receipt).toMatchObject({ replaced: true });
    expect(receipt.syncs).toBeLessThanOrEqual(3);
    const after = await readConsolidated(bench.port);
    expect(after?.register?.units[0]?.contact).toBe('ny brevlåda');
    expect(after?.decisions).toEqual(before?.decisions);
    const total = next.totals.find(({ area, department, kind }) => area === '' && department === '' && kind === 'net');
    expect((await bench.cells('Egna', 'A1:A2')).flat()).toEqual([total?.amounts.budget?.toNumber(), 'Min anteckning']);
    expect((await rowsOf(bench, 'Inkomna')).find(({ Enhet }) => Enhet === 'Enhet 1')?.['Ändrad sedan förra']).toBe(1);
    expect((await bench.cells('Inkomna', 'A2')).flat()).toEqual(['8 av 8 enheter']);
  });

  it('keeps the words that people decide for goals, and the report says them; the others are suggestions', async () => {
    const bench = await written();
    await bench.byHand((workbook) => {
      const table = workbook.tables.getItem('Målord');
      table.columns.getItem('Beslutat ord').getDataBodyRange().getCell(1, 0).values = [['Uppfylls delvis']];
      table.columns.getItem('Motivering').getDataBodyRange().getCell(1, 0).values = [['Två enheter började sent.']];
    });
    await writeConsolidated(bench.port, unitsTogether(6, 8), noDecisions);
    const words = [{ goal: '1.2.1', department: '', word: 'partly', reason: 'Två enheter började sent.' }];
    expect((await readConsolidated(bench.port))?.decisions.words).toEqual(words);
    const rows = (await rowsOf(bench, 'Målord')).map((row) => [row['Mål'], row['Rapport'], row['Förslag'], row['Beslutat ord']]);
    expect(rows.slice(0, 3)).toEqual([
      ['1.2', 'Hela nämnden', '▲ Uppfylls inte', ''],
      ['1.2.1', 'Hela nämnden', '▲ Uppfylls inte', 'Uppfylls delvis'],
      ['1.2', 'Förskola', '◆ Uppfylls delvis', ''],
    ]);
    const { sheet } = await makeReportOfUnits(bench.port, unitsTogether(6, 8), { department: '' });
    const said = (await bench.cells(sheet, 'A1:A400')).flat();
    expect(said).toContain('◆ Uppfylls delvis');
    expect(said).toContain('Motivering: Två enheter började sent.');
    expect(said).toContainEqual(expect.stringMatching(/^Förslag: ▲ Uppfylls inte\. .* inget är beslutat\.$/));
  });

  it('begins again from its reading where somebody types in Register meanwhile, and refuses a sheet that is not ours', async () => {
    const bench = await written();
    const before = await readConsolidated(bench.port);
    await bench.byHand((workbook) => {
      workbook.tables.getItem('Register').columns.getItem('Kontakt').getDataBodyRange().getCell(0, 0).values = [['nyss']];
    });
    await writeConsolidated(bench.port, unitsTogether(6, 8), noDecisions, { before });
    expect((await readConsolidated(bench.port))?.register?.units[0]?.contact).toBe('nyss');
    const other = await workbench();
    await other.byHand((workbook) => {
      workbook.worksheets.add('Budget').getRange('A1').values = [['Min egen']];
      workbook.worksheets.getFirst().getRange('A1').values = [['Något']];
    });
    await expect(writeConsolidated(other.port, unitsTogether(2), noDecisions)).rejects.toMatchObject({
      code: 'ItemAlreadyExists',
      untouched: true,
    });
  });
});

it('sixty units take three round trips and one for each 4 MB, also the second time; npm run bench has three hundred', async () => {
  const { port, host } = await workbench();
  const { syncs, bytes, largest } = await writtenTwice(port, host, unitsTogether(60));
  expect(syncs.map((count, at) => count <= 3 + Math.floor((bytes[at] ?? 0) / 4_000_000))).toEqual([true, true]);
  expect(largest).toBeLessThan(4_000_000);
}, 60_000);

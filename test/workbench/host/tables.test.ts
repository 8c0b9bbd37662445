import { open, valuesOf } from './open';

async function withTable() {
  const opened = await open();
  await opened.run(async (context, sheet) => {
    sheet.getRange('A1:C4').formulas = [
      ['Mål', 'Utfall', 'Andel'],
      [10, 5, '=[@Utfall]/[@Mål]'],
      [20, 20, '=[@Utfall]/[@Mål]'],
      [30, 15, '=[@Utfall]/[@Mål]'],
    ];
    const table = sheet.tables.add('A1:C4', true);
    table.name = 'Indikatorer';
    sheet.getRange('C2:C4').formulas = [['=[@Utfall]/[@Mål]'], ['=[@Utfall]/[@Mål]'], ['=[@Utfall]/[@Mål]']];
    await context.sync();
  });
  opened.host.resetLog();
  return opened;
}

describe('a table', () => {
  test('tells what it is', async () => {
    const { run } = await withTable();
    const seen = await run(async (context, sheet) => {
      const table = sheet.tables.getItem('indikatorer').load('name, style, showTotals, showBandedRows, id, columns/items/name, rows/count');
      const address = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem('Utfall').getDataBodyRange(),
      ];
      for (const one of address) one.load('address');
      context.workbook.tables.load('items/name');
      await context.sync();
      const byId = sheet.tables.getItem(table.id).load('name');
      await context.sync();
      return [table.name, table.columns.items.map(({ name }) => name), table.rows.count, address.map((one) => one.address), byId.name];
    });
    expect(seen).toEqual([
      'Indikatorer',
      ['Mål', 'Utfall', 'Andel'],
      3,
      ['Blad1!A1:C4', 'Blad1!A1:C1', 'Blad1!A2:C4', 'Blad1!B2:B4'],
      'Indikatorer',
    ]);
  });

  test('grows when rows are added, with its computed column', async () => {
    const { host, run } = await withTable();
    await run(async (context, sheet) => {
      const table = sheet.tables.getItem('Indikatorer');
      table.rows.add(undefined, [[40, 10, '=[@Utfall]/[@Mål]']]);
      table.rows.add(0, [[50, 50, '=[@Utfall]/[@Mål]']]);
      await context.sync();
    });
    expect(await valuesOf(host, 'A1:C6')).toEqual([
      ['Mål', 'Utfall', 'Andel'],
      [50, 50, 1],
      [10, 5, 0.5],
      [20, 20, 1],
      [30, 15, 0.5],
      [40, 10, 0.25],
    ]);
  });

  test('loses rows and keeps one', async () => {
    const { host, run } = await withTable();
    await run(async (context, sheet) => {
      sheet.getRange('E1').formulas = [['=SUM(Indikatorer[Utfall])']];
      const { rows } = sheet.tables.getItem('Indikatorer');
      rows.getItemAt(0).delete();
      await context.sync();
    });
    expect(await valuesOf(host, 'A1:E3')).toEqual([
      ['Mål', 'Utfall', 'Andel', '', 35],
      [20, 20, 1, '', ''],
      [30, 15, 0.5, '', ''],
    ]);
  });

  test('gets columns and a new name, and formulas follow', async () => {
    const { run } = await withTable();
    const seen = await run(async (context, sheet) => {
      const sum = sheet.getRange('F1');
      sum.formulas = [['=SUM(Indikatorer[Utfall])']];
      const table = sheet.tables.getItem('Indikatorer');
      table.columns.add(undefined, [['Not'], ['a'], ['b'], ['c']]);
      table.name = 'Nyckeltal';
      sum.load('formulas, values');
      const range = table.getRange().load('values, address');
      await context.sync();
      return [sum.formulas, sum.values, range.address, range.values[1]];
    });
    expect(seen).toEqual([[['=SUM(Nyckeltal[Utfall])']], [[40]], 'Blad1!A1:D4', [10, 5, 0.5, 'a']]);
  });

  test('a block written under a filter lands in the rows that show', async () => {
    const { host, run } = await withTable();
    const filtered = await run(async (context, sheet) => {
      const table = sheet.tables.getItem('Indikatorer');
      table.columns.getItem('Mål').filter.applyValuesFilter(['10', '30']);
      table.autoFilter.load('isDataFiltered');
      await context.sync();
      sheet.getRange('B2:B4').values = [[1], [2], [3]];
      await context.sync();
      table.clearFilters();
      await context.sync();
      return table.autoFilter.isDataFiltered;
    });
    expect(filtered).toBe(true);
    expect(await valuesOf(host, 'B2:B4')).toEqual([[1], [20], [2]]);
  });

  test('sorts its rows, formulas with them', async () => {
    const { host, run } = await withTable();
    const fields = await run(async (context, sheet) => {
      const table = sheet.tables.getItem('Indikatorer');
      table.sort.apply([{ key: 0, ascending: false }]);
      table.sort.load('fields');
      await context.sync();
      return table.sort.fields;
    });
    expect(fields).toMatchObject([{ key: 0, ascending: false }]);
    expect(await valuesOf(host, 'A2:C4')).toEqual([
      [30, 15, 0.5],
      [20, 20, 1],
      [10, 5, 0.5],
    ]);
  });

  test('resizes, shows totals and becomes cells again', async () => {
    const { host, run } = await withTable();
    const seen = await run(async (context, sheet) => {
      const table = sheet.tables.getItem('Indikatorer');
      table.resize('A1:C6');
      table.showTotals = true;
      const range = table.getRange().load('address');
      const total = table.getTotalRowRange().load('address');
      await context.sync();
      table.showTotals = false;
      table.convertToRange();
      context.workbook.tables.load('count');
      await context.sync();
      return [range.address, total.address, context.workbook.tables.count];
    });
    expect(seen).toEqual(['Blad1!A1:C7', 'Blad1!A7:C7', 0]);
    expect(await valuesOf(host, 'A1:A2')).toEqual([['Mål'], [10]]);
  });

  test('refuses what Excel refuses', async () => {
    const { fails } = await withTable();
    expect(await fails((_, sheet) => sheet.tables.add('C3:D9', true))).toBe('InvalidArgument');
    expect(await fails((_, sheet) => sheet.tables.getItem('Saknas').delete())).toBe('ItemNotFound');
    expect(await fails((_, sheet) => (sheet.tables.getItem('Indikatorer').name = 'A1'))).toBe('InvalidArgument');
    expect(await fails((context) => context.workbook.names.add('Indikatorer', '=1'))).toBe('ItemAlreadyExists');
    expect(await fails((_, sheet) => sheet.getRange('A2:B2').insert('Down'))).toBe('InsertDeleteConflict');
    expect(await fails((_, sheet) => sheet.getRange('A2:B2').merge())).toBe('InvalidOperation');
    expect(await fails((_, sheet) => sheet.tables.getItem('Indikatorer').rows.add(undefined, [[1, 2]]))).toBe('InvalidArgument');
    expect(
      await fails((_, sheet) => {
        sheet.getRange('H1:I1').merge();
        sheet.tables.add('G1:I3', true);
      }),
    ).toBe('MergedRangeConflict');
  });

  test('header texts become unique', async () => {
    const { run } = await open();
    const names = await run(async (context, sheet) => {
      sheet.getRange('A1:C1').values = [['Mål', 'Mål', '']];
      const table = sheet.tables.add('A1:C3', true).load('name');
      table.columns.load('items/name');
      await context.sync();
      return [table.name, ...table.columns.items.map(({ name }) => name)];
    });
    expect(names).toEqual(['Tabell1', 'Mål', 'Mål2', 'Kolumn3']);
  });
});

test('cells that are written over do not end a computed column, clearing it does', async () => {
  const { host } = await withTable();
  host.typeInto('Blad1', 'C3', '0,9');
  host.typeInto('Blad1', 'A5', '8');
  host.typeInto('Blad1', 'B5', '2');
  expect(await valuesOf(host, 'C2:C5')).toEqual([[0.5], [0.9], [0.5], [0.25]]);
  host.typeInto('Blad1', 'C2', '');
  host.typeInto('Blad1', 'A6', '8');
  expect(await valuesOf(host, 'C5:C6')).toEqual([[0.25], [0]]);
  for (const row of [3, 4, 5, 6]) host.typeInto('Blad1', `C${row}`, '');
  host.typeInto('Blad1', 'A7', '8');
  expect(await valuesOf(host, 'C7')).toEqual([['']]);
});

test('a header that is written over takes the formulas along', async () => {
  const { host, run } = await withTable();
  const seen = await run(async (context, sheet) => {
    const other = context.workbook.worksheets.add('Rapport').getRange('A1');
    other.formulas = [['=SUM(Indikatorer[Utfall])']];
    sheet.getRange('B1').values = [['Utfall T2']];
    const own = sheet.getRange('C2').load('formulas, values');
    other.load('formulas, values');
    await context.sync();
    return [own.formulas, own.values, other.formulas, other.values];
  });
  expect(seen).toEqual([[['=[@[Utfall T2]]/[@Mål]']], [[0.5]], [['=SUM(Indikatorer[Utfall T2])']], [[40]]]);
  host.undo();
  expect(await valuesOf(host, 'B1:C2')).toEqual([
    ['Utfall', 'Andel'],
    [5, 0.5],
  ]);
});

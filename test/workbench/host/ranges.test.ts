import { open, valuesOf } from './open';

describe('values', () => {
  test('are read as the client writes them', async () => {
    const { host, run } = await open();
    await run(async (context, sheet) => {
      sheet.getRange('A1:F1').values = [['94 %', '94.5', 'ett', true, '=1+1', "'=text"]];
      sheet.getRange('A2:C2').numberFormat = [['@', '@', '@']];
      sheet.getRange('A2:C2').values = [['94', 7, '=1']];
      sheet.getRange('A3').values = [['2026-03-01']];
      await context.sync();
    });
    expect(await valuesOf(host, 'A1:F1')).toEqual([[0.94, 94.5, 'ett', true, 2, '=text']]);
    expect(await valuesOf(host, 'A2:C2')).toEqual([['94', '7', '=1']]);
    expect(await valuesOf(host, 'A3')).toEqual([[46082]]);
  });

  test('null leaves a cell, an empty text clears it', async () => {
    const { host, run } = await open();
    await run(async (context, sheet) => {
      sheet.getRange('A1:B1').values = [[1, 2]];
      sheet.getRange('A1:B1').values = [[null, '']];
      await context.sync();
    });
    expect(await valuesOf(host, 'A1:B1')).toEqual([[1, '']]);
  });

  test('above 1,500 cells arrive in pieces and whole', async () => {
    const { host, run } = await open();
    const block = Array.from({ length: 2000 }, (_, row) => [row, `rad ${row}`, row / 2]);
    await run(async (context, sheet) => {
      sheet.getRange('B2:D2001').values = block;
      await context.sync();
    });
    expect(host.log).toHaveLength(1);
    expect(host.log[0]?.cellsWritten).toBe(6000);
    expect(await valuesOf(host, 'B2:D2001')).toEqual(block);
  });

  test('types and texts follow Swedish settings', async () => {
    const { run } = await open();
    const seen = await run(async (context, sheet) => {
      const range = sheet.getRange('A1:E1');
      range.numberFormat = [['0.0', '0 %', 'General', 'General', 'General']];
      range.formulas = [[1234.5, 0.94, '=1/0', '=A9', 'x']];
      range.load('text, valueTypes, numberFormat, values');
      await context.sync();
      return range.toJSON();
    });
    expect(seen).toMatchObject({
      text: [['1234,5', '94 %', '#DIVISION/0!', '0', 'x']],
      valueTypes: [['Double', 'Double', 'Error', 'Double', 'String']],
      values: [[1234.5, 0.94, '#DIV/0!', 0, 'x']],
    });
  });
});

describe('places', () => {
  test('neighbours, rows and sizes', async () => {
    const { run } = await open();
    const seen = await run(async (context, sheet) => {
      const range = sheet.getRange('B2:C4');
      const found = {
        offset: range.getOffsetRange(1, -1),
        resized: range.getResizedRange(-1, 2),
        below: range.getRowsBelow(2),
        above: range.getRowsAbove(1),
        after: range.getColumnsAfter(1),
        before: range.getColumnsBefore(1),
        row: range.getRow(1),
        column: range.getColumn(1),
        cell: range.getCell(0, 0),
        last: range.getLastCell(),
        entireRow: range.getEntireRow(),
        entireColumn: range.getEntireColumn(),
        both: range.getBoundingRect('E9'),
        common: range.getIntersection('A3:B9'),
      };
      for (const one of Object.values(found)) one.load('address');
      const none = range.getIntersectionOrNullObject('F9');
      range.load('rowIndex, columnIndex, rowCount, columnCount, cellCount');
      await context.sync();
      return {
        ...Object.fromEntries(Object.entries(found).map(([name, one]) => [name, one.address])),
        none: none.isNullObject,
        own: range.toJSON(),
      };
    });
    expect(seen).toEqual({
      offset: 'Blad1!A3:B5',
      resized: 'Blad1!B2:E3',
      below: 'Blad1!B5:C6',
      above: 'Blad1!B1:C1',
      after: 'Blad1!D2:D4',
      before: 'Blad1!A2:A4',
      row: 'Blad1!B3:C3',
      column: 'Blad1!C2:C4',
      cell: 'Blad1!B2',
      last: 'Blad1!C4',
      entireRow: 'Blad1!2:4',
      entireColumn: 'Blad1!B:C',
      both: 'Blad1!B2:E9',
      common: 'Blad1!B3:B4',
      none: true,
      own: { rowIndex: 1, columnIndex: 1, rowCount: 3, columnCount: 2, cellCount: 6 },
    });
  });

  test('the used range', async () => {
    const { run } = await open();
    const seen = await run(async (context, sheet) => {
      const empty = sheet.getUsedRangeOrNullObject(true);
      sheet.getRange('C3:D5').values = [
        [1, ''],
        ['', ''],
        ['', 2],
      ];
      const used = sheet.getUsedRange(true).load('address');
      await context.sync();
      return [empty.isNullObject, used.address];
    });
    expect(seen).toEqual([true, 'Blad1!C3:D5']);
  });
});

describe('formats', () => {
  test('are set and read', async () => {
    const { run } = await open();
    const seen = await run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.format.fill.color = '#1F3864';
      range.format.font.set({ name: 'Carlito', size: 14, bold: true, italic: true, color: '#FFFFFF', underline: 'Single' });
      range.format.horizontalAlignment = 'Center';
      range.format.verticalAlignment = 'Top';
      range.format.wrapText = true;
      range.format.indentLevel = 1;
      range.format.rowHeight = 30;
      range.format.columnWidth = 105;
      const edge = range.format.borders.getItem('EdgeBottom');
      edge.style = 'Continuous';
      edge.weight = 'Medium';
      edge.color = '#C00000';
      const cell = sheet.getRange('B2');
      cell.load('format/fill/color, format/font, format/horizontalAlignment, format/rowHeight, format/columnWidth, format/wrapText');
      const own = cell.format.borders.getItem('EdgeBottom').load('style, weight, color');
      const none = sheet.getRange('B1').format.borders.getItem('EdgeBottom').load('style');
      const mixed = sheet.getRange('A1:C1').format.font.load('bold');
      await context.sync();
      return { cell: cell.toJSON(), own: own.toJSON(), none: none.style, mixed: mixed.bold };
    });
    expect(seen.cell.format).toMatchObject({
      fill: { color: '#1F3864' },
      font: { name: 'Carlito', size: 14, bold: true, italic: true, color: '#FFFFFF', underline: 'Single' },
      horizontalAlignment: 'Center',
      rowHeight: 30,
      columnWidth: 105,
      wrapText: true,
    });
    expect(seen.own).toMatchObject({ style: 'Continuous', weight: 'Medium', color: '#C00000' });
    expect(seen.none).toBe('None');
    expect(seen.mixed).toBeNull();
  });

  test('row by row with one action', async () => {
    const { host, run } = await open();
    const heights = await run(async (context, sheet) => {
      const range = sheet.getRange('A1:C3');
      range.setRowProperties([
        { format: { rowHeight: 20, fill: { color: '#FFF2CC' } } },
        {},
        { format: { rowHeight: 40 } as Excel.CellPropertiesFormat },
      ]);
      range.setColumnProperties([{ format: { columnWidth: 60 } as Excel.CellPropertiesFormat }, {}, { columnHidden: true }]);
      range.setCellProperties(
        [0, 1, 2].map((row) => [
          { format: { font: { bold: row === 1 } } },
          { format: { borders: { bottom: { style: 'Continuous', color: '#000000' } } } },
          {},
        ]),
      );
      await context.sync();
      const rows = [0, 1, 2].map((row) => range.getRow(row).load('format/rowHeight, format/fill/color'));
      const bold = [0, 1].map((row) => range.getCell(row, 0).load('format/font/bold'));
      const hidden = sheet.getRange('C1').load('columnHidden');
      await context.sync();
      return {
        rows: rows.map(({ format }) => [format.rowHeight, format.fill.color]),
        bold: bold.map(({ format }) => format.font.bold),
        hidden: hidden.columnHidden,
      };
    });
    expect(heights).toEqual({
      rows: [
        [20, '#FFF2CC'],
        [15, '#FFFFFF'],
        [40, '#FFFFFF'],
      ],
      bold: [false, true],
      hidden: true,
    });
    expect(host.log[0]?.actions).toBeLessThan(10);
  });

  test('merged cells keep the first value and are found', async () => {
    const { run } = await open();
    const seen = await run(async (context, sheet) => {
      const range = sheet.getRange('A1:C2');
      range.values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      range.merge(true);
      range.load('values');
      const areas = sheet.getRange('A1:A9').getMergedAreasOrNullObject().load('address');
      const none = sheet.getRange('E1').getMergedAreasOrNullObject();
      await context.sync();
      range.unmerge();
      const after = sheet.getRange('A1:A9').getMergedAreasOrNullObject();
      await context.sync();
      return [range.values, areas.address, none.isNullObject, after.isNullObject];
    });
    expect(seen).toEqual([
      [
        [1, '', ''],
        [4, '', ''],
      ],
      'Blad1!A1:C1,Blad1!A2:C2',
      true,
      true,
    ]);
  });

  test('cells of a kind are found as rectangles, none where there are none', async () => {
    const { run } = await open();
    const seen = await run(async (context, sheet) => {
      const range = sheet.getRange('A1:D3');
      range.formulas = [
        [1, '=A1', '=B1', ''],
        [2, '=A2', '=B2', 'text'],
        [3, 7, '=B3', '=C3'],
      ];
      await context.sync();
      const areas = range.getSpecialCellsOrNullObject('Formulas').load('address,areaCount,cellCount');
      const constants = range.getSpecialCells('Constants').load('address');
      const none = sheet.getRange('A1:A3').getSpecialCellsOrNullObject('Formulas');
      await context.sync();
      return [areas.address, areas.areaCount, areas.cellCount, constants.address, none.isNullObject];
    });
    expect(seen).toEqual(['Blad1!B1:C2,Blad1!C3:D3', 2, 6, 'Blad1!A1:A2,Blad1!D2,Blad1!A3:B3', true]);
  });

  test('a pattern is copied over a multiple of itself', async () => {
    const { run } = await open();
    const seen = await run(async (context, sheet) => {
      sheet.getRange('A1:B1').format.fill.color = '#DDEBF7';
      sheet.getRange('A2:B2').merge(true);
      sheet.getRange('A3:A6').values = [[1], [2], [3], [4]];
      sheet.getRange('A3:B6').copyFrom('A1:B2', 'Formats');
      const merged = sheet.getRange('A3:B6').getMergedAreasOrNullObject().load('address');
      const range = sheet.getRange('A3:A6').load('values');
      const fill = sheet.getRange('B5').load('format/fill/color');
      await context.sync();
      return [merged.address, range.values, fill.format.fill.color];
    });
    expect(seen).toEqual(['Blad1!A4:B4,Blad1!A6:B6', [[1], [2], [3], [4]], '#DDEBF7']);
  });

  test('a copied formula moves its references', async () => {
    const { run } = await open();
    const formulas = await run(async (context, sheet) => {
      sheet.getRange('A1:B1').formulas = [[2, '=A1*$A$1&"A1"']];
      sheet.getRange('B2:B3').copyFrom('B1');
      const range = sheet.getRange('B2:B3').load('formulas');
      await context.sync();
      return range.formulas;
    });
    expect(formulas).toEqual([['=A2*$A$1&"A1"'], ['=A3*$A$1&"A1"']]);
  });

  test('a link keeps its words', async () => {
    const { run } = await open();
    const seen = await run(async (context, sheet) => {
      const cell = sheet.getRange('A1');
      cell.hyperlink = { documentReference: "'Blad1'!C3", textToDisplay: 'Till målet', screenTip: 'Gå dit' };
      cell.load('hyperlink, values');
      await context.sync();
      return [cell.hyperlink, cell.values];
    });
    expect(seen).toEqual([{ documentReference: "'Blad1'!C3", textToDisplay: 'Till målet', screenTip: 'Gå dit' }, [['Till målet']]]);
  });
});

test('one format or value for all cells, and clearing them apart', async () => {
  const { run } = await open();
  const seen = await run(async (context, sheet) => {
    const range = sheet.getRange('A1:B2');
    // The client takes one for all, which its types leave out.
    Object.assign(range, { numberFormat: '0.0', values: 7 });
    range.format.fill.color = 'red';
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('B1').clear('Formats');
    sheet.getRange('A2').clear();
    const cells = ['A1', 'B1', 'A2', 'B2'].map((address) => sheet.getRange(address).load('values, numberFormat, format/fill/color'));
    await context.sync();
    return cells.map((cell) => [cell.values[0]?.[0], cell.numberFormat[0]?.[0], cell.format.fill.color]);
  });
  expect(seen).toEqual([
    ['', '0.0', '#FF0000'],
    [7, 'General', '#FFFFFF'],
    ['', 'General', '#FFFFFF'],
    [7, '0.0', '#FF0000'],
  ]);
});

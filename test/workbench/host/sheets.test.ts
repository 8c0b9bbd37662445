import { open } from './open';

describe('sheets', () => {
  test('are added, renamed, moved, hidden and coloured; the id stays', async () => {
    const { run } = await open();
    const seen = await run(async (context, first) => {
      const { worksheets } = context.workbook;
      const goals = worksheets.add('Mål');
      const report = worksheets.add('Rapport');
      goals.getRange('A1').formulas = [["='Rapport'!A1+1"]];
      report.load('id');
      await context.sync();
      report.name = 'Rapport T2';
      report.position = 0;
      report.tabColor = '#C00000';
      report.showGridlines = false;
      first.visibility = 'VeryHidden';
      goals.activate();
      worksheets.load('items/name, items/visibility, items/position, items/tabColor, items/showGridlines, items/id');
      const formula = goals.getRange('A1').load('formulas');
      const active = worksheets.getActiveWorksheet().load('name');
      const count = worksheets.getCount(true);
      await context.sync();
      return {
        items: worksheets.items.map(({ name, visibility, position, tabColor, showGridlines }) => [
          name,
          visibility,
          position,
          tabColor,
          showGridlines,
        ]),
        same: worksheets.items[0]?.id === report.id,
        formula: formula.formulas[0]?.[0],
        active: active.name,
        count: count.value,
      };
    });
    expect(seen).toEqual({
      items: [
        ['Rapport T2', 'Visible', 0, '#C00000', false],
        ['Blad1', 'VeryHidden', 1, '', true],
        ['Mål', 'Visible', 2, '', true],
      ],
      same: true,
      formula: "='Rapport T2'!A1+1",
      active: 'Mål',
      count: 2,
    });
  });

  test('names that Excel refuses, and the last sheet', async () => {
    const { fails } = await open();
    expect(await fails((context) => context.workbook.worksheets.add('Blad1'))).toBe('ItemAlreadyExists');
    expect(await fails((context) => context.workbook.worksheets.add('a/b'))).toBe('InvalidArgument');
    expect(await fails((context) => context.workbook.worksheets.add('x'.repeat(32)))).toBe('InvalidArgument');
    expect(await fails((_, sheet) => sheet.delete())).toBe('InvalidOperation');
    expect(await fails((_, sheet) => (sheet.visibility = 'Hidden'))).toBe('InvalidOperation');
    expect(await fails((context) => context.workbook.worksheets.getItem('Saknas').getRange('A1').load('values'))).toBe('ItemNotFound');
  });

  test('a missing sheet is a null object, and so is what it leads to', async () => {
    const { run } = await open();
    const seen = await run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('Saknas');
      const there = context.workbook.worksheets.getItemOrNullObject('blad1').load('name');
      const range = none.getRange('A1');
      range.load('values');
      none.load('name');
      await context.sync();
      return [none.isNullObject, range.isNullObject, there.isNullObject, there.name];
    });
    expect(seen).toEqual([true, true, false, 'Blad1']);
  });

  test('panes freeze and thaw', async () => {
    const { run } = await open();
    const seen = await run(async (context, sheet) => {
      const places: Excel.Range[] = [];
      const note = () => places.push(sheet.freezePanes.getLocationOrNullObject().load('address'));
      sheet.freezePanes.freezeRows(3);
      note();
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B2'));
      note();
      sheet.freezePanes.unfreeze();
      note();
      await context.sync();
      return places.map((place) => (place.isNullObject ? null : place.address));
    });
    expect(seen).toEqual(['Blad1!1:3', 'Blad1!A1:B2', null]);
  });

  test('a page is set up', async () => {
    const { host, run } = await open();
    const seen = await run(async (context, sheet) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintMargins('Centimeters', { top: 2, left: 1.5 });
      pageLayout.setPrintArea('A1:F40');
      pageLayout.setPrintTitleRows('$1:$3');
      pageLayout.headersFooters.defaultForAllPages.leftFooter = 'Enheten';
      pageLayout.headersFooters.defaultForAllPages.rightFooter = 'Sida &P av &N';
      sheet.horizontalPageBreaks.add('A21');
      pageLayout.load('orientation, paperSize, zoom, topMargin, leftMargin, centerHorizontally, headersFooters/defaultForAllPages');
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const area = sheet.pageLayout.getPrintAreaOrNullObject();
      sheet.horizontalPageBreaks.load('items/rowIndex');
      await context.sync();
      return {
        ...pageLayout.toJSON(),
        titles: titles.address,
        area: area.isNullObject,
        breaks: sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
        footers: pageLayout.headersFooters.defaultForAllPages.toJSON(),
      };
    });
    expect(seen).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      topMargin: 56.693,
      leftMargin: 42.52,
      centerHorizontally: true,
      titles: 'Blad1!1:3',
      breaks: [20],
      footers: { leftFooter: 'Enheten', rightFooter: 'Sida &P av &N', centerHeader: '' },
    });
    expect(host.workbook.worksheets[0]?.headerFooter.oddFooter).toBe('&LEnheten&RSida &P av &N');
  });
});

describe('names, settings and properties', () => {
  test('are kept and found', async () => {
    const { run } = await open();
    const seen = await run(async (context, sheet) => {
      const { names, settings, properties } = context.workbook;
      names.add('Enhet', sheet.getRange('B2'));
      names.add('Moms', '=0.25');
      sheet.names.add('Lokal', '=Blad1!$A$1');
      sheet.getRange('B2').values = [['Enheten']];
      sheet.getRange('C1').formulas = [['=Enhet&" "&Moms*4']];
      settings.add('schema', { version: 1 });
      properties.author = 'Någon';
      properties.custom.add('Nyckel', 'värde');
      names.load('items/name, items/formula, items/type, items/visible');
      const range = names.getItem('enhet').getRange().load('values, address');
      const cell = sheet.getRange('C1').load('values');
      const none = names.getItemOrNullObject('Saknas');
      const local = sheet.names.getItem('Lokal').load('formula');
      const setting = settings.getItem('schema').load('value');
      const noSetting = settings.getItemOrNullObject('annan');
      properties.load('author');
      const custom = properties.custom.getItem('Nyckel').load('value');
      await context.sync();
      return [
        names.items.map(({ name, formula, type }) => [name, formula, type]),
        range.address,
        range.values,
        cell.values,
        none.isNullObject,
        local.formula,
        setting.value,
        noSetting.isNullObject,
        properties.author,
        custom.value,
      ];
    });
    expect(seen).toEqual([
      [
        ['Enhet', '=Blad1!$B$2', 'Range'],
        ['Moms', '=0.25', 'String'],
      ],
      'Blad1!B2',
      [['Enheten']],
      [['Enheten 1']],
      true,
      '=Blad1!$A$1',
      { version: 1 },
      true,
      'Någon',
      'värde',
    ]);
  });
});

describe('conditional formats', () => {
  test('by formula and by value, in order', async () => {
    const { run } = await open();
    const seen = await run(async (context, sheet) => {
      const range = sheet.getRange('A1:A9');
      const red = range.conditionalFormats.add('Custom');
      red.custom.rule.formula = '=$A1<0';
      red.custom.format.font.color = '#C00000';
      red.custom.format.fill.color = '#F8D7DA';
      const high = range.conditionalFormats.add('CellValue');
      high.cellValue.rule = { formula1: '=100', operator: 'GreaterThan' };
      high.cellValue.format.font.bold = true;
      const count = range.conditionalFormats.getCount();
      range.conditionalFormats.load('items/type, items/priority');
      red.custom.rule.load('formula');
      red.custom.format.fill.load('color');
      await context.sync();
      const before = range.conditionalFormats.items.map(({ type, priority }) => [type, priority]);
      sheet.getRange('A1:A4').conditionalFormats.clearAll();
      const rest = red.getRange().load('address');
      red.custom.rule.load('formula');
      await context.sync();
      return [count.value, before, red.custom.rule.formula, red.custom.format.fill.color, rest.address];
    });
    expect(seen).toEqual([
      2,
      [
        ['CellValue', 0],
        ['Custom', 1],
      ],
      '=$A5<0',
      '#F8D7DA',
      'Blad1!A5:A9',
    ]);
  });
});

import { readFileSync } from 'node:fs';
import { workbenchDocs } from '../../../src/workbench/members';
import { open } from './open';

describe('what the host implements', () => {
  test('stands in docs/workbench.md', () => {
    expect(readFileSync('docs/workbench.md', 'utf8')).toBe(workbenchDocs());
  });

  test('and nothing else is done: an unknown member fails with its name', async () => {
    const { Excel } = await open();
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().slicers.load('count');
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('Worksheet.slicers') });
  });

  test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
    ['Range.formulasLocal', (sheet) => sheet.getRange('A1').load('formulasLocal')],
    ['Range.removeDuplicates()', (sheet) => sheet.getRange('A1').removeDuplicates([0], true)],
    ['Range.find()', (sheet) => sheet.getRange('A1').find('x', {})],
    ['Workbook.pivotTables', (_, context) => context.workbook.pivotTables.load('items')],
    ['Chart.getImage()', (sheet) => sheet.charts.add('Line', sheet.getRange('A1:B2')).getImage()],
    ['ChartAxis.title', (sheet) => sheet.charts.add('Line', sheet.getRange('A1:B2')).axes.valueAxis.title.load('text')],
    ['Worksheet.shapes', (sheet) => sheet.shapes.load('items')],
  ])('%s', async (name, use) => {
    const { run } = await open();
    const attempt = run(async (context, sheet) => {
      use(sheet, context);
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining(name) });
  });
});

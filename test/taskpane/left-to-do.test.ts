import { computePlan } from '../../src/domain/computed';
import { readWorkbook } from '../../src/commands/readWorkbook';
import { createTemplate } from '../../src/commands/createTemplate';
import { examples } from '../../src/intake/examples';
import { planFromDocument } from '../../src/intake/plan-from-document';
import { leftToDo } from '../../src/taskpane/left-to-do';
import { Host, loadExcelInNode } from '../../src/workbench';
import { openPort } from '../../src/workbook/excel';

describe('what is left to do', () => {
  // The sheet counts with formulas, so that it works without the add-in; the pane must never say something else.
  it.each(examples.map(({ id, load }) => [id, load] as const))('is the same in the pane as on Start: %s', async (_, load) => {
    const { Excel } = await loadExcelInNode(Host.create());
    const port = openPort(Excel);
    await createTemplate(port, planFromDocument(await load()).plan);
    const read = await readWorkbook(port);
    if (!read) throw new Error('The workbook is not ours');
    const inPane = leftToDo(read.plan, computePlan(read.plan)).map(({ done, due }) => `${done} av ${due}`);
    const onStart = await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Start').getRange('B5:C9').load('values');
      await context.sync();
      return cells.values;
    });
    expect(onStart.map(([label]) => label)).toEqual(['Prognos och kommentarer', 'Indikatorer', 'Mål att bedöma', 'Texter', 'Aktiviteter']);
    expect(inPane).toEqual(onStart.map(([, count]) => count));
  });
});

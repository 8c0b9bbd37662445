import { Host, loadExcelInNode } from '../../../src/workbench';
import { openPort } from '../../../src/workbook/excel';

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('watching a workbook', () => {
  it('tells what a person changes, and no more once it is ended', async () => {
    const host = Host.create();
    const { Excel } = await loadExcelInNode(host);
    let changes = 0;
    const stop = await openPort(Excel).watch(() => (changes += 1));
    host.typeInto('Blad1', 'A1', '94,5');
    await settled();
    expect(changes).toBe(1);
    await stop();
    host.typeInto('Blad1', 'A2', '95');
    await settled();
    expect(changes).toBe(1);
  });

  it('does not tell of what the add-in writes itself', async () => {
    const host = Host.create();
    const { Excel } = await loadExcelInNode(host);
    let changes = 0;
    await openPort(Excel).watch(() => (changes += 1));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('A1').values = [[1]];
      await context.sync();
    });
    await settled();
    expect(changes).toBe(0);
  });
});

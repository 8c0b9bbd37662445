import { Host, loadExcelInNode } from '../../../src/workbench';
import { openPort } from '../../../src/workbook/excel';

const settled = () => new Promise((resolve) => setTimeout(resolve, 100));

async function watching() {
  const host = Host.create();
  const { Excel } = await loadExcelInNode(host);
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Förra årets d'or");
    await context.sync();
  });
  host.select('Blad1', 'B2');
  await settled();
  const told: string[] = [];
  const stop = await openPort(Excel).watchSelection?.(({ sheet, address }) => told.push(`${sheet} ${address}`));
  if (!stop) throw new Error('Excel has a cursor');
  return { host, Excel, told, stop };
}

describe('following the cursor', () => {
  it('tells where it is at once, and each move for one request', async () => {
    const { host, told } = await watching();
    expect(told).toEqual(['Blad1 B2']);
    host.resetLog();
    host.select('Blad1', 'C7:E9');
    await settled();
    host.select("Förra årets d'or", 'A4');
    await settled();
    expect(told.slice(1)).toEqual(['Blad1 C7', "Förra årets d'or A4"]);
    expect(host.log).toHaveLength(2);
    expect(host.log.some(({ writes }) => writes)).toBe(false);
  });

  it('tells of another sheet although nothing is selected anew there', async () => {
    const { host, told } = await watching();
    host.activate("Förra årets d'or");
    await settled();
    expect(told.at(-1)).toBe("Förra årets d'or A1");
  });

  it('asks no more often than Excel answers, and ends at the last cell', async () => {
    const { host, told } = await watching();
    host.resetLog();
    // Excel that is slow to answer.
    host.editMode = true;
    for (let row = 3; row <= 40; row += 1) host.select('Blad1', `B${row}`);
    await settled();
    host.editMode = false;
    await settled();
    expect(told.at(-1)).toBe('Blad1 B40');
    expect(host.log.length).toBeLessThanOrEqual(2);
  });

  it('costs nothing while somebody types, and looks again when rows are put in', async () => {
    const { host, Excel } = await watching();
    host.resetLog();
    host.typeInto('Blad1', 'A1', '94,5');
    await settled();
    expect(host.log).toEqual([]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('1:1').insert('Down');
      await context.sync();
    });
    await settled();
    // The request that put the row in, and the question.
    expect(host.log).toHaveLength(2);
  });

  it('waits while a cell is being edited, and is silent once it is ended', async () => {
    const { host, told, stop } = await watching();
    host.editMode = true;
    host.select('Blad1', 'D4');
    await settled();
    expect(told).toHaveLength(1);
    host.editMode = false;
    await settled();
    expect(told.at(-1)).toBe('Blad1 D4');
    await stop();
    host.resetLog();
    host.select('Blad1', 'D5');
    await settled();
    expect([told.at(-1), host.log.length]).toEqual(['Blad1 D4', 0]);
  });
});

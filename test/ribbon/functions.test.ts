import { createTemplate } from '../../src/commands/createTemplate';
import { functionNames, type FunctionName } from '../../src/ribbon/functions';
import { readNotice } from '../../src/ribbon/notice-address';
import { Host, loadExcelInNode } from '../../src/workbench';
import { openPort } from '../../src/workbook/excel';
import { swedish } from '../../src/wording/sv';
import { ribbon as words } from '../../src/wording/sv/ribbon';
import { anIndicator, aPlan } from '../support/plan';

const plan = aPlan({
  indicators: [
    anIndicator({ key: 'i1', name: 'Sjukfrånvaro', outcome: '37,4 %' }),
    anIndicator({ key: 'i2', name: 'Andel nöjda', outcome: '' }),
  ],
});

/** A workbook with the function file beside it, in no window: its buttons, and what the windows said that it opened. */
async function openFunctions(host: Host) {
  const { Excel, Office } = await loadExcelInNode(host);
  const told: string[] = [];
  const showDialogs = () =>
    host.showDialogsBy((address, closed) => {
      told.push(readNotice(new URL(address).hash)?.sentence ?? address);
      setTimeout(closed);
    });
  Object.assign(globalThis, {
    Excel,
    Office,
    window: { location: { href: 'https://addin.example.org/plan/commands.html?_host_Info=Excel' } },
  });
  await jest.isolateModulesAsync(async () => {
    await import('../../src/ribbon');
  });
  return {
    told,
    showDialogs,
    port: openPort(Excel),
    buttons: [...Office.associated.keys()],
    /** Resolves when the function says that it is done. */
    press: (name: FunctionName) => new Promise<void>((completed) => Office.associated.get(name)?.({ completed })),
    activeCell: async () => {
      const context = new Excel.RequestContext();
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      return cell.address;
    },
  };
}

describe('the ribbon’s buttons that work without the pane', () => {
  const host = Host.create();
  let excel: Awaited<ReturnType<typeof openFunctions>>;
  beforeAll(async () => {
    excel = await openFunctions(host);
    excel.showDialogs();
  });

  it('are there as soon as the page is', () => expect(excel.buttons).toEqual(functionNames));

  it('say what to do in a workbook without the template, and are done', async () => {
    for (const name of functionNames) await excel.press(name);
    expect(excel.told.splice(0)).toEqual([words.notOurs, words.notOurs, words.notOurs]);
  });

  it('are done where Office opens no window to say it in', async () => {
    excel.showDialogs()();
    await excel.press('checkWorkbook');
    excel.showDialogs();
    expect(excel.told).toEqual([]);
  });

  it('check on the sheet Kontroll, which is shown, and in one step to undo', async () => {
    await createTemplate(excel.port, plan);
    const findings = async () => (await excel.port.read(['Kontroll'], [])).tables.get('Kontroll')?.cells ?? [];
    const before = await findings();
    await excel.press('checkWorkbook');
    expect(await excel.activeCell()).toMatch(/^Kontroll!/);
    expect((await findings()).length).toBeGreaterThan(before.length);
    await host.undo();
    expect(await findings()).toEqual(before);
    expect(excel.told).toEqual([]);
  });

  it('make the report as it was chosen, and show it', async () => {
    await excel.press('makeReport');
    expect(await excel.activeCell()).toMatch(/^'Rapport .+'!A1$/);
    expect(excel.told).toEqual([]);
  });

  it('go from one empty cell that is due to the next', async () => {
    await excel.press('goToNextCell');
    const first = await excel.activeCell();
    await excel.press('goToNextCell');
    expect(await excel.activeCell()).not.toBe(first);
    expect(excel.told).toEqual([]);
  });

  it('say in the pane’s words why nothing was written in a workbook that can only be read, and are done', async () => {
    host.readOnly = true;
    await excel.press('checkWorkbook');
    await excel.press('makeReport');
    host.readOnly = false;
    expect(excel.told.splice(0)).toEqual([
      expect.stringContaining(swedish.pane.failed.control),
      expect.stringContaining(swedish.pane.failed.report),
    ]);
  });
});

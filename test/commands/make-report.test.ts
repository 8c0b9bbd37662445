import { createTemplate } from '../../src/commands/createTemplate';
import { makeReport } from '../../src/commands/makeReport';
import { readWorkbook } from '../../src/commands/readWorkbook';
import { remembered } from '../../src/workbook/read/remembered';
import { aGoal, aPlan } from '../support/plan';
import { prepared } from '../workbook/excel/workbench';

const ready = prepared(({ port }) => createTemplate(port, aPlan({ goals: [aGoal({ code: '1.1', title: 'Trygghet' })] })));

test('what was chosen is remembered in the workbook; Ctrl+Z takes the sheet back first', async () => {
  const { port, host } = await ready();
  await makeReport(port, { chapters: ['front'] }, { remember: 'keep front' });
  const read = await readWorkbook(port);
  expect(read && remembered(read, 'report')).toBe('keep front');
  const sheets = async () => (await port.outline()).sheets.map(({ name }) => name);
  expect(await sheets()).toContain('Rapport T2 2026');
  host.undo();
  expect(await sheets()).not.toContain('Rapport T2 2026');
});

test('stopped before anything is written, the workbook is as it was', async () => {
  const { port, host } = await ready();
  const stop = new AbortController();
  stop.abort();
  host.resetLog();
  await expect(makeReport(port, {}, { remember: 'keep front', signal: stop.signal })).rejects.toThrow();
  expect(host.log.filter(({ writes }) => writes)).toEqual([]);
});

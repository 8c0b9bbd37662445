import { examples } from '../../src/intake/examples';
import { planFromDocument } from '../../src/intake/plan-from-document';
import { Host, loadExcelInNode } from '../../src/workbench';
import { openPort } from '../../src/workbook/excel';
import { mostOf } from '../support/report-cost';
import { reportOf } from '../support/report-picture';

describe('laying a report down', () => {
  it.each(examples)('takes two requests, four bytes a cell, and little for each merge, link and chart: $id', async ({ load }) => {
    const host = Host.create();
    const { Excel: client } = await loadExcelInNode(host);
    const content = reportOf(planFromDocument(await load()).plan);
    const { syncs } = await openPort(client).replaceSheet(content);
    expect(content.rows?.rows.length).toBeGreaterThan(500);
    expect(syncs).toBeLessThanOrEqual(2);
    expect(host.log.reduce((sum, { actions }) => sum + actions, 0)).toBeLessThanOrEqual(mostOf('actions', content));
    const values = new TextEncoder().encode(JSON.stringify(content.blocks.flatMap((block) => block.cells))).length;
    const bytes = host.log.reduce((sum, request) => sum + request.bytes, 0);
    expect(bytes - values).toBeLessThanOrEqual(mostOf('bytes', content));
  });
});

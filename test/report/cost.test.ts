import { examples } from '../../src/intake/examples';
import { planFromDocument } from '../../src/intake/plan-from-document';
import { Host, loadExcelInNode } from '../../src/workbench';
import { openPort } from '../../src/workbook/excel';
import { reportOf } from '../support/report-picture';

describe('laying a report down', () => {
  it.each(examples)('takes at most 250 actions, two requests, and four bytes a cell beside the values: $id', async ({ load }) => {
    const host = Host.create();
    const { Excel: client } = await loadExcelInNode(host);
    const content = reportOf(planFromDocument(await load()).plan);
    const { syncs } = await openPort(client).replaceSheet(content);
    expect(content.rows?.rows.length).toBeGreaterThan(500);
    expect(syncs).toBeLessThanOrEqual(2);
    expect(host.log.reduce((sum, { actions }) => sum + actions, 0)).toBeLessThanOrEqual(250);
    const cells = content.blocks.flatMap((block) => block.cells);
    const values = new TextEncoder().encode(JSON.stringify(cells)).length;
    const bytes = host.log.reduce((sum, request) => sum + request.bytes, 0);
    expect(bytes - values).toBeLessThanOrEqual(4 * cells.flat().length + 15_000);
  });
});

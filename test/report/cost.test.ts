import { examples } from '../../src/intake/examples';
import { planFromDocument } from '../../src/intake/plan-from-document';
import { Host, loadExcelInNode } from '../../src/workbench';
import { openPort } from '../../src/workbook/excel';
import { reportOf } from '../support/report-picture';

/** What a report costs beside its values: of the rhythm itself, and of each run of merged columns, link and chart. */
const most = {
  actions: { rhythm: 170, merge: 7, link: 3, chart: 75 },
  bytes: { rhythm: 6_000, merge: 800, link: 600, chart: 9_500, cell: 4 },
};

describe('laying a report down', () => {
  it.each(examples)('takes two requests, four bytes a cell, and little for each merge, link and chart: $id', async ({ load }) => {
    const host = Host.create();
    const { Excel: client } = await loadExcelInNode(host);
    const content = reportOf(planFromDocument(await load()).plan);
    const { syncs } = await openPort(client).replaceSheet(content);
    expect(content.rows?.rows.length).toBeGreaterThan(500);
    expect(syncs).toBeLessThanOrEqual(2);
    const [merges, links, charts] = [content.merges.length, content.links.length, content.charts?.length ?? 0];
    const { actions, bytes } = most;
    const taken = host.log.reduce((sum, request) => sum + request.actions, 0);
    expect(taken).toBeLessThanOrEqual(actions.rhythm + merges * actions.merge + links * actions.link + charts * actions.chart);
    const cells = content.blocks.flatMap((block) => block.cells);
    const values = new TextEncoder().encode(JSON.stringify(cells)).length;
    const sent = host.log.reduce((sum, request) => sum + request.bytes, 0);
    expect(sent - values).toBeLessThanOrEqual(
      bytes.cell * cells.flat().length + bytes.rhythm + merges * bytes.merge + links * bytes.link + charts * bytes.chart,
    );
  });
});

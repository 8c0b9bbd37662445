import { readFileSync } from 'node:fs';
import path from 'node:path';
import { built } from '../support/built';
import { openBench, openingTime, paneFrame, type Bench } from './support/workbench';

const policyOf = async (target: 'addin' | 'workbench'): Promise<string> => {
  const html = readFileSync(path.join(await built(target), 'taskpane.html'), 'utf8');
  return /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
};

describe('what the pane may do (Content-Security-Policy)', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  }, openingTime);
  afterAll(() => bench.close());

  it(
    'is the same in the workbench as in production, but for where Office comes from',
    async () => {
      const workbench = await policyOf('workbench');
      expect(workbench).toMatch(/^default-src 'none'; script-src 'self';.*connect-src 'none'/);
      expect((await policyOf('addin')).replace(/ https:\/\/[\w.]+/g, '')).toBe(workbench);
    },
    openingTime,
  );

  it('is enough for Office, Fluent and our own code', async () => {
    const { pane, complaints, close } = await bench.open();
    await pane
      .getByRole('button', { name: /tertialrapport 2/ })
      .first()
      .click();
    await pane.getByText('Exemplet är inlagt.').waitFor();
    for (const view of ['Kontroll', 'Rapport', 'Mer', 'Hjälp'])
      await pane
        .getByRole('button', { name: new RegExp(`^${view}`) })
        .first()
        .click();
    expect(complaints).toEqual([]);
    await close();
  }, 120_000);

  it('stops scripts from elsewhere, scripts within the page, and everything that would be sent', async () => {
    const { page, complaints, close } = await bench.open();
    await paneFrame(page).evaluate(() => {
      document.body.append(Object.assign(document.createElement('script'), { src: 'https://example.org/x.js' }));
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.name = "hit"' }));
      return fetch('/manifest.xml').catch(() => undefined);
    });
    await page.waitForTimeout(300);
    expect(complaints.join('\n')).toMatch(/policy: script-src-elem https:\/\/example\.org\/x\.js/);
    expect(complaints.join('\n')).toMatch(/policy: script-src-elem inline/);
    expect(complaints.join('\n')).toMatch(/policy: connect-src/);
    await close();
  }, 60_000);
});

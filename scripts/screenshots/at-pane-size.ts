import type { Bench, Desk } from '../../test/e2e/support/workbench';

/** Points: the pane as Excel opens it, and a usual height. */
const size = { width: 350, height: 700 } as const;

/** The workbench with its pane 350 × 700. */
export async function openAtPaneSize(bench: Bench, locale: string): Promise<Desk> {
  const desk = await bench.open({ locale, viewport: { width: 1440, height: 1000 }, deviceScaleFactor: 2 });
  await atPaneSize(desk);
  return desk;
}

/** The example of a unit's T2, and the pane at home in it. */
export async function openExample({ page, pane }: Desk): Promise<void> {
  await page.getByRole('button', { name: 'Enhetens T2' }).click();
  await pane.getByRole('heading', { level: 1, name: /· T2 \d{4}$/ }).waitFor();
}

/** Another workbook brings another pane, with the size that the workbench gives it. */
export const atPaneSize = ({ page }: Desk): Promise<void> =>
  page.locator('iframe').evaluate((pane, { width, height }) => {
    Object.assign(pane.style, { width: `${width}px`, height: `${height}px`, flex: 'none' });
  }, size);

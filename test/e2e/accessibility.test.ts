import { readFileSync } from 'node:fs';
import path from 'node:path';
import { stops, stopsBefore, stopsOlder } from './support/every-view';
import {
  accessibilityProblems,
  goToView,
  inTheme,
  openBench,
  openFile,
  openingTime,
  paneFrame,
  themeNames,
  type Bench,
  type Desk,
} from './support/workbench';
import { languages } from './support/words';

const { words } = languages[0];

describe('the pane for everybody (WCAG 2.2 AA)', () => {
  let bench: Bench;
  let desk: Desk;
  beforeAll(async () => {
    bench = await openBench();
    desk = await bench.open();
  }, openingTime);
  afterAll(() => bench.close());

  /** All rules in one theme; in the others what they change, which is colours. */
  const problemsInEveryTheme = async (view: string): Promise<void> => {
    for (const theme of themeNames) {
      await inTheme(desk, theme);
      const problems = await accessibilityProblems(paneFrame(desk.page), theme === 'light' ? 'all' : 'colours');
      expect([theme, view, problems]).toEqual([theme, view, []]);
    }
  };

  /** Widths of the pane, and how many times larger everything is: 640 pixels at 200 %. */
  const sizes = [
    [350, 1],
    [320, 1],
    [640, 2],
  ] as const;

  /** Nothing to scroll sideways, however narrow. */
  const fitsEverySize = async (view: string): Promise<void> => {
    const iframe = desk.page.locator('iframe');
    for (const [width, zoom] of sizes) {
      await iframe.evaluate((element, wide) => (element.style.width = `${wide}px`), width);
      const { wanted, given } = await paneFrame(desk.page).evaluate(async (times) => {
        document.documentElement.style.setProperty('zoom', String(times));
        await new Promise(requestAnimationFrame);
        const { scrollWidth, clientWidth } = document.documentElement;
        return { wanted: scrollWidth, given: clientWidth };
      }, zoom);
      expect([view, width, wanted]).toEqual([view, width, Math.min(wanted, given)]);
    }
    await paneFrame(desk.page).evaluate(() => document.documentElement.style.removeProperty('zoom'));
    await iframe.evaluate((element) => element.style.removeProperty('width'));
  };

  it('has nothing for axe to say of the first run and the form, in any theme', async () => {
    for (const { id, go } of stopsBefore) {
      await go(desk, words);
      await problemsInEveryTheme(id);
    }
    await desk.pane.getByRole('button', { name: 'Skapa mall' }).click();
    // The first field that is wrong has the focus, and says what is wrong with it.
    const focused = desk.pane.getByRole('textbox', { name: 'Enhet' });
    expect(await focused.evaluate((element) => element === document.activeElement)).toBe(true);
    await desk.pane.getByRole('combobox', { name: 'Dokumenttyp' }).selectOption({ label: 'Månadsrapport' });
    await desk.pane.getByRole('combobox', { name: 'Till och med' }).waitFor();
    await problemsInEveryTheme('create, something missing');
    await inTheme(desk, 'light');
    await desk.pane.getByRole('button', { name: 'Avbryt' }).click();
  }, 240_000);

  it('has nothing for axe to say of any view of a workbook in any theme, and each fits 350 and 320 pixels and 200 %', async () => {
    await desk.page.getByRole('button', { name: 'Enhetens T2' }).click();
    await desk.pane.getByRole('heading', { level: 1, name: /· T2 \d{4}$/ }).waitFor();
    for (const { id, go } of stops) {
      await go(desk, words);
      await problemsInEveryTheme(id);
      await fitsEverySize(id);
    }
    await desk.pane.getByRole('button', { name: 'Visa reglerna' }).click();
    await desk.pane.getByRole('searchbox', { name: 'Sök bland reglerna' }).waitFor();
    await problemsInEveryTheme('help, the rules');
    await inTheme(desk, 'light');
  }, 600_000);

  it('has nothing for axe to say of a workbook of an older template', async () => {
    const older = readFileSync(path.join(__dirname, '../files/older/unit-t2-version-2.xlsx'));
    await openFile(desk, older, /· T2 \d{4}$/);
    for (const { id, go } of stopsOlder) {
      await go(desk, words);
      await problemsInEveryTheme(id);
      await fitsEverySize(id);
    }
    await inTheme(desk, 'light');
  }, 120_000);

  it('has nothing for axe to say of the workbench around it', async () => {
    expect(await accessibilityProblems(desk.page.mainFrame())).toEqual([]);
  }, 60_000);
});

describe('the keyboard alone', () => {
  let bench: Bench;
  let desk: Desk;
  beforeAll(async () => {
    bench = await openBench();
    desk = await bench.open();
  }, openingTime);
  afterAll(() => bench.close());

  /** What has the focus in the pane: its label, else its words. */
  const focused = (): Promise<string> =>
    paneFrame(desk.page).evaluate(() => {
      const here = document.activeElement;
      const labels = here instanceof HTMLInputElement || here instanceof HTMLSelectElement ? [...(here.labels ?? [])] : [];
      return labels.map(({ textContent }) => textContent).join(' ') || here?.getAttribute('aria-label') || here?.textContent || '';
    });

  /** Tab until something with that name has the focus; what it passes is at most a screen. */
  async function tabTo(name: RegExp): Promise<void> {
    const passed: string[] = [];
    for (let steps = 0; steps < 40; steps += 1) {
      await desk.page.keyboard.press('Tab');
      const here = await focused();
      if (name.test(here)) return;
      passed.push(here);
    }
    throw new Error(`Tab does not lead to ${String(name)}, only to: ${passed.join(' | ')}`);
  }

  const press = (key: string): Promise<void> => desk.page.keyboard.press(key);
  /** The heading of the view that was gone to: reading goes on from there. */
  const arrives = async (name: RegExp): Promise<void> => {
    const heading = desk.pane.getByRole('heading', { level: 2, name }).first();
    await heading.waitFor();
    expect([String(name), await heading.evaluate((element) => element === document.activeElement)]).toEqual([String(name), true]);
  };

  it('leads from the first run through the check to the report, and the focus is never lost', async () => {
    await desk.pane.getByRole('heading', { level: 2, name: 'Börja här' }).waitFor();
    await desk.pane.getByRole('heading', { level: 1 }).evaluate(() => window.focus());
    await desk.pane.getByRole('button', { name: 'Skapa mall' }).press('Enter');
    await arrives(/^Skapa mall/);
    await tabTo(/^Enhet/);
    await desk.page.keyboard.type('Solgläntans enhet');
    await press('Enter');
    await desk.pane.getByText('Mallen är klar.').waitFor();
    await arrives(/^Att göra/);

    await desk.pane.getByRole('navigation').getByRole('button', { name: 'Hem' }).focus();
    await tabTo(/^Kontroll/);
    await press('Enter');
    await arrives(/^Kontroll/);
    await press('Tab');
    expect(await focused()).toBe('Kontrollera');
    await tabTo(/V16/);
    await press('Enter');
    await desk.pane.getByText('Varför', { exact: true }).waitFor();
    expect(await focused()).toMatch(/V16/);

    // Esc is the way back.
    await press('Escape');
    await arrives(/^Att göra/);
    await desk.pane.getByRole('navigation').getByRole('button', { name: 'Hem' }).focus();
    await tabTo(/^Fyll i/);
    await press('Enter');
    // The row where the finding took the cursor.
    await desk.pane.getByText(/^\* ska fyllas i för T2/).waitFor();
    await arrives(/./);

    await goToView(desk, 'Hem');
    await desk.pane.getByRole('navigation').getByRole('button', { name: 'Hem' }).focus();
    await tabTo(/^Rapport/);
    await press('Enter');
    await arrives(/^Rapport/);
    await tabTo(/^Gör rapport/);
    await press('Enter');
    await desk.pane.getByText('Rapporten är klar på bladet').waitFor();
    expect(await focused()).toBe('Gör rapport');

    await desk.pane.getByRole('navigation').getByRole('button', { name: 'Mer' }).focus();
    await press('Enter');
    await arrives(/^Mer/);
    await tabTo(/^Klarmarkera/);
    await press('Enter');
    await arrives(/^Klarmarkera/);
    await tabTo(/^Klarmarkera ändå/);
    await press('Space');
    await tabTo(/^Klarmarkera/);
    await press('Enter');
    await desk.pane.getByText('Planen är klarmarkerad.').waitFor();
    expect(await focused()).toBe('Kvitto');
    expect(desk.complaints).toEqual([]);
  }, 180_000);
});

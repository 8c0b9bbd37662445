import { unitWorkbooks } from './support/unit-workbooks';
import {
  accessibilityProblems,
  goTo,
  goToSheet,
  inTheme,
  openBench,
  openingTime,
  paneFrame,
  themeNames,
  underHeader,
  type Bench,
  type Desk,
} from './support/workbench';

/** Goes to a button by the keyboard and presses it. */
async function press({ pane, page }: Desk, name: string | RegExp): Promise<void> {
  await pane.getByRole('main').getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
}

const pickFiles = ({ pane }: Desk, files: Parameters<ReturnType<Desk['pane']['locator']>['setInputFiles']>[0]): Promise<void> =>
  pane.locator('input[type=file][multiple]').setInputFiles(files);

describe('Sammanställ enheter, in a browser', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  }, openingTime);
  afterAll(() => bench.close());

  it('reads twenty files beside the pane, stops and goes on, tells who disagrees and where, and writes it down', async () => {
    const { files, register, mixedUp } = unitWorkbooks(bench.folder);
    const desk = await bench.open({ reducedMotion: 'reduce' });
    const { pane, page, complaints, close } = desk;
    await press(desk, 'Sammanställ enheter');
    await pane.getByRole('heading', { level: 2, name: 'Sammanställ enheter' }).waitFor();
    await press(desk, 'Register över enheterna');
    await pane.getByRole('textbox', { name: 'Klistra in registret' }).fill(register);
    await press(desk, 'Använd registret');
    await pane.getByRole('button', { name: /^Register över enheterna 20 enheter/ }).waitFor();

    await pickFiles(desk, [...files]);
    await pane.getByText(/^Läser \d+ av 20: .+\.xlsx$/).waitFor();
    await pane.getByRole('button', { name: 'Avbryt' }).focus();
    await page.keyboard.press('Enter');
    const stopped = await pane.getByText(/^\d+ av 20 filer är lästa\./).innerText();
    const done = Number(/^\d+/.exec(stopped)?.[0]);
    expect(done).toBeLessThan(20);
    expect(await pane.getByRole('heading', { name: 'Inkomna' }).count()).toBe(0);

    await press(desk, /^Läs (?:de \d+|filen) som är kvar$/);
    await pane.getByText('18 av 20 enheter').first().waitFor();
    const call = pane.getByRole('region', { name: 'Inkomna' });
    for (const line of [/Videt Saknas/, /Tallen Går inte att läsa/, /anteckningar\.xlsx Går inte att läsa/])
      await call.getByRole('button', { name: line }).waitFor();

    const finding = pane.getByRole('region', { name: 'Anmärkningar' }).getByRole('button', { name: new RegExp(`^Fel ${mixedUp} C11`) });
    await finding.focus();
    await page.keyboard.press('Enter');
    await pane.getByText(new RegExp(`^Källa: ${mixedUp}\\.xlsx › Driftbudget › [A-Z]+\\d+$`)).waitFor();
    for (const theme of themeNames) {
      await inTheme(desk, theme);
      expect({ theme, problems: await accessibilityProblems(paneFrame(page), theme === 'light' ? 'all' : 'colours') }).toEqual({
        theme,
        problems: [],
      });
    }
    await inTheme(desk, 'light');

    await press(desk, 'Skriv sammanställningen');
    await pane.getByText(/^Sammanställningen är skriven: 18 av 20 enheter\./).waitFor();
    await goToSheet(page, 'Budget');
    await goTo(page, await underHeader(page, 'Budget'));
    const origin = pane.getByRole('region', { name: 'Källa' });
    await origin.getByText(/^Alen\.xlsx › Driftbudget › [A-Z]+\d+$/).waitFor();

    await pane.getByRole('combobox', { name: 'Rapport för' }).selectOption({ index: 1 });
    await press(desk, 'Gör rapportbladet');
    await pane.getByText(/^Rapporten är gjord på bladet Rapport T2 2026 Norra\./).waitFor();
    await press(desk, 'Spara som Word');
    await pane
      .getByText(/\.docx/)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
    await close();
  }, 180_000);
});

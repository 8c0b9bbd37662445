import { accessibilityProblems, goToView, openBench, openingTime, paneFrame, type Bench, type Desk } from './support/workbench';

const themes = {
  light: { forcedColors: 'none', dark: false },
  dark: { forcedColors: 'none', dark: true },
  'high contrast': { forcedColors: 'active', dark: false },
} as const;

describe('the pane for everybody (WCAG 2.2 AA)', () => {
  let bench: Bench;
  let desk: Desk;
  beforeAll(async () => {
    bench = await openBench();
    desk = await bench.open();
  }, openingTime);
  afterAll(() => bench.close());

  const inTheme = async (name: keyof typeof themes): Promise<void> => {
    const { forcedColors, dark } = themes[name];
    await desk.page.emulateMedia({ forcedColors });
    // Excel has no event for its theme: the pane asks again when it gets the focus.
    await paneFrame(desk.page).evaluate((isDarkTheme) => {
      Object.assign(Office.context.officeTheme, { isDarkTheme });
      window.dispatchEvent(new Event('focus'));
    }, dark);
    await desk.page.waitForTimeout(300);
  };

  it('has nothing for axe to say of the first run and the form, in any theme', async () => {
    await desk.pane.getByRole('heading', { name: 'Börja här' }).waitFor();
    for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
      await inTheme(theme);
      expect([theme, await accessibilityProblems(paneFrame(desk.page))]).toEqual([theme, []]);
    }
    await inTheme('light');
    await desk.pane.getByRole('button', { name: 'Skapa mall' }).click();
    await desk.pane.getByRole('button', { name: 'Skapa mall' }).click();
    // The first field that is wrong has the focus, and says what is wrong with it.
    const focused = desk.pane.getByRole('textbox', { name: 'Enhet' });
    expect(await focused.evaluate((element) => element === document.activeElement)).toBe(true);
    await desk.pane.getByRole('combobox', { name: 'Dokumenttyp' }).selectOption({ label: 'Månadsrapport' });
    await desk.pane.getByRole('combobox', { name: 'Till och med' }).waitFor();
    for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
      await inTheme(theme);
      expect([theme, await accessibilityProblems(paneFrame(desk.page))]).toEqual([theme, []]);
    }
    await inTheme('light');
    await desk.pane.getByRole('button', { name: 'Avbryt' }).click();
  }, 120_000);

  it('has nothing for axe to say of any view of a workbook, in any theme', async () => {
    await desk.pane
      .getByRole('button', { name: /tertialrapport 2/ })
      .first()
      .click();
    await desk.pane.getByText('Exemplet är inlagt.').waitFor();
    for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
      await inTheme(theme);
      for (const view of ['Hem', 'Kontroll', 'Rapport', 'Mer', 'Hjälp']) {
        await goToView(desk, view);
        expect([theme, view, await accessibilityProblems(paneFrame(desk.page))]).toEqual([theme, view, []]);
      }
    }
  }, 120_000);

  it('can be worked with the keyboard alone', async () => {
    await inTheme('light');
    await goToView(desk, 'Hem');
    await desk.pane.getByRole('navigation').getByRole('button', { name: 'Kontroll' }).focus();
    await desk.page.keyboard.press('Enter');
    // Reading goes on from the heading of the view that was gone to.
    const heading = desk.pane.getByRole('heading', { level: 2, name: /^Kontroll/ });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await desk.page.keyboard.press('Tab');
    expect(await desk.pane.getByRole('button', { name: 'Kontrollera' }).evaluate((button) => button === document.activeElement)).toBe(true);
    // Esc is the way back.
    await desk.page.keyboard.press('Escape');
    const home = desk.pane.getByRole('heading', { level: 2, name: /^Att göra/ });
    await home.waitFor();
    expect(await home.evaluate((element) => element === document.activeElement)).toBe(true);
  }, 60_000);

  it('fits 350 pixels: nothing to scroll sideways', async () => {
    for (const view of ['Hem', 'Kontroll', 'Rapport', 'Mer', 'Hjälp']) {
      await goToView(desk, view);
      const { wanted, given } = await paneFrame(desk.page).evaluate(() => ({
        wanted: document.documentElement.scrollWidth,
        given: document.documentElement.clientWidth,
      }));
      expect([view, wanted]).toEqual([view, Math.min(wanted, given)]);
    }
  });

  it('has nothing for axe to say of the workbench around it', async () => {
    expect(await accessibilityProblems(desk.page.mainFrame())).toEqual([]);
  });
});

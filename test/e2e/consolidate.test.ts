import { unitFolders } from './support/some-units';
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

  it('takes a folder picked or dropped, files of one name, and decisions that are taken back one by one', async () => {
    const units = unitFolders(bench.folder);
    const desk = await bench.open({ reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] });
    const { pane, page, complaints, close } = desk;
    const click = (name: string): Promise<void> => pane.getByRole('main').getByRole('button', { name }).click();
    await press(desk, 'Sammanställ enheter');
    await press(desk, 'Register över enheterna');
    const register = pane.getByRole('textbox', { name: 'Klistra in registret' });
    await register.fill(units.register);
    await press(desk, 'Använd registret');
    // First: later the view scrolls under what is dragged.
    await dropFolder(desk, units.folder);
    await pane.getByText('2 av 6 enheter').first().waitFor();
    // Two more under one name, one pick each; then the second again.
    for (const [file, said] of [
      [units.files[0], '3 av 6 enheter'],
      [units.files[1], '4 av 6 enheter'],
      [units.files[1], '4 av 6 enheter'],
    ] as const) {
      await pickFiles(desk, file);
      await pane.getByRole('button', { name: 'Välj fler filer', disabled: false }).waitFor();
      await pane.getByText(said).first().waitFor();
    }
    units.addOne();
    await pane.locator('input[webkitdirectory]').setInputFiles(units.folder);
    await pane.getByText('5 av 6 enheter').first().waitFor();
    await pane.getByText(/^5 filer lästa /).waitFor();

    await press(desk, 'Kopiera lista att påminna');
    await pane.getByText('Listan är kopierad: 1 enhet.').waitFor();
    await register.fill('');
    await register.press('ControlOrMeta+v');
    expect(await register.inputValue()).toMatch(/Videt.*Videt@exempel\.se/);

    const names = pane.getByRole('region', { name: 'Namn att avgöra' });
    for (const answer of ['Samma', 'Inte samma']) await names.getByRole('button', { name: answer, exact: true }).first().click();
    await names.getByRole('button', { name: '2 namn är avgjorda' }).click();
    await names
      .getByRole('button', { name: /^Ta tillbaka/ })
      .first()
      .click();
    await names.getByRole('button', { name: '1 namn är avgjort' }).waitFor();
    await names.getByRole('button', { name: 'Samma', exact: true }).waitFor();

    await press(desk, 'Mål som har bytt nummer');
    for (const [from, to] of [
      ['7.1', '1.2'],
      ['7.2', '1.3'],
    ] as const) {
      await pane.getByRole('textbox', { name: 'Nummer hos enheterna' }).fill(from);
      await pane.getByRole('textbox', { name: 'Nummer nu' }).fill(to);
      await click('Lägg till kopplingen');
      await pane.getByText(`${from} blir ${to}`).waitFor();
    }
    await click('Ta tillbaka 7.1 blir 1.2');
    await pane.getByRole('button', { name: 'Mål som har bytt nummer 1' }).waitFor();
    expect(await pane.getByText('7.2 blir 1.3').count()).toBe(1);
    await pane.getByRole('button', { name: 'Skriv sammanställningen', disabled: false }).waitFor();
    expect(await accessibilityProblems(paneFrame(page))).toEqual([]);

    // What stands in the workbook is taken back as well.
    const moved = page.getByRole('gridcell', { name: /^[A-Z]+\d+ 7\.2$/ });
    for (const [back, state] of [
      [undefined, 'attached'],
      ['Ta tillbaka 7.2 blir 1.3', 'detached'],
    ] as const) {
      if (back) await click(back);
      await click('Skriv sammanställningen');
      await pane.getByText(/^Sammanställningen är skriven: 5 av 6 enheter\./).waitFor();
      await goToSheet(page, 'Beslut');
      await page.getByRole('gridcell', { name: /^[A-Z]+\d+ Tidigare nummer$/ }).waitFor();
      await moved.waitFor({ state });
      await goToSheet(page, 'Inkomna');
    }
    expect(complaints).toEqual([]);
    await close();
    units.remove();
  }, 180_000);
});

/** A folder from the desktop let go over the pane: a script cannot make one, the browser itself can. */
async function dropFolder({ page, pane }: Desk, folder: string): Promise<void> {
  const target = pane.getByRole('button', { name: 'Välj filer', exact: true });
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('The place to drop files is not in view');
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await browser.send('Input.dispatchDragEvent', { type, x: box.x + box.width / 2, y: box.y + box.height / 2, data });
  await browser.detach();
}

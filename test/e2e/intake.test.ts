import {
  accessibilityProblems,
  goToSheet,
  goToView,
  inTheme,
  openBench,
  openingTime,
  paneFrame,
  themeNames,
  underHeader,
  textAt,
  type Bench,
  type Desk,
} from './support/workbench';

const indicatorHead =
  'Indikator\tPeriodens utfall\tUtfall män/pojkar\tUtfall kvinnor/flickor\tPeriodens utfall VB 2025\tPrognos helår\tÅrsmål\tKF:s årsmål\tPeriod';
/** A unit's report as it comes out of a page: a row one column off, a row printed twice, a line that belongs nowhere. */
const report = [
  'Handläggare',
  'Nils Åkerlund',
  'Till',
  'Enheten för stöd och boende',
  'Tertialrapport 2 2026 för Enheten för stöd och boende',
  'KF:s inriktningsmål:',
  '1. Ett Granvik där alla kan växa',
  'KF:s mål för verksamhetsområdet:',
  '1.3. Den som behöver stöd får det i tid',
  'Uppfylls helt',
  indicatorHead,
  '  Andel brukare som kan påverka sin insats\t82,5 %\t80 %\t85 %\t79 %\t84 %\t84 %\t80 %\tTertial 2 2026',
  '\tAndel som får svar inom två dagar\t\t\t71 %\t\t75 %\t\t2026',
  'Nämndmål:',
  'Vuxna bestämmer själva över sin vardag',
  'Uppfylls delvis',
  'Analys',
  'Arbetet går framåt.',
  'Uppföljning av ekonomi',
  'Intäkter\t-21 024',
  '----------\t---------',
  '',
  'Intäkter\t-21 024',
  'Löner\t13 609',
  'Övriga kostnader\t7 415',
  'Netto\t0',
].join('\n');

/** Lets a file go over the pane, as from the desktop. */
async function dropFile({ page }: Desk, name: string, text: string): Promise<void> {
  const frame = paneFrame(page);
  await frame.evaluate(
    ([fileName, contents]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([contents], fileName, { type: 'text/plain' }));
      const target = document.querySelector('input[type=file]')?.parentElement;
      for (const type of ['dragover', 'drop'])
        target?.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    [name, text] as const,
  );
}

/** Ctrl+V of what a browser or Outlook has put on the clipboard. */
async function pasteHtml({ page, pane }: Desk, html: string): Promise<void> {
  await pane.getByRole('textbox', { name: 'Klistra in text eller en tabell' }).focus();
  await paneFrame(page).evaluate((contents) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', contents);
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

describe('Läs in dokument, in a browser', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench();
  }, openingTime);
  afterAll(() => bench.close());

  it('a document that is dropped is held against its source, put right in two places and found in the sheets; a pasted table completes it', async () => {
    const desk = await bench.open({ reducedMotion: 'reduce' });
    const { pane, page, complaints, close } = desk;
    await pane.getByRole('button', { name: 'Läs in dokument' }).click();
    await pane.getByRole('heading', { level: 2, name: 'Läs in dokument' }).waitFor();
    await dropFile(desk, 'rapport.txt', report);
    await pane.getByText(/^3 mål, 2 indikatorer, 0 aktiviteter/).waitFor();
    expect(await pane.getByLabel('Dokument', { exact: true }).inputValue()).toBe('T2');
    expect(await pane.getByLabel('År', { exact: true }).inputValue()).toBe('2026');

    // Two places to decide, each beside its own lines.
    const doubts = pane.getByRole('region', { name: 'Att avgöra' });
    const shifted = doubts.getByRole('listitem').filter({ hasText: 'Cellerna stod en kolumn fel' });
    await shifted.getByText('Andel som får svar inom två dagar').first().waitFor();
    expect(await shifted.getByText(/^rad 13/).count()).toBe(1);
    await shifted.getByRole('button', { name: 'Rätt som det står' }).click();
    const twice = doubts.getByRole('listitem').filter({ hasText: 'tryckt två gånger' });
    await twice.getByRole('button', { name: 'Ta inte med' }).click();
    await doubts.getByText('2 är avgjorda.').waitFor();

    // A part opened shows the line that it came from, and is put right in its cell.
    const parts = pane.getByRole('region', { name: 'Delar' });
    await parts.getByLabel('Visa', { exact: true }).selectOption('Indikatorer');
    await parts.getByRole('button', { name: /Andel brukare som kan påverka/ }).click();
    await parts.getByText(/^rad 12/).waitFor();
    await parts.getByLabel('Periodens utfall').fill('83 %');
    for (const theme of themeNames) {
      await inTheme(desk, theme);
      expect(await accessibilityProblems(paneFrame(page), theme === 'light' ? 'all' : 'colours')).toEqual([]);
    }
    await inTheme(desk, 'light');

    await pane.getByRole('button', { name: 'Skapa arbetsbok av dokumentet' }).click();
    await pane.getByText(/^Mallen är gjord av dokumentet: 3 mål, 2 indikatorer/).waitFor();
    await goToSheet(page, 'Indikatorer');
    expect(await textAt(page, await underHeader(page, 'Periodens utfall'))).toBe('83 %');
    expect(await textAt(page, await underHeader(page, 'Indikator'))).toBe('Andel brukare som kan påverka sin insats');

    // A table from a page completes what is there now: a new row, and a figure that differs stays until somebody says otherwise.
    await goToView(desk, 'Läs in dokument');
    await pasteHtml(
      desk,
      `<html><body><!--StartFragment--><p>Tertialrapport 2 2026</p><p>KF:s inriktningsmål: 1. Ett Granvik där alla kan växa</p>
      <p>KF:s mål för verksamhetsområdet: 1.3 Den som behöver stöd får det i tid</p><table>
      <tr><th>Indikator</th><th>Periodens utfall</th><th>Årsmål</th><th>Period</th></tr>
      <tr><td>Andel brukare som kan påverka sin insats</td><td>90 %</td><td>84 %</td><td>Tertial 2 2026</td></tr>
      <tr><td>Andel som vet sin kontaktperson<script>alert(1)</script></td><td>66 %</td><td>70 %</td><td>2026</td></tr>
      </table><!--EndFragment--></body></html>`,
    );
    const complete = pane.getByRole('region', { name: 'Komplettera arbetsboken' });
    await complete.getByText('Andel som vet sin kontaktperson', { exact: true }).waitFor();
    const differing = complete.getByRole('listitem').filter({ hasText: 'Andel brukare som kan påverka sin insats: Periodens utfall' });
    expect(await differing.getByRole('checkbox', { name: 'Ersätt' }).isChecked()).toBe(false);
    await complete.getByRole('button', { name: 'Skriv in' }).click();
    await pane.getByText(/1 rad har lagts till\./).waitFor();
    const indicator = await underHeader(page, 'Indikator');
    const below = (address: string, rows: number) => address.replace(/\d+$/, (row) => String(Number(row) + rows));
    expect(await textAt(page, below(indicator, 2))).toBe('Andel som vet sin kontaktperson');
    expect(await textAt(page, await underHeader(page, 'Periodens utfall'))).toBe('83 %');

    // A table alone: a row that is there is found by its name, one that is new is put under a goal.
    await pasteHtml(
      desk,
      `<table><tr><th>Indikator</th><th>Periodens utfall</th></tr><tr><td>Andel som får svar inom två dagar</td><td>73 %</td></tr>
      <tr><td>Andel som får en tolk</td><td>95 %</td></tr></table>`,
    );
    await complete.getByText(/^1 cell fylls i och 0 rader läggs till\./).waitFor();
    await complete.getByLabel('Indikator: Andel som får en tolk').selectOption('1.3 Den som behöver stöd får det i tid');
    await complete.getByText(/^1 cell fylls i och 1 rad läggs till\./).waitFor();
    await complete.getByRole('button', { name: 'Skriv in' }).click();
    await pane.getByText('1 cell har fyllts i och 1 rad har lagts till.').waitFor();
    expect(await textAt(page, below(await underHeader(page, 'Periodens utfall'), 1))).toBe('73 %');
    expect(await textAt(page, below(indicator, 3))).toBe('Andel som får en tolk');
    expect(complaints).toEqual([]);
    await close();
  }, 240_000);
});

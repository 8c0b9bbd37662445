import { CopyFacts } from '../../../src/taskpane/copy/copy-facts';
import Copy from '../../../src/taskpane/views/copy';
import { noCounts } from '../../../src/package/send/facts';
import { copy, copyFacts } from '../../../src/wording/sv/views/copy';
import { halfway } from '../support/overview';
import { readAloud } from '../support/read-aloud';
import { viewProps } from '../support/view-props';

const told = (facts: Partial<ReturnType<typeof noCounts>>, sheets = ['Rapport T2 2026']): string =>
  readAloud(<CopyFacts id="x" facts={{ sheets, ...noCounts(), ...facts }} words={copy} sentences={copyFacts} />);

describe('Kopia att skicka', () => {
  it('asks which sheets, and takes nothing out of the workbook before that', () => {
    const said = readAloud(<Copy {...viewProps(halfway)} />);
    expect(said).toContain('Din egen arbetsbok rörs inte.');
    expect(said).toContain('Alla synliga blad');
    expect(said).toContain('Ta fram kopian');
    expect(said).not.toContain('Öppna kopian');
  });

  it('says what goes out and what does not, and nothing of what there is none of', () => {
    expect(told({ values: 2793, empty: 1, comments: 2, hiddenColumns: 75 })).toBe(
      [
        'Kopian är framtagen',
        'Bladet Rapport T2 2026 skickas.',
        '2793 formler blir de värden som de visar.',
        '1 formel har inget sparat värde: cellen blir tom. Spara arbetsboken i Excel först, så räknas den.',
        '2 kommentarer följer inte med.',
        '75 dolda kolumner med innehåll följer med.',
        copy.always,
      ].join('\n'),
    );
    expect(told({}, ['Start', 'Mål'])).toContain('2 blad skickas: Start, Mål.');
  });
});

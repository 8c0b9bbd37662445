import { readChoices, writeChoices } from '../../../src/taskpane/report/choices';
import Report from '../../../src/taskpane/views/report';
import { reportChapters } from '../../../src/report/options';
import { halfway } from '../support/overview';
import { readAloud } from '../support/read-aloud';
import { viewProps } from '../support/view-props';

describe('Rapport, what to print', () => {
  it('lists the chapters, and what becomes of empty headings', () => {
    const said = readAloud(<Report {...viewProps(halfway)} />);
    expect(said).toContain('Gäller T2 2026');
    expect(said).toContain('Bilaga: accepterade anmärkningar');
    expect(said).toContain('Diagram');
    expect(said).toContain('Skriv att det inte finns något att redovisa');
    expect(said).toContain('Gå igenom felen först ›');
  });

  it('remembers the choices, and everything where nothing or nonsense was kept', () => {
    const usual = { chapters: reportChapters, empty: 'keep', charts: true, reference: true };
    const some = { chapters: ['front', 'goals'], empty: 'leaveOut', charts: false, reference: false } as const;
    expect(readChoices(writeChoices(some))).toEqual(some);
    expect(readChoices(writeChoices({ ...some, charts: true }))).toEqual({ ...some, charts: true });
    // Remembered before there were charts and a list of contents.
    expect(readChoices('leaveOut front goals')).toEqual({
      chapters: ['front', 'contents', 'goals'],
      empty: 'leaveOut',
      charts: true,
      reference: true,
    });
    expect(readChoices('')).toEqual(usual);
    expect(readChoices('keep')).toEqual(usual);
    expect(readChoices('something else')).toEqual(usual);
  });
});

import Help from '../../../src/taskpane/views/help';
import { diagnosticsOf } from '../../../src/taskpane/help/diagnostics-of';
import { highestSet } from '../../../src/taskpane/help/office-facts';
import { rulesFound } from '../../../src/taskpane/help/rules-in-words';
import { rules as english } from '../../../src/wording/en/views/rules';
import { rules } from '../../../src/wording/sv/views/rules';
import { aGoal, anIndicator, aPlan } from '../../support/plan';
import { halfway } from '../support/overview';
import { readAloud } from '../support/read-aloud';
import { viewProps } from '../support/view-props';

describe('Hjälp', () => {
  it('says how to begin, also where there is a template already, and which keys to use', () => {
    const props = viewProps(halfway);
    expect(readAloud(<Help {...props} />)).toContain('Öppna en tom arbetsbok');
    expect(readAloud(<Help {...props} />)).toContain('Handbok, med ett kapitel för varje roll');
    const empty = readAloud(<Help {...props} workbook={{ ...props.workbook, reading: null }} />);
    expect(empty).toContain('Skapa en ny mall ›');
    expect(empty).toContain('Prova med ett exempel ›');
    expect(empty).toContain('Esc går tillbaka');
  });

  it('finds rules by their code and by any words, in every language', () => {
    expect(rulesFound(rules, '')).toHaveLength(38);
    expect(rulesFound(rules, 'v05').map(([code]) => code)).toEqual(['V05']);
    expect(rulesFound(rules, 'män Kvinnor').map(([code]) => code)).toContain('V05');
    expect(rulesFound(english, 'men women').map(([code]) => code)).toContain('V05');
    expect(rulesFound(rules, 'xyz')).toEqual([]);
  });
});

describe('the text for whoever helps', () => {
  const secret = 'Hemligt namn 123456';
  const { reading } = viewProps(halfway);
  const plan = aPlan({
    start: { board: secret, unit: secret, author: secret, contact: secret },
    goals: [aGoal({ title: secret })],
    indicators: [anIndicator({ name: secret, outcome: '123456', analysis: secret })],
  });

  it('holds versions and counts, and nothing of what the workbook says', () => {
    const text = diagnosticsOf({ ...reading, plan }, new Date('2026-09-11T12:00:00Z'));
    expect(text).toContain('Röda tråden: 0.1.0');
    expect(text).toContain('Rows: goals 1, indicators 1');
    expect(text).not.toMatch(/Hemligt|123456/);
  });

  it('names the highest set that Excel reports', () => {
    const upTo = (minor: number) => (_: string, version: string) => Number(version.split('.')[1]) <= minor;
    expect([highestSet('ExcelApi', 25, upTo(17)), highestSet('ExcelApi', 25, upTo(0))]).toEqual(['1.17', '']);
  });
});

import { doubtsOf, read } from './lines';

const plan = 'Aktivitet|Startdatum|Slutdatum';
const report = 'Aktivitet|Startdatum|Slutdatum|Avvikelse';

describe('tables of activities', () => {
  test('a plan prints days, a report deviations and icons', () => {
    expect(read(`${plan}\n Anordna en dag|2025-01-14|2025-12-31`, 'VP').activities).toEqual([
      { name: 'Anordna en dag', start: '2025-01-14', end: '2025-12-31' },
    ]);
    expect(read(`${report}\n✓ Anordna en dag|2025-01-14|2025-12-31|\n⏸ Skriva en plan|2025-01-14|2025-12-31|Försenad`).activities).toEqual([
      { name: 'Anordna en dag', start: '2025-01-14', end: '2025-12-31', deviation: null, status: '✓' },
      { name: 'Skriva en plan', start: '2025-01-14', end: '2025-12-31', deviation: 'Försenad', status: '⏸' },
    ]);
  });

  test('the icon’s own column goes away at a page break, and comes back', () => {
    const table = read(
      `|${report}\n▶|Anordna en dag|2025-01-14|2025-12-31|\n\n${report}\n Skriva en plan|2025-01-14|2025-12-31|\n\n|${report}\n|Möta alla|2025-01-14|2025-12-31|`,
    );
    expect(table.activities.map(({ name, status, end }) => [name, status, end])).toEqual([
      ['Anordna en dag', '▶', '2025-12-31'],
      ['Skriva en plan', null, '2025-12-31'],
      ['Möta alla', null, '2025-12-31'],
    ]);
    expect(table.doubts).toEqual([]);
  });

  test('rows with an icon’s cell under a head without one', () => {
    const { activities } = read(`${report}\n✓|Anordna en dag|2025-01-14|2025-12-31|`);
    expect(activities).toMatchObject([{ name: 'Anordna en dag', status: '✓', start: '2025-01-14', end: '2025-12-31' }]);
  });

  test('literal HTML, a sentence cut by a page break, an analysis in lower case', () => {
    const { activities } = read(
      `${report}\n<p>Anordna en dag &amp; en natt</p>|2025-01-14|2025-12-31|\n<p>Analys</p> <p>Arbetet startade i</p>|||\n\n${report}\naugusti och pågår.|||\nSkriva en plan|2025-02-01|2025-12-31|`,
    );
    expect(activities).toMatchObject([
      { name: 'Anordna en dag & en natt', analysis: 'Arbetet startade i augusti och pågår.' },
      { name: 'Skriva en plan' },
    ]);
  });

  test('a name that goes on, days that a narrow column broke, a day that is none', () => {
    const table = read(
      `${plan}\nAnordna en dag för alla som bor i|2025-01- 14|2025-12-31\nHägersten-||\nLiljeholmen||\nSkriva|Q1|2025-12-31`,
      'VP',
    );
    expect(table.activities).toEqual([
      { name: 'Anordna en dag för alla som bor i Hägersten-Liljeholmen', start: '2025-01-14', end: '2025-12-31' },
      { name: 'Skriva', start: 'Q1', end: '2025-12-31' },
    ]);
    expect(doubtsOf(table)).toEqual(['valueUnreadable activities.1.start']);
  });

  test('pasted with columns of one’s own', () => {
    const { activities } = read('Status|Ansvarig|Aktiviteter|Klart senast|Kommentar\nPågår|Enhetschef|Anordna en dag|2025-10-01|Går bra.');
    expect(activities).toEqual([
      { name: 'Anordna en dag', end: '2025-10-01', status: 'Pågår', responsible: 'Enhetschef', analysis: 'Går bra.' },
    ]);
  });
});

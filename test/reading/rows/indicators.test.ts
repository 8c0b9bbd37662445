import { doubtsOf, read, readLines } from './lines';

const plan = 'Indikator|Årsmål|KF:s årsmål|Periodicitet';
const report =
  'Indikator|Periodens utfall|Utfall män/ pojkar|Utfall kvinnor/ flickor|Periodens utfall VB 2024|Prognos helår|Årsmål|KF:s årsmål|Period';

describe('tables of indicators', () => {
  test('a plan prints targets and periodicity', () => {
    const { indicators, doubts } = read(`${plan}\n Andel nöjda besökare|80 %|Tas fram av nämnd|År\n Antal möten||12|Tertial`, 'VP');
    expect(indicators).toEqual([
      { name: 'Andel nöjda besökare', target: '80 %', councilTarget: 'Tas fram av nämnd', period: 'År', glyph: null },
      { name: 'Antal möten', target: null, councilTarget: '12', period: 'Tertial', glyph: null },
    ]);
    expect(doubts).toEqual([]);
  });

  test('a report prints outcomes, whose prior one says of what', () => {
    const { indicators } = read(`${report}\n●  Andel nöjda|84 %|83 %|85 %|87 %||90 %|öka|Tertial 2 2025`);
    expect(indicators).toEqual([
      {
        name: 'Andel nöjda',
        outcome: '84 %',
        outcomeMen: '83 %',
        outcomeWomen: '85 %',
        outcomePrior: '87 %',
        priorLabel: 'VB 2024',
        forecast: null,
        target: '90 %',
        councilTarget: 'öka',
        period: 'Tertial 2 2025',
        glyph: '●',
      },
    ]);
  });

  test.each([
    'Indikator|Periodens utfall|Utfall män/ pojkar|Utfall kvinn or/ flickor|Perio dens utfall VB 2024|Progno s helår|Arsmål|KF:s års mål|Period',
    'Indikator|Periodens utfall|Utfall män/ pojkar|Utfall kvinnor/ flicko r|Periodens utfall VB 2024|Prognoss helår|Årsmål|KF:s årsmål|Period',
  ])('the head has words that a narrow column broke or somebody misspelt: %s', (head) => {
    const { indicators } = read(`${head}\nAntal platser|1|2|3|4|5|6|7|2025`);
    expect(Object.values(indicators[0] ?? {})).toEqual(['Antal platser', '1', '2', '3', '4', '5', '6', '7', '2025', 'VB 2024', null]);
  });

  test('a head of several rows is one', () => {
    const { indicators } = read('Indikator|Periodens|Prognos|KF:s|Period\n|utfall|helår|årsmål|\nAntal platser|1|2|3|2025');
    expect(indicators).toMatchObject([{ name: 'Antal platser', outcome: '1', forecast: '2', councilTarget: '3', period: '2025' }]);
  });

  test('columns come in any order, some of them only, with one that nobody knows', () => {
    const table = read(
      'Periodicitet|Källa|KF:s årsmål 2026|Indikator|Färg\nÅr|Enkät|70 %|Andel nöjda|grön\nTertial||öka|Antal möten|',
      'VP',
    );
    expect(table.indicators).toEqual([
      { name: 'Andel nöjda', councilTarget: '70 %', period: 'År', dataSource: 'Enkät', glyph: null },
      { name: 'Antal möten', councilTarget: 'öka', period: 'Tertial', glyph: null },
    ]);
    expect(doubtsOf(table)).toEqual(['columnUnknown indicators.0']);
  });

  test('two years of outcome are this year’s and the one before', () => {
    const { indicators } = read('Indikator|Utfall 2023|Utfall 2024|Mål 2025\nAntal möten|3|4|5', 'VB');
    expect(indicators).toMatchObject([{ outcomePrior: '3', outcome: '4', target: '5', priorLabel: '2023' }]);
  });

  test('a page break in a name, in a target and between two rows', () => {
    const table = read(
      `${plan}\nAndel som upplever att stödet är bra (råd och stöd till|97 %|90 %|År\n\n${plan}\n♀ familjer)|||\nSjukfrånvaro|5 %|Tas fram av|Tertial\n\nSid 3 (12)\n\n${plan}\n||nämnd/styrelse|\nAntal möten|1|2|År`,
      'VP',
    );
    expect(table.indicators).toMatchObject([
      { name: 'Andel som upplever att stödet är bra (råd och stöd till familjer)', target: '97 %', councilTarget: '90 %', glyph: '♀' },
      { name: 'Sjukfrånvaro', target: '5 %', councilTarget: 'Tas fram av nämnd/styrelse', period: 'Tertial' },
      { name: 'Antal möten', target: '1', councilTarget: '2' },
    ]);
    expect(table.doubts).toEqual([]);
    expect(table.placed.map(({ at }) => at.kind)).toContain('pageMark');
  });

  test('a line that may be the rest of a name or a row of its own is said to be so', () => {
    const table = read(`${plan}\nAndel nöjda|97 %|90 %|År\nSkolan|||\nAntal möten|1|2|År`, 'VP');
    expect(table.indicators.map(({ name }) => name)).toEqual(['Andel nöjda Skolan', 'Antal möten']);
    expect(doubtsOf(table)).toEqual(['nameMayContinue indicators.0.name']);
  });

  test('a name whose figures stand in the next row', () => {
    const { indicators } = read(`${plan}\nAndel nöjda|97 %|90 %|År\nAndel besökare som|||\nkommer igen|50 %||År`, 'VP');
    expect(indicators.map(({ name, target }) => [name, target])).toEqual([
      ['Andel nöjda', '97 %'],
      ['Andel besökare som kommer igen', '50 %'],
    ]);
  });

  test.each([
    ['the name in the next column', '|Andel nöjda med maten|||91 %||90 %|90 %|2025'],
    ['the whole row one to the right', '|Andel nöjda med maten||||91 %||90 %|90 %|2025'],
  ])('shifted: %s', (_, row) => {
    const table = read(`${report}\n${row}`);
    expect(table.indicators).toMatchObject([
      { name: 'Andel nöjda med maten', outcome: null, outcomePrior: '91 %', target: '90 %', councilTarget: '90 %', period: '2025' },
    ]);
    const isMoved = row.split('|').length === 9;
    expect(doubtsOf(table)).toEqual(isMoved ? ['cellsShifted indicators.0'] : []);
  });

  test('every form of an analysis, before and after a page break', () => {
    const row = (name: string) => `${name}|1|||||2|3|2025`;
    const { indicators } = read(
      [
        report,
        row('A'),
        'Analys Målet nås.||||||||',
        row('B'),
        'Analys||||||||',
        'Målet nås inte.||||||||',
        row('C'),
        '<p>Analys</p> <p>Det går *framåt*.</p> <p>Mer <i>sedan</i>.</p>||||||||',
        row('D'),
        '<p>Analys</p>||||||||',
        '',
        report,
        'Texten står på nästa sida.||||||||',
        row('E'),
        'Analys Arbetet är||||||||',
        '',
        report,
        '<p>i gång.</p>||||||||',
        row('F'),
        '',
        report,
        'Analys Hela står på nästa sida.||||||||',
        row('G'),
        'Analys Utan tomma celler efter sig.',
      ].join('\n'),
    );
    expect(indicators.map(({ name, analysis }) => [name, analysis])).toEqual([
      ['A', 'Målet nås.'],
      ['B', 'Målet nås inte.'],
      ['C', 'Det går framåt.\nMer sedan.'],
      ['D', 'Texten står på nästa sida.'],
      ['E', 'Arbetet är i gång.'],
      ['F', 'Hela står på nästa sida.'],
      ['G', 'Utan tomma celler efter sig.'],
    ]);
  });

  test('our own report: judgement beneath the name, reason and analysis across the table', () => {
    const lines = [
      { line: 1, text: '', table: 4, cells: ['Indikator', 'Periodens utfall', 'Utfall VB 2024', 'Årsmål', 'Period'] },
      { line: 2, text: '', table: 4, cells: ['Andel nöjda\n◆ Uppfylls delvis', '84\u00a0%', '80\u00a0%', '90\u00a0%', '2025'] },
      { line: 3, text: '', table: 4, cells: ['Motivering: Nära målet.', '', '', '', ''] },
      { line: 4, text: '', table: 4, cells: ['Nöjdheten har ökat.\nDen ökar mest bland unga.', '', '', '', ''] },
    ].map((line) => ({ ...line, text: line.cells.join('\t') }));
    const { indicators } = readLines(lines);
    expect(indicators).toEqual([
      {
        name: 'Andel nöjda',
        outcome: '84 %',
        outcomePrior: '80 %',
        priorLabel: 'VB 2024',
        target: '90 %',
        period: '2025',
        glyph: '◆',
        reason: 'Nära målet.',
        analysis: 'Nöjdheten har ökat.\nDen ökar mest bland unga.',
      },
    ]);
  });

  test('a figure that cannot be read is kept and said, a row with too many cells is left', () => {
    const table = read(`${plan}\nAndel nöjda|ca 90|nästan alla|År\nAntal|1|2|År|3|4`, 'VP');
    expect(table.indicators).toMatchObject([{ target: 'ca 90', councilTarget: 'nästan alla' }]);
    expect(doubtsOf(table)).toEqual(['valueUnreadable indicators.0.target', 'valueUnreadable indicators.0.councilTarget']);
    expect(table.unplaced).toMatchObject([{ line: 3, reason: 'tooManyCells' }]);
  });

  test('the table ends at the text below it and at a table of another kind', () => {
    expect(read(`${plan}\nAntal|1|2|År\n\nBeskrivning\n\nText.`, 'VP').next).toBe(2);
    expect(read(`${plan}\nAntal|1|2|År\nAktivitet|Startdatum|Slutdatum\nMöta|2025-01-01|2025-12-31`, 'VP').next).toBe(2);
  });
});

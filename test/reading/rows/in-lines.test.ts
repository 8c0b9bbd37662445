import { doubtsOf, read } from './lines';

const plan = 'Indikator Årsmål KF:s årsmål Periodicitet';
const report =
  'Indikator Periodens utfall Utfall män/ pojkar Utfall kvinnor/ flickor Periodens utfall VB 2024 Prognos helår Årsmål KF:s årsmål Period';

describe('tables whose cells nothing parts but a blank', () => {
  test('rows that have all their cells are read', () => {
    const table = read(
      `${plan}\nAndel nöjda besökare 94 % Tas fram av nämnd/styrelse År\nAntal platser på nivå 2 45 st 1 050 st Tertial\nÅtgärder dag 1-14 88 % öka År`,
      'VP',
    );
    expect(table.indicators).toEqual([
      { name: 'Andel nöjda besökare', target: '94 %', councilTarget: 'Tas fram av nämnd/styrelse', period: 'År', glyph: null },
      { name: 'Antal platser på nivå 2', target: '45 st', councilTarget: '1 050 st', period: 'Tertial', glyph: null },
      { name: 'Åtgärder dag 1-14', target: '88 %', councilTarget: 'öka', period: 'År', glyph: null },
    ]);
    expect([table.unplaced, table.doubts]).toEqual([[], []]);
  });

  test('a lost cell with one place to have been is told by the look of the others', () => {
    const { indicators, unplaced } = read(`${plan}\nSjukfrånvaro Tas fram av nämnd Tertial`, 'VP');
    expect(indicators).toMatchObject([{ name: 'Sjukfrånvaro', target: null, councilTarget: 'Tas fram av nämnd', period: 'Tertial' }]);
    expect(unplaced).toEqual([]);
  });

  test('a lost cell with several is not guessed: the line is listed, and what it may be', () => {
    const table = read(`${plan}\nSjukfrånvaro 9 % Tertial`, 'VP');
    expect(table.indicators).toMatchObject([{ name: 'Sjukfrånvaro', target: null, councilTarget: null, period: 'Tertial' }]);
    expect(table.unplaced).toEqual([{ line: 2, text: 'Sjukfrånvaro 9 % Tertial', reason: 'cellsLost' }]);
    expect(table.doubts).toEqual([
      { kind: 'cellByLook', lines: [2], path: ['indicators', 0, 'target'], instead: '9 %' },
      { kind: 'cellByLook', lines: [2], path: ['indicators', 0, 'councilTarget'], instead: '9 %' },
    ]);
  });

  test('a figure and its unit, or the end of the name: the line is listed', () => {
    const table = read(`${plan}\nUtsläpp från måltider 1,6 kg CO ₂ per kg År\nBesök 1 200 År`, 'VP');
    expect(table.indicators.map(({ target, councilTarget }) => [target, councilTarget])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(table.unplaced.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'cellsLost'],
      [3, 'cellsLost'],
    ]);
    expect(table.doubts).toContainEqual({
      kind: 'cellByLook',
      lines: [2],
      path: ['indicators', 0, 'target'],
      instead: '1,6 kg CO ₂ per kg',
    });
  });

  test.each([
    ['above their values', 'Andel besökare som upplever att\nstödet är bra 94 % öka År\nAndel nöjda (barn,\nunga) 50 % 60 % År'],
    ['below their values', 'Andel besökare som upplever att 94 % öka År\nstödet är bra\nAndel nöjda (barn, 50 % 60 % År\nunga)'],
    [
      'above values on a line of their own',
      'Andel besökare som upplever att\nstödet är bra\n94 % öka År\nAndel nöjda (barn,\nunga)\n50 % 60 % År',
    ],
    [
      'above values that have a line each',
      'Andel besökare som upplever att\nstödet är bra\n94 %\nöka\nÅr\nAndel nöjda (barn,\nunga)\n50 %\n60 %\nÅr',
    ],
  ])('names wrapped over lines, %s', (_, rows) => {
    const table = read(`${plan}\n${rows}\n\nBeskrivning`, 'VP');
    expect(table.indicators).toMatchObject([
      { name: 'Andel besökare som upplever att stödet är bra', target: '94 %', councilTarget: 'öka' },
      { name: 'Andel nöjda (barn, unga)', target: '50 %', councilTarget: '60 %' },
    ]);
    expect(table.doubts).toEqual([]);
  });

  test('a line that may be of the name above or below is said to be so', () => {
    const table = read(`${plan}\nAndel nöjda 94 % öka År\nSkola\nAndel trygga 50 % 60 % År`, 'VP');
    expect(doubtsOf(table)).toEqual(['nameMayContinue indicators.0.name', 'nameMayContinue indicators.1.name']);
  });

  test.each([
    [
      'read across',
      'Indikator Periodens Utfall Utfall Periodens Prognos Årsmål KF:s Period\nutfall män/ kvinnor/ utfall helår årsmål\npojkar flickor VB 2024',
    ],
    [
      'a line each',
      'Indikator\nPeriodens utfall\nUtfall män/\npojkar\nUtfall kvinn\nor/ flickor\nPeriodens utfall\nVB 2024\nProgno s helår\nArsmål\nKF:s årsmål\nPeriod',
    ],
    ['on one line', report],
  ])('a head whose cells are wrapped, %s; rows with analyses over a page break', (_, head) => {
    const table = read(
      `${head}\nAndel nöjda med maten i\nskolan 1 % 2 % 3 % 4 % 5 % 6 % 7 % Tertial 2 2025\nAnalys Målet nås inte helt.\nSe 2024\n\n3 (20)\n\n${report}\nför mer.\nAntal vräkningar 0 0 0 0 0 0 Tas fram av\nnämnd 2025\nAnalys\nInga under perioden.`,
    );
    expect(table.indicators).toMatchObject([
      {
        name: 'Andel nöjda med maten i skolan',
        outcome: '1 %',
        outcomePrior: '4 %',
        priorLabel: 'VB 2024',
        councilTarget: '7 %',
        period: 'Tertial 2 2025',
      },
      { name: 'Antal vräkningar', outcomeMen: '0', target: '0', councilTarget: 'Tas fram av nämnd', analysis: 'Inga under perioden.' },
    ]);
    expect(table.indicators[0]?.analysis?.replace(/\s/g, ' ')).toBe('Målet nås inte helt. Se 2024 för mer.');
  });

  test('activities: two days are certain, one is not', () => {
    const table = read(
      'Aktivitet Startdatum Slutdatum Avvikelse\n✓ Anordna en dag för\nalla 2025-01-14 2025-12-31\nSkriva en plan 2025-02-01 2025-12-31 Försenad\nMöta alla 2025-03-01\n\nNämndmål: Alla trivs',
    );
    expect(table.activities).toEqual([
      { name: 'Anordna en dag för alla', start: '2025-01-14', end: '2025-12-31', deviation: null, status: '✓' },
      { name: 'Skriva en plan', start: '2025-02-01', end: '2025-12-31', deviation: 'Försenad', status: null },
      { name: 'Möta alla', start: null, end: null, deviation: null, status: null },
    ]);
    expect(table.unplaced.map(({ line }) => line)).toEqual([5]);
    expect(doubtsOf(table)).toEqual(['cellByLook activities.2.start', 'cellByLook activities.2.end']);
    expect(table.next).toBe(5);
  });
});

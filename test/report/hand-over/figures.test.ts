import fc from 'fast-check';
import { figureFile } from '../../../src/report/hand-over/figure-file';
import { columnName, figureColumns, figuresOf } from '../../../src/report/hand-over/figures';
import { cleanName } from '../../../src/report/hand-over/clean-text';
import type { Indicator } from '../../../src/domain/plan';
import { readValue } from '../../../src/domain/read-value';
import { anyIndicator } from '../../support/arbitrary/indicators';
import { figure } from '../../support/arbitrary/values';
import { anIndicator, aPlan, type Written } from '../../support/plan';

const start = { type: 'T2', year: 2026, periodMonth: 8, level: 'unit', unit: 'Fruängens enhet' } as const;
const planOf = (...indicators: readonly Written<Indicator>[]) => aPlan({ start, indicators: indicators.map(anIndicator) });
const fileOf = (...indicators: readonly Written<Indicator>[]) =>
  figureFile('Fruängens enhet', figuresOf(planOf(...indicators)).figures, (name) => name);

/** The file as another system reads it: the mark gone, lines by CRLF, cells by tab. */
const parse = (text: string): readonly (readonly string[])[] =>
  text
    .replace(/^\ufeff/, '')
    .replace(/\r\n$/, '')
    .split('\r\n')
    .map((line) => line.split('\t'));

describe('the file of indicators', () => {
  it('has a line per filled value: unit, indicator, column, a day of the period, the figure', () => {
    const { text, values } = fileOf({
      name: 'Sjukfrånvaro',
      measureUnit: '%',
      period: 'Tertial 2 2026',
      outcome: '7,1 %',
      outcomeMen: '6,4 %',
      outcomeWomen: '7,50 %',
      forecast: '7 %',
      target: '6,5 %',
      councilTarget: '5 %',
      outcomePrior: '8 %',
    });
    expect(values).toBe(5);
    expect(parse(text)).toEqual([
      ['Enhet', 'Indikator', 'Kolumn', 'Period', 'Värde'],
      ['Fruängens enhet', 'Sjukfrånvaro', 'Periodens utfall', '2026-08-31', '7,1'],
      ['Fruängens enhet', 'Sjukfrånvaro', 'Utfall män/pojkar', '2026-08-31', '6,4'],
      ['Fruängens enhet', 'Sjukfrånvaro', 'Utfall kvinnor/flickor', '2026-08-31', '7,5'],
      ['Fruängens enhet', 'Sjukfrånvaro', 'Prognos helår', '2026-08-31', '7'],
      ['Fruängens enhet', 'Sjukfrånvaro', 'Årsmål', '2026-08-31', '6,5'],
    ]);
    expect(new TextEncoder().encode(text).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
  });

  it('writes figures without blanks, with a comma, and negative ones with a hyphen and nothing before it', () => {
    const { text } = fileOf(
      { name: 'Kostnad', outcome: '1 299 050', target: '-5' },
      { name: 'Energi', outcome: '−4,25', forecast: '0,0000001' },
    );
    expect(parse(text).map((line) => line[4])).toEqual(['Värde', '1299050', '-5', '-4,25', '0,0000001']);
  });

  it.each([
    ['i.u.', 'missing'],
    ['öka', 'words'],
    ['Tas fram av nämnd/styrelse', 'words'],
    ['+/- 1 %', 'band'],
    ['17 st', 'otherUnit'],
  ])('leaves %s out, and says so', (target, because) => {
    const { figures, leftOut } = figuresOf(planOf({ name: 'Andel', measureUnit: '%', outcome: '94 %', target }));
    expect(figures.map(({ column }) => column)).toEqual(['outcome']);
    expect(leftOut).toEqual([{ indicator: 'Andel', column: 'target', because }]);
  });

  it('writes an indicator of two goals once, and never two figures of one place', () => {
    const { figures, leftOut } = figuresOf(
      planOf({ name: 'Andel', goal: '1', outcome: '94', target: '95' }, { name: 'Andel ', goal: '2', outcome: '94', target: '96' }),
    );
    expect(figures.map(({ column, amount }) => [column, amount.toFixed()])).toEqual([
      ['outcome', '94'],
      ['target', '95'],
    ]);
    expect(leftOut).toEqual([{ indicator: 'Andel', column: 'target', because: 'differs' }]);
  });

  it('leaves an indicator without a name out', () => {
    expect(figuresOf(planOf({ name: ' ', outcome: '94' })).leftOut).toMatchObject([{ because: 'noName' }]);
  });

  it('dates each value in its own period, and what is set for the year in this year', () => {
    const dates = (period: string, of: Partial<typeof start> | { readonly periodMonth: null } = {}) => {
      const { figures } = figuresOf({ ...planOf({ name: 'A', period, outcome: '1', target: '2' }), start: { ...planOf().start, ...of } });
      return figures.map(({ date }) => date);
    };
    expect(dates('Tertial 2 2026')).toEqual(['2026-08-31', '2026-08-31']);
    expect(dates('Halvår 1 2026')).toEqual(['2026-06-30', '2026-06-30']);
    expect(dates('kv 3')).toEqual(['2026-09-30', '2026-09-30']);
    expect(dates('jan–aug')).toEqual(['2026-08-31', '2026-08-31']);
    expect(dates('2026')).toEqual(['2026-08-31', '2026-08-31']);
    expect(dates('VB 2025')).toEqual(['2025-12-31', '2026-08-31']);
    expect(dates('Februari 2024')).toEqual(['2024-02-29', '2026-08-31']);
    expect(dates('Tertial 9 2026')).toEqual(['2026-08-31', '2026-08-31']);
    expect(dates('')).toEqual(['2026-08-31', '2026-08-31']);
    expect(dates('', { periodMonth: null })).toEqual(['2026-12-31', '2026-12-31']);
  });

  it.each(['=HYPERLINK("http://x";"y")', '+1', '-andel', '@SUM(A1)', '＝1', '−5 grader'])(
    'keeps %s from being a formula, and says so',
    (name) => {
      const { text, guarded } = fileOf({ name, outcome: '1' });
      expect(parse(text)[1]?.[1]).toBe(`'${name}`);
      expect(guarded).toEqual([name]);
    },
  );

  it('reads back as the plan’s figures, whatever they are and whatever anybody has called them', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('A\tB', 'A\r\nB', '\u202Ea', 'a\uD800b', '\u0000=1'),
    );
    const rows = fc.array(
      fc.record({ row: anyIndicator(['1']), name, men: figure(), outcome: figure() }).map(({ row, ...more }) => ({
        ...row,
        name: more.name,
        outcomeMen: more.men,
        outcome: more.outcome,
      })),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(rows, name, (indicators, unit) => {
        const plan = { ...aPlan({ start }), indicators };
        const { figures, leftOut } = figuresOf(plan);
        const lines = parse(figureFile(unit, figures, (each) => each).text).slice(1);
        expect(lines.every((line) => line.length === 5)).toBe(true);
        expect(lines.every((line) => line.every((cell) => !/[\p{Cc}\p{Cs}]/u.test(cell)))).toBe(true);
        expect(lines.every(([own = '', called = '']) => [own, called].every((cell) => !/^[=+\-@]/.test(cell)))).toBe(true);
        const read = lines.map(([, , column, date, value = '']) => {
          const back = readValue(value);
          return [column, date, back.kind === 'number' ? back.amount.toFixed() : value];
        });
        expect(read).toEqual(figures.map(({ column, date, amount }) => [columnName(column), date, amount.toFixed()]));
        // Nothing that is filled is neither written nor told.
        const filled = indicators.flatMap((row) =>
          figureColumns.filter((column) => row[column].kind !== 'blank').map(() => cleanName(row.name)),
        );
        const told = [...figures, ...leftOut].map(({ indicator }) => indicator);
        expect(new Set(told)).toEqual(new Set(filled));
        expect(told.length).toBeLessThanOrEqual(filled.length);
      }),
      { numRuns: 150 },
    );
  });
});

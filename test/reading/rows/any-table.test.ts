import fc from 'fast-check';
import { tableAt } from '../../../src/reading/rows/table-at';
import { anyActivities, anyIndicators } from './any-table';
import { expectEveryLineOnce, linesOf, read } from './lines';

const runs = 30;

test('indicators printed with every damage read back the same', () => {
  fc.assert(
    fc.property(anyIndicators, ({ rows, text }) => {
      const { indicators, unplaced } = read(text);
      expect(indicators).toEqual(rows);
      expect(unplaced).toEqual([]);
    }),
    { numRuns: runs },
  );
});

test('activities printed with every damage read back the same', () => {
  fc.assert(
    fc.property(anyActivities, ({ rows, text }) => {
      const { activities, unplaced } = read(text);
      expect(activities).toEqual(rows);
      expect(unplaced).toEqual([]);
    }),
    { numRuns: runs },
  );
});

const anyLine = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '7',
    'Indikator|Årsmål|Period',
    'Indikator Årsmål KF:s årsmål Periodicitet',
    'Indikator',
    'Aktivitet|Startdatum|Slutdatum',
    'Aktivitet Startdatum Slutdatum Avvikelse',
    '|Aktivitet|Startdatum|Slutdatum|Avvikelse',
    'Post|Budget|Prognos',
    'Band||',
    '---|---',
    'Summa|1|2',
    'Analys',
    'Analys||',
    'Analys Text.',
    'Andel nöjda|1 %|År',
    'Andel nöjda 1 % 2 % År',
    'Andel nöjda 1 200 100 100 100 100 2025',
    'Anordna 2025-01-01 2025-12-31 sent',
    'Anordna 2025-01-01',
    'Tas fram av',
    'nämnd/styrelse År',
    '||nämnd',
    'Nämndmål: Alla trivs',
    '♀||',
  ),
  fc.string({ maxLength: 30 }),
  fc
    .array(fc.constantFrom('|', ' ', '94 %', 'År', 'Andel', '2025', '<p>', '*', '(', '●', '2025-01-01', '1', '-'), { maxLength: 12 })
    .map((parts) => parts.join('')),
);

test('whatever stands in a file: nothing fails, every line is told of once', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 30 }), (some) => {
      const lines = linesOf(some.map((line) => line.replace(/[\n\r]/g, '')).join('\n'));
      for (let at = 0; at < lines.length;) {
        const table = tableAt(lines, at, { title: '', type: 'T2' });
        if (table) {
          expect(table.next).toBeGreaterThan(at);
          expectEveryLineOnce(lines, at, table);
        }
        at = table?.next ?? at + 1;
      }
    }),
    { numRuns: runs * 3 },
  );
});

import { readValue } from '../../../src/domain/read-value';
import { monthsCharts } from '../../../src/report/charts/months-chart';
import { wordingFor } from '../../../src/wording';
import { aPlan, aVolumeRow } from '../../support/plan';

const year = (months: readonly string[]) => Array.from({ length: 12 }, (_, at) => readValue(months[at] ?? ''));
type Given = Omit<Parameters<typeof aVolumeRow>[0] & object, 'priorMonths'> & { readonly before: readonly string[] };
const rowOf = ({ before, ...given }: Given) => aVolumeRow({ ...given, priorMonths: year(before) });

const chartsOf = (rows: readonly Given[], language: 'sv' | 'en' = 'sv') => {
  const charts = monthsCharts(aPlan({ start: { type: 'T2' }, volumes: rows.map(rowOf) }), wordingFor(language));
  return new Map([...charts].map(([block, [{ chart }]]) => [block, chart]));
};

const children = { area: 'Förskola', caption: 'Barn', total: 'sum', measureUnit: 'barn' } as const;

test('the sum of a table against the same months of last year, gaps where there is no figure', () => {
  const charts = chartsOf([
    { ...children, label: 'Solen', before: ['100', '100', '100', '100', '110'], months: ['104', '104', 'i.u.', '104'] },
    { ...children, label: 'Månen', before: ['50', '50', '50', '50', '55'], months: ['52', '52', '52', '52'] },
  ]);
  expect([...charts.keys()]).toEqual(['Förskola|Barn']);
  expect(charts.get('Förskola|Barn')).toMatchObject({
    name: 'Diagram: Förskola, Barn',
    form: 'lines',
    title: 'Barn: +4,0 % mot samma månader 2025',
    categories: ['Jan', 'Feb', 'Mar', 'Apr', 'Maj'],
    series: [
      { name: '2025', values: [150, 150, 150, 150, 165] },
      { name: '2026', values: [156, 156, null, 156, null] },
    ],
  });
  expect(charts.get('Förskola|Barn')?.description).toBe(
    'Linjer. Jan: 2025 150, 2026 156. Feb: 2025 150, 2026 156. Mar: 2025 150, 2026 ingen uppgift. Apr: 2025 150, 2026 156. ' +
      'Maj: 2025 165, 2026 ingen uppgift. I snitt 156,0 barn mot 150,0 barn, räknat på 3 månader.',
  );
});

test('few are told in their own unit, and what differs by nothing that is printed is unchanged', () => {
  const few = { area: 'Stöd', caption: 'Vräkningar', measureUnit: 'st', label: '' };
  expect(chartsOf([{ ...few, before: ['2', '2', '2'], months: ['3', '3', '3'] }]).get('Stöd|Vräkningar')?.title).toBe(
    'Vräkningar: +1,0 st mot samma månader 2025',
  );
  const many = { ...children, label: '', before: ['9999', '9999', '9999'], months: ['10000', '10000', '10000'] };
  expect(chartsOf([many]).get('Förskola|Barn')?.title).toBe('Barn: i stort sett oförändrat mot samma månader 2025');
  expect(chartsOf([many], 'en').get('Förskola|Barn')?.title).toBe('Barn: much the same against the same months of 2025');
});

test('placements are never added: the row that has changed most is shown', () => {
  const placed = { area: 'IFO', caption: 'Placeringar', total: 'none' } as const;
  const charts = chartsOf([
    { ...placed, label: 'HVB', before: ['40', '40', '40'], months: ['41', '41', '41'] },
    { ...placed, label: 'Familjehem', before: ['40', '40', '40'], months: ['30', '30', '30'] },
  ]);
  expect(charts.get('IFO|Placeringar')?.title).toBe('Familjehem: −25,0 % mot samma månader 2025');
});

test('at most three tables, the most changed; none where fewer than three months can be compared', () => {
  const table = (caption: string, now: string) => ({
    ...children,
    caption,
    label: '',
    before: ['100', '100', '100'],
    months: [now, now, now],
  });
  const charts = chartsOf([table('A', '101'), table('B', '90'), table('C', '150'), table('D', '104')]);
  expect([...charts.keys()]).toEqual(['Förskola|C', 'Förskola|B', 'Förskola|D']);
  expect(chartsOf([{ ...children, label: '', before: ['1', '2', '', '4'], months: ['1', '2', '3'] }]).size).toBe(0);
});

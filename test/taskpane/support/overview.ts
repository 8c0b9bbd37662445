import type { Overview, ShownFinding } from '../../../src/taskpane/overview';

export const aFinding = (row: string, column: string): ShownFinding['finding'] => ({
  code: 'V05',
  severity: 'warning',
  place: { table: 'indicators', row, column },
  message: 'outsideSplit',
  facts: {},
  found: '',
  expected: '',
});

/** A finding as the pane shows it; nothing is said of it on Kontroll. */
export function aShown(
  sentence: string,
  finding: ShownFinding['finding'],
  more: { readonly cell?: string; readonly header?: string; readonly placed?: Partial<ShownFinding['placed']> } = {},
): ShownFinding {
  const place = { sheet: 'Indikatorer', cell: more.cell ?? 'H14' };
  const { code, severity } = finding;
  const id = [code, finding.place.row, finding.place.column].join(' ');
  const placed = { finding, ...place, key: id, handling: null, quiet: false, ...more.placed };
  return { id, code, severity, sentence, place, finding, header: more.header ?? '', placed };
}

/** A unit's T2 half-way: two indicators left, one error, one warning. */
export const halfway: Overview = {
  unit: 'Fruängens enhet',
  type: 'T2',
  year: 2026,
  periodMonth: 8,
  dueDate: '11 september 2026',
  todo: [
    { kind: 'economy', done: 4, due: 4, next: null },
    { kind: 'indicators', done: 9, due: 11, next: { sheet: 'Indikatorer', cell: 'N14' } },
    { kind: 'goals', done: 7, due: 7, next: null },
    { kind: 'texts', done: 7, due: 7, next: null },
    { kind: 'activities', done: 0, due: 0, next: null },
  ],
  goals: { fully: 4, partly: 1, not: 0, none: 2 },
  indicators: { fully: 6, partly: 2, not: 1, notComputable: 2 },
  sums: [
    { label: 'budget', amount: '29 800 tkr' },
    { label: 'deviation', amount: '−180 tkr (−0,6 %)' },
  ],
  findings: [
    aShown(
      'Periodens utfall saknas för ”Sjukfrånvaro”.',
      { ...aFinding('a', 'outcome'), code: 'V11', severity: 'error', message: 'outcome' },
      { cell: 'N14' },
    ),
    aShown('Totalt 37,4 % ligger utanför män 2 % och kvinnor 28 %.', aFinding('a', 'outcomeTotal')),
  ],
  accepted: [],
};

export const finished: Overview = {
  ...halfway,
  todo: halfway.todo.map((line) => ({ ...line, done: line.due, next: null })),
};

export const warnings = (count: number): readonly ShownFinding[] =>
  Array.from({ length: count }, (_, index) =>
    aShown(`Anmärkning ${index + 1}.`, { ...aFinding(`r${index}`, 'outcomeTotal'), message: `m${index}` }, { cell: `H${index + 8}` }),
  );

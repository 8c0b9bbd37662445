import type { Overview, ShownFinding } from '../../../src/taskpane/overview';

const aFinding = (row: string, column: string): ShownFinding['finding'] => ({
  code: 'V05',
  severity: 'warning',
  place: { table: 'indicators', row, column },
  message: 'outside',
  facts: {},
  found: '',
  expected: '',
});

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
    {
      id: '1',
      code: 'V11',
      severity: 'error',
      sentence: 'Periodens utfall saknas för ”Sjukfrånvaro”.',
      place: { sheet: 'Indikatorer', cell: 'N14' },
      finding: { ...aFinding('a', 'outcome'), code: 'V11', severity: 'error' },
    },
    {
      id: '2',
      code: 'V05',
      severity: 'warning',
      sentence: 'Totalt 37,4 % ligger utanför män 2 % och kvinnor 28 %.',
      place: { sheet: 'Indikatorer', cell: 'H14' },
      finding: aFinding('a', 'outcomeTotal'),
    },
  ],
};

export const finished: Overview = {
  ...halfway,
  todo: halfway.todo.map((line) => ({ ...line, done: line.due, next: null })),
};

export const warnings = (count: number): readonly ShownFinding[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `w${index}`,
    code: 'V05',
    severity: 'warning',
    sentence: `Anmärkning ${index + 1}.`,
    place: { sheet: 'Indikatorer', cell: `H${index + 8}` },
    finding: aFinding(`r${index}`, 'outcomeTotal'),
  }));

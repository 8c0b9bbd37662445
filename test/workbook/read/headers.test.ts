import type { DocumentType, Level } from '../../../src/domain/plan';
import type { TableCells } from '../../../src/workbook/port';
import { readPlan, renamedTables } from '../../../src/workbook/read';
import { emptyPlan, templateContent } from '../../../src/workbook/template';

/** The tables of a template as they would be read, empty. */
function tablesOf(type: DocumentType, level: Level): ReadonlyMap<string, TableCells> {
  const { sheets } = templateContent(emptyPlan({ type, year: 2026, level }));
  return new Map(
    sheets.flatMap(({ name: sheet, tables, blocks }) =>
      tables.map(({ name, address }): readonly [string, TableCells] => {
        const [headers = [], ...body] = blocks.find((block) => block.address === address)?.cells ?? [];
        const cells = body.map((row) => row.map((cell) => cell ?? ''));
        const formats = cells.map((row) => row.map(() => 'General'));
        return [name, { name, sheet, address, filtered: false, headers: headers.map(String), cells, formulas: cells, formats }];
      }),
    ),
  );
}

const snapshotOf = (tables: ReadonlyMap<string, TableCells>, others: ReadonlyMap<string, readonly string[]> = new Map()) => ({
  outline: {
    readOnly: false,
    sheets: [],
    tables: [...tables.values(), ...[...others.keys()].map((name) => ({ name, sheet: '', address: 'A1', filtered: false }))],
  },
  tables,
  others,
  names: new Map(),
});

/** What is said of columns, as "message table: column". */
const said = (tables: ReadonlyMap<string, TableCells>): readonly string[] =>
  readPlan(snapshotOf(tables))
    .problems.filter(({ message }) => /^(column|table)/.test(message))
    .map(
      ({ message, facts }) =>
        `${message} ${facts['table'] ?? ''}: ${facts['header'] ?? ''}${facts['renamed'] ? ` ← ${facts['renamed']}` : ''}`,
    );

const unit = tablesOf('T2', 'unit');
/** The tables with the columns of one as they are after somebody's work; cells go with their headers. */
function withColumns(name: string, change: (columns: readonly string[]) => readonly string[]): ReadonlyMap<string, TableCells> {
  const table = unit.get(name);
  if (!table) throw new Error(`There is no ${name}`);
  const headers = change(table.headers);
  const cells = table.cells.map((row) => headers.map((header) => row[table.headers.indexOf(header)] ?? ''));
  return new Map([...unit, [name, { ...table, headers, cells, formulas: cells, formats: cells.map((row) => row.map(() => 'General')) }]]);
}

describe('[V33] the columns of a table', () => {
  const every = (['VP', 'T1', 'T2', 'VB', 'month'] as const).flatMap((type) =>
    (['unit', 'department', 'board'] as const).map((level) => [type, level] as const),
  );
  test.each(every)('stand as they should in a new template, %s of a %s', (type, level) => {
    expect(said(tablesOf(type, level))).toEqual([]);
  });

  test('may be moved: the one that was is told of, and read', () => {
    const moved = (headers: readonly string[]) => [...headers.filter((header) => header !== 'Slutdatum'), 'Slutdatum'];
    expect(said(withColumns('Aktiviteter', moved))).toEqual(['columnMoved Aktiviteter: Slutdatum']);
    expect(said(withColumns('Driftbudget', (headers) => [...headers.filter((header) => header !== 'Budget'), 'Budget']))).toEqual([
      'columnMoved Driftbudget: Budget',
    ]);
  });

  test('may be added without a word of those that then stand one step aside', () => {
    expect(said(withColumns('Aktiviteter', (headers) => headers.toSpliced(4, 0, 'Egen')))).toEqual(['columnAdded Aktiviteter: Egen']);
  });

  test('have another name where one is missing and one is unknown, at its place', () => {
    const renamed = (from: string, to: string) => (headers: readonly string[]) => headers.map((header) => (header === from ? to : header));
    expect(said(withColumns('Aktiviteter', renamed('Slutdatum', 'Klart')))).toEqual(['columnMissing Aktiviteter: Slutdatum ← Klart']);
  });

  test('are not guessed at: two missing, or another column at another place', () => {
    const two = (headers: readonly string[]) =>
      headers.map((header) => (header === 'Slutdatum' ? 'Klart' : header === 'Startdatum' ? 'Börjar' : header));
    expect(said(withColumns('Aktiviteter', two)).filter((line) => line.includes('←'))).toEqual([]);
    const elsewhere = (headers: readonly string[]) => ['Nyckel', 'Klart', ...headers.slice(1).filter((header) => header !== 'Slutdatum')];
    expect(said(withColumns('Aktiviteter', elsewhere)).filter((line) => line.includes('←'))).toEqual([]);
  });
});

describe('[V33] a table under another name', () => {
  const without = (...names: readonly string[]) => new Map([...unit].filter(([name]) => !names.includes(name)));
  const headersOf = (name: string): readonly string[] => unit.get(name)?.headers ?? [];

  test('every table is recognised by its headers, and by no other', () => {
    for (const name of unit.keys()) {
      if (name === 'Kontroll') continue;
      const snapshot = snapshotOf(without(name), new Map([['Egen', headersOf(name)]]));
      expect([...renamedTables(snapshot)]).toEqual([[name, 'Egen']]);
    }
  });

  test('all of them at once are told apart', () => {
    const others = new Map([...unit.keys()].map((name) => [`${name}_1`, headersOf(name)] as const));
    expect([...renamedTables(snapshotOf(new Map(), others))].map(([name, found]) => [name, found])).toEqual(
      expect.arrayContaining([...unit.keys()].filter((name) => name !== 'Kontroll').map((name) => [name, `${name}_1`])),
    );
  });

  test('two that look alike are one too many; a fifth of the headers may be others', () => {
    const twice = new Map([
      ['En', headersOf('Aktiviteter')],
      ['Två', headersOf('Aktiviteter')],
    ]);
    expect([...renamedTables(snapshotOf(without('Aktiviteter'), twice))]).toEqual([]);
    const most = headersOf('Aktiviteter').slice(0, -2);
    expect([...renamedTables(snapshotOf(without('Aktiviteter'), new Map([['En', most]])))]).toEqual([['Aktiviteter', 'En']]);
    const half = headersOf('Aktiviteter').slice(0, 6);
    expect([...renamedTables(snapshotOf(without('Aktiviteter'), new Map([['En', half]])))]).toEqual([]);
  });
});

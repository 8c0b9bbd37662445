import { markOf, type Column } from '../src/workbook/schema/column';
import { lists } from '../src/workbook/schema/lists';
import { sheetSchemas } from '../src/workbook/schema/sheets';
import { startFields, startKeys, type StartField } from '../src/workbook/schema/start';
import { sumSchemas, isSumTable, type SumSchema } from '../src/workbook/schema/sums';
import { tableSchemas, type TableSchema } from '../src/workbook/schema/tables';
import { tableWords } from '../src/workbook/schema/words';

/** Unit, department, board. */
const levelLetters = { unit: 'U', department: 'A', board: 'B' } as const;
const allLevels = ['unit', 'department', 'board'] as const;
const types = ['VP', 'T1', 'T2', 'VB', 'month'] as const;
const cell = (text: string): string => text.replaceAll('|', '\\|');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (headers: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(headers), row(headers.map(() => '---')), ...rows.map(row)].join('\n');

const headersOf = (column: Column): string =>
  typeof column.header === 'string' ? column.header : `${column.header[0] ?? ''} … ${column.header.at(-1) ?? ''}`;

function kindOf(column: { readonly kind: Column['kind'] }): string {
  const { name, list } = column.kind;
  return list ? `${name} (${list.name}${list.free ? ', fritt' : ''})` : name;
}

function notesOf(column: Column): string {
  const hidden = column.hidden === true ? 'dold från början' : column.hidden ? `dold i ${column.hidden.join(', ')}` : '';
  const rule = column.ownRule ?? '';
  return [column.note ?? '', hidden, rule, column.formula ? '*formel*' : ''].filter((part) => part !== '').join('; ');
}

function bodySection(schema: TableSchema): string {
  const rows = Object.entries(schema.columns).map(([key, column]) => [
    headersOf(column),
    `\`${key}\``,
    kindOf(column),
    column.src,
    ...types.map((type) => markOf(column, type)),
    column.level ?? 'U B',
    notesOf(column),
  ]);
  return `### Tabellen \`${schema.name}\`\n\n${table(['Rubrik', 'Nyckel', 'Slag', 'Källa', 'VP', 'T1', 'T2', 'VB', 'Mån', 'Nivå', 'Regel'], rows)}`;
}

function sumSection(name: string, schema: SumSchema): string {
  const kinds = Object.entries(schema.kinds).map(([kind, word]) => `${word} (\`${kind}\`)`);
  return `### Tabellen \`${name}\`\n\nRader: ${kinds.join(', ')}. Varje summa har tre celler, \`X\`, \`X enligt källa\` och \`X differens\`: ${schema.columns.map(({ header }) => header).join(', ')}.`;
}

/** docs/template.md: every sheet, table and column, from the schema that the sheets are made of. */
export function templateDocs(): string {
  const start = startKeys.map((key) => {
    const field: StartField = startFields[key];
    return [
      field.label,
      `\`${key}\``,
      field.name,
      kindOf(field),
      field.src,
      ...types.map((type) => markOf(field, type)),
      (field.levels ?? allLevels).map((level) => levelLetters[level]).join(' '),
      field.note ?? '',
    ];
  });
  const sheets = sheetSchemas.map((sheet) => {
    const above = sheet.above.map((id) => (isSumTable(id) ? sumSection(tableWords[id], sumSchemas[id]) : bodySection(tableSchemas[id])));
    return `## ${sheet.name}\n\n${sheet.help}\n\nVisas i VP, T1, T2, VB: enhet ${sheet.unit}, nämnd ${sheet.board}.\n\n${[...above, bodySection(tableSchemas[sheet.body])].join('\n\n')}`;
  });
  const words = Object.entries(lists).map(([name, list]) => [name, list.join(', ')]);
  return [
    '# The template',
    'Made from `src/workbook/schema` by `npm run docs`; do not edit. Källa: I typed, G given from above, IG either, R carried over, C formula, S system. ● due, ○ may be filled, – not used. Nivå: U a unit, A a department, B a board (in tables: and a department).',
    `## Start\n\n${table(['Fält', 'Nyckel', 'Namn', 'Slag', 'Källa', 'VP', 'T1', 'T2', 'VB', 'Mån', 'Nivå', 'Regel'], start)}`,
    ...sheets,
    `## _Mall\n\nThe very hidden sheet: version, key, lists and how tables were printed.\n\n${bodySection(tableSchemas.printed)}\n\n${table(['Lista', 'Ord'], words)}`,
    '',
  ].join('\n\n');
}

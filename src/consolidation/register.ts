import { cleanName } from './names';

/** An expected unit. */
export interface RegisterUnit {
  readonly department: string;
  readonly unit: string;
  readonly unitId: string;
  /** Whom to call or write to: a function or mailbox. */
  readonly contact: string;
  /** Other names that it goes by. */
  readonly variants: readonly string[];
}

export type RegisterProblem =
  /** There is no column of units among the first row's. */
  | { readonly kind: 'noUnitColumn'; readonly found: readonly string[] }
  /** Of a row without a unit. Line as an editor shows it. */
  | { readonly kind: 'noUnit'; readonly line: number }
  /** An id or name that a line above has too. */
  | { readonly kind: 'twice'; readonly line: number; readonly name: string };

export interface Register {
  readonly units: readonly RegisterUnit[];
  readonly problems: readonly RegisterProblem[];
}

const headers = {
  department: ['avdelning', 'department'],
  unit: ['enhet', 'unit', 'namn', 'name'],
  unitId: ['enhets-id', 'enhetsid', 'enhets id', 'id', 'unit id'],
  contact: ['kontakt', 'kontaktperson', 'e-post', 'contact'],
  variants: ['namnvarianter', 'namnvariant', 'varianter', 'variants'],
} as const;

/**
 * Reads a register of units from CSV: Avdelning, Enhet, Enhets-id, Kontakt, Namnvarianter (several with "|" between), in any order, separated by semicolon,
 * comma or tab, with or without quotes and BOM, whichever program has written it. Only Enhet must be there.
 */
export function readRegister(text: string): Register {
  const rows = readRows(text.replace(/^\ufeff/, ''));
  const [first, ...others] = rows;
  const found = (first?.cells ?? []).map((cell) => cell.trim());
  const plain = found.map(cleanName);
  const at = (key: keyof typeof headers): number => plain.findIndex((header) => headers[key].some((known) => known === header));
  if (at('unit') < 0) return { units: [], problems: [{ kind: 'noUnitColumn', found }] };
  const problems: RegisterProblem[] = [];
  const units: RegisterUnit[] = [];
  const seen = new Set<string>();
  for (const { cells, line } of others) {
    const cell = (key: keyof typeof headers): string => cells[at(key)]?.normalize('NFC').trim() ?? '';
    if (cells.every((each) => each.trim() === '')) continue;
    const [unit, unitId] = [cell('unit'), cell('unitId')];
    if (unit === '') {
      problems.push({ kind: 'noUnit', line });
      continue;
    }
    const twice = [unitId === '' ? '' : `id ${cleanName(unitId)}`, `name ${cleanName(unit)}`].filter((key) => key !== '' && seen.has(key));
    // Two units of one name are two where each has an id of its own.
    const isSame = twice.some((key) => key.startsWith('id ')) || (twice.length > 0 && unitId === '');
    if (isSame) {
      problems.push({ kind: 'twice', line, name: unit });
      continue;
    }
    if (unitId !== '') seen.add(`id ${cleanName(unitId)}`);
    seen.add(`name ${cleanName(unit)}`);
    const variants = cell('variants')
      .split('|')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    units.push({ department: cell('department'), unit, unitId, contact: cell('contact'), variants });
  }
  return { units, problems };
}

interface CsvRow {
  readonly cells: readonly string[];
  /** Where the row begins, from 1. */
  readonly line: number;
}

/** Rows of CSV with the separator that its first line has most of; a quote inside quotes is written twice. */
function readRows(text: string): readonly CsvRow[] {
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let [line, begun] = [1, 1];
  const endRow = (): void => {
    rows.push({ cells: [...cells, cell], line: begun });
    cells = [];
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\n') line += 1;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (sign === separator) {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n') {
      endRow();
      begun = line;
    } else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return rows;
}

function separatorOf(text: string): string {
  const [first = ''] = text.replace(/"[^"]*"/g, '').split('\n');
  const count = (sign: string): number => first.split(sign).length;
  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

import type { Cell, Workbook } from '@cj-tech-master/excelts';
import { evaluate } from '../../display/evaluate';
import { formulaTokens } from '../../file/formula-tokens';

/** Where a click on the cell leads: its hyperlink, or the first argument of HYPERLINK in its formula. */
export function linkTarget(workbook: Workbook, cell: Cell | undefined): string | undefined {
  if (cell === undefined) return undefined;
  if (cell.hyperlink !== undefined && cell.hyperlink !== '') return cell.hyperlink;
  const address = firstArgument(cell.formula ?? '');
  if (address === undefined) return undefined;
  const [target] = evaluate(workbook, cell.worksheet, [{ formula: address, rows: 0, columns: 0, row: cell.row, column: cell.col }]);
  return typeof target === 'string' && target !== '' ? target : undefined;
}

export function isLink(cell: Cell | undefined): boolean {
  return cell !== undefined && (Boolean(cell.hyperlink) || /\bHYPERLINK\(/i.test(cell.formula ?? ''));
}

function firstArgument(formula: string): string | undefined {
  const tokens = formulaTokens(formula);
  const start = tokens.findIndex(({ kind, text }) => kind === 'name' && text.toUpperCase() === 'HYPERLINK');
  if (start < 0) return undefined;
  let depth = 0;
  let argument = '';
  for (const { text } of tokens.slice(start + 1)) {
    if (depth === 1 && (text === ',' || text === ')')) return argument;
    if (depth > 0) argument += text;
    if (text === '(') depth += 1;
    if (text === ')') depth -= 1;
  }
  return undefined;
}

/** "#'Mål 1'!C7" as sheet and address; undefined for what leads out of the workbook. */
export function internalTarget(link: string): { readonly sheet: string; readonly address: string } | undefined {
  const [, quoted, bare, address = ''] = /^#?(?:'((?:[^']|'')*)'|([^'!#]+))!(.+)$/.exec(link) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  return sheet === undefined ? undefined : { sheet, address: address.replaceAll('$', '') };
}

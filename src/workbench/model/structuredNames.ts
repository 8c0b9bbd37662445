import type { Table } from '@cj-tech-master/excelts';
import { formulaTokens } from '../file/formula-tokens';
import { intersect, tryParseRect } from './address';
import type { Book } from './book';
import { mapFormulas } from './rewrite';

/** A table's new name in every formula that names it. */
export function renameInFormulas(book: Book, from: string, to: string): void {
  const wanted = from.toLowerCase();
  mapFormulas(book, (formula) => {
    if (!formula.toLowerCase().includes(wanted)) return formula;
    return formulaTokens(formula)
      .map(({ kind, text }) => (kind === 'name' && text.toLowerCase() === wanted ? to : text))
      .join('');
  });
}

/** A column's new name in every formula that names it: with the table's name anywhere, without it in the table's own cells. */
export function renameColumnInFormulas(book: Book, table: Table, from: string, to: string): void {
  book.touchAll();
  const owner = table.name.toLowerCase();
  const change = (formula: string, inside: boolean): string => {
    let before = '';
    return formulaTokens(formula)
      .map(({ kind, text }) => {
        const ours = kind === 'bracket' && (before === owner || (inside && before === ''));
        before = kind === 'name' ? text.toLowerCase() : '';
        return ours ? renameInBrackets(text, from, to) : text;
      })
      .join('');
  };
  mapFormulas(book, (formula) => (formula.includes('[') ? change(formula, false) : formula));
  table.model.columns = table.model.columns.map((column) =>
    column.calculatedColumnFormula === undefined
      ? column
      : { ...column, calculatedColumnFormula: change(column.calculatedColumnFormula, true) },
  );
  const place = tryParseRect(table.model.tableRef ?? '');
  if (!place) return;
  table.worksheet.eachRow((row, number) => {
    row.eachCell((cell, column) => {
      const own = intersect(place, { top: number, left: column, bottom: number, right: column });
      const { formula } = cell;
      if (!own || formula === undefined || !formula.includes('[')) return;
      const made = change(formula, true);
      if (made !== formula) cell.value = { formula: made };
    });
  });
}

/** "[Utfall]", "[@Utfall]", "[@[Andel barn]]", "[[#This Row],[Utfall]]". */
function renameInBrackets(brackets: string, from: string, to: string): string {
  const wanted = from.toLowerCase();
  const escaped = to.replace(/['#[\]@]/g, "'$&");
  return brackets.replace(/\[(@?)([^[\]@#](?:[^[\]]|'[[\]])*)\]/g, (whole, at: string, name: string) => {
    if (name.replace(/'(['#[\]@])/g, '$1').toLowerCase() !== wanted) return whole;
    return at === '@' && /[^\p{L}\p{N}_]/u.test(to) ? `[@[${escaped}]]` : `[${at}${escaped}]`;
  });
}

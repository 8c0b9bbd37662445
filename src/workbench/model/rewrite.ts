import type { Worksheet } from '@cj-tech-master/excelts';
import { splitSheet } from './address';
import type { Book } from './book';
import { mapChartReferences } from './charts';
import { mapReferences } from './formulas';

/** What a reference becomes, with its sheet's name quoted where needed; undefined leaves it. `from` is the sheet where the formula stands. */
export type Rewrite = (
  reference: string,
  sheet: string | undefined,
  from: Worksheet,
) => { readonly reference: string; readonly sheet: string | undefined } | undefined;

/** A formula with every reference rewritten, its sheet included. */
export function rewriteFormula(formula: string, from: Worksheet, rewrite: Rewrite): string {
  return mapReferences(formula, (reference, sheet) => {
    const made = rewrite(reference, sheet, from);
    if (!made) return undefined;
    return made.sheet === undefined ? made.reference : `${made.sheet}!${made.reference}`;
  });
}

/** Rewrites the references of every formula of the workbook: cells, validations, conditional formats, charts, names. */
export function rewriteFormulas(book: Book, rewrite: Rewrite): void {
  mapFormulas(book, (formula, from) => rewriteFormula(formula, from, rewrite));
}

/** Changes every formula of the workbook; `from` is the sheet where it stands (the first one for names). */
export function mapFormulas(book: Book, change: (formula: string, from: Worksheet) => string): void {
  const first = book.sheets()[0];
  if (!first) return;
  for (const sheet of book.sheets()) mapSheet(sheet, (formula) => change(formula, sheet));
  const { definedNames } = book.workbook;
  const before = definedNames.model;
  const after = before.map((name) => mapName(name, (formula) => change(formula, first)));
  if (after.some((name, index) => JSON.stringify(name) !== JSON.stringify(before[index]))) definedNames.model = after;
}

type Name = Book['workbook']['definedNames']['model'][number];

function mapName(name: Name, change: (formula: string) => string): Name {
  const ranges = name.ranges.map((range) => (splitSheet(range).sheet === undefined ? range : change(range)));
  if (ranges.some((range) => range.includes('#REF!'))) return { ...bare(name), ranges: [], formulaExpression: '#REF!', kind: 'formula' };
  const { formulaExpression } = name;
  return { ...bare(name), ranges, ...(formulaExpression === undefined ? {} : { formulaExpression: change(formulaExpression) }) };
}

/** The library prefers the text as read from the file, which is the old one. */
function bare({ rawText: _, ...rest }: Name): Name {
  return rest;
}

function mapSheet(sheet: Worksheet, change: (formula: string) => string): void {
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const { formula } = cell;
      if (formula === undefined || cell.master !== cell) return;
      const made = change(formula);
      if (made !== formula) cell.value = cell.result === undefined ? { formula: made } : { formula: made, result: cell.result };
    });
  });
  mapChartReferences(sheet, change);
  // A new list, never the old one changed: what was read of a list is kept by it.
  const rules = Object.entries(sheet.dataValidations.model).map(([address, validation]) => [
    address,
    validation && 'formulae' in validation
      ? { ...validation, formulae: validation.formulae.map((one) => (typeof one === 'string' ? change(one) : one)) }
      : validation,
  ]);
  sheet.dataValidations.model = Object.fromEntries(rules);
  sheet.conditionalFormattings = sheet.conditionalFormattings.map((format) => ({
    ...format,
    rules: format.rules.map((rule) =>
      'formulae' in rule && rule.formulae
        ? { ...rule, formulae: rule.formulae.map((one) => (typeof one === 'string' ? change(one) : one)) }
        : rule,
    ),
  }));
}

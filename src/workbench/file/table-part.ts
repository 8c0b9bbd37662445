import type { Worksheet } from '@cj-tech-master/excelts';
import { calculatedColumns, tableAreas } from './calculated-columns';
import { formulaToFile } from './formula-in-file';
import { attributes, toXml } from './xml-text';

const COLUMN = /<tableColumn\s([^>]*?)(?:\/>|>([\s\S]*?)<\/tableColumn>)/g;

/**
 * A table without filter buttons has no autoFilter in the file at all: the library hides the button of every column instead, and Excel mends such a
 * file by taking the table away.
 */
function withoutHiddenFilter(xml: string): string {
  return xml.replace(/<autoFilter [^>]*>([\s\S]*?)<\/autoFilter>/, (filter: string, inner: string) =>
    /^(<filterColumn colId="\d+" hiddenButton="1"\/>)+$/.test(inner) ? '' : filter,
  );
}

/** True where the table's XML has filter buttons. */
export const hasFilterButtons = (xml: string): boolean => xml.includes('<autoFilter');

/** The name that a table's XML gives it. */
export const tableName = (xml: string): string | undefined => attributes(/<table\s[^>]*>/.exec(xml)?.[0] ?? '').get('name');

/** A table's XML with the formulas of its computed columns, and without the label that the library gives to totals rows that are not there. */
export function writeTable(xml: string, sheet: Worksheet): string {
  const tag = attributes(/<table\s[^>]*>/.exec(xml)?.[0] ?? '');
  const table = tableAreas(sheet).find(({ name }) => name === tableName(xml));
  if (table === undefined) return xml;
  const formulas = calculatedColumns(sheet, table);
  const hasTotals = tag.get('totalsRowCount') === '1';
  let index = -1;
  return withoutHiddenFilter(xml).replace(COLUMN, (_, named: string, inner: string | undefined) => {
    index += 1;
    const formula = formulas.get(index);
    const computed =
      formula === undefined ? '' : `<calculatedColumnFormula>${toXml(formulaToFile(formula, table.name))}</calculatedColumnFormula>`;
    const totals = /<totalsRowFormula[\s\S]*?<\/totalsRowFormula>/.exec(inner ?? '')?.[0] ?? '';
    const head = hasTotals ? named : named.replace(/ totalsRowLabel="[^"]*"/, '');
    return computed + totals === '' ? `<tableColumn ${head}/>` : `<tableColumn ${head}>${computed}${totals}</tableColumn>`;
  });
}

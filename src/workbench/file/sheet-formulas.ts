import type { Worksheet } from '@cj-tech-master/excelts';
import { parseRect } from '../model/address';
import { tableAreas, tableAt } from './calculated-columns';
import { formulaToFile } from './formula-in-file';
import { fromXml, toXml } from './xml-text';

const CELL = /<c r="([A-Z]+\d+)"([^>]*)>(<f[^>]*>)([^<]*)<\/f>(<\/c>)?/g;
const RULE = /(<formula[12]?>)([^<]*)(<\/formula[12]?>)/g;

/** A sheet's XML with every formula in the file's form and a cached value at each: a formula without one counts as "" to other readers. */
export function writeSheetFormulas(xml: string, sheet: Worksheet): string {
  const tables = tableAreas(sheet);
  return xml
    .replace(CELL, (_, address: string, rest: string, open: string, text: string, end: string | undefined) => {
      const { top, left } = parseRect(address);
      const table = tableAt(tables, top, left);
      const formula = `${open}${toXml(formulaToFile(fromXml(text), table?.name))}</f>`;
      if (end === undefined) return `<c r="${address}"${rest}>${formula}`;
      return `<c r="${address}"${rest.replace(/ t="\w+"/, '')} t="str">${formula}<v></v></c>`;
    })
    .replace(RULE, (_, open: string, text: string, close: string) => open + toXml(formulaToFile(fromXml(text))) + close);
}

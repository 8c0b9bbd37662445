import type { Worksheet } from '@cj-tech-master/excelts';
import { rowGroups } from '../model/outline';

/**
 * A sheet's XML with its groups of rows as Excel writes them: how deep they go, and the mark of a closed one at the row below it, where its button is. The
 * library puts that mark at every row of a group.
 */
export function writeRowGroups(xml: string, sheet: Worksheet): string {
  const groups = rowGroups(sheet);
  if (groups.length === 0) return xml;
  const [head = '', ...rows] = xml.replace(/(<row [^>]*?) collapsed="1"/g, '$1').split(/(?=<row )/);
  const depth = Math.max(...groups.map(({ deepest }) => deepest));
  const closedAbove = new Set(groups.filter(({ closed }) => closed).map(({ last }) => last + 1));
  const marked: string[] = [];
  for (const row of rows) {
    const number = numberOf(row);
    marked.push(closedAbove.delete(number) ? row.replace('<row ', '<row collapsed="1" ') : row);
  }
  for (const number of closedAbove) insert(marked, number);
  return (
    head.replace(/ outlineLevelRow="\d+"/, '').replace(/<sheetFormatPr/, `<sheetFormatPr outlineLevelRow="${depth}"`) + marked.join('')
  );
}

const numberOf = (row: string): number => Number(/ r="(\d+)"/.exec(row)?.[1]);

/** The last of the rows that are cut apart has the rest of the sheet behind it. */
function insert(rows: string[], number: number): void {
  const at = rows.findLastIndex((row) => numberOf(row) < number);
  rows[at] = (rows[at] ?? '').replace(/^<row [^>]*?\/>|^<row [\s\S]*?<\/row>/, (row) => `${row}<row r="${number}" collapsed="1"/>`);
}

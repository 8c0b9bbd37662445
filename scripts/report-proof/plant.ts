import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { SavedSheet } from './read-sheet';

const rowOfSheet = /<row [^>]*>(?:(?!<\/row>).)*<\/row>/gs;
const rowOfWord = /<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>/gs;

/** Among the rows of tables, from the last: one that is dropped and one that is there twice. */
const DROPPED = -3;
const DOUBLED = -4;

/** A Word document with a row of its tables dropped, and another there twice. */
export function spoiltWord(bytes: Uint8Array): Uint8Array {
  return changed(bytes, 'word/document.xml', (xml) => {
    const rows = [...xml.matchAll(rowOfWord)]
      .map(([row]) => row)
      .filter((row) => !row.includes('w:tblHeader') && !row.includes('w:gridSpan'));
    const [dropped = '', doubled = ''] = [rows.at(DROPPED), rows.at(DOUBLED)];
    return xml.replace(dropped, '').replace(doubled, () => doubled + doubled);
  });
}

/** A workbook whose report has a row of its tables dropped, and another there again after the last row. */
export function spoiltSheet(bytes: Uint8Array, { part, rows: all }: SavedSheet): Uint8Array {
  const rowNumbers = all
    .filter(({ cells }) => cells.length > 2 && cells.some(({ font }) => font.color === '#000000'))
    .map(({ number }) => number);
  return changed(bytes, part, (xml) => {
    const rows = new Map([...xml.matchAll(rowOfSheet)].map(([row]) => [Number(/ r="(\d+)"/.exec(row)?.[1]), row]));
    const of = (at: number): string => rows.get(rowNumbers.at(at) ?? 0) ?? '';
    const after = Math.max(...rows.keys()) + 2;
    const again = of(DOUBLED).replace(/ r="([A-Z]*)\d+"/g, (_, column: string) => ` r="${column}${after}"`);
    return xml.replace(of(DROPPED), '').replace('</sheetData>', `${again}</sheetData>`);
  });
}

function changed(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const xml = change(strFromU8(files[part] ?? new Uint8Array()));
  return zipSync({ ...files, [part]: strToU8(xml) }, { level: 1 });
}

import { changed, without, type XmlElement } from '../xml/element';

const leftOut: ReadonlySet<string> = new Set(['calculatedColumnFormula', 'totalsRowFormula', 'xmlColumnPr', 'sortState']);

/** A table of values: its columns compute nothing, and it is fed by nothing. */
export const valueTable = (table: XmlElement): XmlElement | null =>
  changed(table, (element) => {
    if (leftOut.has(element.kind)) return null;
    if (element.kind === 'tableColumn') return without(element, 'totalsRowFunction', 'queryTableFieldId');
    return element.kind === 'table' ? without(element, 'tableType', 'connectionId', 'comment') : element;
  });

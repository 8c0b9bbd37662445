import { strFromU8, unzipSync } from 'fflate';
import { allOf, childOf, readXml, type XmlElement } from '../read-xml';
import type { PrintedLine } from './printed-line';

/** Lines of a Word document, read from its XML: paragraphs, and rows of tables. */
export function wordLines(bytes: Uint8Array): readonly PrintedLine[] {
  const part = unzipSync(bytes)['word/document.xml'];
  const body = part && childOf(readXml(strFromU8(part)), 'w:body');
  return (body?.children ?? []).flatMap((block, at): readonly PrintedLine[] => {
    const place = `block ${at + 1}`;
    if (block.name === 'w:sdt')
      return descendants(block, 'w:p').map((paragraph) => ({ place, kind: 'contents', cells: [textOf(paragraph)] }));
    if (block.name === 'w:tbl') return tableLines(block, place);
    const text = block.name === 'w:p' ? textOf(block) : '';
    const style = styleOf(block);
    return text === ''
      ? []
      : [
          {
            place,
            kind: /^Heading[123]$/.test(style) ? 'heading' : 'text',
            cells: [text],
            bold: /^(Heading4|Caption|Strong)$/.test(style),
          },
        ];
  });
}

function tableLines(table: XmlElement, place: string): readonly PrintedLine[] {
  return table.children
    .filter(({ name }) => name === 'w:tr')
    .map((row, at): PrintedLine => {
      const cells = row.children.filter(({ name }) => name === 'w:tc').map((cell) => descendants(cell, 'w:p').map(textOf).join('\n'));
      const isHead = descendants(row, 'w:tblHeader').length > 0;
      return { place: `${place}, row ${at + 1}`, kind: isHead ? 'head' : cells.length === 1 ? 'text' : 'row', cells };
    });
}

export const descendants = (root: XmlElement, name: string): readonly XmlElement[] =>
  allOf(root).filter((element) => element.name === name);

export const styleOf = (paragraph: XmlElement): string => descendants(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? 'Normal';

/** Tabs and breaks stand where the file has them. */
const textOf = (paragraph: XmlElement): string =>
  allOf(paragraph)
    .map(({ name, text, attributes }) =>
      name === 'w:t' ? text : name === 'w:br' ? '\n' : name === 'w:tab' && attributes['w:pos'] === undefined ? '\t' : '',
    )
    .join('')
    .trim();

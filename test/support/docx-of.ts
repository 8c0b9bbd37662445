import { strToU8, zipSync } from 'fflate';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const others =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

/** What stands in the parts of a document, without their roots. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly header?: string;
}

/** The bytes of a .docx file whose parts are written by hand. */
export function docxOf({ body, styles, numbering, footnotes, header }: DocxParts): Uint8Array {
  const part = (root: string, inside: string): Uint8Array =>
    strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="${word}" ${others}>${inside}</w:${root}>`);
  const parts = [
    ['styles', 'styles', styles],
    ['numbering', 'numbering', numbering],
    ['footnotes', 'footnotes', footnotes],
    ['header', 'hdr', header],
  ].flatMap(([name = '', root = '', inside]) => (inside === undefined ? [] : [{ name, root, inside }]));
  return zipSync(
    {
      '[Content_Types].xml': strToU8(
        `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
      ),
      '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
      'word/document.xml': part('document', `<w:body>${body}</w:body>`),
      'word/_rels/document.xml.rels': relationships(parts.map(({ name }) => [name, `${name}.xml`])),
      ...Object.fromEntries(parts.map(({ name, root, inside }) => [`word/${name}.xml`, part(root, inside)])),
    },
    { level: 1 },
  );
}

const relationships = (some: readonly (readonly [type: string, target: string])[]): Uint8Array =>
  strToU8(
    `<Relationships xmlns="${packaged}/relationships">${some
      .map(([type, target], at) => `<Relationship Id="r${at}" Type="${office}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`,
  );

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A run, and a paragraph of one; `about` is what its properties hold. */
export const run = (text: string, about = ''): string =>
  `<w:r>${about && `<w:rPr>${about}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
export const paragraph = (text: string, about = ''): string => `<w:p><w:pPr>${about}</w:pPr>${run(text)}</w:p>`;
export const cell = (inside: string, about = ''): string => `<w:tc><w:tcPr>${about}</w:tcPr>${inside}</w:tc>`;
export const row = (cells: string, about = ''): string => `<w:tr><w:trPr>${about}</w:trPr>${cells}</w:tr>`;
export const rowOf = (...texts: readonly string[]): string => row(texts.map((text) => cell(paragraph(text))).join(''));
export const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

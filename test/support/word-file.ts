import { strFromU8, unzipSync } from 'fflate';
import sax from 'sax';

/** A paragraph as it stands in a Word document; `list` where Word numbers it or sets a bullet before it. */
export interface WordParagraph {
  readonly style: string;
  readonly text: string;
  readonly list: boolean;
  readonly inTable: boolean;
}

export interface WordRow {
  readonly header: boolean;
  readonly whole: boolean;
  readonly cells: readonly string[];
}

export interface WordFileRead {
  /** Without the list of contents. */
  readonly paragraphs: readonly WordParagraph[];
  readonly contents: readonly string[];
  readonly tables: readonly (readonly WordRow[])[];
  /** XML of a part: "docProps/core.xml". */
  readonly part: (name: string) => string;
}

/** Reads a .docx strictly: XML that is not well formed, or holds what XML cannot, throws. */
export function readWord(bytes: Uint8Array): WordFileRead {
  const files = unzipSync(bytes);
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  for (const name of Object.keys(files).filter((each) => /\.(xml|rels)$/.test(each))) sax.parser(true).write(part(name)).close();

  const paragraphs: WordParagraph[] = [];
  const contents: string[] = [];
  const tables: { header: boolean; whole: boolean; cells: string[] }[][] = [];
  let open = { style: 'Normal', text: '', list: false };
  let inText = false;
  let inTable = false;
  let inContents = false;
  const parser = sax.parser(true);
  parser.onopentag = ({ name, attributes }) => {
    const row = tables.at(-1)?.at(-1);
    if (name === 'w:sdt') inContents = true;
    if (name === 'w:p') open = { style: 'Normal', text: '', list: false };
    if (name === 'w:pStyle') open.style = String(attributes['w:val']);
    if (name === 'w:numPr') open.list = true;
    if (name === 'w:t') inText = true;
    if (name === 'w:tab' && !('w:pos' in attributes)) open.text += '\t';
    if (name === 'w:br') open.text += '\n';
    if (name === 'w:tbl') {
      inTable = true;
      tables.push([]);
    }
    if (name === 'w:tr') tables.at(-1)?.push({ header: false, whole: false, cells: [] });
    if (name === 'w:tblHeader' && row) row.header = attributes['w:val'] !== 'false';
    if (name === 'w:cantSplit' && row) row.whole = attributes['w:val'] !== 'false';
    if (name === 'w:tc') row?.cells.push('');
  };
  parser.ontext = (text) => {
    if (inText) open.text += text;
  };
  parser.onclosetag = (name) => {
    if (name === 'w:t') inText = false;
    if (name === 'w:sdt') inContents = false;
    if (name === 'w:tbl') inTable = false;
    if (name !== 'w:p') return;
    if (inContents) contents.push(open.text);
    else paragraphs.push({ ...open, inTable });
    const cells = inTable ? tables.at(-1)?.at(-1)?.cells : undefined;
    if (cells) cells[cells.length - 1] = [cells.at(-1), open.text].filter(Boolean).join('\n');
  };
  parser.write(part('word/document.xml')).close();
  return { paragraphs, contents: contents.filter(Boolean), tables, part };
}

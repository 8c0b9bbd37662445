import { strFromU8, unzipSync } from 'fflate';
import { allOf, childOf, readXml, type XmlElement } from '../read-xml';

export interface SheetCell {
  /** 1 is A. */
  readonly column: number;
  readonly value: string | number;
  readonly font: { readonly size: number; readonly bold: boolean; readonly color: string };
  /** "#RRGGBB" of what lies beneath. */
  readonly fill: string;
  /** As the file has it: `#,##0.0;"−"#,##0.0`. */
  readonly format: string;
}

export interface SheetRow {
  readonly number: number;
  /** Those that hold something. */
  readonly cells: readonly SheetCell[];
}

export interface SavedChart {
  readonly name: string;
  readonly description: string;
  readonly title: string;
  /** Rows that it covers, 1 is the first. */
  readonly from: number;
  readonly to: number;
  /** Whatever is written in it. */
  readonly words: readonly string[];
}

export interface SavedSheet {
  readonly name: string;
  /** Where the file has it: "xl/worksheets/sheet21.xml". */
  readonly part: string;
  readonly rows: readonly SheetRow[];
  /** First and last column and row of each. */
  readonly merges: readonly {
    readonly ref: string;
    readonly columns: readonly [number, number];
    readonly rows: readonly [number, number];
  }[];
  /** Rows that lead to a place in the workbook. */
  readonly linked: ReadonlySet<number>;
  /** Rows that begin a page. */
  readonly breaks: readonly number[];
  readonly charts: readonly SavedChart[];
  /** Above and beneath every page. */
  readonly around: readonly string[];
  readonly title: string;
}

/** The last column of what a report prints; what stands right of it are the figures of its charts. */
export const LAST_COLUMN = 9;

/** The report in a saved workbook, read from its XML: nothing of the product's own reading or writing is asked. Null where there is none. */
export function readReportSheet(bytes: Uint8Array): SavedSheet | null {
  const files = unzipSync(bytes);
  const xml = (name: string): XmlElement | null => (files[name] ? readXml(strFromU8(files[name])) : null);
  const workbook = xml('xl/workbook.xml');
  const sheet = all(workbook, 'sheet').findLast(({ attributes }) => /^Rapport /.test(attributes['name'] ?? ''));
  const target = sheet && targets(xml('xl/_rels/workbook.xml.rels')).get(sheet.attributes['r:id'] ?? '');
  const part = target && `xl/${target.replace(/^\/?xl\//, '')}`;
  const root = part ? xml(part) : null;
  if (!sheet || !part || !root) return null;
  const strings = all(xml('xl/sharedStrings.xml'), 'si').map((item) =>
    all(item, 't')
      .map(({ text }) => text)
      .join(''),
  );
  const styles = stylesOf(xml('xl/styles.xml'));
  return {
    name: sheet.attributes['name'] ?? '',
    part,
    rows: all(root, 'row').map((row) => ({
      number: Number(row.attributes['r']),
      cells: row.children.flatMap((cell) => cellOf(cell, strings, styles)),
    })),
    merges: all(root, 'mergeCell').map(({ attributes: { ref = '' } }) => areaOf(ref)),
    linked: new Set(all(root, 'hyperlink').flatMap(({ attributes: { ref = '', location } }) => (location ? [placeOf(ref).row] : []))),
    breaks: all(childOf(root, 'rowBreaks') ?? null, 'brk').map(({ attributes }) => Number(attributes['id']) + 1),
    charts: chartsOf(part, xml),
    around: [...all(root, 'oddHeader'), ...all(root, 'oddFooter')].map(({ text }) => text.replace(/&(?:[LCRPND]|"[^"]*"|\d+)/g, ' ')),
    title: all(xml('docProps/core.xml'), 'dc:title')[0]?.text ?? '',
  };
}

const all = (root: XmlElement | null, name: string): readonly XmlElement[] =>
  root ? allOf(root).filter((element) => element.name === name || element.name.endsWith(`:${name}`)) : [];

const targets = (rels: XmlElement | null): ReadonlyMap<string, string> =>
  new Map(all(rels, 'Relationship').map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? '']));

type Styles = readonly Pick<SheetCell, 'font' | 'fill' | 'format'>[];

function stylesOf(root: XmlElement | null): Styles {
  const rgb = (color: XmlElement | undefined): string | undefined => color?.attributes['rgb'] && `#${color.attributes['rgb'].slice(-6)}`;
  const fonts = (childOf(root ?? undefined, 'fonts')?.children ?? []).map((font) => ({
    size: Number(childOf(font, 'sz')?.attributes['val'] ?? 11),
    bold: childOf(font, 'b') !== undefined && childOf(font, 'b')?.attributes['val'] !== '0',
    color: rgb(childOf(font, 'color')) ?? '#000000',
  }));
  const fills = (childOf(root ?? undefined, 'fills')?.children ?? []).map((fill) => {
    const pattern = childOf(fill, 'patternFill');
    return (pattern?.attributes['patternType'] === 'solid' && rgb(childOf(pattern, 'fgColor'))) || '#FFFFFF';
  });
  const formats = new Map(all(root, 'numFmt').map(({ attributes }) => [attributes['numFmtId'], attributes['formatCode'] ?? '']));
  return (childOf(root ?? undefined, 'cellXfs')?.children ?? []).map(({ attributes }) => ({
    font: fonts[Number(attributes['fontId'])] ?? { size: 11, bold: false, color: '#000000' },
    fill: fills[Number(attributes['fillId'])] ?? '#FFFFFF',
    format: formats.get(attributes['numFmtId']) ?? (attributes['numFmtId'] === '3' ? '#,##0' : 'General'),
  }));
}

function cellOf(cell: XmlElement, strings: readonly string[], styles: Styles): readonly SheetCell[] {
  const { r = '', t, s = '0' } = cell.attributes;
  const text =
    childOf(cell, 'v')?.text ??
    all(cell, 't')
      .map((each) => each.text)
      .join('');
  const { column } = placeOf(r);
  const style = styles[Number(s)];
  if (text === '' || !style || column > LAST_COLUMN) return [];
  const value = t === 's' ? (strings[Number(text)] ?? '') : t === undefined || t === 'n' ? Number(text) : text;
  return value === '' ? [] : [{ column, value, ...style }];
}

function chartsOf(part: string, xml: (name: string) => XmlElement | null): readonly SavedChart[] {
  const relsOf = (name: string) => targets(xml(name.replace(/([^/]*)$/, '_rels/$1.rels')));
  const inFolder = (target: string): string => `xl/${target.replace(/^\.\.\/|^\/?xl\//, '')}`;
  const drawing = [...relsOf(part).values()].find((target) => target.includes('drawings/drawing'));
  if (!drawing) return [];
  const rels = relsOf(inFolder(drawing));
  return all(xml(inFolder(drawing)), 'twoCellAnchor').map((anchor) => {
    const about = all(anchor, 'cNvPr')[0]?.attributes;
    const chart = xml(inFolder(rels.get(all(anchor, 'chart')[0]?.attributes['r:id'] ?? '') ?? ''));
    const row = (side: string): number => Number(all(all(anchor, side)[0] ?? null, 'row')[0]?.text) + 1;
    return {
      name: about?.['name'] ?? '',
      description: about?.['descr'] ?? '',
      title: all(all(chart, 'title')[0] ?? null, 't')
        .map(({ text }) => text)
        .join(''),
      from: row('from'),
      to: row('to'),
      words: [...all(chart, 't'), ...all(chart, 'v')].map(({ text }) => text),
    };
  });
}

function placeOf(address: string): { readonly column: number; readonly row: number } {
  const [, letters = '', row = ''] = /^\$?([A-Z]+)\$?(\d+)/.exec(address) ?? [];
  return { column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0), row: Number(row) };
}

function areaOf(ref: string): SavedSheet['merges'][number] {
  const [first = '', last = first] = ref.split(':');
  const [from, to] = [placeOf(first), placeOf(last)];
  return { ref, columns: [from.column, to.column], rows: [from.row, to.row] };
}

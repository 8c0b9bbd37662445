import { strFromU8, unzipSync } from 'fflate';
import { allOf, childOf, readXml, type XmlElement } from './read-xml';
import { sheetLines } from './report-proof/sheet-lines';
import { LAST_COLUMN, type SavedSheet, type SheetCell } from './report-proof/read-sheet';
import { descendants, styleOf } from './report-proof/word-lines';

const LEAST_CONTRAST = 4.5;
const neutral = new Set(['#000000', '#605E5C']);
const signed = /^[●◆▲○—–✓▶⏸⏱✕]/;

/**
 * What somebody who does not see a saved report, or not its colours, would miss in the sheet. One line per fault. Reading order is that of rows and
 * columns: that is the print's as long as nothing is merged over rows.
 */
export function sheetAccessibility(sheet: SavedSheet): readonly string[] {
  const { name, rows, merges, charts } = sheet;
  const cells = rows.flatMap((row) =>
    row.cells.map((cell) => ({ ...cell, at: `${name}!${String.fromCharCode(64 + cell.column)}${row.number}` })),
  );
  const lines = sheetLines(sheet);
  return [
    ...(rows.find((row) => row.cells.length > 0)?.cells[0]?.font.size === 20 ? [] : [`${name} does not begin with its title`]),
    ...merges.filter(({ rows: [first, last] }) => first !== last).map(({ ref }) => `${name}!${ref} is merged over rows`),
    ...merges.filter(({ columns: [, last] }) => last > LAST_COLUMN).map(({ ref }) => `${name}!${ref} is merged beyond the page`),
    ...hiddenByMerges(sheet),
    ...cells.filter(isOnlyColoured).map(({ at, value }) => `${at}: “${value}” is told apart by its colour alone`),
    ...cells
      .filter(({ font, fill }) => contrast(font.color, fill) < LEAST_CONTRAST)
      .map(({ at, font, fill }) => `${at}: ${font.color} on ${fill} is too pale`),
    ...lines.flatMap(({ kind, cells: [first = ''], place }) =>
      kind === 'heading' && first.trim() === '' ? [`${place}: an empty heading`] : [],
    ),
    ...lines.flatMap((line, at) =>
      line.kind === 'head' && !['row', 'text'].includes(lines[at + 1]?.kind ?? '') ? [`${line.place}: names of columns above nothing`] : [],
    ),
    ...charts.filter(({ title }) => title.trim() === '').map((chart) => `${chart.name}: no title`),
    ...charts.filter(({ description }) => description.trim().length < 20).map((chart) => `${chart.name}: no alternative text`),
    ...charts
      .filter(({ name: own }, at) => charts.findIndex((other) => other.name === own) !== at)
      .map((chart) => `${chart.name}: two charts have this name`),
    ...headless(sheet),
  ];
}

/** What stands in a merged area anywhere but in its first cell is not shown. */
function hiddenByMerges({ name, rows, merges }: SavedSheet): readonly string[] {
  const held = new Map(rows.map((row) => [row.number, row.cells]));
  return merges.flatMap(({ ref, columns: [first, last], rows: [row] }) =>
    (held.get(row) ?? []).some(({ column }) => column > first && column <= last) ? [`${name}!${ref} hides a cell`] : [],
  );
}

const isOnlyColoured = ({ font, value }: SheetCell): boolean => {
  const last = String(value).split('\n').at(-1) ?? '';
  return !neutral.has(font.color.toUpperCase()) && !signed.test(last);
};

/** Rows of figures that no names of columns stand above. */
function headless(sheet: SavedSheet): readonly string[] {
  let columns: readonly string[] = [];
  return sheetLines(sheet).flatMap(({ kind, cells, place }): readonly string[] => {
    if (kind === 'heading') columns = [];
    if (kind === 'head') columns = cells;
    if (kind !== 'row' || columns.length === 0) return [];
    const without = cells.findIndex((cell, at) => at > 0 && cell !== '' && columns[at] === '');
    return without < 0 ? [] : [`${place}: “${cells[without]}” has no name of a column above it`];
  });
}

/** WCAG 2.2, 1.4.3: of two colours as "#RRGGBB", 1–21. */
export function contrast(left: string, right: string): number {
  const [light, dark] = [luminance(left), luminance(right)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The same in the Word document: what Word's own checker of accessibility looks for, and levels of headings without a jump. */
export function wordAccessibility(bytes: Uint8Array): readonly string[] {
  const files = unzipSync(bytes);
  const xml = (name: string): XmlElement | null => (files[name] ? readXml(strFromU8(files[name])) : null);
  const [document, core, styles] = [xml('word/document.xml'), xml('docProps/core.xml'), xml('word/styles.xml')];
  if (!document) return ['there is no document'];
  const textOf = (element: XmlElement): string =>
    descendants(element, 'w:t')
      .map(({ text }) => text)
      .join('');
  const body = childOf(document, 'w:body')?.children ?? [];
  const title = core && allOf(core).find(({ name }) => name === 'dc:title')?.text;
  const language = styles && descendants(styles, 'w:lang').map(({ attributes }) => attributes['w:val']);
  let last = 0;
  return [
    ...(title ? [] : ['the file has no title']),
    ...(language?.includes('sv-SE') ? [] : ['the language is not Swedish']),
    ...body.flatMap((block, at) => {
      const level = Number(/^Heading(\d)$/.exec(styleOf(block))?.[1] ?? 0);
      if (block.name !== 'w:p' || level === 0) return [];
      const jump = level > last + 1 && last > 0;
      last = level;
      return [
        ...(jump ? [`block ${at + 1}: “${textOf(block)}” is a heading of level ${level} too deep`] : []),
        ...(textOf(block) === '' ? [`block ${at + 1}: an empty heading`] : []),
      ];
    }),
    ...body.flatMap((block, at) =>
      block.name === 'w:p' && textOf(block) === '' && !parts(body, at) ? [`block ${at + 1}: an empty paragraph`] : [],
    ),
    ...descendants(document, 'w:tbl').flatMap((table, at) =>
      descendants(table, 'w:tr').filter((row) => descendants(row, 'w:tblHeader').length > 0).length === 1
        ? []
        : [`table ${at + 1}: not one header row`],
    ),
    ...descendants(document, 'w:vMerge').map(() => 'a cell is merged over rows'),
    ...allOf(document)
      .filter(({ name, attributes }) => name === 'wp:docPr' && !attributes['descr'])
      .map(() => 'a drawing has no alternative text'),
    ...coloured(document, textOf),
  ];
}

/** Word makes one of two tables that nothing stands between. */
const parts = (body: readonly XmlElement[], at: number): boolean => body[at - 1]?.name === 'w:tbl';

function coloured(document: XmlElement, textOf: (element: XmlElement) => string): readonly string[] {
  return descendants(document, 'w:p').flatMap((paragraph) => {
    const colors = descendants(paragraph, 'w:color').map(({ attributes }) => `#${attributes['w:val'] ?? '000000'}`);
    const text = textOf(paragraph);
    return [
      ...(colors.some((color) => !neutral.has(color.toUpperCase())) && !signed.test(text)
        ? [`“${text}” is told apart by its colour alone`]
        : []),
      ...colors.filter((color) => contrast(color, '#FFFFFF') < LEAST_CONTRAST).map((color) => `“${text}”: ${color} is too pale`),
    ];
  });
}

import type { Block, TableBlock, TableLine } from '../block';
import { cleanName, cleanText } from '../hand-over/clean-text';
import { paragraphsOf } from '../hand-over/paragraphs';
import { inks, LINE, QUIET } from '../sheet/typography';
import { printedCell } from './printed-cell';

/** The report for the clipboard, where no file can be saved. */
export interface Copyable {
  readonly html: string;
  readonly text: string;
}

/** Blocks as HTML that Word pastes as its own headings, lists and tables, and as plain text for programs that take no other. */
export const copyableOf = (blocks: readonly Block[]): Copyable => ({
  html: `<html><head><meta charset="utf-8"></head><body lang="sv-SE" style="font-family:Calibri,sans-serif;font-size:10pt">${blocks.map(htmlOf).join('\n')}</body></html>`,
  text: blocks.flatMap(linesOf).join('\n'),
});

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const above = block.above === undefined ? '' : quiet(block.above);
      if (block.level === 0) return `<p class="MsoTitle" style="font-size:20pt;font-weight:bold">${escaped(cleanName(block.text))}</p>`;
      return `${above}<h${block.level}>${escaped(cleanName(block.text))}</h${block.level}>`;
    }
    case 'text':
      return proseOf(
        block.text,
        { body: '', strong: 'font-weight:bold', note: `color:${QUIET}`, subtitle: 'font-size:14pt;font-weight:bold' }[block.look],
      );
    case 'judged':
      return `<p style="font-weight:bold;color:${block.word === 'none' ? 'black' : inks[block.word]}">${escaped(cleanName(block.text))}</p>`;
    case 'facts':
      return block.rows.map(({ label, value }) => `<p>${escaped(cleanName(label))}: ${escaped(cleanName(value))}</p>`).join('');
    case 'table':
      return tableOf(block);
    case 'chart':
      return `<p>${escaped(cleanName(block.chart.title))}</p>`;
    case 'contents':
    case 'space':
      return '';
  }
}

function tableOf({ title, label, columns, lines, decimals, notes }: TableBlock): string {
  const right = 'text-align:right;vertical-align:bottom';
  const headers = columns.map(
    ({ header }) => `<th scope="col" style="${right};color:${QUIET};font-weight:normal">${escaped(cleanName(header))}</th>`,
  );
  const row = (line: TableLine): string => {
    const weight = line.kind === 'sum' || line.kind === 'band' ? 'font-weight:bold' : 'font-weight:normal';
    const under = line.under ? `<br><b>${escaped(cleanName(line.under))}</b>` : '';
    const name = `<th scope="row" style="text-align:left;${weight};border-top:.5pt solid ${LINE}${line.kind === 'part' ? ';padding-left:10pt' : ''}">${escaped(cleanName(line.label))}${under}</th>`;
    const cells = columns.map(
      ({ key }) =>
        `<td style="text-align:right;${weight};border-top:.5pt solid ${LINE}">${escaped(printedCell(line.cells[key] ?? null, decimals))}</td>`,
    );
    const texts =
      line.texts.length === 0
        ? ''
        : `<tr><td colspan="${columns.length + 1}">${line.texts.map((text) => proseOf(text, '')).join('')}</td></tr>`;
    return `<tr>${name}${cells.join('')}</tr>${texts}`;
  };
  return [
    title && `<p class="MsoCaption" style="font-weight:bold">${escaped(cleanName(title))}</p>`,
    `<table style="border-collapse:collapse;width:100%"><thead><tr><th scope="col" style="text-align:left;color:${QUIET};font-weight:normal">${escaped(cleanName(label))}</th>${headers.join('')}</tr></thead>`,
    `<tbody>${lines.map(row).join('')}</tbody></table>`,
    ...notes.map(quiet),
  ].join('');
}

const proseOf = (text: string, style: string): string =>
  paragraphsOf(cleanText(text))
    .map((part) => {
      if (part.kind === 'paragraph') return `<p${style && ` style="${style}"`}>${escaped(part.text)}</p>`;
      const tag = part.kind === 'bullets' ? 'ul' : 'ol';
      return `<${tag}>${part.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</${tag}>`;
    })
    .join('');

const quiet = (text: string): string => `<p style="color:${QUIET}">${escaped(cleanName(text))}</p>`;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? '');

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return ['', ...(block.above === undefined ? [] : [cleanName(block.above)]), cleanName(block.text)];
    case 'text':
    case 'judged':
      return [cleanText(block.text)];
    case 'facts':
      return block.rows.map(({ label, value }) => `${cleanName(label)}: ${cleanName(value)}`);
    case 'table': {
      const { title, label, columns, lines, decimals, notes } = block;
      const rows = lines.flatMap((line) => [
        [
          [line.label, line.under]
            .filter(Boolean)
            .map((name) => cleanName(name ?? ''))
            .join(' '),
          ...columns.map(({ key }) => printedCell(line.cells[key] ?? null, decimals)),
        ],
        // The tabs say that a text stands in the table, beneath its row.
        ...line.texts.map((text) => [cleanText(text).replaceAll('\n', ' '), ...columns.map(() => '')]),
      ]);
      const cells = [[cleanName(label), ...columns.map(({ header }) => cleanName(header))], ...rows];
      return [...(title ? ['', cleanName(title)] : []), ...cells.map((row) => row.join('\t')), ...notes.map(cleanText)];
    }
    case 'chart':
      return [cleanName(block.chart.title)];
    case 'contents':
    case 'space':
      return [];
  }
}

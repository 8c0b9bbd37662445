import type { SourceLine } from '../../source';
import { sourceLimits } from '../limits';
import { plainText } from '../plain-text';
import { SourceRefused } from '../refusal';
import { lineOf } from '../text';
import type { Block, Cell, Paragraph, Row, Table } from './block';

/** Notes by the names that paragraphs refer to them by. */
export type Notes = ReadonlyMap<string, readonly Block[]>;

/**
 * Blocks as lines. A row is a line whose cells hold their paragraphs one beneath the other, in one where it is a head; cells that a wider or a higher one covers are empty. Tables that are there
 * for the look (of one column, or with a table in a cell) are read as the paragraphs that stand in them. A note follows the paragraph or the table that
 * refers to it.
 *
 * @throws SourceRefused
 */
export function linesOf(blocks: readonly Block[], notes: Notes = new Map()): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let tables = 0;
  let referred: string[] = [];
  const told = new Set<string>();

  const add = (text: string, about: Partial<SourceLine>): void => {
    if (lines.length >= sourceLimits.lines || text.length > sourceLimits.lineCharacters) throw new SourceRefused('tooLarge');
    lines.push(lineOf(lines.length + 1, text, about));
  };
  const addParagraph = (paragraph: Paragraph, isNote: boolean): void => {
    referred.push(...(paragraph.notes ?? []));
    const { page, heading, isContents } = paragraph;
    const about = {
      ...(page !== undefined && { page }),
      ...(heading !== undefined && { heading }),
      ...(isContents && { isContents }),
      ...((isNote || paragraph.isNote) && { isNote: true }),
    };
    const text = plainText(paragraph.text);
    // A heading is one line, however it is set.
    if (heading !== undefined) add(text.replace(/\s+/g, ' ').trim(), about);
    else for (const line of text.split('\n')) add(line.trim() === '' ? '' : line, about);
  };
  const addTable = (table: Table): void => {
    const isColumn = table.rows.every(({ cells }) => cells.length === 1 && cells[0]?.span === 1);
    tables += 1;
    const number = tables;
    for (const row of table.rows) {
      if (isColumn || row.cells.some(holdsTable)) for (const cell of row.cells) addBlocks(cell.blocks, false);
      else addRow(row, number);
    }
  };
  const addRow = (row: Row, table: number): void => {
    const paragraphs = row.cells.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
    const page = paragraphs.find(({ page, text }) => page !== undefined && text.trim() !== '')?.page ?? paragraphs[0]?.page;
    for (const paragraph of paragraphs) referred.push(...(paragraph.notes ?? []));
    const cells = row.cells.flatMap((cell) => [
      row.isHead ? textOf(cell).replace(/\n/g, ' ') : textOf(cell),
      ...Array.from({ length: cell.span - 1 }, () => ''),
    ]);
    if (cells.length > sourceLimits.columns) throw new SourceRefused('tooLarge');
    add(cells.join('\t'), { cells, table, ...(row.isHead && { isHead: true }), ...(page !== undefined && { page }) });
  };
  const addNotes = (): void => {
    for (let at = 0; at < referred.length; at += 1) {
      const note = referred[at] ?? '';
      if (told.has(note)) continue;
      told.add(note);
      addBlocks(notes.get(note) ?? [], true);
    }
    referred = [];
  };
  const addBlocks = (some: readonly Block[], isNote: boolean): void => {
    for (const block of some) {
      if (block.kind === 'paragraph') addParagraph(block, isNote);
      else addTable(block);
    }
  };
  for (const block of blocks) {
    addBlocks([block], false);
    addNotes();
  }
  return lines;
}

const holdsTable = ({ blocks }: Cell): boolean => blocks.some(({ kind }) => kind === 'table');

/** Paragraphs of a cell that are not blank, one beneath the other. */
const textOf = ({ blocks }: Cell): string =>
  blocks
    .flatMap((block) => (block.kind === 'paragraph' ? plainText(block.text).replace(/\t/g, ' ').split('\n') : []))
    .filter((line) => line.trim() !== '')
    .join('\n');

import type { RollOnNotes } from '../../wording/sv/views/nextPeriod';
import type { Told } from './told';

/** A heading, and beneath it lines; `cells` are what a line counts. */
export interface ToldSection {
  readonly heading: string;
  readonly lines: readonly { readonly text: string; readonly cells: readonly string[] }[];
}

/** What is told, as sentences: only the headings that something stands under. */
export function toldLines(told: Told, words: RollOnNotes): readonly ToldSection[] {
  const { headings } = words;
  const line = (text: string, cells: readonly string[] = []) => ({ text, cells });
  const sections: readonly ToldSection[] = [
    {
      heading: headings.skipped,
      lines: told.skipped.map(({ type, year, periodMonth }) => line(words.document(type, year, periodMonth ?? null))),
    },
    // What stays is the least that somebody looks for: one line.
    {
      heading: headings.kept,
      lines: told.kept.length > 0 ? [line(told.kept.map(({ sheet, rows }) => words.rows(sheet, rows)).join(' · '))] : [],
    },
    { heading: headings.beside, lines: told.beside.map(({ sheet, column, rows }) => line(words.column(sheet, column, rows))) },
    {
      heading: headings.emptied,
      lines: told.emptied.map(({ sheet, column, cells }) =>
        line(
          words.column(sheet, column, cells.length),
          cells.map(({ name, was }) => words.cell(name, was)),
        ),
      ),
    },
    {
      heading: headings.left,
      lines: [
        ...told.left.map(({ sheet, rows }) => line(words.rows(sheet, rows.length), rows)),
        ...told.notOurs.map((what) => line(words.notOurs(what))),
      ],
    },
    { heading: headings.unread, lines: told.unread.map(({ sheet, cell, found }) => line(words.unread(sheet, cell, found))) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** The same in one sentence. */
export const toldInShort = (told: Told, words: RollOnNotes): string =>
  words.sums(
    told.kept.reduce((sum, { rows }) => sum + rows, 0),
    told.emptied.reduce((sum, { cells }) => sum + cells.length, 0),
    told.left.reduce((sum, { rows }) => sum + rows.length, 0),
  );

type Document = Parameters<RollOnNotes['document']>;
interface Refused {
  readonly code: 'notLater' | 'yearLeftOut' | 'monthMissing';
  readonly from: { readonly type: string; readonly year: number; readonly periodMonth?: number | null };
  readonly to: Refused['from'];
}

/** Why a workbook is not rolled on. */
export function refusalSentence({ code, from, to }: Refused, words: RollOnNotes): string {
  const called = ({ type, year, periodMonth }: Refused['from']): Document => [type, year, periodMonth ?? null];
  return words.refused[code](called(from), called(to));
}

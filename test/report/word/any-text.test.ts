import fc from 'fast-check';
import type { Block, TableBlock } from '../../../src/report/block';
import { copyableOf } from '../../../src/report/word/as-html';
import { columnsOf } from '../../../src/report/word/column-widths';
import { fileName } from '../../../src/report/word/file-name';
import { TEXT_WIDTH } from '../../../src/report/word/look';
import { wordDocument } from '../../../src/report/word/word-document';
import { amount } from '../../../src/domain/amount';
import { readWord } from '../../support/word-file';

const around = (text: string) => ({ title: text, header: text, footer: 'Sida &P av &N', creator: 'Röda tråden' });

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '=HYPERLINK("http://x";"y")',
    '+1',
    '@SUM(A1)',
    '<script>alert(1)</script>',
    'a\u202Eabc\u202C',
    'a\uD800b\uFFFE',
    'b\u0000\u0007c',
    'ett\ttvå',
    '&P &amp; ]]>',
    '_x0041_',
  ),
);

/** What a reader sees of a text on one line: no controls, no marks that turn a line, no half letters, one blank between words. */
const seen = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\p{Cc}\u2028\u2029]/gu, (sign) => (/[\t\n\v\f\r\u0085\u2028\u2029]/.test(sign) ? ' ' : ''))
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\s+/g, ' ')
    .trim();

const aTable = (given: Partial<TableBlock>): TableBlock => ({
  kind: 'table',
  title: '',
  label: 'Rad',
  columns: [{ key: 'a', header: 'Belopp' }],
  lines: [],
  decimals: 1,
  notes: [],
  ...given,
});

describe('whatever somebody has written', () => {
  it('stands in the Word document as text, and the file is sound', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const blocks: readonly Block[] = [
          { kind: 'heading', level: 1, text },
          { kind: 'text', look: 'body', text: `x ${text}` },
          { kind: 'facts', rows: [{ label: 'Till', value: text }] },
          aTable({ lines: [{ kind: 'row', label: text, cells: { a: text }, texts: [`y ${text}`] }] }),
        ];
        const { paragraphs, tables, part } = readWord(await wordDocument(blocks, around(text)));
        const lines = paragraphs.map((each) => seen(each.text));
        expect(lines[0]).toBe(seen(text));
        expect(lines.slice(1).join(' ').replace(/\s+/g, '')).toContain(seen(`x ${text}`).replace(/\s+/g, ''));
        expect(lines).toContain(seen(`Till ${text}`));
        expect(tables[0]?.[1]?.cells.map(seen)).toEqual([seen(text), seen(text)]);
        expect(part('word/document.xml')).not.toMatch(/<w:instrText[^>]*>[^<]*HYPERLINK/);
      }),
      { numRuns: 20 },
    );
  });

  it('stands whole however long it is, in a row that goes on over the page', async () => {
    const long = 'Ord och åter ord. '.repeat(5_600).trim();
    const blocks: readonly Block[] = [
      { kind: 'text', look: 'body', text: long },
      aTable({ lines: [{ kind: 'row', label: 'Rad', cells: {}, texts: [long] }] }),
      { kind: 'heading', level: 1, text: 'Sist' },
    ];
    const { paragraphs, tables } = readWord(await wordDocument(blocks, around('Lång')));
    expect(paragraphs.filter(({ text }) => text === long)).toHaveLength(2);
    expect(tables[0]?.at(-1)).toMatchObject({ whole: false, cells: [long] });
  });

  it('is text in what is copied as well', () => {
    const hostile = '<script>alert("1")</script>\u0000 & co';
    const { html, text } = copyableOf([
      { kind: 'heading', level: 2, text: hostile },
      { kind: 'text', look: 'body', text: `- ett\n- ${hostile}` },
      aTable({ title: 'Tabell', lines: [{ kind: 'sum', label: hostile, cells: { a: { amount: amount('-1234.5') } }, texts: ['Orsak'] }] }),
    ]);
    expect(html).not.toMatch(/<script|\0/);
    expect(html).toContain('<h2>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; co</h2>');
    expect(html).toContain('<ul><li>ett</li><li>&lt;script');
    expect(html).toMatch(/<th scope="col"[^>]*>Belopp<\/th>/);
    expect(html).toMatch(/<td[^>]*font-weight:bold[^>]*>−1\u00a0234,5<\/td>/);
    expect(text.split('\n')).toContain(`${hostile.replace('\0', '')}\t−1\u00a0234,5`);
  });

  it('can be the name of a file', () => {
    expect(fileName(['Tertialrapport 2 2026', 'Exempelenheten'], 'docx')).toBe('Tertialrapport 2 2026 – Exempelenheten.docx');
    expect(fileName(['VP', 'Lek & lär: "Söder/Öst"\u202E?'], 'docx')).toBe('VP – Lek & lär Söder Öst.docx');
    expect(fileName(['', '...'], 'docx')).toBe('Rapport.docx');
    expect(fileName(['å'.repeat(500)], 'docx')).toHaveLength(125);
  });
});

describe('a table', () => {
  const columns = (count: number) => Array.from({ length: count }, (_, at) => ({ key: `k${at}`, header: `Kolumn ${at}` }));
  const lines = (count: number) =>
    Array.from({ length: 3 }, (_, row) => ({
      kind: 'row' as const,
      label: `Rad ${row}`,
      cells: Object.fromEntries(columns(count).map(({ key }, at) => [key, { amount: amount(String(1000 * row + at)) }])),
      texts: [`Orsak ${row}`],
    }));

  it.each([1, 4, 8, 14, 40])('of %i columns finds room across the page, narrowed or in parts, and loses no figure', async (count) => {
    const table = aTable({ columns: columns(count), lines: lines(count) });
    const parts = columnsOf(table);
    expect(parts.flatMap((part) => part.columns)).toEqual(table.columns);
    for (const { widths, size } of parts) {
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(TEXT_WIDTH, 3);
      expect(size).toBeGreaterThanOrEqual(8);
    }
    expect(parts.length).toBe(count <= 8 ? 1 : parts.length);
    const read = readWord(await wordDocument([table], around('Bred')));
    expect(read.tables).toHaveLength(parts.length);
    expect(read.tables.flat().filter(({ cells }) => cells[0] === 'Rad 2')).toHaveLength(parts.length);
    const figures = read.tables.flatMap((rows) => rows.flatMap(({ cells }) => cells.slice(1)));
    expect(figures.filter((cell) => cell === `2\u00a0${String(count - 1).padStart(3, '0')},0`)).toHaveLength(1);
    expect(read.paragraphs.filter(({ text }) => text === 'Orsak 1')).toHaveLength(1);
  });
});

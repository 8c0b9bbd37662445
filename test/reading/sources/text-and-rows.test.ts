import fc from 'fast-check';
import { sourceOf } from '../../../src/reading/sources';

const ofText = (text: string) => sourceOf({ text });

describe('a text', () => {
  it('is its lines, with cells where there are tabs, whatever ends them', async () => {
    expect(await ofText('Nämndmål:\r\nTrygg stad\r\r\nIndikator\tMål\n Andel\t94\u00a0%\t\n')).toEqual({
      name: '',
      kind: 'text',
      lines: [
        { line: 1, text: 'Nämndmål:' },
        { line: 2, text: 'Trygg stad' },
        { line: 3, text: '' },
        { line: 4, text: 'Indikator\tMål', cells: ['Indikator', 'Mål'] },
        { line: 5, text: ' Andel\t94 %\t', cells: [' Andel', '94 %', ''] },
      ],
    });
  });

  it('has pages where it has form feeds, and a line that a page ends in is one line', async () => {
    const { lines } = await ofText('ett\n\ftvå\ntre\f\nfyra\nfem\fsex\nsju');
    expect(lines.map(({ text, page }) => [text, page])).toEqual([
      ['ett', 1],
      ['två', 2],
      ['tre', 2],
      ['fyra', 3],
      ['fem sex', 3],
      ['sju', 4],
    ]);
  });

  it('is read without what is not seen', async () => {
    const { lines } = await ofText('\ufeffkvin\u00adnor \u200bmän\u0007, a\u030angest \u23f8\ufe0f 1\u20112');
    expect(lines[0]?.text).toBe('kvinnor män, ångest \u23f8 1-2');
  });

  it.each(['utf-8', 'utf-16le', 'windows-1252'])('of a file in %s has its letters', async (encoding) => {
    const bytes =
      encoding === 'utf-8'
        ? Buffer.from('Årsmål: 94 %')
        : encoding === 'utf-16le'
          ? Buffer.from('\ufeffÅrsmål: 94 %', 'utf16le')
          : Buffer.from('Årsmål: 94 %', 'latin1');
    expect((await sourceOf({ name: 'plan.txt', bytes: new Uint8Array(bytes) })).lines[0]?.text).toBe('Årsmål: 94 %');
  });

  it('may have a line of 100 000 signs and no longer, and 200 000 lines and no more', async () => {
    expect((await ofText('x'.repeat(100_000))).lines).toHaveLength(1);
    await expect(ofText('x'.repeat(100_001))).rejects.toMatchObject({ reason: 'tooLarge' });
    await expect(ofText('x\n'.repeat(200_001))).rejects.toMatchObject({ reason: 'tooLarge' });
  });

  it('keeps every sign that is seen, in order, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (text) => {
        const { lines } = await sourceOf({ text: `x${text}` });
        const seen = (some: string): string =>
          some
            .normalize('NFC')
            .replace(/\u2011/g, '-')
            .replace(/[\s\p{Cc}\p{Cf}\p{Zs}\ufe0e\ufe0f]/gu, '');
        expect(seen(lines.map((line) => line.text).join('\n'))).toBe(seen(`x${text}`));
        expect(lines.map(({ line }) => line)).toEqual(lines.map((_, at) => at + 1));
      }),
      { numRuns: 60 },
    );
  });
});

describe('rows from Excel', () => {
  it('are a table, a cell of several lines among them', async () => {
    const source = await ofText('Indikator\tMål\r\nAndel nöjda\t94 %\r\n"Analys\r\nav ""utfallet"""\t\r\n');
    expect(source.kind).toBe('rows');
    expect(source.lines.map(({ cells, table }) => [table, cells])).toEqual([
      [1, ['Indikator', 'Mål']],
      [1, ['Andel nöjda', '94 %']],
      [1, ['Analys\nav "utfallet"', '']],
    ]);
  });

  it('may begin a cell with a quote that ends nowhere', async () => {
    const { kind, lines } = await ofText('"Må bra"-gruppen\t3\n"Öppet hus\t4');
    expect(kind).toBe('rows');
    expect(lines.map(({ cells }) => cells?.[0])).toEqual(['"Må bra"-gruppen', '"Öppet hus']);
  });

  it('are told from a document, whose lines have as many cells as they like', async () => {
    expect((await ofText('Indikator\tMål\nAndel\t94 %\n\nEn text.')).kind).toBe('text');
    expect((await ofText('"En text')).kind).toBe('text');
  });

  it('in a file of Swedish Excel stand between semicolons', async () => {
    const bytes = new Uint8Array(Buffer.from('Indikator;Mål\r\n"Andel; alla";94 %\r\n', 'latin1'));
    const { kind, lines } = await sourceOf({ name: 'Indikatorer.CSV', bytes });
    expect([kind, ...lines.map(({ cells }) => cells)]).toEqual(['rows', ['Indikator', 'Mål'], ['Andel; alla', '94 %']]);
  });

  it('are what Excel wrote, whatever stands in the cells', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'å', '"', '\n', '\t', ' ', '1'), maxLength: 6 });
    const quoted = (text: string): string => (/["\t\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
    const rows = fc
      .integer({ min: 2, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
    await fc.assert(
      fc.asyncProperty(rows, async (some) => {
        const text = ['x'.repeat(3), ...some.flat()].length > 0 ? some.map((row) => ['x', ...row].map(quoted).join('\t')).join('\r\n') : '';
        const { lines } = await ofText(`${text}\r\n`);
        expect(lines.map(({ cells }) => cells)).toEqual(some.map((row) => ['x', ...row.map((each) => each.replace(/\t/g, ' '))]));
      }),
      { numRuns: 60 },
    );
  });
});

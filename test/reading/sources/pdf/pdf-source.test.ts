import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readSource } from '../../../../src/reading/read-source';
import type { Source } from '../../../../src/reading/source';
import { sourceOfPdf } from '../../../../src/reading/sources/pdf';
import { sourceOfText } from '../../../../src/reading/sources/text';
import { simplePdf } from './simple-pdf';

const examples = path.join(__dirname, '../../examples');
const pdf = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(examples, 'pdf', `${name}.pdf`)));
const textOf = (name: string, lines?: number): Source =>
  sourceOfText(
    readFileSync(path.join(examples, `${name}.txt`), 'utf8')
      .split('\n')
      .slice(0, lines)
      .join('\n'),
  );

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
/** Rows as a reader sees them: cells with one blank between words, without what is empty at the end. */
const rowsOf = ({ lines }: Source): readonly string[] =>
  lines.flatMap(({ cells, isContents }) =>
    cells && !isContents && !/^\d+$/.test(cells.at(-1) ?? '')
      ? [
          cells
            .map(clean)
            .join(' | ')
            .replace(/[ |]+$/, ''),
        ]
      : [],
  );
const letters = ({ lines }: Source): string => lines.map(({ text }) => text.replace(/[\s.]/g, '')).join('');
const shown = ({ lines }: Source): readonly string[] => lines.map(({ text }) => text);

describe('a PDF of a document', () => {
  it.each([
    ['board-t1', 'board-t1-lines', undefined],
    ['unit-vp', 'unit-vp-lines', undefined],
    ['unit-vb', 'unit-vb-tagged', 30],
  ])('%s has the rows and cells of its text (%s)', async (text, name, lines) => {
    const [read, source] = [await sourceOfPdf(pdf(name), name), textOf(text, lines)];
    expect(rowsOf(read)).toEqual(rowsOf(source));
    expect(read.lines.some(({ areCellsGuessed, table }) => table !== undefined && areCellsGuessed)).toBe(false);
    expect(letters(read)).toBe(letters(source));
  });

  it('tells cells by gaps where nothing is drawn, says so, and loses nothing', async () => {
    const [read, source] = [await sourceOfPdf(pdf('board-t1-gaps')), textOf('board-t1')];
    const several = rowsOf(source).filter((row) => row.split(' | ').filter((cell) => cell !== '').length > 1);
    const found = new Set(
      read.lines.flatMap(({ cells }) =>
        cells
          ? [
              cells
                .map(clean)
                .join(' | ')
                .replace(/[ |]+$/, ''),
            ]
          : [],
      ),
    );
    // Alone at the foot of its page, with an empty cell that nothing shows.
    expect(several.filter((row) => !found.has(row))).toEqual(['Genomsnittligt antal tomma dygn |  | Jan | Feb | Mar | Apr | Snitt']);
    expect(read.lines.filter(({ table }) => table !== undefined).every(({ areCellsGuessed }) => areCellsGuessed)).toBe(true);
    expect([...letters(read)].sort().join('')).toBe([...letters(source)].sort().join(''));
  });

  it('gives the same plan as its text', async () => {
    const [fromPdf, fromText] = [readSource(await sourceOfPdf(pdf('board-t1-lines'))), readSource(textOf('board-t1'))];
    expect(fromPdf.documents.map(({ focusGoals, tables }) => ({ focusGoals, tables }))).toEqual(
      fromText.documents.map(({ focusGoals, tables }) => ({ focusGoals, tables })),
    );
  });

  it('marks heads and feet, headings and the list of contents', async () => {
    const { lines } = await sourceOfPdf(pdf('board-t1-report'));
    const marks = lines.filter(({ isPageMark }) => isPageMark).map(({ text }) => text.replace(/\d{4}-\d\d-\d\d/, 'datum'));
    const pages = Math.max(...lines.map(({ page }) => page ?? 0));
    expect(marks.slice(0, 2)).toEqual(['Norra Granviks stadsdelsnämnd · Tertialrapport 1 2026 · datum', `Sida 1 av ${pages}`]);
    expect(marks).toHaveLength(2 * pages);
    const heading = (text: string): number | undefined => lines.find((line) => line.text === text && line.heading !== undefined)?.heading;
    expect(heading('Tertialrapport 1 2026')).toBe(1);
    expect(heading('Uppföljning av Kommunfullmäktiges inriktningsmål')).toBeLessThan(heading('1.1 Alla har ett arbete att gå till') ?? 0);
    expect(lines.filter(({ isContents }) => isContents).map(({ text }) => text)).toContain('1.1 Alla har ett arbete att gå till\t4');
    expect(lines.filter(({ table }) => table !== undefined).map(({ text }) => text)).toContain(
      ['Äldreomsorg', '198,0', '597,4', '599,9', '−2,5', '0,0', '−2,5'].join('\t'),
    );
  });
});

describe('lines of a page', () => {
  const page = (...texts: readonly string[]) => simplePdf([{ texts: texts.map((text, at) => [60, 80 + 13 * at, text] as const) }]);

  it('are put together where they go on, and stay apart where the last one ended', async () => {
    const read = await sourceOfPdf(
      page(
        'Det här är en rad som går ända ut till kanten av texten på sidan, och',
        'nästa rad hör till samma stycke.',
        'Det här är ett nytt stycke som också går ända ut till kanten, på verksam-',
        'hetens egen begäran. Verksamhetens kultur- och fritids-, samt barn-',
        'och ungdomsarbete är icke-',
        '- Första punkten',
        '- Andra punkten',
      ),
    );
    expect(shown(read)).toEqual([
      'Det här är en rad som går ända ut till kanten av texten på sidan, och nästa rad hör till samma stycke.',
      'Det här är ett nytt stycke som också går ända ut till kanten, på verksamhetens egen begäran. Verksamhetens kultur- och fritids-, samt barn- och ungdomsarbete är icke-',
      '- Första punkten',
      '- Andra punkten',
    ]);
  });

  it('are cells where lines are drawn, joined where none is', async () => {
    const across = [100, 120, 140, 160].map((y) => [60, y, 360, y] as const);
    const down = [60, 360].map((x) => [x, 100, x, 160] as const);
    const inner = [160, 260].flatMap((x) => [[x, 100, x, 120] as const, [x, 140, x, 160] as const]);
    const read = await sourceOfPdf(
      simplePdf([
        {
          lines: [...across, ...down, ...inner],
          texts: [
            [65, 114, 'Indikator'],
            [165, 114, 'Årsmål'],
            [265, 114, 'Period'],
            [65, 134, 'Analys Det går bra, och bättre än i fjol.'],
            [65, 154, 'Sjukfrånvaro'],
            [265, 154, '2026'],
          ],
        },
      ]),
    );
    expect(read.lines.map(({ cells }) => cells)).toEqual([
      ['Indikator', 'Årsmål', 'Period'],
      ['Analys Det går bra, och bättre än i fjol.', '', ''],
      ['Sjukfrånvaro', '', '2026'],
    ]);
    expect(new Set(read.lines.map(({ table }) => table)).size).toBe(1);
  });
});

describe('a PDF that is not read', () => {
  it.each([
    ['locked', pdf('locked'), 'encrypted'],
    ['cut off', pdf('board-t1-lines').slice(0, 900), 'damaged'],
    ['none', new TextEncoder().encode('%PDF-1.7 nothing'), 'damaged'],
    ['of pictures', simplePdf([{}, {}]), 'scannedPdf'],
    ['endless', simplePdf(Array.from({ length: 2_001 }, () => ({}))), 'tooLarge'],
  ])('says why: %s', async (_, bytes, reason) => {
    await expect(sourceOfPdf(bytes)).rejects.toMatchObject({ name: 'SourceRefused', reason });
  });

  it('stops between pages when it is told to, and tells how far it has come', async () => {
    const stop = new AbortController();
    const told: string[] = [];
    const onProgress = (done: number, of: number): void => {
      told.push(`${done}/${of}`);
      if (done === 2) stop.abort(new Error('stopped'));
    };
    const bytes = simplePdf(Array.from({ length: 5 }, () => ({ texts: [[60, 80, 'Text']] })));
    await expect(sourceOfPdf(bytes, '', { signal: stop.signal, onProgress })).rejects.toThrow('stopped');
    expect(told).toEqual(['1/5', '2/5']);
    expect(bytes.length).toBeGreaterThan(0);
  });
});

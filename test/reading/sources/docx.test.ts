import { sourceOf } from '../../../src/reading/sources';
import type { SourceLine } from '../../../src/reading/source';
import { cell, docxOf, paragraph, row, rowOf, run, table, type DocxParts } from '../../support/docx-of';

const linesOf = async (parts: DocxParts | string): Promise<readonly SourceLine[]> =>
  (await sourceOf({ name: 'plan.docx', bytes: docxOf(typeof parts === 'string' ? { body: parts } : parts) })).lines;
const textsOf = async (parts: DocxParts | string): Promise<readonly string[]> => (await linesOf(parts)).map(({ text }) => text);
const cellsOf = async (body: string): Promise<readonly (readonly string[] | undefined)[]> =>
  (await linesOf(body)).map(({ cells }) => cells);

describe('paragraphs of a Word document', () => {
  it('are lines, a line break makes two, and tabs stand between cells as in a text', async () => {
    const body = `${paragraph('Ett')}<w:p/><w:p>${run('Två')}<w:r><w:br/></w:r>${run('Tre')}</w:p><w:p>${run('a')}<w:r><w:tab/></w:r>${run('b')}</w:p>`;
    expect(await linesOf(body)).toEqual([
      { line: 1, text: 'Ett' },
      { line: 2, text: '' },
      { line: 3, text: 'Två' },
      { line: 4, text: 'Tre' },
      { line: 5, text: 'a\tb', cells: ['a', 'b'] },
    ]);
  });

  it('are headings by their own level, by their style or by what it is based on, in Swedish and English', async () => {
    const style = (id: string, name: string, inside = ''): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
    const styles =
      style('Rubrik2', 'heading 2') +
      style('Egen', 'Egen rubrik', '<w:basedOn w:val="Rubrik2"/>') +
      style('Ledd', 'Ledd', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
      style('Ring', 'Ring', '<w:basedOn w:val="Ring"/>');
    const of = (id: string, about = ''): string => paragraph(id, `<w:pStyle w:val="${id}"/>${about}`);
    const body =
      ['Rubrik2', 'Egen', 'Ledd', 'Rubrik1', 'Ring', 'Okänd'].map((id) => of(id)).join('') +
      of('Rubrik2', '<w:outlineLvl w:val="9"/>') +
      paragraph('x', '<w:outlineLvl w:val="3"/>');
    expect((await linesOf({ body, styles })).map(({ heading }) => heading)).toEqual([2, 2, 3, 1, undefined, undefined, undefined, 4]);
  });

  it('are read with changes accepted, fields as they were computed, and without what is hidden', async () => {
    const body = [
      `<w:p>${run('Andel ')}<w:del><w:r><w:delText>nöjda</w:delText></w:r></w:del><w:ins>${run('trygga')}</w:ins>${run(' dolt', '<w:vanish/>')}${run(' synligt', '<w:vanish w:val="0"/>')}</w:p>`,
      `<w:p><w:moveFrom>${run('flyttad')}</w:moveFrom><w:hyperlink>${run('länk')}</w:hyperlink></w:p>`,
      `<w:p><w:moveTo>${run('flyttad')}</w:moveTo></w:p>`,
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('2026')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('Slutet på stycket ')}</w:p>${paragraph('är borttaget')}`,
      `<w:p><w:r><w:t>kvin</w:t><w:softHyphen/><w:t>nor</w:t><w:noBreakHyphen/><w:t>män 94\u00a0%</w:t></w:r></w:p>`,
    ].join('');
    expect(await textsOf(body)).toEqual([
      'Andel trygga synligt',
      'länk',
      'flyttad',
      '2026',
      'Slutet på stycket är borttaget',
      'kvinnor-män 94 %',
    ]);
  });

  it('in lists have their bullet or the number that Word counts, and so have headings', async () => {
    const level = (at: number, format: string, text: string, more = ''): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1', '<w:pStyle w:val="R1"/>')}${level(1, 'decimal', '%1.%2', '<w:pStyle w:val="R2"/>')}</w:abstractNum>
      <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level(0, 'lowerLetter', '%1)')}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="4"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
    const heading = (at: number): string =>
      `<w:style w:type="paragraph" w:styleId="R${at}"><w:name w:val="heading ${at}"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const item = (list: number, text: string): string =>
      paragraph(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
    const body = [
      paragraph('En stad', '<w:pStyle w:val="R1"/>'),
      paragraph('Trygghet', '<w:pStyle w:val="R2"/>'),
      item(2, 'punkt'),
      item(3, 'först'),
      item(3, 'sedan'),
      item(4, 'om igen'),
      paragraph('Nästa', '<w:pStyle w:val="R2"/>'),
      paragraph('Klimat', '<w:pStyle w:val="R1"/>'),
      paragraph('Resor', '<w:pStyle w:val="R2"/>'),
      paragraph('Utan', '<w:pStyle w:val="R2"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    ].join('');
    expect(await textsOf({ body, numbering, styles: heading(1) + heading(2) })).toEqual([
      '1 En stad',
      '1.1 Trygghet',
      '- punkt',
      'a) först',
      'b) sedan',
      'a) om igen',
      '1.2 Nästa',
      '2 Klimat',
      '2.1 Resor',
      'Utan',
    ]);
  });

  it('have their page where Word has noted it; a page that breaks in every cell of a row is one', async () => {
    const broken = (text: string): string => `<w:p><w:r><w:lastRenderedPageBreak/><w:t>${text}</w:t></w:r></w:p>`;
    const body = [
      paragraph('Ett'),
      broken('Två'),
      table(row(cell(paragraph('a') + broken('b')) + cell(paragraph('c') + broken('d')))),
      paragraph('Tre'),
    ].join('');
    expect((await linesOf(body)).map(({ page, text }) => [page, text])).toEqual([
      [1, 'Ett'],
      [2, 'Två'],
      [2, 'a\nb\tc\nd'],
      [3, 'Tre'],
    ]);
    expect((await linesOf(`<w:p><w:r><w:br w:type="page"/></w:r>${run('x')}</w:p>`))[0]).toEqual({ line: 1, text: 'x' });
  });
});

describe('a list of contents in Word', () => {
  const sign = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const begin = `${sign('begin')}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${sign('separate')}`;
  const isContents = async (body: string): Promise<readonly (boolean | undefined)[]> =>
    (await linesOf(body)).map((line) => line.isContents);

  it('is known by its field, its styles or the gallery that it is from', async () => {
    expect(await isContents(`<w:p>${begin}${run('Mål')}</w:p><w:p>${run('Ekonomi')}${sign('end')}</w:p>${paragraph('Text')}`)).toEqual([
      true,
      true,
      undefined,
    ]);
    const gallery = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>';
    expect(await isContents(`<w:sdt>${gallery}<w:sdtContent>${paragraph('Mål')}</w:sdtContent></w:sdt>${paragraph('Text')}`)).toEqual([
      true,
      undefined,
    ]);
    expect(await isContents(`${paragraph('Mål', '<w:pStyle w:val="TOC1"/>')}${paragraph('Text')}`)).toEqual([true, undefined]);
  });

  it('does not swallow the document where its field never ends', async () => {
    expect(await isContents(`<w:p>${begin}${run('Mål')}</w:p>${paragraph('Text')}`)).toEqual([undefined, undefined]);
  });
});

describe('tables of a Word document', () => {
  it('are rows of cells, a merged cell followed by empty ones', async () => {
    const body = table(
      row(cell(paragraph('Indikator')) + cell(paragraph('Utfall') + paragraph('män')) + cell(paragraph('Mål')), '<w:tblHeader/>'),
      row(cell(paragraph('Andel'), '<w:vMerge w:val="restart"/>') + cell(paragraph('94 %')) + cell(paragraph('95 %'))),
      row(cell(paragraph('syns inte'), '<w:vMerge/>') + cell(paragraph('1')) + cell(paragraph('2'))),
      row(cell(paragraph('Analys') + paragraph('Två stycken.'), '<w:gridSpan w:val="3"/>')),
      row(cell(paragraph('sist')), '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>'),
      row(cell(paragraph('borttagen')), '<w:del/>'),
    );
    const lines = await linesOf(body + paragraph('Efter') + table(rowOf('a', 'b')));
    expect(lines.map(({ cells }) => cells)).toEqual([
      ['Indikator', 'Utfall män', 'Mål'],
      ['Andel', '94 %', '95 %'],
      ['', '1', '2'],
      ['Analys\nTvå stycken.', '', ''],
      ['', 'sist', ''],
      undefined,
      ['a', 'b'],
    ]);
    expect(lines.map(({ table: number, isHead }) => [number, isHead])).toEqual([
      [1, true],
      [1, undefined],
      [1, undefined],
      [1, undefined],
      [1, undefined],
      [undefined, undefined],
      [2, undefined],
    ]);
  });

  it('that are there for the look are read as what stands in them', async () => {
    const inner = table(rowOf('Indikator', 'Mål'), rowOf('Andel', '94 %'));
    expect(await cellsOf(table(row(cell(paragraph('Före') + inner + paragraph('Efter')) + cell(paragraph('Sidan')))))).toEqual([
      undefined,
      ['Indikator', 'Mål'],
      ['Andel', '94 %'],
      undefined,
      undefined,
    ]);
    expect(await cellsOf(table(rowOf('En ruta'), rowOf('med text')))).toEqual([undefined, undefined]);
  });
});

describe('what stands beside the text', () => {
  it('follows it: boxes once, notes after the paragraph or the table that refers to them, headers not at all', async () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const boxed = `<w:p>${run('Ankare')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box('Ruta')}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>${box('Ruta')}</v:textbox></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const refer = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const body = `${boxed}<w:p>${run('Med not')}${refer(2)}</w:p>${table(row(cell(`<w:p>${run('94 %')}${refer(3)}</w:p>`) + cell(paragraph('x'))))}${paragraph('Slut')}`;
    const footnotes = `<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2">${paragraph('Källa: enkät')}</w:footnote><w:footnote w:id="3">${paragraph('Preliminärt')}</w:footnote>`;
    const lines = await linesOf({ body, footnotes, header: paragraph('Sidhuvud') });
    expect(lines.map(({ text, isNote }) => [text, isNote])).toEqual([
      ['Ankare', undefined],
      ['Ruta', undefined],
      ['Med not', undefined],
      ['Källa: enkät', true],
      ['94 %\tx', undefined],
      ['Preliminärt', true],
      ['Slut', undefined],
    ]);
  });

  it('signs of fonts of pictures are the signs that they look like', async () => {
    const sign = (font: string, place: string): string => `<w:p><w:r><w:sym w:font="${font}" w:char="${place}"/></w:r>${run(' x')}</w:p>`;
    expect(await textsOf(sign('Wingdings', 'F0FC') + sign('Wingdings 3', 'F070') + sign('Egen', 'F012'))).toEqual(['✓ x', '▲ x', ' x']);
  });
});

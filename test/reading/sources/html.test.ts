import type { SourceLine } from '../../../src/reading/source';
import { sourceOf } from '../../../src/reading/sources';

const linesOf = async (html: string): Promise<readonly SourceLine[]> => (await sourceOf({ html })).lines;
const textsOf = async (html: string): Promise<readonly string[]> => (await linesOf(html)).map(({ text }) => text);
const cellsOf = async (html: string): Promise<readonly (readonly string[] | undefined)[]> =>
  (await linesOf(html)).map(({ cells }) => cells);

describe('what is pasted as HTML', () => {
  it('has its paragraphs, headings and lists', async () => {
    const html = `<body>Löst <h2>Trygg\n   stad</h2><p>Rad&nbsp;ett<br>Rad <b>t</b>vå</p><div><div>Inre</div>Yttre</div>
      <ul><li>a<ul><li>b</li></ul></li></ul><ol start="3"><li><p>c</p></li><li value=7>d</li><li>e</ol>`;
    const lines = await linesOf(html);
    expect(lines.map(({ text }) => text)).toEqual([
      'Löst',
      'Trygg stad',
      'Rad ett',
      'Rad två',
      'Inre',
      'Yttre',
      '- a',
      '- b',
      '3. c',
      '7. d',
      '8. e',
    ]);
    expect(lines.flatMap(({ heading, line }) => (heading ? [[line, heading]] : []))).toEqual([[2, 2]]);
  });

  it('has its tables, with cells that reach over columns and rows, and tags that are missing', async () => {
    const html = `<table><caption>Mål</caption><thead><tr><td>Indikator<td>Års<br>mål<td>Period</thead>
      <tr><td rowspan=3>Andel<td>94 %<td>År<tr><td>95 %<td>T2<tr><td colspan=2>96 %<tr><td colspan=3><p>Analys</p><p>Två</p></td></tr></table>`;
    const lines = await linesOf(html);
    expect(lines.map(({ cells }) => cells)).toEqual([
      undefined,
      ['Indikator', 'Års mål', 'Period'],
      ['Andel', '94 %', 'År'],
      ['', '95 %', 'T2'],
      ['', '96 %', ''],
      ['Analys\nTvå', '', ''],
    ]);
    expect(lines.map(({ isHead }) => isHead)).toEqual([undefined, true, undefined, undefined, undefined, undefined]);
  });

  it('from a page that is laid out with tables is what stands in them', async () => {
    const html = '<table><tr><td><h3>Mål</h3><table><tr><td>a</td><td>b</td></tr></table>Efter</td></tr></table>';
    expect(await cellsOf(html)).toEqual([undefined, ['a', 'b'], undefined]);
    expect((await linesOf(html))[0]?.heading).toBe(3);
  });

  it('is read without scripts, comments, what is hidden, deleted or outside what was copied', async () => {
    const html = `Version:0.9<html><head><title>Titel</title><style>p{}</style></head><body>före<!--StartFragment--><p>ett</p>
      <script>"<p>nej</p>"</script><!-- <p>nej</p> --><p style="color:red; DISPLAY : none">nej <b>nej</b></p><p hidden>nej</p>
      <!--[if gte mso 9]><p>nej</p><![endif]--><p>två<del>nej</del><o:p></o:p></p><select><option>nej</select><!--EndFragment-->efter</body></html>`;
    expect(await textsOf(html)).toEqual(['ett', 'två']);
  });

  it('from Word has the numbers and bullets that Word has written, tabs, levels and its list of contents', async () => {
    const mark = (text: string): string =>
      `<![if !supportLists]><span><span style='mso-list:Ignore'>${text}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>`;
    const html = [
      `<p class=MsoToc1>1 Mål 4</p>`,
      `<h2 style='mso-list:l0 level2 lfo1'>${mark('1.2')}Trygg stad<o:p></o:p></h2>`,
      `<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'>${mark('·')}punkt</p>`,
      `<p style='mso-list:l1 level1 lfo2'>${mark('a)')}bokstav</p>`,
      `<p style='mso-outline-level:3'>Nivå tre</p>`,
      `<p>Handläggare<span style='mso-tab-count:1'>      </span>Namn</p>`,
    ].join('\r\n');
    expect(await linesOf(html)).toEqual([
      { line: 1, text: '1 Mål 4', isContents: true },
      { line: 2, text: '1.2 Trygg stad', heading: 2 },
      { line: 3, text: '- punkt' },
      { line: 4, text: 'a) bokstav' },
      { line: 5, text: 'Nivå tre', heading: 3 },
      { line: 6, text: 'Handläggare\tNamn', cells: ['Handläggare', 'Namn'] },
    ]);
  });

  it('from Excel is its rows though the copied part begins within the table', async () => {
    const html = `<html><body><table><!--StartFragment--><col width=64><tr><td>Indikator</td><td>Mål</td></tr><tr><td>Andel<br>alla</td><td align=right>94 %</td></tr><!--EndFragment--></table></body></html>`;
    expect(await cellsOf(html)).toEqual([
      ['Indikator', 'Mål'],
      ['Andel\nalla', '94 %'],
    ]);
  });

  it('keeps lines and tabs of text that is set as it was typed', async () => {
    expect(await textsOf('<pre>a\tb\n  c</pre><span style="white-space:pre-wrap">d\te</span>')).toEqual(['a\tb', '  c', 'd\te']);
  });

  it('of a page saved as a file is known by what it holds', async () => {
    const bytes = new TextEncoder().encode('<!doctype html><title>x</title><h1>Plan</h1>');
    expect(await sourceOf({ name: 'plan.txt', bytes })).toEqual({
      name: 'plan.txt',
      kind: 'html',
      lines: [{ line: 1, text: 'Plan', heading: 1 }],
    });
  });

  it('made to exhaust a reader is read, or refused, at once', async () => {
    const began = process.cpuUsage();
    expect((await linesOf(`${'<div><table><tr><td>'.repeat(1_000)}djupt`)).at(-1)?.text).toBe('djupt');
    await expect(linesOf('<div>'.repeat(100_000))).rejects.toMatchObject({ reason: 'damaged' });
    expect(await textsOf(`x${'<br>'.repeat(20_000)}y`)).toHaveLength(20_001);
    await expect(linesOf(`<table>${'<tr><td rowspan=65000 colspan=200>x</td></tr>'.repeat(11_000)}</table>`)).rejects.toMatchObject({
      reason: 'tooLarge',
    });
    await expect(linesOf('<p>&nbsp;</p>')).rejects.toMatchObject({ reason: 'empty' });
    const { user, system } = process.cpuUsage(began);
    expect(user + system).toBeLessThan(5_000_000);
  });
});

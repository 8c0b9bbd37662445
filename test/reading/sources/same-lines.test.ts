import fc from 'fast-check';
import { computePlan } from '../../../src/domain/computed';
import { examples } from '../../../src/intake/examples';
import { planFromDocument } from '../../../src/intake/plan-from-document';
import type { SourceLine } from '../../../src/reading/source';
import { sourceOf } from '../../../src/reading/sources';
import { reportBlocks } from '../../../src/report/blocks';
import { copyableOf } from '../../../src/report/word/as-html';
import { wordDocument } from '../../../src/report/word/word-document';
import { wordingFor } from '../../../src/wording';
import { docxOf, paragraph, rowOf, table } from '../../support/docx-of';

/** What a line says, whatever it was read from: blanks around it and between its paragraphs are layout. */
const saidBy = (lines: readonly SourceLine[]): readonly string[] =>
  lines
    .filter(({ text, isContents }) => text.trim() !== '' && !isContents)
    .map(({ text, cells }) => (cells ?? [text]).map((each) => each.trim()).join(' | '));

describe('the report of an example', () => {
  const [example] = examples;
  const around = { title: 'Plan', header: 'Sidhuvud', footer: 'Sida &P av &N', creator: 'Röda tråden' };

  it('gives the same lines and cells as Word document and as HTML', async () => {
    if (!example) throw new Error('no example');
    const { plan } = planFromDocument(await example.load());
    const blocks = reportBlocks(plan, computePlan(plan), wordingFor('sv'), { date: '2026-09-11' });
    const ofWord = (await sourceOf({ name: 'plan.docx', bytes: await wordDocument(blocks, around) })).lines;
    const ofHtml = (await sourceOf({ html: copyableOf(blocks).html })).lines;
    // The front page is set with tabs in one and with colons in the other; words that print as one are joined in Word's heads.
    const comparable = (lines: readonly SourceLine[]): readonly string[] =>
      saidBy(lines).map((line) => line.replace(/^(\p{L}+)(: | \| )(?=\S)/u, '$1: '));
    expect(comparable(ofWord)).toEqual(comparable(ofHtml));
    expect(saidBy(ofWord).length).toBeGreaterThan(100);
    expect(ofWord.filter(({ isContents }) => isContents).length).toBeGreaterThan(10);
    expect(ofWord.flatMap(({ heading, text }) => (heading ? [text] : []))).toEqual(
      ofHtml.flatMap(({ heading, text }) => (heading ? [text] : [])),
    );
  });
});

describe('a plan of any paragraphs and tables', () => {
  const words = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö0-9 %,&<]{0,14}[a-zåäö]$/);
  const rows = fc.integer({ min: 2, max: 4 }).chain((width) =>
    fc.array(fc.tuple(words, fc.array(fc.oneof(words, fc.constant('')), { minLength: width - 1, maxLength: width - 1 })), {
      minLength: 1,
      maxLength: 4,
    }),
  );
  const parts = fc.array(
    fc.oneof(
      words.map((text) => ({ text, rows: null })),
      rows.map((some) => ({ text: '', rows: some.map(([first, others]) => [first, ...others]) })),
    ),
    { minLength: 1, maxLength: 5 },
  );
  const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

  it('gives the same as text, as Word document, as HTML and, a table alone, as rows', async () => {
    await fc.assert(
      fc.asyncProperty(parts, async (some) => {
        const text = some.map((part) => part.rows?.map((row) => row.join('\t')).join('\n') ?? part.text).join('\n');
        const body = some.map((part) => (part.rows ? table(...part.rows.map((row) => rowOf(...row))) : paragraph(part.text))).join('');
        const html = some
          .map((part) =>
            part.rows
              ? `<table>${part.rows.map((row) => `<tr>${row.map((each) => `<td>${escaped(each)}</td>`).join('')}</tr>`).join('')}</table>`
              : `<p>${escaped(part.text)}</p>`,
          )
          .join('');
        const wanted = some.flatMap((part) => part.rows ?? [[part.text]]).map((cells) => cells.map((each) => each.replace(/ +/g, ' ')));
        const cellsOf = async (source: ReturnType<typeof sourceOf>): Promise<readonly (readonly string[])[]> =>
          (await source).lines.map((line) => (line.cells ?? [line.text]).map((each) => each.replace(/ +/g, ' ')));
        expect(await cellsOf(sourceOf({ text }))).toEqual(wanted);
        expect(await cellsOf(sourceOf({ name: '', bytes: docxOf({ body }) }))).toEqual(wanted);
        expect(await cellsOf(sourceOf({ html }))).toEqual(wanted);
        const only = some.length === 1 ? some[0]?.rows : null;
        if (only) expect((await sourceOf({ text })).kind).toBe('rows');
      }),
      { numRuns: 25 },
    );
  });
});

import { Document } from 'docx';
import { layoutDocument } from 'docx/layout';
import type { Block } from '../../../src/report/block';
import { computePlan } from '../../../src/domain/computed';
import type { Plan } from '../../../src/domain/plan';
import { examples } from '../../../src/intake/examples';
import { planFromDocument } from '../../../src/intake/plan-from-document';
import { reportBlocks } from '../../../src/report/blocks';
import { words } from '../../../src/report/cell';
import { boxesOf } from '../../../src/report/word/boxes';
import { flowOf } from '../../../src/report/word/flow-of';
import { pagesOf } from '../../../src/report/word/pages';
import { setInWord } from '../../../src/report/word/set-in-word';
import { numbering, styles, twips } from '../../../src/report/word/styles';
import { wordDocument } from '../../../src/report/word/word-document';
import { wordingFor } from '../../../src/wording';
import { readWord, type WordFileRead } from '../../support/word-file';

const sv = wordingFor('sv');
const around = {
  title: 'Tertialrapport 2 2026 – Enheten',
  header: 'Enheten · Tertialrapport 2 2026',
  footer: 'Sida &P av &N',
  creator: 'Röda tråden',
};
const blocksOf = (plan: Plan) => reportBlocks(plan, computePlan(plan), sv, { date: '2026-09-11' });
const planOf = async (id: string): Promise<Plan> => {
  const example = examples.find((each) => each.id === id);
  if (!example) throw new Error(`no example ${id}`);
  return planFromDocument(await example.load()).plan;
};
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe.each(examples)('the example $id in Word', ({ load }) => {
  let plan: Plan;
  let blocks: readonly Block[];
  let read: WordFileRead;
  beforeAll(async () => {
    ({ plan } = planFromDocument(await load()));
    blocks = blocksOf(plan);
    read = readWord(await wordDocument(blocks, around));
  });

  it('has every heading as a heading of its level, in order, and the same in the list of contents with a page', () => {
    const { paragraphs, contents } = read;
    const wanted = blocks.flatMap((block) => (block.kind === 'heading' ? [[block.level, oneLine(block.text)]] : []));
    const found = paragraphs.flatMap(({ style, text }) => {
      const level = style === 'Title' ? 0 : Number(/^Heading(\d)$/.exec(style)?.[1] ?? NaN);
      return Number.isNaN(level) ? [] : [[level, text]];
    });
    // A table's title is a small heading too.
    expect(found.filter(([level]) => level !== 4)).toEqual(wanted.filter(([level]) => level !== 4));
    const listed = wanted.filter(([level]) => Number(level) >= 1 && Number(level) <= 3).map(([, text]) => text);
    expect(contents.map((line) => line.split('\t')[0])).toEqual(listed);
    const pages = contents.map((line) => Number(line.split('\t')[1]));
    expect(pages.every((page, at) => page >= (pages[at - 1] ?? 1))).toBe(true);
  });

  it('holds every goal, word, indicator with its values, activity and text once', () => {
    const { paragraphs, tables } = read;
    const lines = paragraphs.map(({ text }) => text);
    const count = (text: string): number => lines.filter((line) => line === oneLine(text)).length;
    for (const goal of plan.goals) {
      const title = [goal.number, goal.title].filter(Boolean).join(' ');
      expect([title, paragraphs.filter(({ style, text }) => /^Heading/.test(style) && text === oneLine(title)).length]).toEqual([title, 1]);
    }
    const judged = plan.goals.filter((goal) => goal.fulfilment !== null && plan.start.type !== 'VP');
    expect(paragraphs.filter(({ style }) => style === 'Judged')).toHaveLength(judged.length);
    const rows = tables.flat();
    for (const indicator of plan.indicators) {
      const own = rows.filter(({ cells }) => cells.length > 1 && cells[0]?.split('\n')[0] === oneLine(indicator.name));
      expect(own.length).toBe(plan.indicators.filter(({ name }) => name === indicator.name).length);
      const printed = oneLine(words(plan.start.type === 'VP' ? indicator.target : indicator.outcome, indicator.measureUnit));
      expect(own.some(({ cells }) => printed === '' || cells.map(oneLine).includes(printed))).toBe(true);
    }
    for (const activity of plan.activities)
      expect(count(activity.name)).toBe(plan.activities.filter(({ name }) => name === activity.name).length);
    for (const { text } of plan.texts.filter((row) => row.text !== ''))
      for (const line of text.split('\n').map((each) => oneLine(each).replace(/^([-–•*]|\d+[.)]) /, '')))
        if (line !== '') expect([line, lines.some((each) => each === line || each.endsWith(line))]).toEqual([line, true]);
  });

  it('has a header row in every table, rows that are not divided, and a real minus', () => {
    const { tables, paragraphs } = read;
    expect(tables.length).toBeGreaterThan(5);
    for (const [first, ...others] of tables) {
      expect(first).toMatchObject({ header: true, whole: true });
      expect(others.length).toBeGreaterThan(0);
      expect(others.filter(({ header }) => header)).toEqual([]);
      expect(others.filter(({ whole, cells }) => !whole && cells.length > 1)).toEqual([]);
    }
    expect(paragraphs.filter(({ text }) => /^-\d/.test(text))).toEqual([]);
  });
});

describe('a Word document', () => {
  it('is Swedish, A4 and nobody’s, with the unit above and the page of pages beneath', async () => {
    const { part } = readWord(await wordDocument(blocksOf(await planOf('unitPlan')), around));
    expect(part('word/styles.xml')).toContain('<w:lang w:val="sv-SE"/>');
    expect(part('word/document.xml')).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(part('docProps/core.xml')).toContain('<dc:title>Tertialrapport 2 2026 – Enheten</dc:title><dc:creator>Röda tråden</dc:creator>');
    expect(part('docProps/core.xml')).toContain('<cp:lastModifiedBy>Röda tråden</cp:lastModifiedBy>');
    expect(part('word/header1.xml')).toContain('Enheten · Tertialrapport 2 2026');
    expect(
      part('word/footer1.xml')
        .replace(/<w:instrText[^>]*>([^<]*)<\/w:instrText>/g, '{$1}')
        .replace(/<[^>]*>/g, ''),
    ).toMatch(/^Sida \{PAGE\}.* av \{NUMPAGES\}/);
    expect(part('word/settings.xml')).not.toContain('updateFields');
    expect(part('word/document.xml')).not.toContain('w:dirty');
  });

  it('has the pages that the library’s own, slower way of laying out gives', async () => {
    const flow = flowOf(blocksOf(await planOf('unitReport')));
    const margin = twips(56.7);
    const page = { size: { width: 11906, height: 16838 }, margin: { top: margin, right: margin, bottom: margin, left: margin } };
    const sections = [{ properties: { page }, children: flow.filter(({ kind }) => kind !== 'contents').map(setInWord) }];
    const { pages } = layoutDocument(new Document({ styles, numbering, sections }), { guess: true });
    const listed = flow.flatMap((part) => (part.kind === 'line' && /^Heading[123]$/.test(part.style) ? [part.text] : []));
    const lines = pages.flatMap(({ body: blocks }, at) =>
      blocks.flatMap((block) => (block.type === 'paragraph' ? [{ page: at + 1, text: block.lines.map(({ text }) => text).join('') }] : [])),
    );
    let from = 0;
    const wanted = listed.map((text) => {
      from = lines.findIndex((line, at) => at >= from && line.text === text) + 1;
      return lines[from - 1]?.page;
    });
    expect(pagesOf(boxesOf(flow.filter(({ kind }) => kind !== 'contents')))).toEqual({ headings: wanted, count: pages.length });
  });
});

import fc from 'fast-check';
import { computePlan } from '../../../src/domain/computed';
import type { Plan } from '../../../src/domain/plan';
import { reportBlocks } from '../../../src/report/blocks';
import type { Block, HeadingBlock } from '../../../src/report/block';
import { entriesOf } from '../../../src/report/sheet/entries';
import type { Entry } from '../../../src/report/sheet/entry';
import { PAGE_HEIGHT } from '../../../src/report/sheet/page-breaks';
import { pagesOf } from '../../../src/report/sheet/pages';
import { heightOf } from '../../../src/report/sheet/row-heights';
import { wordingFor } from '../../../src/wording';
import { aPlan, aText } from '../../support/plan';
import { pictureOf, reportOf } from '../../support/report-picture';
import { somePlan } from '../../support/some-plan';

const blocksOf = (plan: Plan): readonly Block[] => reportBlocks(plan, computePlan(plan), wordingFor('sv'));

/** Entries page by page. */
function sheetsOf({ entries, breaks }: ReturnType<typeof pagesOf>): readonly (readonly Entry[])[] {
  const starts = [0, ...breaks];
  return starts.map((start, at) => entries.slice(start, starts[at + 1]));
}

const words = ({ cells, text }: Entry): string => JSON.stringify([cells.filter((cell) => typeof cell === 'string'), text]);
const holds = (entry: Entry): boolean => entry.text !== '' || entry.cells.length > 0 || entry.chart !== undefined;

describe('the pages of a report', () => {
  it('hold every entry once and in order, the header of a table repeated', () => {
    fc.assert(
      fc.property(somePlan, (plan) => {
        const blocks = blocksOf(plan);
        const laid = pagesOf(blocks);
        const isListed = laid.entries.some(({ refersTo }) => refersTo);
        const all = entriesOf(isListed ? blocks : blocks.filter(({ kind }) => kind !== 'contents')).map(words);
        const headers = new Set(laid.entries.flatMap(({ header }) => (header ? [header] : [])));
        const seen = new Set<Entry>();
        const once = laid.entries.filter((entry) => !headers.has(entry) || (!seen.has(entry) && seen.add(entry)));
        expect(once.map(words)).toEqual(all);
      }),
      { numRuns: 20 },
    );
  });

  it('are no higher than the paper, end with no heading, and show the header above each table’s first row', () => {
    fc.assert(
      fc.property(somePlan, (plan) => {
        const pages = sheetsOf(pagesOf(blocksOf(plan)));
        pages.forEach((page, at) => {
          expect(page.reduce((sum, entry) => sum + heightOf(entry), 0)).toBeLessThanOrEqual(PAGE_HEIGHT);
          const last = page.findLast(holds);
          if (at < pages.length - 1) expect([last?.heading, last?.row === 'header']).toEqual([undefined, false]);
          const row = page.findIndex(({ header }) => header);
          if (row >= 0) expect(page.slice(0, row)).toContain(page[row]?.header);
        });
      }),
      { numRuns: 20 },
    );
  });
});

describe('the list of contents', () => {
  it('names every heading of a chapter or a goal after it, on the page where our own breaks put it', () => {
    fc.assert(
      fc.property(somePlan, (plan) => {
        const blocks = blocksOf(plan);
        const laid = pagesOf(blocks);
        const pages = sheetsOf(laid);
        const rows = laid.entries.filter(({ refersTo }) => refersTo);
        const numberOf = ({ cells }: Entry): number | undefined => {
          const cell = cells.at(-1);
          return cell && typeof cell !== 'string' ? cell.amount.toNumber() : undefined;
        };
        for (const row of rows)
          expect([row.refersTo?.text, numberOf(row)]).toEqual([
            row.refersTo?.text,
            pages.findIndex((page) => page.some(({ heading }) => heading === row.refersTo)) + 1,
          ]);
        const after = blocks.slice(blocks.findIndex(({ kind }) => kind === 'contents'));
        const headings = after.filter((block): block is HeadingBlock => block.kind === 'heading' && block.level < 4);
        if (pages.length > 1 && rows.length > 0) expect(rows.map(({ refersTo }) => refersTo)).toEqual(headings);
      }),
      { numRuns: 20 },
    );
  });

  it('leads to the cell where the heading stands, over sheet names with blanks', () => {
    fc.assert(
      fc.property(somePlan, (plan) => {
        const { links, blocks, name } = reportOf(plan);
        const cellOf = (address: string): unknown => blocks[0]?.cells[Number(address.slice(1)) - 1]?.[0];
        for (const { address, target, text } of links) {
          expect(cellOf(address)).toBe(text);
          const [, sheet, cell = ''] = /^'(.+)'!(A\d+)$/.exec(target) ?? [];
          expect([sheet, String(text).replace(/\s+/g, ' ').trim()]).toEqual([name, cellOf(cell)]);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('is not there in a plan of one page, nor where it is not wanted', () => {
    const text = (heading: string, lines: number) =>
      aText({ chapter: 'opening', heading, headingLevel: 1, text: Array.from({ length: lines }, () => 'Ett stycke.').join('\n') });
    const short = aPlan({ texts: [text('Inledning', 1), text('Uppdrag', 1)] });
    const long = aPlan({ texts: [text('Inledning', 60), text('Uppdrag', 1)] });
    expect(pictureOf(reportOf(short))).not.toContain('Innehåll');
    expect(pictureOf(reportOf(long)).slice(2, 5)).toEqual(['Innehåll', 'Inledning | 1', 'Uppdrag | 3']);
    expect(pictureOf(reportOf(long, { chapters: ['front', 'opening'] }))).not.toContain('Innehåll');
  });

  it('leaves out the third level where it would be longer than two pages', () => {
    const texts = Array.from({ length: 120 }, (_, at) =>
      aText({ chapter: 'opening', heading: `Rubrik ${at}`, headingLevel: [1, 2, 3, 3][at % 4] ?? 3, text: 'Ett stycke.' }),
    );
    const { links } = reportOf(aPlan({ texts }));
    expect(links.map(({ text }) => text.trim())).toEqual(
      texts.filter(({ headingLevel }) => headingLevel < 3).map(({ heading }) => heading),
    );
  });

  it('gives a long heading a row for each of its lines, which all lead to it, and the number once', () => {
    const heading = 'I Stockholm får människor i behov av stöd insatser i tid, präglade av hög kvalitet, evidens och rättssäkerhet';
    const text = Array.from({ length: 60 }, () => 'Ett stycke.').join('\n');
    const report = reportOf(aPlan({ texts: [aText({ chapter: 'opening', heading, headingLevel: 1, text })] }));
    const [first = '', second = '', third = ''] = pictureOf(report).slice(3);
    expect([`${first.replace(' | 1', '')} ${second}`, third]).toEqual([heading, heading]);
    expect(new Set(report.links.map(({ target }) => target)).size).toBe(1);
    expect(report.links).toHaveLength(2);
  });
});

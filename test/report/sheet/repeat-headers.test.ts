import { PAGE_HEIGHT } from '../../../src/report/sheet/page-breaks';
import { line, paragraphs } from '../../../src/report/sheet/prose';
import { paged } from '../../../src/report/sheet/repeat-headers';
import type { Entry } from '../../../src/report/sheet/entry';

const ROW = PAGE_HEIGHT / 10;
const header = line('header', 'Indikator');
const row = (name: string): Entry => ({ ...line('row', name), keep: false, header });
const namesOf = (entries: readonly Entry[]) => entries.map(({ cells, text }) => cells[0] ?? text);

describe('a table longer than a page', () => {
  it('has its header again at the top of each page', () => {
    const rows = Array.from({ length: 20 }, (_, at) => row(`rad ${at}`));
    const { entries, breaks } = paged([header, ...rows], () => ROW);
    expect(namesOf(entries).filter((name) => name === 'Indikator')).toHaveLength(3);
    expect(breaks.map((at) => namesOf(entries)[at])).toEqual(['Indikator', 'Indikator']);
    expect(namesOf(entries).filter((name) => name !== 'Indikator')).toEqual(namesOf(rows));
  });

  it('goes on with the rest of a text before its header', () => {
    const text = paragraphs('Analys som går vidare.');
    const { entries, breaks } = paged(
      [header, ...Array.from({ length: 9 }, () => row('rad')), ...text, row('sista'), row('rad'), row('rad')],
      () => ROW,
    );
    expect(breaks).toEqual([10]);
    expect(namesOf(entries).slice(10, 13)).toEqual(['Analys som går vidare.', 'Indikator', 'sista']);
  });

  it('has none where the break falls between tables', () => {
    const { entries } = paged(
      [header, ...Array.from({ length: 9 }, () => row('rad')), line('header', 'Aktiviteter'), row('rad')],
      () => ROW,
    );
    expect(namesOf(entries).filter((name) => name === 'Indikator')).toHaveLength(1);
  });
});

import { PAGE_HEIGHT, pageBreaks } from '../../../src/report/sheet/page-breaks';

const piece = (height: number, keep = false, newPage = false) => ({ height, keep, newPage });

describe('page breaks', () => {
  it('fall before the first row that a page cannot hold', () => {
    expect(pageBreaks([piece(PAGE_HEIGHT - 10), piece(10), piece(10)])).toEqual([2]);
  });

  it('keep a heading with what follows', () => {
    expect(pageBreaks([piece(PAGE_HEIGHT - 30), piece(20, true), piece(40), piece(10)])).toEqual([1]);
  });

  it('let a chapter begin a page, but leave no page nearly empty', () => {
    expect(pageBreaks([piece(10, false, true), piece(PAGE_HEIGHT / 2), piece(10, true, true), piece(10)])).toEqual([2]);
    expect(pageBreaks([piece(10, false, true), piece(10), piece(10, true, true), piece(10)])).toEqual([]);
  });

  it('fill a last page that would be nearly empty with what stood last on the page before', () => {
    const rows = Array.from({ length: 71 }, () => piece(PAGE_HEIGHT / 70));
    expect(pageBreaks(rows)).toEqual([61]);
    expect(pageBreaks([piece(PAGE_HEIGHT - 10), piece(20)])).toEqual([1]);
  });

  it('do not wait for a group that is taller than a page', () => {
    expect(pageBreaks(Array.from({ length: 5 }, () => piece(PAGE_HEIGHT / 2, true)))).toEqual([2, 4]);
  });

  it('leave no heading behind where a page cannot hold all that would stay together', () => {
    const heading = { height: 20, keep: true, newPage: false, leads: true };
    expect(pageBreaks([piece(PAGE_HEIGHT / 2, true), heading, heading, piece(PAGE_HEIGHT / 2)])).toEqual([1]);
  });
});

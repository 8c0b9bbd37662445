import { tableAt } from '../../../src/reading/rows/table-at';
import { doubtsOf, linesOf, read } from './lines';

/** All tables of a text. */
function all(text: string) {
  const lines = linesOf(text);
  const tables = [];
  for (let at = 0; at < lines.length;) {
    const table = tableAt(lines, at, { title: 'Rubrik', type: 'VP' });
    if (table?.table) tables.push(table.table);
    at = table ? table.next : at + 1;
  }
  return tables;
}

describe('tables of any other kind', () => {
  test('are kept as they are printed, bands and empty cells and all', () => {
    const { table } = read('Post (mnkr)|Kostnader|Intäkter\nÄldreomsorg||\nFörsäljning|32,0|-32,0\nvarav hyror|1 250,5|i.u.\nSumma|32,0|');
    expect(table).toEqual({
      title: 'Rubrik',
      headers: ['Post (mnkr)', 'Kostnader', 'Intäkter'],
      rows: [
        ['Äldreomsorg', '', ''],
        ['Försäljning', '32,0', '-32,0'],
        ['varav hyror', '1 250,5', 'i.u.'],
        ['Summa', '32,0', ''],
      ],
    });
  });

  test('titles in rows of their own, heads of two rows, a title repeated by a page break', () => {
    expect(
      all(
        'Nivåer 2025|||\nStöd A|||\n|Ersättning/dygn|Höjning|\nNivå|2025|kronor|Höjning %\nNivå 1|1119|-67|-5,6%\nStöd B|||\n|Ersättning/timme|Höjning|\nNivå|2025|kronor|Höjning %\n\nNivåer 2025|||\n1-7 timmar|518|20|4,0%\n19- timmar|435|17|4,1%',
      ),
    ).toEqual([
      {
        title: 'Stöd A',
        headers: ['Nivå', 'Ersättning/dygn 2025', 'Höjning kronor', 'Höjning %'],
        rows: [['Nivå 1', '1119', '-67', '-5,6%']],
      },
      {
        title: 'Stöd B',
        headers: ['Nivå', 'Ersättning/timme 2025', 'Höjning kronor', 'Höjning %'],
        rows: [
          ['1-7 timmar', '518', '20', '4,0%'],
          ['19- timmar', '435', '17', '4,1%'],
        ],
      },
    ]);
  });

  test('a first row printed twice, with a rule under it as if it were a head', () => {
    const table = read('Intäkter|-21 024\n--------|-------\n\nIntäkter|-21 024\nLöner|13 609\nNetto|0');
    expect(table.table).toEqual({
      title: 'Rubrik',
      headers: [],
      rows: [
        ['Intäkter', '-21 024'],
        ['Löner', '13 609'],
        ['Netto', '0'],
      ],
    });
    expect(doubtsOf(table)).toEqual(['rowTwice table.rows.0']);
  });

  test('a head that a page break repeats', () => {
    const { table, doubts } = read('Mnkr|Budget|Prognos\nPark|1,0|2,0\n\nMnkr|Bud get|Prog-nos\nVäg|3,0|4,0');
    expect(table?.rows).toEqual([
      ['Park', '1,0', '2,0'],
      ['Väg', '3,0', '4,0'],
    ]);
    expect(doubts).toEqual([]);
  });

  test('tables of the same columns are told apart by their first head', () => {
    const text = 'Teater|Budget|Prognos|Avvikelse\nKostnader|1|1|0\nNetto|1|1|0';
    expect(all(`${text}\n\n${text.replace('Teater', 'Bibliotek')}`).map(({ title }) => title)).toEqual(['Teater', 'Bibliotek']);
    expect(all(text).map(({ title }) => title)).toEqual(['Rubrik']);
  });

  test('a row that stands alone is no table, nor is a list of contents', () => {
    const [line] = linesOf('Telefon|08-508 00 000');
    expect(line && tableAt([line], 0, { title: '', type: 'VP' })).toBeNull();
    const contents = linesOf('Inledning|3\nBudget|4').map((each) => ({ ...each, isContents: true }));
    expect(tableAt(contents, 0, { title: '', type: 'VP' })).toBeNull();
  });

  test('a row with more cells than the head is left', () => {
    const { table, unplaced } = read('Mnkr|Budget\nPark|1,0|2,0\nVäg|3,0');
    expect(table?.rows).toEqual([['Väg', '3,0']]);
    expect(unplaced).toEqual([{ line: 2, text: 'Park\t1,0\t2,0', reason: 'tooManyCells' }]);
  });
});

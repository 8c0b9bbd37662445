import type { Consolidated } from '../../../src/consolidation/consolidated';
import { departmentsOf, ofDepartment } from '../../../src/consolidation/of-department';
import { unitsBlocks } from '../../../src/report/of-units/blocks';
import type { Block, TableBlock } from '../../../src/report/block';
import { sheetNames } from '../../../src/report/of-units/sheet-names';
import { sourceText } from '../../../src/report/of-units/source-text';
import { consolidationWords, findingSentence, questionSentence } from '../../../src/wording/consolidation';
import { swedish } from '../../../src/wording/sv';
import { consolidationOf, unitFile, unitsTogether } from '../../support/consolidated';
import { aSurveyRow, anIndicator } from '../../support/plan';

const say = consolidationWords.sv;
const reportOf = (consolidated: Consolidated, department = ''): readonly Block[] =>
  unitsBlocks(
    department === '' ? consolidated : ofDepartment(consolidated, department),
    { department, words: [], finding: (one) => findingSentence(one, say), ask: (one) => questionSentence(one, say) },
    swedish,
  );

/** Everything that is printed, in order. */
const printed = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
      case 'text':
      case 'judged':
        return [block.text];
      case 'facts':
        return block.rows.map(({ value }) => value);
      case 'table':
        return [
          block.title,
          ...block.lines.flatMap((line) => [
            line.label,
            ...block.columns.map(({ key }) => {
              const cell = line.cells[key] ?? null;
              return cell === null ? '' : typeof cell === 'string' ? cell : cell.amount.toString();
            }),
            ...line.texts,
          ]),
          ...block.notes,
        ];
      default:
        return [];
    }
  });

const table = (blocks: readonly Block[], title: string): TableBlock | undefined =>
  blocks.find((block): block is TableBlock => block.kind === 'table' && block.title === title);
const amounts = (blocks: readonly Block[], title: string, label: string) => {
  const line = table(blocks, title)?.lines.find((one) => one.label === label);
  return ['budget', 'forecast', 'deviation'].map((key) => {
    const cell = line?.cells[key];
    return typeof cell === 'object' && cell !== null ? cell.amount.toString() : cell;
  });
};

const together = unitsTogether(7, 8);
const whole = reportOf(together);

describe('the report of a department', () => {
  it.each(departmentsOf(together))('%s: its units alone, with the sums that the consolidation has for it', (department) => {
    const said = printed(reportOf(together, department)).join('\n');
    for (const { name, department: of } of together.incoming)
      expect({ name, isIn: new RegExp(`${name}(?!\\d)`).test(said) }).toEqual({ name, isIn: of === department });
    for (const kind of ['revenue', 'cost', 'net'] as const) {
      const [own] = ofDepartment(together, department).totals.filter((one) => one.area === '' && one.kind === kind);
      expect({ ...own, department }).toEqual(together.totals.find((one) => one.department === department && one.kind === kind));
    }
    expect(amounts(reportOf(together, department), 'Intäkter och kostnader', 'Netto')).toEqual(
      amounts(whole, 'Driftbudget per avdelning, netto', department),
    );
  });

  it('works out suggestions, spread and sums of its own units', () => {
    const { goals, indicators } = ofDepartment(together, 'Förskola');
    expect(goals.find(({ key }) => key === '1.2.1')?.suggestion).toBe('partly');
    expect(together.goals.find(({ key }) => key === '1.2.1')?.suggestion).toBe('not');
    const visits = indicators.find(({ name }) => name === 'Antal besök');
    expect([visits?.together?.value.toString(), visits?.spread?.count]).toEqual(['205', 2]);
  });
});

describe('the report of the board', () => {
  it('has every text, name and action of its units once, with where it stands', () => {
    const said = printed(whole);
    const count = (text: string): number => said.filter((one) => one === text).length;
    for (const { texts } of together.goals) for (const { text } of texts) expect([text, count(text)]).toEqual([text, 1]);
    for (const { name, rows } of together.indicators) {
      expect([name, count(name)]).toEqual([name, 1]);
      expect(table(whole, name)?.lines).toHaveLength(rows.length);
      for (const { cells } of table(whole, name)?.lines ?? []) expect(cells['source']).toMatch(/^\[\d+\]\u00a0indicators A\d+$/);
    }
    expect(table(whole, 'Åtgärder')?.lines.filter(({ kind }) => kind === 'row')).toHaveLength(together.actions.length);
    expect(count('Ingen arbetsbok har kommit in.')).toBe(1);
    for (const { name } of together.files) expect(said.filter((one) => one.endsWith(` ${name}`))).toHaveLength(1);
  });

  it('says what each sum holds, and calls a word that nobody has decided a suggestion', () => {
    const said = printed(whole);
    expect(amounts(whole, 'Driftbudget per avdelning, netto', 'Alla enheter')).toEqual(['6321', '6482', '-161']);
    expect(said).toContain('Innehåller 2 av 3 enheter. Saknas: Enhet 8.');
    expect(said).toContain('7 av 8 enheter');
    expect(said.filter((one) => one.endsWith('inget är beslutat.'))).toHaveLength(2);
    expect(whole.some(({ kind }) => kind === 'judged')).toBe(false);
  });

  it('is in the order of a report', () => {
    const chapters = whole.flatMap((block) => (block.kind === 'heading' && block.level <= 2 ? [block.text] : []));
    expect(chapters).toEqual([
      'Tertialrapport 2 2026',
      'Förslag till beslut',
      'Ärendets beredning',
      'Läget i korthet',
      '1 En stad för alla',
      '1.2 Trygga gator',
      'Ekonomi',
      'Vilka som ingår',
      'Anmärkningar',
      'Källor',
    ]);
  });
});

it('a group that is too small is told of and never shown; the others are weighted by their answers', () => {
  const survey = (at: number, outcome: string, answers: string) => {
    const file = unitFile(at);
    const indicators = [anIndicator({ goal: '1.2:N1', name: 'Nöjda', kind: 'share', measureUnit: '%', outcome, target: '70 %' })];
    const surveys = [aSurveyRow({ indicator: 'Nöjda', result: outcome, answers })];
    return file.ok ? { ...file, plan: { ...file.plan, indicators, surveys } } : file;
  };
  const blocks = reportOf(consolidationOf([survey(0, '80 %', '30'), survey(1, '50 %', '10'), survey(2, '33 %', '3')]));
  const shown = table(blocks, 'Nöjda')?.lines.map(({ label, cells }) => [label, cells['outcome']]);
  expect(shown).toEqual(
    expect.arrayContaining([
      ['Enhet 1', '80 %'],
      ['Enhet 2', '50 %'],
      ['Enhet 3', 'För få svar'],
    ]),
  );
  const said = printed(blocks).join('\n');
  expect(said).not.toContain('33 %');
  expect(said).toContain('Lägst 50 %, median 65 %, högst 80 % (2 enheter).');
  expect(said).toContain('Tillsammans 72,5 %: 2 enheter, vägda efter antal svar.');
});

it('a source is the number of its file and its cells, those beneath each other as one; another sheet is named', () => {
  const at = (file: number, sheet: string, cell: string) => ({ file, sheet, cell });
  const cells = [at(0, 'Driftbudget', 'H14'), at(0, 'Driftbudget', 'H15'), at(0, 'Driftbudget', 'K14'), null, at(2, 'Pengar', 'B2')];
  expect(sourceText(cells, 'Driftbudget').replaceAll('\u00a0', ' ')).toBe('[1] H14:H15, K14; [3] Pengar B2');
});

it('a department has a sheet of its own, whatever it is called', () => {
  const long = 'Avdelningen för äldreomsorg och funktionsstöd';
  expect([...sheetNames('Rapport T2 2026', [long, `${long} väst`, "a/b: '"])]).toEqual([
    ['', 'Rapport T2 2026'],
    [long, 'Rapport T2 2026 Avdelningen för'],
    [`${long} väst`, 'Rapport T2 2026 Avdelningen f 2'],
    ["a/b: '", 'Rapport T2 2026 a b'],
  ]);
});

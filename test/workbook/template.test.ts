import { emptyPlan, templateContent } from '../../src/workbook/template';
import type { SheetContent } from '../../src/workbook/content';
import { parseArea } from '../../src/workbook/area';

const pictureOf = (sheets: readonly SheetContent[]): string =>
  sheets.map(({ name, visibility }) => (visibility === 'visible' ? name : `(${name})`)).join(' · ');
const picture = (type: 'VP' | 'T2' | 'VB' | 'month', level: 'unit' | 'board'): string =>
  pictureOf(templateContent(emptyPlan({ type, year: 2026, level })).sheets);

describe('an empty template shows what the document needs', () => {
  test("a unit's T2", () => {
    expect(picture('T2', 'unit')).toBe(
      'Start · Mål · Texter · Indikatorer · Aktiviteter · Driftbudget · Åtgärder · (Bemanning) · (Volymer) · (Ersättningsnivåer) · (Resultatenheter) · (Investeringar) · (Omslutningsförändringar) · (Budgetjusteringar) · (Synpunkter och lex Sarah) · (Brukarundersökning) · (Väsentlighets- och riskanalys) · (Internkontrollplan) · (Övriga tabeller) · (_Mall)',
    );
  });

  test("a board's T2", () => {
    expect(picture('T2', 'board')).toBe(
      'Start · Mål · Texter · Indikatorer · Aktiviteter · Driftbudget · Åtgärder · (Bemanning) · Volymer · (Ersättningsnivåer) · Resultatenheter · Investeringar · Omslutningsförändringar · Budgetjusteringar · Synpunkter och lex Sarah · (Brukarundersökning) · (Väsentlighets- och riskanalys) · Internkontrollplan · Övriga tabeller · (_Mall)',
    );
  });

  test('the sheet of lists is very hidden', () => {
    expect(templateContent(emptyPlan({ type: 'VP', year: 2026 })).sheets.at(-1)).toMatchObject({ name: '_Mall', visibility: 'veryHidden' });
  });
});

/** Headers that can be seen in a table of a sheet. */
function visibleHeaders(sheet: SheetContent | undefined, table: string): readonly string[] {
  const address = sheet?.tables.find(({ name }) => name === table)?.address ?? '';
  const area = parseArea(address);
  const headers = sheet?.blocks.find((block) => block.address === address)?.cells[0] ?? [];
  return headers.map(String).filter((_header, index) => !sheet?.columns[area.column - 1 + index]?.hidden);
}

describe('columns', () => {
  const sheetOf = (plan: ReturnType<typeof emptyPlan>, name: string) => templateContent(plan).sheets.find((sheet) => sheet.name === name);

  test("a unit's plan asks for no outcome", () => {
    expect(visibleHeaders(sheetOf(emptyPlan({ type: 'VP', year: 2026 }), 'Driftbudget'), 'Driftbudget')).toEqual([
      'Verksamhet',
      'Rad',
      'Slag',
      'Varav av',
      'Varav komplett',
      'Bokslut föregående år',
      'Budget föregående år',
      'Budget',
      'Prognos',
      'Avvikelse',
      'Avvikelse %',
      'Ägare',
    ]);
  });

  test('one that holds data is never hidden', () => {
    const plan = emptyPlan({ type: 'VP', year: 2026 });
    const budget = plan.budget.map((row) => ({ ...row, cause: 'Fler uppdrag än väntat' }));
    expect(visibleHeaders(sheetOf({ ...plan, budget }, 'Driftbudget'), 'Driftbudget')).toContain('Orsak till avvikelse');
  });

  test('no cell that people fill in of a sum lies in a hidden column', () => {
    for (const level of ['unit', 'board'] as const) {
      for (const type of ['VP', 'T1', 'T2', 'VB', 'month'] as const) {
        const sheet = sheetOf(emptyPlan({ type, year: 2026, level }), 'Driftbudget');
        expect(visibleHeaders(sheet, 'DriftbudgetSumma')).toEqual(expect.arrayContaining(['Summering', 'Budget', 'Budget enligt källa']));
      }
    }
  });

  test('nothing lies under a table that grows', () => {
    for (const sheet of templateContent(emptyPlan({ type: 'T2', year: 2026, level: 'board' })).sheets) {
      const growing = sheet.tables.at(-1);
      if (!growing || sheet.name === '_Mall') continue;
      const { row, rows } = parseArea(growing.address);
      for (const block of sheet.blocks) expect(parseArea(block.address).row).toBeLessThan(row + rows);
    }
  });
});

test('every formula fits in a cell of Excel', () => {
  const { sheets } = templateContent(emptyPlan({ type: 'T2', year: 2026, level: 'board' }));
  const formulas = sheets.flatMap(({ blocks }) => blocks.filter(({ formulas: are }) => are).flatMap(({ cells }) => cells.flat()));
  expect(Math.max(...formulas.map((formula) => String(formula ?? '').length))).toBeLessThan(8192);
  expect(formulas.join('\n')).not.toMatch(/\b(LET|XLOOKUP|TEXTJOIN|IFS|FILTER|SWITCH|CONCAT|MAXIFS|MINIFS|TEXT)\(/);
});

test('a text that does not fit in a cell is refused', () => {
  const plan = emptyPlan({ type: 'VP', year: 2026 });
  const texts = plan.texts.map((row) => ({ ...row, text: 'a'.repeat(40_000) }));
  expect(() => templateContent({ ...plan, texts })).toThrow('40000 characters');
});

describe('a laptop of 1366 × 768 beside the pane', () => {
  const grid = { width: 757, height: 405 };
  const sheetsOf = (level: 'unit' | 'board') => templateContent(emptyPlan({ type: 'T2', year: 2026, level })).sheets;

  test.each(['unit', 'board'] as const)('three fifths of a sheet of a %s are left to scroll in', (level) => {
    for (const { freeze, columns, rows } of sheetsOf(level)) {
      if (!freeze) continue;
      const width = columns.slice(0, freeze.columns).reduce((all, column) => all + (column.hidden ? 0 : column.width), 0);
      const heights = Array.from({ length: freeze.rows }, (_each, index) => rows?.rows[index + 1 - rows.first]?.height ?? 15);
      expect(width).toBeLessThanOrEqual(grid.width * 0.4);
      expect(heights.reduce((all, height) => all + height, 0)).toBeLessThanOrEqual(grid.height * 0.42);
    }
  });

  test("the header of a unit's budget stays in view below its sums", () => {
    const budget = sheetsOf('unit').find(({ name }) => name === 'Driftbudget');
    const growing = parseArea(budget?.tables.at(-1)?.address ?? '');
    expect(budget?.freeze?.rows).toBe(growing.row);
  });
});

test('a required cell has its red edge in a table above the growing one too', () => {
  const sheet = templateContent(emptyPlan({ type: 'T2', year: 2026, level: 'board' })).sheets.find(
    ({ name }) => name === 'Budgetjusteringar',
  );
  const above = parseArea(sheet?.tables[0]?.address ?? '');
  const edges = sheet?.conditions.filter(({ style }) => style.borders?.EdgeLeft).map(({ address }) => parseArea(address).row) ?? [];
  expect(edges).toContain(above.row + 1);
});

test('a sheet that is printed on two pages across names its rows on both, and a narrow one on its only page', () => {
  const { sheets } = templateContent(emptyPlan({ type: 'T2', year: 2026, level: 'board' }));
  const pageOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.page;
  expect(pageOf('Driftbudget')).toMatchObject({ scale: { pagesWide: 2 }, titleColumns: expect.stringMatching(/^\$A:\$[A-Z]+$/) as string });
  expect(pageOf('Aktiviteter')).toMatchObject({ scale: { pagesWide: 1 } });
  expect(pageOf('Aktiviteter')).not.toHaveProperty('titleColumns');
});

test.each([
  ['unit', ['Nämnd', 'Avdelning', 'Enhet']],
  ['department', ['Nämnd', 'Avdelning']],
  ['board', ['Nämnd', 'Sammanträdesdatum', 'Diarienummer']],
] as const)("Start of a %s has its own names, and the board's meeting only the board", (level, shown) => {
  const start = templateContent(emptyPlan({ type: 'T2', year: 2026, level })).sheets[0];
  const labels = start?.blocks.find(({ cells }) => cells.length > 20)?.cells.map(([label]) => label) ?? [];
  const hidden = start?.rows?.rows.map((row) => row.hidden === true) ?? [];
  const asked = ['Nämnd', 'Avdelning', 'Enhet', 'Sammanträdesdatum', 'Diarienummer'];
  expect(labels.filter((label, row) => asked.includes(String(label)) && !hidden[row])).toEqual(shown);
});

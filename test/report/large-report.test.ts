import { sheetSteps } from '../../src/workbook/excel/sheet-steps';
import { reportOf } from '../support/report-picture';
import { unitsPlan } from '../support/units-plan';

/** Excel on the web refuses 5 MB; the client adds to what is asked, and a request is made of several steps. */
const PIECE = 950_000;

function asked(units: number) {
  const content = reportOf(unitsPlan(units));
  const { cells, tables, formulas, rules } = sheetSteps(content, PIECE);
  const steps = [...cells, ...tables, ...formulas, ...rules];
  const pages = (content.page?.breaks?.length ?? 0) + 1;
  const bytes = steps.reduce((sum, step) => sum + step.bytes, 0);
  const written = new TextEncoder().encode(JSON.stringify(content.blocks.flatMap((block) => block.cells))).length;
  return { pages, largest: Math.max(...steps.map((step) => step.bytes)), bytes, written };
}

describe('a report of what forty units have written', () => {
  it('is asked for in pieces that no Excel refuses, with no more bytes a page than a short one', () => {
    const [few, many] = [asked(4), asked(40)];
    expect(few.pages).toBeGreaterThan(20);
    expect(many.pages).toBeGreaterThan(250);
    expect(many.largest).toBeLessThanOrEqual(1.1 * PIECE);
    expect(many.bytes / many.pages).toBeLessThanOrEqual(1.05 * (few.bytes / few.pages));
    expect(many.bytes).toBeGreaterThan(many.written);
  });
});

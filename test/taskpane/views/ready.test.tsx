import { rowPrints } from '../../../src/domain/changed-since';
import Ready from '../../../src/taskpane/views/ready';
import { changesSinceReady } from '../../../src/taskpane/ready/changes';
import { stepsLeft, stepsTaken, usualRole } from '../../../src/taskpane/ready/steps-of';
import type { Plan } from '../../../src/domain/plan';
import { anIndicator, aPlan, aStart } from '../../support/plan';
import { finished, halfway } from '../support/overview';
import { readAloud } from '../support/read-aloud';
import { viewProps } from '../support/view-props';

const on = (iso: string) => ({ kind: 'date', iso }) as const;
const sick = anIndicator({ key: 'i1', name: 'Sjukfrånvaro', outcome: '6,1 %' });

/** A reading of a plan that remembers what another said when it was marked. */
function readingOf(plan: Plan, marked: Plan | null, overview = halfway) {
  const { reading } = viewProps(overview);
  const cell = { value: marked ? rowPrints(marked) : '', format: '@', sheet: 'System', address: 'B5' };
  return { ...reading, findings: [], plan, snapshot: { ...reading.snapshot, names: new Map([['Mall_Klarmarkering', cell]]) } };
}
const view = (reading: ReturnType<typeof readingOf>, language: 'sv' | 'en' = 'sv') =>
  readAloud(<Ready {...viewProps(reading.overview)} reading={reading} />, language);

describe('Klarmarkera', () => {
  it('says what stands in the way, and makes marking all the same a choice', () => {
    const said = view(readingOf(aPlan(), null));
    expect(said).toMatch(/Kvar innan planen är klar\nIndikatorer 9 av 11 ›/);
    expect(said).toContain('Klarmarkera ändå, fast 2 saker är kvar');
  });

  it('says that nothing stands in the way', () => {
    const said = view(readingOf(aPlan(), null, finished));
    expect(said).toContain('Inget står i vägen');
    expect(said).not.toContain('Klarmarkera ändå');
  });

  it('shows day and role, and what has been changed afterwards by name', () => {
    const then = aPlan({ indicators: [sick] });
    const start = { status: 'ready', readyOn: on('2026-09-11'), readyBy: 'enhetschef' } as const;
    const same = readingOf(aPlan({ ...then, start }), then);
    expect(view(same)).toContain('Klarmarkerad 11 september 2026 av enhetschef');
    expect(view(same)).toContain('Inget är ändrat efter klarmarkeringen.');
    const changed = readingOf(aPlan({ indicators: [{ ...sick, analysis: 'Ny' }], start }), then);
    expect(view(changed)).toMatch(/Ändrad efter klarmarkering: 1 rad\n.*\nIndikatorer: Sjukfrånvaro ›/);
    expect(view(changed, 'en')).toContain('Changed since marked as ready: 1 row');
    expect(changesSinceReady(readingOf(aPlan({ start }), null))).toBe('unknown');
  });

  it('goes on to reviewed, approved and decided, and can be taken back', () => {
    const said = view(readingOf(aPlan({ start: { status: 'reviewed', reviewedBy: 'controller' } }), null));
    expect(said).toContain('Markera som godkänd');
    expect(said).toContain('Ta tillbaka: granskad');
    expect(stepsLeft(aStart({ status: 'decided' }))).toEqual([]);
  });

  it('leaves out a step that was passed over', () => {
    const start = aStart({ status: 'approved', readyOn: on('2026-09-11'), approvedOn: on('2026-09-14'), approvedBy: 'avdelningschef' });
    expect(stepsTaken(start, 'sv').map(({ step, day }) => [step, day])).toEqual([
      ['ready', '11 september 2026'],
      ['approved', '14 september 2026'],
    ]);
  });

  it('proposes the role that usually takes the step', () => {
    expect(usualRole('ready', { level: 'unit' })).toBe('unitManager');
    expect(usualRole('approved', { level: 'unit' })).toBe('departmentManager');
    expect(usualRole('decided', { level: 'board' })).toBe('board');
  });
});

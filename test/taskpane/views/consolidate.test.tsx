import { readRegister } from '../../../src/consolidation/register';
import { emptyBatch, withAnswer, withPicked } from '../../../src/taskpane/consolidate/batch';
import { keepWork, noWork } from '../../../src/taskpane/consolidate/kept-work';
import type { ViewProps } from '../../../src/taskpane/view-props';
import { viewShown } from '../../../src/taskpane/views';
import Consolidate from '../../../src/taskpane/views/consolidate';
import { packUnit } from '../../../src/unit-files';
import { addUp } from '../../../src/unit-files/add-up';
import { aUnit } from '../../consolidation/units';
import { aBudgetRow, anIndicator } from '../../support/plan';
import { halfway } from '../support/overview';
import { readAloud } from '../support/read-aloud';
import { viewProps } from '../support/view-props';

const { reading: plan, ...others } = viewProps(halfway);
const props = { ...others, workbook: { ...others.workbook, reading: null } };
const shown = (language: 'sv' | 'en' = 'sv', given: ViewProps = props) => readAloud(<Consolidate {...given} />, language);

const unit = (name: string, amounts: { readonly budget: string; readonly forecast: string }, indicator = 'Andel nöjda deltagare') =>
  packUnit(
    aUnit(name, {
      start: { type: 'T2', year: 2026, board: 'Södra nämnden', amountUnit: 'tkr', signs: 'costPositive', unitId: name },
      budget: [aBudgetRow({ key: `${name} b`, label: 'Löner', kind: 'cost', area: 'Vuxna', ...amounts })],
      indicators: [anIndicator({ key: `${name} i`, name: indicator, measureUnit: '%', target: '85 %', outcome: '80 %' })],
    }).read,
  );
const register = readRegister('Avdelning;Enhet;Enhets-id;Kontakt\nNorra;Ek;Ek;ek@exempel.se\nNorra;Al;Al;\nSödra;Bok;Bok;bok@exempel.se\n');

async function consolidated(count = 2): Promise<void> {
  const units = [
    unit('Ek', { budget: '1 000', forecast: '1 200' }),
    unit('Al', { budget: '2 000', forecast: '1 950' }, 'Andel nöjda deltagara'),
    { ok: false, file: 'Bok.xlsx', bytes: 1, hash: '', reason: 'encrypted' } as const,
    ...Array.from({ length: count - 2 }, (_, at) => unit(`Extra ${at}`, { budget: '1', forecast: '1' })),
  ];
  const work = { register, decisions: noWork.decisions, period: '', readAt: '2026-09-11 14:05', before: null };
  keepWork({ ...noWork, result: await addUp({ packed: units, ...work }), readAt: work.readAt });
}

describe('Sammanställ enheter', () => {
  beforeEach(() => keepWork(noWork));
  afterAll(() => keepWork(noWork));

  it('says what it does, and that it writes nothing by itself, before anything is picked', () => {
    expect(shown().split('\n')).toEqual([
      'Sammanställ enheter',
      'Välj enheternas arbetsböcker, så läses de här i panelen. Ingen av dem ändras, och inget skrivs förrän du säger till.',
      'Välj filer',
      'Välj mapp',
      'eller släpp dem här',
      'Register över enheterna ▾',
      'Hjälp ›',
    ]);
    expect(shown('en')).toContain('Consolidate units\nChoose the units’ workbooks');
  });

  it('shows who has to be called first, then the sums with how many are behind them', async () => {
    await consolidated();
    const said = shown().replaceAll('\u00a0', ' ');
    expect(said).toContain('2 av 3 enheter\nT2 2026 · Södra nämnden\n3 filer lästa 2026-09-11 14:05.');
    expect(said).toContain('Behöver ett samtal 1 ▴\n▲ Bok Går inte att läsa Södra');
    expect(said).toMatch(/Norra 2 av 2 enheter\nbudget 3 000 · prognos 3 150 · avvikelse −150/);
    expect(said).toMatch(/Södra 0 av 1 enhet\nbudget saknas/);
    expect(said).toMatch(/Största avvikelser\nEk −200 tkr\nAl \+50 tkr/);
    expect(said.indexOf('Inkomna')).toBeLessThan(said.indexOf('Summor'));
    expect(said.match(/Skriv sammanställningen/g)).toHaveLength(1);
  });

  it('leaves names that are alike apart until somebody decides', async () => {
    await consolidated();
    expect(shown()).toMatch(/Namn att avgöra 1\n.*\nIndikator ”Andel nöjda delt.*” och ”Andel nöjda delt.*” Samma\nInte samma/);
  });

  it('shows the first of many, and how many more there are', async () => {
    await consolidated(300);
    const said = shown();
    expect(said).toContain('Behöver ett samtal 299');
    expect(said.match(/Väntas inte/g)?.length ?? 0).toBeLessThanOrEqual(12);
    expect(said).toContain('Visa 12 till');
  });

  it('makes the report of the board or of a department; in a workbook with a plan only as a Word document', async () => {
    await consolidated();
    const said = shown();
    expect(said).toMatch(/Rapport\n.*\nRapport för\nHela nämnden\nNorra\nSödra\nGör rapportbladet/);
    const inPlan = shown('sv', { ...props, workbook: { ...props.workbook, reading: plan } });
    expect(inPlan).not.toContain('Gör rapportbladet');
    // Only a board or a department takes over from units.
    expect(inPlan.includes('Ta över till planen')).toBe(plan.plan.start.level !== 'unit');
    const board = { ...plan, plan: { ...plan.plan, start: { ...plan.plan.start, level: 'board' as const } } };
    expect(shown('sv', { ...props, workbook: { ...props.workbook, reading: board } })).toContain('Se vad som kan tas över');
  });

  it('says how far a stopped reading came, and shows no sums of a part', () => {
    const file = (name: string) => ({ path: name, file: { name, size: 1, arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) } });
    const begun = withPicked(emptyBatch, [file('Ek.xlsx'), file('Al.xlsx'), file('Bok.xlsx')], 'files');
    keepWork({ batch: withAnswer(begun, { ok: false, file: 'Ek.xlsx', bytes: 1, hash: '', reason: 'xls' }) });
    const said = shown();
    expect(said).toContain('1 av 3 filer är lästa. Det som är läst finns kvar.\nLäs de 2 som är kvar\nTa bara med de lästa');
    expect(said).not.toContain('Summor');
  });

  it('reads and shows in a workbook with a plan of its own, but does not write there', async () => {
    await consolidated();
    const said = shown('sv', { ...props, workbook: { ...props.workbook, reading: plan } });
    expect(said).toContain('sammanställningen skrivs i en tom arbetsbok');
    expect(said).toContain('2 av 3 enheter');
    expect(said).not.toContain('Skriv sammanställningen');
  });

  it('is what a consolidated workbook opens with, and tells there where a figure comes from', () => {
    expect(viewShown('home', false, true)).toBe('consolidate');
    expect(viewShown('create', false, true)).toBe('consolidate');
    expect(viewShown('help', false, true)).toBe('help');
    expect(viewShown('consolidate', false)).toBe('consolidate');
    expect(shown('sv', { ...props, workbook: { ...props.workbook, isConsolidation: true } })).toContain(
      'Källa\nStäll markören på en siffra i ett av bladen',
    );
  });
});

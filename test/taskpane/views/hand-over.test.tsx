import type { Plan } from '../../../src/domain/plan';
import { piecesOf } from '../../../src/report/hand-over/pieces';
import { withPrint } from '../../../src/report/hand-over/prints';
import { nextLeft, pieceLines } from '../../../src/taskpane/hand-over/lines';
import HandOver from '../../../src/taskpane/views/handOver';
import IndicatorFile from '../../../src/taskpane/views/indicatorFile';
import { aGoal, anActivity, anIndicator, aPlan, aText } from '../../support/plan';
import { halfway } from '../support/overview';
import { readAloud } from '../support/read-aloud';
import { viewProps } from '../support/view-props';

const plan = aPlan({
  start: { type: 'T2', level: 'unit', unit: 'Fruängens enhet' },
  goals: [aGoal({ key: 'g1', code: '1.1', number: '1.1', level: 'unit', title: 'Trygghet', reason: 'Mätt sent.' })],
  texts: [
    aText({ key: 't1', order: 1, owner: 'unit', chapter: 'opening', heading: 'Inledning', text: 'Ett stycke.\n- en punkt\n- <b>två</b>' }),
    aText({ key: 't2', order: 2, owner: 'unit', chapter: 'goals', goal: '1.1', heading: '', text: 'Tryggare.', transferred: true }),
    aText({ key: 't3', order: 3, owner: 'board', chapter: 'goals', goal: '1.1', heading: 'Given', text: 'Ovanifrån.' }),
  ],
  indicators: [
    anIndicator({
      key: 'i1',
      goal: '1.1',
      name: 'Andel trygga',
      measureUnit: '%',
      outcome: '94 %',
      target: 'öka',
      analysis: 'Fler.',
      transferred: true,
    }),
  ],
  activities: [anActivity({ key: 'a1', goal: '1.1', name: 'Vandringar', analysis: 'Två.' })],
});
const all = piecesOf(plan).groups.flatMap(({ pieces }) => pieces);
const wasOther = withPrint(
  '',
  all.find(({ table }) => table === 'indicators')!,
  'Färre.',
);

function propsOf(of: Plan, held = '') {
  const props = viewProps(halfway);
  const cell = { value: held, format: '@', sheet: 'System', address: 'B7' };
  const snapshot = { ...props.reading.snapshot, names: new Map([['Mall_Infört', cell]]) };
  return { ...props, reading: { ...props.reading, plan: of, snapshot } };
}
const view = (of: Plan, held = '', language: 'sv' | 'en' = 'sv') => readAloud(<HandOver {...propsOf(of, held)} />, language);

describe('För över till ILS', () => {
  it('shows the first text that is left, with its tick, and what else is left beneath its goal or chapter', () => {
    const said = view(plan).split('\n');
    expect(said).toEqual([
      'För över till ILS 2 av 4 införda',
      'Inledande',
      'Inledning',
      'Text · ○ Inte införd',
      'Kopiera texten',
      'Infört i ILS',
      'Ett stycke.',
      'en punkt',
      '&lt;b&gt;två&lt;/b&gt;',
      'Nästa',
      'Ändra texten',
      'Texterna i tryckordning',
      'Visa',
      'De som är kvar',
      'Alla',
      'Inledande',
      'Inledning ○ kvar ›',
      'Enhetsmål: 1.1 Trygghet',
      'Vandringar ○ kvar ›',
      'En text som är given ovanifrån är inte med. Den finns redan i ILS.',
      'Indikatorer som fil till Stratsys ›',
    ]);
  });

  it('counts a text that has been changed since among those that are left', () => {
    const said = view(plan, wasOther);
    expect(said).toContain('1 av 4 införda');
    expect(said).toContain('En text har ändrats sedan den markerades som införd.');
    expect(said).toContain('Andel trygga ◆ ändrad');
  });

  it('says how it is done until the first is, and that all are done when they are', () => {
    const open = aPlan({ ...plan, start: plan.start, texts: plan.texts.map((row) => ({ ...row, transferred: false })), indicators: [] });
    expect(view(open)).toContain('Kopiera en text, klistra in den i ILS och markera den som införd.');
    const tick = <Row extends object>(row: Row) => ({ ...row, transferred: true });
    const done = { ...plan, texts: plan.texts.map(tick), activities: plan.activities.map(tick) };
    expect(view(done)).toContain('Alla texter är införda.');
    expect(view(aPlan())).toContain('Det finns inga texter att föra över än.');
    expect(view(plan, '', 'en')).toContain('2 of 4 entered');
  });

  it('goes on with the next that is left in print order, and from the top again after the last', () => {
    const { lines } = pieceLines(plan, wasOther);
    const names = lines.map(({ piece, state }) => `${piece.table} ${state}`);
    expect(names).toEqual(['texts open', 'goals none', 'texts transferred', 'indicators changed', 'activities open']);
    const after = (id: string) => nextLeft(lines, id)?.piece.id ?? null;
    expect(after('texts t1')).toBe('goals g1');
    expect(after('goals g1')).toBe('indicators i1');
    expect(after('activities a1')).toBe('texts t1');
    expect(
      nextLeft(
        lines.filter(({ state }) => state === 'transferred'),
        'texts t2',
      ),
    ).toBeNull();
  });
});

describe('Indikatorer till Stratsys', () => {
  const file = (of: Plan) => readAloud(<IndicatorFile {...propsOf(of)} />);

  it('says how many values there are and what is not with them, and waits for the list', () => {
    const said = file(plan);
    expect(said).toContain('Alla (1 värde)');
    expect(said).toContain('Periodens utfall (1)');
    expect(said).toContain('Ett värde är inte med ▾');
    expect(said).toContain('Lägg in listan, eller kryssa för att du inte har någon.');
    expect(said).not.toContain('Kopiera innehållet');
  });

  it('has nothing to offer where no indicator has a value', () => {
    expect(file(aPlan())).toContain('Inga indikatorer har värden att skriva än.');
  });
});

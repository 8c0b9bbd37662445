import fc from 'fast-check';
import { rests } from '../../../src/domain/headings';
import { withHeadings } from '../../../src/domain/roll-on/headings';
import type { Plan } from '../../../src/domain/plan';
import { anyPlan } from '../../support/arbitrary/plan';
import { aGoal, aPlan, aText } from '../../support/plan';

const counted = (): (() => string) => {
  let made = 0;
  return () => `ny${(made += 1)}`;
};
const headings = ({ texts }: Plan): readonly string[] =>
  texts.map(({ heading, headingLevel }) => `${'  '.repeat(headingLevel - 1)}${heading}`);

it('a heading that is missing stands where the template has it, behind what is beneath the one before', () => {
  const plan = aPlan({
    start: { type: 'T2', level: 'unit' },
    goals: [aGoal({ code: '1.1:N1:E1', level: 'unit', owner: 'unit' })],
    texts: [
      aText({ chapter: 'economy', heading: 'Uppföljning av ekonomi', order: 5 }),
      aText({ chapter: 'economy', heading: 'Egen rubrik', headingLevel: 3, text: 'Vår.', order: 6 }),
      aText({ chapter: 'goals', goal: '1.1:N1:E1', heading: 'Analys', order: 3 }),
      aText({ chapter: 'opening', heading: 'Sammanfattande analys', order: 1 }),
    ],
  });
  expect(headings(withHeadings(plan, counted()))).toEqual([
    'Sammanfattande analys',
    'Förslag till beslut',
    'Analys',
    'Förväntat resultat',
    'Uppföljning av ekonomi',
    '    Egen rubrik',
    '  Analys av resultaträkning – uppföljning av driftbudget',
    '  Investeringar',
    '  Medel för lokaländamål',
    'Övrigt',
    '  Systematiskt kvalitetsarbete',
    '  Synpunkter och klagomål',
    '  Agenda 2030',
  ]);
});

it('a monthly report gets none, and what rests is left out only where nothing was ever written', () => {
  const texts = [
    aText({ chapter: 'opening', heading: 'Ledarskapsidé', text: '', previousText: '' }),
    aText({ chapter: 'opening', heading: 'Enhetens uppdrag', text: '', previousText: 'Vi lär.' }),
  ];
  const month = withHeadings(aPlan({ start: { type: 'month', level: 'unit' }, texts }), counted());
  expect(headings(month)).toEqual(['Enhetens uppdrag']);
  expect(rests('enhetens uppdrag', { type: 'T1', level: 'unit' })).toBe(true);
  expect(rests('Analys', { type: 'VP', level: 'unit' })).toBe(true);
  expect(rests('Egen rubrik', { type: 'T1', level: 'unit' })).toBe(false);
});

it('whatever stands in Texter: no text is lost, no row is there twice, and once is enough', () => {
  fc.assert(
    fc.property(anyPlan({ indicators: 0, budget: 0, others: 3 }), (plan) => {
      const made = withHeadings(plan, counted());
      const kept = new Map(made.texts.map((row) => [row.key, row]));
      for (const row of plan.texts)
        if (row.text !== '' || row.previousText !== '') expect(kept.get(row.key)).toEqual({ ...row, order: kept.get(row.key)?.order });
      expect(made.texts.map(({ order }) => order)).toEqual(made.texts.map((_, at) => at + 1));
      expect(withHeadings(made, counted())).toEqual(made);
    }),
    { numRuns: 40 },
  );
});

import { computePlan } from '../../src/domain/computed';
import type { Start } from '../../src/domain/plan';
import { reportBlocks } from '../../src/report/blocks';
import { wordingFor } from '../../src/wording';
import { aBudgetRow, aGoal, anAction, anActivity, anIndicator, anInvestment, aControlRow, aPlan, type Written } from '../support/plan';
import { pictureOf, reportOf } from '../support/report-picture';

const vp = (start: Written<Start>, budget: string) =>
  aPlan({
    start: { type: 'VP', amountUnit: 'tkr', ...start },
    goals: [aGoal({ level: 'area' }), aGoal({ code: '1.1:N1', level: 'committee' }), aGoal({ code: '1.1:N2', level: 'committee' })],
    indicators: [anIndicator({ name: 'En', target: '5' }), anIndicator({ name: 'Två', councilTarget: '7' })],
    activities: [anActivity()],
    budget: [aBudgetRow({ label: 'Netto', kind: 'net', budget })],
  });

const frameOf = (start: Written<Start>, budget: string): string | undefined =>
  pictureOf(reportOf(vp(start, budget), { chapters: ['summary'] }))
    .at(-1)
    ?.replace(/^.*?Budgetramen/, 'Budgetramen');

test('a plan is held against its frame, whatever signs its budget has', () => {
  expect(frameOf({ frame: '1 000', signs: 'costPositive' }, '900')).toBe('Budgetramen är 1 000 tkr. Budgeten ligger 100 tkr under ramen.');
  expect(frameOf({ frame: '1 000', signs: 'revenuePositive' }, '-1 100')).toBe(
    'Budgetramen är 1 000 tkr. Budgeten ligger 100 tkr över ramen.',
  );
  expect(frameOf({ frame: '1 000', signs: 'unsigned' }, '1 000')).toBe('Budgetramen är 1 000 tkr, lika mycket som budgeten.');
  expect(frameOf({}, '1 000')).toBe('Budgeten är 1 000 tkr netto.');
});

test('what a plan sets out to do is counted in both languages', () => {
  const plan = vp({}, '1');
  const said = (language: 'sv' | 'en') =>
    reportBlocks(plan, computePlan(plan), wordingFor(language), { chapters: ['summary'] }).flatMap((block) =>
      block.kind === 'text' && block.look === 'body' ? [block.text] : [],
    )[0];
  expect(said('sv')).toBe(
    'Planen har 1 mål för verksamhetsområden och 2 nämndmål. 1 av 2 indikatorer har årsmål. En aktivitet är planerad.',
  );
  expect(said('en')).toBe('The plan has 1 area goal and 2 committee goals. 1 of 2 indicators has a target. One activity is planned.');
});

test('rows that nobody has given a figure are printed with what is said of them', () => {
  const plan = aPlan({
    budget: [aBudgetRow({ label: 'Löner', cause: 'Fler vikarier.' })],
    actions: [anAction({ action: 'Vakanspröva', responsible: 'Chef' })],
    investments: [anInvestment({ label: 'Hiss' })],
    controls: [aControlRow({ control: 'Stickprov' })],
  });
  expect(pictureOf(reportOf(plan, { chapters: ['economy', 'quality'] }))).toEqual([
    'Ekonomi',
    'Uppföljning av driftbudget',
    'Netto (mnkr)',
    'Löner',
    'Orsak: Fler vikarier.',
    'Åtgärder',
    'Åtgärd (mnkr)',
    'Vakanspröva',
    'Chef',
    'Investeringar',
    'Investering (mnkr)',
    'Hiss',
    'Kvalitet',
    'Intern kontroll',
    'Ingen avvikelse | Mindre avvikelse | Väsentlig avvikelse | Inte utförd | Utan resultat',
    'Antal kontroller | 0 | 0 | 0 | 0 | 1',
    'Kontroll',
    'Stickprov',
    'En process',
  ]);
});

import { aBudgetRow, aGoal, aHandledFinding, anActivity, anIndicator, aPlan, aRiskRow, aSumRow, aText } from '../../support/plan';

/** A unit's T2: the city's goal, an area, a committee's goal, two goals of the unit, and what hangs on them. */
export const unitPlan = aPlan({
  start: { level: 'unit', unit: 'Fruängens enhet', amountUnit: 'tkr', limitAmount: '100', limitPercent: '1' },
  goals: [
    aGoal({ key: 'g1', code: '1', level: 'focus', number: '1', title: 'En stad som håller samman' }),
    aGoal({ key: 'g2', code: '1.3', level: 'area', parent: '1', number: '1.3', title: 'Stöd där behoven är störst' }),
    aGoal({ key: 'g3', code: '1.3:N1', level: 'committee', parent: '1.3', title: 'Självbestämmande' }),
    aGoal({ key: 'g4', code: '1.3:N2', level: 'committee', parent: '1.3', title: 'Trygghet' }),
    aGoal({
      key: 'g5',
      code: '1.3:N1:E1',
      level: 'unit',
      parent: '1.3:N1',
      title: 'Självständigt liv',
      fulfilment: 'partly',
      owner: 'unit',
    }),
    aGoal({ key: 'g6', code: '1.3:N1:E2', level: 'unit', parent: '1.3:N1', title: 'Första kontakt', owner: 'unit' }),
  ],
  indicators: [
    anIndicator({
      key: 'i1',
      owner: 'unit',
      goal: '1.3:N1:E1',
      name: 'Klarar mer själva',
      measureUnit: '%',
      outcome: '71,5 %',
      target: '75 %',
    }),
    anIndicator({ key: 'i2', goal: '1.3:N1', name: 'Nöjdhet', measureUnit: '%', target: '80 %', supports: '1.3:N1:E1' }),
  ],
  activities: [
    anActivity({ key: 'a1', owner: 'unit', goal: '1.3:N1:E1', name: 'Mötesplats', status: 'ongoing' }),
    anActivity({ key: 'a2', owner: 'unit', goal: '', name: 'Lös aktivitet' }),
  ],
  texts: [
    aText({ key: 't1', chapter: 'goals', goal: '1.3:N1:E1', heading: 'Analys', text: 'x'.repeat(1412), done: true }),
    aText({ key: 't2', chapter: 'goals', goal: '1.3:N1:E1', heading: 'Förväntat resultat' }),
    aText({ key: 't3', chapter: 'economy', heading: 'Budget' }),
  ],
  risks: [aRiskRow({ key: 'k1', goal: '', process: 'Utbetalning', event: 'Fel mottagare' })],
  budget: [
    aBudgetRow({ key: 'b1', area: 'Boendestöd', label: 'Löner', kind: 'cost', budget: '10 000', forecast: '10 400' }),
    aBudgetRow({ key: 'b2', area: 'Boendestöd', label: 'varav vikarier', ofWhich: 'Löner', kind: 'cost', budget: '500', forecast: '500' }),
  ],
  budgetSums: [aSumRow({ kind: 'net', group: 'Boendestöd', label: 'Netto' }), aSumRow({ kind: 'total', label: 'Netto totalt' })],
  handled: [aHandledFinding({ key: 'h1', rule: 'V05', sheet: 'Indikatorer', cell: 'H14' })],
});

import type { DocumentType, Level, Plan } from '../../src/domain/plan';
import { readValue } from '../../src/domain/read-value';
import { emptyPlan } from '../../src/workbook/template/empty';
import { goalHeadings } from '../../src/domain/headings';
import {
  aBudgetRow,
  aComplaintRow,
  aCompensationLevel,
  aControlRow,
  aGoal,
  aHandledFinding,
  aResultUnit,
  aRiskRow,
  aStaffingRow,
  aSumRow,
  aSurveyRow,
  aText,
  aTurnoverChange,
  aVolumeRow,
  anAction,
  anActivity,
  anAdjustment,
  anIndicator,
  anInvestment,
} from './plan';

const date = (iso: string) => ({ kind: 'date', iso }) as const;
const months = (figure: number) => Array.from({ length: 12 }, (_, at) => readValue(String(figure + at)));

const goals = [
  aGoal({ code: '1', level: 'focus', number: '1', title: 'En stad', parent: '' }),
  aGoal({ code: '1.1', level: 'area', number: '1.1', title: 'Skola', parent: '1', fulfilment: 'partly', previousFulfilment: 'fully' }),
  aGoal({ code: '1.1:N1', level: 'committee', number: '', title: 'Alla lär sig läsa', parent: '1.1', fulfilment: 'fully' }),
  aGoal({ code: '1.1:N1:E1', level: 'unit', number: '', title: 'Vi läser varje dag', parent: '1.1:N1', fulfilment: 'partly' }),
  aGoal({
    code: '1.1:N1:E2',
    level: 'unit',
    number: '',
    title: 'Vi lånar böcker',
    parent: '1.1:N1',
    fulfilment: 'not',
    reason: 'Biblioteket var stängt.',
  }),
];

const indicators = [
  anIndicator({
    goal: '1.1',
    name: 'Andel nöjda föräldrar',
    measureUnit: '%',
    periodicity: 'tertial',
    period: 'Tertial 2 2026',
    outcome: '81 %',
    outcomePrior: '79 %',
    forecast: '83 %',
    forecastPrevious: '84 %',
    target: '85 %',
    councilTarget: '86 %',
    judged: 'partly',
    reason: 'Enkäten är liten.',
    analysis: 'Fler svarar än förra året.',
  }),
  anIndicator({
    goal: '1.1:N1',
    name: 'Antal boklån',
    periodicity: 'year',
    period: '2026',
    target: '',
    outcome: '12',
    analysis: 'Lånen minskar.',
  }),
];

const activities = [
  anActivity({
    goal: '1.1:N1:E1',
    name: 'Starta en läsecirkel',
    start: date('2026-01-15'),
    end: date('2026-06-30'),
    responsible: 'Biträdande chef',
    status: 'finished',
    statusPrevious: 'ongoing',
    analysis: 'Cirkeln har tio deltagare.',
  }),
  anActivity({
    goal: '1.1:N1:E2',
    name: 'Öppna ett bokrum',
    status: 'paused',
    statusPrevious: 'ongoing',
    deviation: 'Lokalen är inte klar.',
  }),
  anActivity({ goal: '1.1:N1:E2', name: 'Bjud in en författare', status: 'notStarted' }),
];

const area = (label: string, budget: string, forecastPrevious: string, forecast: string, outcome: string) =>
  aBudgetRow({ label, kind: 'net', priorActual: '9,0', budget, outcome, forecastPrevious, forecast, cause: `Orsak ${label}` });

/**
 * A plan of any type and level in which every table holds something, also what its type and level have no use for: what a report of it must print, and
 * what it must not.
 */
export function fullPlan(type: DocumentType, level: Level): Plan {
  const plan = emptyPlan({
    type,
    year: 2026,
    level,
    ...(type === 'month' && { periodMonth: 5 }),
    board: 'Södra nämnden',
    department: 'Skolavdelningen',
    unit: 'Solens förskola',
    amountUnit: 'mnkr',
    author: 'Kim Exempel',
    recipient: 'Södra nämnden',
    meetingDate: date('2026-09-24'),
    caseNumber: 'SN 2026/7',
    frame: readValue('60,0'),
  });
  const texts = plan.texts.map((row) => ({ ...row, text: `Text om ${row.heading}, ${row.chapter}.` }));
  const ofGoals = goals.flatMap((goal) =>
    goalHeadings(type, level, goal.level).map(({ heading }) =>
      aText({ chapter: 'goals', goal: goal.code, heading, text: `${heading} av ${goal.title}.` }),
    ),
  );
  return {
    ...plan,
    texts: [...texts, ...ofGoals],
    goals,
    indicators,
    activities,
    budget: [
      area('Förskola', '30,0', '29,5', '29,0', '28,0'),
      area('Skola', '20,0', '20,0', '22,0', '23,0'),
      area('Fritid', '9,0', '9,0', '9,0', '9,5'),
    ],
    actions: [anAction({ action: 'Vakanspröva', effectYear: '0,5', inForecast: false, responsible: 'Chef' })],
    resultUnits: [aResultUnit({ name: 'Solen', carriedIn: '0,4', result: '0,2', commitmentsMet: true, comment: 'Om Solen.' })],
    investments: [
      anInvestment({
        label: 'Hiss',
        budget: '2,0',
        granted: '0,5',
        outcome: '1,0',
        forecastPrevious: '2,2',
        forecast: '2,4',
        comment: 'Om hissen.',
      }),
    ],
    turnover: [aTurnoverChange({ area: 'Skola', label: 'Hyror', costs: '1,0', revenue: '-1,0' })],
    adjustments: [anAdjustment({ label: 'Bostadsbidrag', amount: '1,1' })],
    capitalCosts: plan.capitalCosts.map((row) => ({
      ...row,
      budget: readValue('3,0'),
      outcome: readValue('2,0'),
      forecast: readValue('3,1'),
    })),
    volumes: [
      {
        ...aVolumeRow({ caption: 'Barn', area: 'Förskola', label: 'Solen', measureUnit: 'barn' }),
        months: months(110),
        priorMonths: months(100),
      },
    ],
    volumeSums: [aSumRow({ kind: 'group', group: 'Förskola|Barn', label: 'Totalt' })],
    compensation: [aCompensationLevel({ current: '310', prior: '300' })],
    staffing: [aStaffingRow({ employees: '12', fullTime: '10,5' })],
    complaints: [aComplaintRow({ kind: 'complaint', area: 'Förskola', count1: '2', count2: '3' })],
    surveys: [aSurveyRow({ indicator: 'Andel nöjda föräldrar', subUnit: 'Gula gruppen', result: '80 %', answers: '40' })],
    risks: [aRiskRow({ event: 'Handlingar kommer bort', likelihood: 3, consequence: 4 })],
    controls: [aControlRow({ control: 'Stickprov av akter', result: 'minor', deviation: 'En akt saknades.' })],
    handled: [aHandledFinding({ handling: 'accept', reason: 'Siffran är rätt.' })],
  };
}

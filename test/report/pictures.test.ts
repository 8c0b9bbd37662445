import type { Plan } from '../../src/domain/plan';
import { aBudgetRow, aGoal, anActivity, anIndicator, aPlan, aResultUnit, aSumRow, aText, aVolumeRow } from '../support/plan';
import { pictureOf, reportOf } from '../support/report-picture';

const goals: Plan['goals'] = [
  aGoal({ code: '1', level: 'focus', number: '1', title: 'En stad som håller samman', parent: '', fulfilment: null }),
  aGoal({ code: '1.3', level: 'area', number: '1.3', title: 'Stöd där behoven är störst', parent: '1', fulfilment: 'partly' }),
  aGoal({
    code: '1.3:N1',
    level: 'committee',
    number: '',
    title: 'Självständigt liv',
    parent: '1.3',
    fulfilment: 'partly',
    reason: 'Det mesta är på väg.',
  }),
  aGoal({ code: '1.3:N1:E1', level: 'unit', number: '', title: 'Deltagarna klarar mer själva', parent: '1.3:N1', fulfilment: 'none' }),
];

describe('a board’s T2', () => {
  const plan = aPlan({
    start: {
      type: 'T2',
      board: 'Södra nämnden',
      author: 'Controller',
      recipient: 'Nämnden',
      meetingDate: { kind: 'date', iso: '2026-09-24' },
    },
    goals,
    texts: [
      aText({ chapter: 'opening', heading: 'Förslag till beslut', headingLevel: 1, text: 'Nämnden godkänner rapporten.' }),
      aText({ chapter: 'opening', heading: 'Sammanfattande analys', headingLevel: 1, text: 'Det går bra.\n\nDet mesta.' }),
      aText({ chapter: 'goals', goal: '1.3', heading: 'Analys', text: '=inte en formel' }),
      aText({ chapter: 'economy', heading: 'Uppföljning av ekonomi', headingLevel: 1, text: '' }),
      aText({ chapter: 'economy', heading: 'Uppföljning av driftbudget', headingLevel: 2, text: 'Ett underskott.' }),
      aText({ chapter: 'economy', heading: 'Förskola', headingLevel: 2, text: 'Fler barn.' }),
      aText({ chapter: 'quality', heading: 'Kvalitetsarbete', headingLevel: 2, text: 'Egenkontroller är gjorda.' }),
    ],
    indicators: [
      anIndicator({
        goal: '1.3',
        name: 'Nöjda brukare',
        measureUnit: '%',
        kind: 'share',
        direction: 'higher',
        outcome: '71 %',
        outcomePrior: '70 %',
        target: '75 %',
        councilTarget: 'öka',
        period: '2026',
        judged: 'partly',
        analysis: 'Nästan i mål.',
      }),
    ],
    activities: [
      anActivity({
        goal: '1.3:N1',
        name: 'Starta en mötesplats',
        start: { kind: 'date', iso: '2026-01-01' },
        end: { kind: 'date', iso: '2026-06-30' },
        status: 'delayed',
        deviation: 'Lokal saknas.',
      }),
    ],
    budget: [
      aBudgetRow({
        area: '',
        label: 'Äldreomsorg',
        kind: 'net',
        outcome: '415,2',
        budget: '597,4',
        forecast: '616,3',
        cause: 'Fler platser.',
      }),
      aBudgetRow({ area: '', label: 'Funktionsnedsättning', kind: 'net', outcome: '230', budget: '334,1', forecast: '343,5' }),
      aBudgetRow({ area: '', label: 'boende', ofWhich: 'Äldreomsorg', kind: 'net', outcome: '100', budget: '150', forecast: '151' }),
    ],
    budgetSums: [aSumRow({ kind: 'total', label: 'Summa', given: { budget: '931,5', forecast: '960,0' } })],
    resultUnits: [aResultUnit({ area: 'Förskola', carriedIn: '0,0', result: '1,0' })],
    volumes: [aVolumeRow({ area: 'Förskola', caption: 'Barn', label: 'Små barn', months: ['1 905', '1 959', 'i.u.'] })],
  });

  it('reads from the front page to quality, sums in their place', () => {
    expect(pictureOf(reportOf(plan))).toEqual([
      'Tertialrapport 2 2026',
      'Södra nämnden',
      'Handläggare | Controller',
      'Till | Nämnden',
      'Sammanträde | 2026-09-24',
      'Förslag till beslut',
      'Nämnden godkänner rapporten.',
      'Läget i korthet',
      'Antal mål | ● Uppfylls helt | ◆ Uppfylls delvis | ▲ Uppfylls inte | ○ Inte bedömda',
      'Verksamhetsområden | 0 | 1 | 0 | 0',
      'Nämndmål | 0 | 1 | 0 | 0',
      'Enhetsmål | 0 | 0 | 0 | 1',
      '● Uppfylls helt | ◆ Uppfylls delvis | ▲ Uppfylls inte | – Kan inte beräknas',
      'Indikatorer | 0 | 0 | 1 | 0',
      'Ekonomi',
      'Budgeten är 931,5 mnkr netto och prognosen 959,8 mnkr. Avvikelsen är −28,3 mnkr (−3,0 % av budgeten). Plus betyder bättre än budget.',
      'Sammanfattande analys',
      'Det går bra.',
      'Det mesta.',
      'KF:s inriktningsmål',
      '1 En stad som håller samman',
      'KF:s mål för verksamhetsområdet',
      '1.3 Stöd där behoven är störst',
      '◆ Uppfylls delvis',
      'Analys',
      '=inte en formel',
      'Indikator | Periodens utfall | Utfall VB 2025 | Årsmål | KF:s årsmål | Period',
      'Nöjda brukare / ◆ Uppfylls delvis | 71 % | 70 % | 75 % | öka | 2026',
      'Nästan i mål.',
      'Nämndmål',
      'Självständigt liv',
      '◆ Uppfylls delvis',
      'Motivering: Det mesta är på väg.',
      'Aktiviteter',
      'Starta en mötesplats',
      '! Försenad  ·  2026-01-01 – 2026-06-30',
      'Avvikelse: Lokal saknas.',
      'Enhetsmål',
      'Deltagarna klarar mer själva',
      '— Ingen',
      'Uppföljning av ekonomi',
      'Uppföljning av driftbudget',
      'Ett underskott.',
      'Netto (mnkr) | Budget 2026 | Utfall per aug | Prognos | Avvikelse',
      'Äldreomsorg | 597.4 | 415.2 | 616.3 | -18.9',
      'Orsak: Fler platser.',
      '  varav boende | 150 | 100 | 151 | -1',
      'Funktionsnedsättning | 334.1 | 230 | 343.5 | -9.4',
      'Summa | 931.5 | 645.2 | 959.8 | -28.3',
      'Summa, Prognos: källan anger 960,0, uträknat är 959,8.',
      'Förskola',
      'Fler barn.',
      'Barn | Jan | Feb | Mar',
      'Små barn | 1905 | 1959 | i.u.',
      'Resultatenheter',
      'Resultatenhet (mnkr) | Resultatöverföring från 2025 | Resultat 2026 | Resultatöverföring till 2027',
      'Förskola | 0 | 1 | 1',
      'Kvalitetsarbete',
      'Egenkontroller är gjorda.',
    ]);
  });
});

describe('a unit’s plan', () => {
  const plan = aPlan({
    start: {
      type: 'VP',
      level: 'unit',
      unit: 'Enheten',
      board: 'Södra nämnden',
      department: 'Socialtjänst',
      amountUnit: 'tkr',
      periodMonth: null,
    },
    goals: goals.map((goal) => ({ ...goal, fulfilment: null, reason: '' })),
    texts: [aText({ chapter: 'goals', goal: '1.3:N1:E1', heading: 'Arbetssätt', text: 'Vi träffas varje vecka.' })],
    indicators: [
      anIndicator({
        goal: '1.3:N1:E1',
        name: 'Andel som klarar mer',
        measureUnit: '%',
        target: '75 %',
        periodicity: 'tertial',
        period: '',
      }),
    ],
    budget: [
      aBudgetRow({ area: 'Boendestöd', label: 'Intäkter', kind: 'revenue', budget: '-9 600' }),
      aBudgetRow({ area: 'Boendestöd', label: 'Löner', kind: 'cost', budget: '21 600' }),
    ],
    budgetSums: [aSumRow({ kind: 'net', group: 'Boendestöd', label: 'Netto' })],
  });

  it('has neither outcome nor word, and prints how often an indicator is reported', () => {
    expect(pictureOf(reportOf(plan))).toEqual([
      'Verksamhetsplan 2026',
      'Enheten',
      'Nämnd | Södra nämnden',
      'Avdelning | Socialtjänst',
      'Läget i korthet',
      'Ekonomi',
      'Budgeten är 12 000 tkr netto.',
      'KF:s inriktningsmål',
      '1 En stad som håller samman',
      'KF:s mål för verksamhetsområdet',
      '1.3 Stöd där behoven är störst',
      'Nämndmål',
      'Självständigt liv',
      'Enhetsmål',
      'Deltagarna klarar mer själva',
      'Arbetssätt',
      'Vi träffas varje vecka.',
      'Indikator | Årsmål | Periodicitet',
      'Andel som klarar mer | 75 % | Tertial',
      'Ekonomi',
      'Boendestöd',
      'Boendestöd (tkr) | Budget 2026',
      'Intäkter | -9600',
      'Löner | 21600',
      'Netto | 12000',
    ]);
  });
});

describe('an annual report', () => {
  it('holds the outcome against the budget and prints no forecast', () => {
    const plan = aPlan({
      start: { type: 'VB', periodMonth: 12 },
      indicators: [anIndicator({ goal: 'saknas', name: 'Utan mål', outcome: '5', target: '6', period: 'VB 2026' })],
      budget: [aBudgetRow({ area: '', label: 'Förskola', kind: 'net', budget: '680,2', outcome: '670,2' })],
      budgetSums: [aSumRow({ kind: 'total' })],
    });
    expect(pictureOf(reportOf(plan))).toEqual([
      'Verksamhetsberättelse 2026',
      'Södra nämnden',
      'Läget i korthet',
      '● Uppfylls helt | ◆ Uppfylls delvis | ▲ Uppfylls inte | – Kan inte beräknas',
      'Indikatorer | 0 | 0 | 1 | 0',
      'Ekonomi',
      'Budgeten är 680,2 mnkr netto och utfallet 670,2 mnkr. Avvikelsen är 10,0 mnkr (1,5 % av budgeten). Plus betyder bättre än budget.',
      'Hör inte till något mål i planen',
      'Indikator | Periodens utfall | Årsmål | Period',
      'Utan mål | 5 | 6 | VB 2026',
      'Ekonomi',
      'Uppföljning av driftbudget',
      'Netto (mnkr) | Budget 2026 | Utfall 2026 | Avvikelse',
      'Förskola | 680.2 | 670.2 | 10',
      'Summa | 680.2 | 670.2 | 10',
    ]);
  });
});

import { aBudgetRow, aGoal, aHandledFinding, anActivity, anIndicator, aPlan, aText } from '../support/plan';
import { pictureOf, reportOf } from '../support/report-picture';

const goals = [
  aGoal({ code: '1', level: 'focus', number: '1', title: 'En stad', parent: '' }),
  aGoal({ code: '1.1', level: 'area', number: '1.1', title: 'Skola', parent: '1', fulfilment: 'partly', previousFulfilment: 'fully' }),
  aGoal({ code: '1.2', level: 'area', number: '1.2', title: 'Omsorg', parent: '1', fulfilment: 'fully', previousFulfilment: 'fully' }),
];

test('what changed since the last report: words of goals, forecasts, and rows of the budget', () => {
  const plan = aPlan({
    start: { type: 'T2' },
    goals,
    indicators: [
      anIndicator({ goal: '1.1', name: 'Andel nöjda', measureUnit: '%', forecast: '82 %', forecastPrevious: '85 %' }),
      anIndicator({ goal: '1.1', name: 'Andel trygga', measureUnit: '%', forecast: '82 %', forecastPrevious: '82 %' }),
    ],
    budget: [
      aBudgetRow({ area: '', label: 'Förskola', kind: 'net', budget: '600', forecast: '590', forecastPrevious: '588' }),
      aBudgetRow({ area: '', label: 'Äldreomsorg', kind: 'net', budget: '500', forecast: '512', forecastPrevious: '508' }),
      aBudgetRow({ area: '', label: 'Kultur', kind: 'net', budget: '20', forecast: '20', forecastPrevious: '20' }),
    ],
  });
  const lines = pictureOf(reportOf(plan, { chapters: ['summary'] }));
  expect(lines.slice(lines.indexOf('Största avvikelserna'))).toEqual([
    'Största avvikelserna',
    'Verksamhet eller rad (mnkr) | Avvikelse | Avvikelse %',
    'Äldreomsorg | -12 | −2,4 %',
    'Förskola | 10 | 1,7 %',
    'Ändrat sedan förra rapporten',
    '– 1.1 Skola: ● Uppfylls helt → ◆ Uppfylls delvis / – Andel nöjda: prognosen 85 % → 82 % / – Äldreomsorg: budgetprognosen 508 → 512 mnkr (−4) / – Förskola: budgetprognosen 588 → 590 mnkr (−2)',
    'Målen och deras bedömning',
    'Mål | Bedömning | Föregående bedömning',
    '1 En stad',
    '1.1 Skola | ◆ Uppfylls delvis | ● Uppfylls helt',
    '1.2 Omsorg | ● Uppfylls helt | ● Uppfylls helt',
  ]);
});

test('only the chosen chapters and goals are printed, with the headings above them', () => {
  const plan = aPlan({
    start: { type: 'T2' },
    goals,
    texts: [
      aText({ chapter: 'goals', goal: '1.1', heading: 'Analys', text: 'Om skolan.' }),
      aText({ chapter: 'goals', goal: '1.2', heading: 'Analys', text: 'Om omsorgen.' }),
    ],
    activities: [anActivity({ goal: '1.2', name: 'Starta en mötesplats', responsible: 'Enhetschef' })],
  });
  expect(pictureOf(reportOf(plan, { chapters: ['goals'], goals: ['1.2'] }))).toEqual([
    'KF:s inriktningsmål',
    '1 En stad',
    'KF:s mål för verksamhetsområdet',
    '1.2 Omsorg',
    '● Uppfylls helt',
    'Analys',
    'Om omsorgen.',
    'Aktiviteter',
    // A board’s report does not print who.
    'Starta en mötesplats',
  ]);
});

test('an empty chapter or text is kept, left out or said, as chosen', () => {
  const plan = aPlan({
    start: { type: 'T2' },
    texts: [
      aText({ chapter: 'economy', heading: 'Uppföljning av ekonomi', headingLevel: 1, text: '' }),
      aText({ chapter: 'economy', heading: 'Investeringar', headingLevel: 2, text: '' }),
      aText({ chapter: 'economy', heading: 'Resultatenheter', headingLevel: 2, text: 'Enheterna går bra.' }),
    ],
  });
  const printed = (empty: 'keep' | 'leaveOut' | 'say') => pictureOf(reportOf(plan, { empty, chapters: ['goals', 'economy', 'quality'] }));
  const economy = ['Uppföljning av ekonomi', 'Investeringar', 'Resultatenheter', 'Enheterna går bra.'];
  expect(printed('keep')).toEqual(economy);
  expect(printed('leaveOut')).toEqual(economy.toSpliced(1, 1));
  expect(printed('say')).toEqual([
    'Mål',
    'Inget att redovisa.',
    ...economy.toSpliced(2, 0, 'Ingen text.'),
    'Kvalitet',
    'Inget att redovisa.',
  ]);
});

test('findings that were accepted with a reason stand in an appendix, others do not', () => {
  const finding = {
    rule: 'V13',
    sheet: 'Mål',
    rowName: '1.1 Skola',
    header: 'Bedömning',
    sentence: 'Målet är bedömt bättre än ett under det.',
  };
  const plan = aPlan({
    handled: [
      aHandledFinding({ ...finding, handling: 'accept', reason: 'Det andra väger lätt.' }),
      aHandledFinding({ ...finding, rowName: '1.2 Omsorg', handling: 'accept', reason: ' ' }),
      aHandledFinding({ ...finding, rowName: '1.3 Stöd', handling: 'fix', reason: 'Rättas.' }),
    ],
  });
  expect(pictureOf(reportOf(plan, { chapters: ['accepted'] }))).toEqual([
    'Bilaga: Accepterade anmärkningar',
    'Kontrollen har hittat detta, och den som ansvarar för planen har svarat varför det får stå kvar.',
    'V13  ·  Mål  ·  1.1 Skola  ·  Bedömning',
    'Målet är bedömt bättre än ett under det.',
    'Motivering: Det andra väger lätt.',
  ]);
});

test('the front page of a board says when it meets, under which number, and how far the report has come', () => {
  const plan = aPlan({
    start: {
      type: 'T1',
      periodMonth: 4,
      board: 'Södra nämnden',
      caseNumber: 'SN 2026/7',
      meetingDate: { kind: 'date', iso: '2026-05-28' },
      status: 'approved',
      approvedOn: { kind: 'date', iso: '2026-05-18' },
      approvedBy: 'avdelningschef',
    },
  });
  expect(pictureOf(reportOf(plan))).toEqual([
    'Tertialrapport 1 2026',
    'Södra nämnden',
    'Sammanträde | 2026-05-28',
    'Diarienummer | SN 2026/7',
    'Status | Godkänd 2026-05-18, avdelningschef',
  ]);
});

test('a department is named, with its board above it', () => {
  const plan = aPlan({ start: { type: 'VB', periodMonth: 12, level: 'department', department: 'Äldreomsorg', board: 'Södra nämnden' } });
  expect(pictureOf(reportOf(plan))).toEqual(['Verksamhetsberättelse 2026', 'Äldreomsorg', 'Nämnd | Södra nämnden']);
});

import { printValue } from '../../src/domain/print-value';
import type { Indicator } from '../../src/domain/plan';
import type { IndicatorJson } from '../../src/intake/document';
import { planFromDocument } from '../../src/intake/plan-from-document';
import { aDocument, aTable, withGoals } from './a-document';

const indicatorOf = (json: Partial<IndicatorJson>, type: 'T2' | 'VP' = 'T2'): Indicator => {
  const [row] = planFromDocument(withGoals([{ name: 'Andel nöjda', ...json }], [], { type })).plan.indicators;
  if (!row) throw new Error('no indicator');
  return row;
};

test('goals are coded by number and place, and hang together', () => {
  const { goals } = planFromDocument(withGoals([])).plan;
  expect(goals.map(({ code, parent, level }) => [code, parent, level])).toEqual([
    ['1', '', 'focus'],
    ['1.3', '1', 'area'],
    ['1.3:N1', '1.3', 'committee'],
    ['1.3:N1:E1', '1.3:N1', 'unit'],
  ]);
});

test('two goals with one number get two codes', () => {
  const twice = withGoals([]);
  const { goals } = planFromDocument({ ...twice, focusGoals: [...twice.focusGoals, ...twice.focusGoals] }).plan;
  expect(new Set(goals.map((goal) => goal.code)).size).toBe(goals.length);
});

test('headings around the goals fall into chapters, the economy after its last heading', () => {
  const otherSections = [
    'Sammanfattande analys',
    'Uppföljning av ekonomi',
    'Uppföljning av ekonomi',
    'Uppföljning av driftbudget',
    'Äldreomsorg',
    'Övrigt',
    'Kvalitetsarbete',
    'Äldreomsorg',
    'Övrigt',
    'Uppföljning av intern kontroll',
  ];
  const { texts } = planFromDocument(aDocument({ otherSections, otherTexts: ['', 'Ett underskott väntas.'] })).plan;
  expect(texts.map(({ heading, chapter }) => `${chapter} ${heading}`)).toEqual([
    'opening Sammanfattande analys',
    'opening Uppföljning av ekonomi',
    'economy Uppföljning av ekonomi',
    'economy Uppföljning av driftbudget',
    'economy Äldreomsorg',
    'quality Övrigt',
    'quality Kvalitetsarbete',
    'quality Äldreomsorg',
    'other Övrigt',
    'other Uppföljning av intern kontroll',
  ]);
  expect(texts[1]?.text).toBe('Ett underskott väntas.');
});

test('texts follow the goals in print order, an empty one under a printed heading too', () => {
  const { texts } = planFromDocument(withGoals([], [], { otherSections: ['Förslag till beslut', 'Uppföljning av ekonomi'] })).plan;
  expect(texts.map(({ order, goal, heading, text }) => [order, goal, heading, text])).toEqual([
    [1, '', 'Förslag till beslut', ''],
    [2, '1.3', 'Analys', 'Läget är gott.'],
    [3, '1.3:N1', 'Beskrivning', ''],
    [4, '', 'Uppföljning av ekonomi', ''],
  ]);
});

test('a row has the unit of its first cell that prints one; a cell with another keeps it', () => {
  const row = indicatorOf({ name: 'Antal barn per grupp', outcome: '16,3 barn/avd.', forecast: '16 st', target: '16' });
  expect(row.measureUnit).toBe('barn/avd.');
  expect([row.outcome, row.forecast, row.target].map((value) => printValue(value, row.measureUnit))).toEqual([
    '16,3 barn/avd.',
    '16 st',
    '16 barn/avd.',
  ]);
});

test.each([
  ['Tertial 2 2026', 'tertial', 'T1 T2 VB'],
  ['Halvår 1 2026', 'halfYear', 'T2 VB'],
  ['2026', 'year', 'VB'],
  ['VB 2026', 'year', 'VB'],
])('the period %s says how often and in which reports', (period, periodicity, dueIn) => {
  expect(indicatorOf({ period })).toMatchObject({ period, periodicity, dueIn });
});

test('a plan prints the periodicity where a report prints the period; a word that is none is kept', () => {
  expect(indicatorOf({ period: 'Tertial' }, 'VP')).toMatchObject({ period: '', periodicity: 'tertial' });
  expect(indicatorOf({ period: 'Vartannat år' }, 'VP')).toMatchObject({ period: 'Vartannat år', periodicity: null });
});

test('a council figure that is a total of the city is not a target of the board', () => {
  expect(indicatorOf({ name: 'Antal aspiranter', target: '25 st', councilTarget: '1 050 st' }).councilScope).toBe('city');
  expect(indicatorOf({ target: '1 %', councilTarget: '2,8 %' }).councilScope).toBe('board');
  expect(indicatorOf({ target: '90 %', councilTarget: 'Tas fram av nämnd' }).councilScope).toBeNull();
});

test.each([
  ['●', 'fully'],
  ['◆', 'partly'],
  ['▲', 'not'],
  ['♀', null],
  [null, null],
])('the icon %s is judged %s', (glyph, judged) => {
  expect(indicatorOf({ glyph }).judged).toBe(judged);
});

test('an indicator with figures or the icon for women and men is split by sex', () => {
  expect(indicatorOf({ outcomeMen: '2 %' }).bySex).toBe(true);
  expect(indicatorOf({ glyph: '♀' }).bySex).toBe(true);
  expect(indicatorOf({ outcome: '2 %' }).bySex).toBe(false);
});

test('activities keep their days; a day that does not exist stays as it was printed', () => {
  const { activities } = planFromDocument(
    withGoals(
      [],
      [
        { name: 'Öppna fler platser', start: '2026-01-01', end: '2026-02-30', status: '⏸\u{FE0F}' },
        { name: 'Bjuda in till samråd', start: null, end: null, status: 'Försenad' },
      ],
    ),
  ).plan;
  expect(activities.map(({ start, end, status }) => [start, end, status])).toEqual([
    [{ kind: 'date', iso: '2026-01-01' }, { kind: 'text', text: '2026-02-30' }, 'paused'],
    [{ kind: 'blank' }, { kind: 'blank' }, 'delayed'],
  ]);
});

test('what has no place is listed with its reason', () => {
  const document = withGoals([{ name: 'Andel nöjda', direction: 'Uppåt' }], [{ name: 'Samråd', status: 'snart' }], {
    start: { colour: 'blå' },
    otherSections: ['Övrigt'],
    otherTexts: ['', 'Utan rubrik'],
    tables: [aTable('Driftbudget', ['tkr', 'Budget'], ['Intäkter', '-10'], ['Summa kostnader', '30'])],
  });
  expect(planFromDocument(document).unplaced).toEqual([
    { text: 'Andel nöjda: Uppåt', reason: 'unknownWord' },
    { text: 'Samråd: snart', reason: 'unknownWord' },
    { text: 'Utan rubrik', reason: 'tooMany' },
    { text: 'Summa kostnader · 30', reason: 'unknownSum' },
    { text: 'colour: blå', reason: 'unknownKey' },
  ]);
});

test('Start takes what is said first, then what the tables show, then the defaults', () => {
  const tables = [
    aTable('Prevention', ['Prevention', 'Budget VP'], ['Intäkter', '1 400'], ['Kostnader', '-9 500'], ['Netto (tkr)', '-8 100']),
  ];
  const shown = planFromDocument(aDocument({ level: 'unit', unit: 'Enheten', type: 'VP', tables })).plan.start;
  expect(shown).toMatchObject({ unit: 'Enheten', amountUnit: 'tkr', signs: 'revenuePositive', periodMonth: null });
  const said = planFromDocument(
    aDocument({ tables, start: { amountUnit: 'kr', signs: 'Kostnad + / intäkt -', dueDate: '2026-09-11', tolerance: '4 %' } }),
  ).plan.start;
  expect(said).toMatchObject({
    amountUnit: 'kr',
    signs: 'costPositive',
    dueDate: { kind: 'date', iso: '2026-09-11' },
    tolerance: 0.04,
    board: 'Södra nämnden',
  });
  expect(planFromDocument(aDocument()).plan.start).toMatchObject({ amountUnit: 'mnkr', signs: 'costPositive', periodMonth: 8 });
});

test('the same document gives the same plan', () => {
  const document = withGoals([{ name: 'Andel nöjda', outcome: '94 %' }]);
  expect(planFromDocument(document)).toEqual(planFromDocument(document));
});

import { suggestCouncilScope, suggestDirection, suggestKind } from '../../src/domain/directions';
import { defaultDueIn, defaultPeriod, isDue, isPartOfYear, periodicityOf, periodMonthOf } from '../../src/domain/periods';
import { readValue } from '../../src/domain/read-value';

test.each([
  ['Tertial 2 2019', true, 'tertial'],
  ['Halvår 1 2019', true, 'halfYear'],
  ['T1 2026', true, 'tertial'],
  ['Kvartal 3 2026', true, 'quarter'],
  ['Augusti 2026', true, 'month'],
  ['2019', false, 'year'],
  ['VB 2018', false, 'year'],
  ['Helår 2026', false, 'year'],
  ['', false, null],
])('Period %j: part of the year %s', (period, part, periodicity) => {
  expect(isPartOfYear(period)).toBe(part);
  expect(periodicityOf(period)).toBe(periodicity);
});

test('an empty Period goes by Periodicitet', () => {
  expect(isPartOfYear('', 'tertial')).toBe(true);
  expect(isPartOfYear('2026', 'tertial')).toBe(false);
});

test('the Period that a template prefills', () => {
  const start = (type: 'VP' | 'T1' | 'T2' | 'VB') => ({ type, year: 2026, periodMonth: periodMonthOf(type) });
  expect(defaultPeriod(start('T2'), 'tertial')).toBe('Tertial 2 2026');
  expect(defaultPeriod(start('T1'), 'tertial')).toBe('Tertial 1 2026');
  expect(defaultPeriod(start('T2'), 'halfYear')).toBe('Halvår 1 2026');
  expect(defaultPeriod(start('T2'), 'year')).toBe('2026');
  expect(defaultPeriod(start('T2'), 'month')).toBe('Augusti 2026');
  expect(defaultPeriod(start('VB'), 'tertial')).toBe('VB 2026');
  expect(defaultPeriod(start('VP'), 'year')).toBe('');
});

test('due follows Redovisas i, else Periodicitet, else Period', () => {
  expect(defaultDueIn('halfYear')).toBe('T2 VB');
  expect(isDue({ dueIn: null, periodicity: 'tertial', period: '' }, 'T1')).toBe(true);
  expect(isDue({ dueIn: 'VB', periodicity: 'tertial', period: '' }, 'T1')).toBe(false);
  expect(isDue({ dueIn: null, periodicity: null, period: 'Tertial 2 2026' }, 'T2')).toBe(true);
  expect(isDue({ dueIn: null, periodicity: null, period: '' }, 'VB')).toBe(false);
  expect(isDue({ dueIn: 'T1 T2 VB', periodicity: null, period: '' }, 'VP')).toBe(false);
});

test('a direction is known by the whole name, never by a word in it', () => {
  expect(suggestDirection('Sjukfrånvaro')).toBe('lower');
  expect(suggestDirection(' sjukfrånvaro  dag 1–14 ')).toBe('lower');
  expect(
    suggestDirection('Andel meddelanden om avhysning som inkommit till förvaltningen från Kronofogdemyndigheten som kunnat avvärjas'),
  ).toBe('higher');
  expect(suggestDirection('● Andel upphandlad verksamhet i konkurrens')).toBe('higher');
  expect(suggestDirection('Nämndens prognossäkerhet T2')).toBe('band');
  expect(suggestDirection('Sjukfrånvaro bland hundar')).toBeNull();
});

test('what is measured, and whom a council target concerns', () => {
  expect(suggestKind('Andelen nöjda omsorgstagare i hemtjänst', '%')).toBe('share');
  expect(suggestKind('Nämndens budgetföljsamhet före resultatöverföringar', '%')).toBe('ratio');
  expect(suggestKind('Antal barn per grupp', 'barn/avd.')).toBe('ratio');
  expect(suggestKind('Antal vräkningar som berör barn', '')).toBe('count');
  expect(suggestKind('Aktivt Medskapandeindex', '')).toBe('index');
  expect(suggestKind('Stockholmarnas nöjdhet med stadsmiljön', '%')).toBe('share');
  expect(suggestKind('Något annat', '')).toBeNull();
  expect(suggestCouncilScope(readValue('25 st'), readValue('1 050 st'))).toBe('city');
  expect(suggestCouncilScope(readValue('1 %'), readValue('2,8 %'))).toBe('board');
  expect(suggestCouncilScope(readValue('25'), readValue('öka'))).toBeNull();
});

import { ruleTable } from '../../src/domain/rules/rule-table';
import type { Finding } from '../../src/domain/finding';
import { expectedText, findWord, foundText, sentence, wordingFor } from '../../src/wording';

const finding = (given: Partial<Finding>): Finding => ({
  code: 'V01',
  severity: 'error',
  place: { table: 'indicators', row: 'r1', column: 'direction' },
  message: 'empty',
  facts: { row: 'Sjukfrånvaro' },
  found: '',
  expected: 'filled',
  ...given,
});

test('a finding is said in the reader’s language, with the header of its cell where it is known', () => {
  expect(sentence(finding({}), wordingFor('sv'), 'Riktning')).toBe('Riktning saknas för ”Sjukfrånvaro”.');
  expect(sentence(finding({}), wordingFor('en'), 'Riktning')).toBe('Riktning of “Sjukfrånvaro” is empty.');
  expect(sentence(finding({}), wordingFor('sv'))).toBe('Cellen saknas för ”Sjukfrånvaro”.');
});

test('codes of the domain become words, figures stay', () => {
  const judged = finding({ found: 'partly', expected: 'not' });
  expect(foundText(judged, wordingFor('sv'))).toBe('Uppfylls delvis');
  expect(expectedText(judged, wordingFor('sv'))).toBe('Uppfylls inte');
  expect(expectedText(finding({ expected: 'date' }), wordingFor('en'))).toBe('a date');
  expect(expectedText(finding({ expected: '-12,3' }), wordingFor('sv'))).toBe('-12,3');
});

test('every rule that is checked has its sentences in both languages, none of them empty', () => {
  for (const language of ['sv', 'en'] as const) {
    const wording = wordingFor(language);
    const spoken = new Map(Object.entries(wording.findings));
    expect(ruleTable.filter((rule) => !spoken.has(rule.code))).toEqual([]);
    for (const [code, messages] of spoken) {
      for (const message of Object.keys(messages))
        expect(sentence(finding({ code: code as 'V01', message }), wording).length).toBeGreaterThan(10);
    }
  }
});

test('a sentence that no rule has is a mistake of ours', () => {
  expect(() => sentence(finding({ message: 'nonsense' }), wordingFor('sv'))).toThrow('V01 nonsense');
});

test.each([
  ['Uppfylls helt', 'fully'],
  ['  uppfylls  HELT.', 'fully'],
  ['● Uppfylls helt', 'fully'],
  ['Uppfylls ej', 'not'],
  ['— Ingen', 'none'],
  ['◆', 'partly'],
  ['Uppfylls kanske', null],
  ['', null],
])('the word %j of a goal is %s', (text, code) => {
  expect(findWord(wordingFor('sv').labels.judgements, text)).toBe(code);
});

test('words of other lists', () => {
  const { labels } = wordingFor('sv');
  expect(findWord(labels.activityStatuses, '▶')).toBe('ongoing');
  expect(findWord(labels.activityStatuses, 'avslutad')).toBe('finished');
  expect(findWord(labels.signs, 'kostnad + / intäkt -')).toBe('costPositive');
  expect(findWord(labels.amountUnits, 'mkr')).toBe('mnkr');
  expect(findWord(labels.goalLevels, 'KF:s mål för verksamhetsområdet')).toBe('area');
  expect(findWord(labels.dueIn, 'T2 VB')).toBe('T2 VB');
});

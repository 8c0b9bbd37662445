import fc from 'fast-check';
import { isFormulaLike } from '../../../src/domain/formula-like';
import { hasCheckDigit, personalNumbersIn } from '../../../src/domain/personal-number';
import type { OtherTableRow } from '../../../src/domain/plan';
import { aBudgetRow, anActivity, anIndicator, aPlan, aText } from '../../support/plan';
import { findingsOf } from '../../support/findings';

const inText = (text: string) => findingsOf(aPlan({ texts: [aText({ heading: 'Analys', text })] }));
const otherTable = (...cells: readonly string[]): OtherTableRow => ({
  key: 'o1',
  order: 1,
  caption: 'Tabell',
  chapter: 'other',
  row: 1,
  cells,
});

describe('[V31] texts that Excel would take for formulas', () => {
  test.each(['=1+1', '+46 platser', '@förskolan', '-5 platser', '-SUMMA(A1:A3)', '  =HYPERLÄNK("x")'])('%j is one', (text) => {
    expect(inText(text)).toHaveLength(1);
  });
  test.each(['- en punkt', '-en punkt', '– 5 platser', 'a = b', '−4,3', '5 + 5', '-x (y)'])('%j is none', (text) => {
    expect(inText(text)).toEqual([]);
  });
  test('in every text field: names, comments, Start and tables of unknown kind', () => {
    const plan = aPlan({
      start: { unit: '=A1', phone: '+46 8 508 00 000' },
      indicators: [anIndicator({ name: '+Nöjdhet' })],
      budget: [aBudgetRow({ label: 'Löner', cause: '=SUMMA(A1)' })],
      otherTables: [otherTable('-4,3', '+2,3', '=cmd')],
    });
    expect(findingsOf(plan).map((line) => line.replace(/:.*/, ''))).toEqual([
      'V31 warning start.unit',
      'V31 warning indicators.name',
      'V31 warning budget.cause',
      'V31 warning otherTables.cell3',
    ]);
    expect(findingsOf(plan)[2]).toContain('för ”Löner” börjar med = (”=SUMMA(A1)”). Excel kan ta texten för en formel.');
  });
  test('agrees with its definition', () => {
    const calls = /^-[aö][aö5]*\(/;
    const piece = fc.constantFrom('=', '+', '@', '-', ' ', '5', 'a', 'ö', '(', '−', ')');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
        const text = pieces.join('').trim();
        const expected = ['=', '+', '@'].includes(text.charAt(0)) || (text.startsWith('-') && (text.charAt(1) === '5' || calls.test(text)));
        expect(isFormulaLike(text)).toBe(expected);
      }),
    );
  });
});

describe('[V32] draft remarks', () => {
  test.each([
    'Utfallet är xx %.',
    'TODO siffror',
    'Resultatet blev ???',
    'Klart i mars…?',
    'Klart i mars...?',
    'Kolla med ekonomen\nText.',
    'Text (kolla siffran).',
    'Arbetet fortsätter. (Kim)',
    'Arbetet fortsätter.(Kim) \nNästa stycke.',
    'Andelen är 40 % (?).',
    'Utfallet är [siffra] %.',
    'Se [fyll i enhet].',
    'Målet är TBD.',
    'Fyll i resultatet här',
    'Text saknas',
    'Resultat (siffra kommer)',
  ])('%j holds one', (text) => {
    expect(inText(text)).toHaveLength(1);
  });
  test.each([
    'Barnen kollar på film och får kolla igen.',
    'Hur går det?',
    'Storlek XXL',
    'Texten fortsätter …',
    'Anna',
    'Axxess',
    'Metoden (kollaborativ) används.',
    'Arbetet (Kim) fortsätter.',
    'Vi använder ett verktyg (Nikola). Det fungerar.',
    'Planen är beslutad. (Bilaga)',
    'Planen är beslutad. (ABC)',
    'Barnen får skriva mer om sina upplevelser och fylla i enkäten.',
    'Skriv- och läsförmågan ökar.',
    'Text och bild används.',
    'Enkäten [2026] är klar.',
  ])('%j holds none', (text) => {
    expect(inText(text)).toEqual([]);
  });
  test('says what was found and where', () => {
    expect(findingsOf(aPlan({ activities: [anActivity({ name: 'Utbildning', analysis: 'Kolla detta. Sedan mer.' })] }))).toEqual([
      'V32 note activities.analysis: Cellen för ”Utbildning” innehåller ”Kolla detta. Sedan mer.”, som ser ut att vara en kvarglömd arbetsanteckning.',
    ]);
    expect(findingsOf(aPlan({ texts: [aText({ previousText: 'xx' })] }))).toEqual([]);
  });
});

describe('[V34] personal data', () => {
  test.each([
    ['Pojken 811218-9876 bor här.', 'personnummer'],
    ['198112189876', 'personnummer'],
    ['811278-9873', 'personnummer'],
    ['Skriv till anna.andersson@example.se.', 'e-postadress'],
    ['Ring 08-508 00 000.', 'telefonnummer'],
    ['Ring 070-123 45 67', 'telefonnummer'],
    ['Ring 0701234567', 'telefonnummer'],
    ['tel +46 8 508 00 000', 'telefonnummer'],
  ])('%j holds a %s', (text, kind) => {
    const [line, ...more] = inText(text);
    expect(more).toEqual([]);
    expect(line).toContain(kind);
  });
  test.each([
    '811218-9875',
    '812318-9876',
    'Organisationsnummer 212000-0142',
    '2019-01-08–2019-07-01',
    'kl. 08-17 och 07.30-16.00',
    '0-19 år, 016-2019',
    'Budgeten är 1 956,5 och 1968,8',
    'Dnr 1.2.1-345-2019',
    'mellan 08-12 2019 och 2020',
    'ökade från 0,08 123 till 0,09',
    'a @ b, pris@lager',
  ])('%j holds none', (text) => {
    expect(inText(text)).toEqual([]);
  });
  test('the finding does not spread what it found, and the fields meant for it are let be', () => {
    expect(inText('Flickan 811218-9876')[0]).toContain('(81••••-••••)');
    expect(findingsOf(aPlan({ start: { phone: '08-508 00 000', contact: 'ekonomi@example.se' } }))).toEqual([]);
  });

  const digitsOf = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
  test('one check digit of ten is right, and one changed digit is always noticed', () => {
    fc.assert(
      fc.property(digitsOf(9), fc.nat(8), fc.integer({ min: 1, max: 9 }), (digits, place, change) => {
        const right = [...'0123456789'].filter((check) => hasCheckDigit(digits + check));
        expect(right).toHaveLength(1);
        const changed = [...digits].map((digit, index) => (index === place ? String((Number(digit) + change) % 10) : digit)).join('');
        expect(hasCheckDigit(changed + (right[0] ?? ''))).toBe(false);
      }),
    );
  });
  test('every date with its check digit is found, in each way of writing it', () => {
    const date = fc.record({
      year: fc.nat(99),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      serial: fc.nat(999),
      coordination: fc.boolean(),
    });
    const form = fc.constantFrom('-', '', '+', ' ');
    fc.assert(
      fc.property(date, form, fc.constantFrom('', '19', '20'), ({ year, month, day, serial, coordination }, sign, century) => {
        const two = (figure: number) => String(figure).padStart(2, '0');
        const born = `${two(year)}${two(month)}${two(coordination ? day + 60 : day)}`;
        const three = String(serial).padStart(3, '0');
        const check = [...'0123456789'].find((digit) => hasCheckDigit(born + three + digit)) ?? '';
        const number = `${century}${born}${sign}${three}${check}`;
        expect(personalNumbersIn(`Se ${number}.`)).toEqual([number]);
      }),
    );
  });
});

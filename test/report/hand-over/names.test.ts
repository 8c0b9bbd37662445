import fc from 'fast-check';
import { matchNames } from '../../../src/report/hand-over/match-names';
import { decodeList, readNames } from '../../../src/report/hand-over/name-list';
import { namingOf } from '../../../src/report/hand-over/naming';
import { readKnownNames, writeKnownNames } from '../../../src/report/hand-over/remembered-names';
import { figuresOf } from '../../../src/report/hand-over/figures';
import { anIndicator, aPlan } from '../../support/plan';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a list of names', () => {
  it('is a name a line, or the first column of a table', () => {
    expect(readNames('\ufeffSjukfrånvaro\r\n\r\n Andel  nöjda \nSjukfrånvaro')).toEqual(['Sjukfrånvaro', 'Andel nöjda']);
    expect(readNames('Sjukfrånvaro\t12\nAndel nöjda\t\n')).toEqual(['Sjukfrånvaro', 'Andel nöjda']);
    expect(readNames('Sjukfrånvaro;12\n"Andel; av alla ""unga""";3\n"Rent", snyggt och tryggt')).toEqual([
      'Sjukfrånvaro',
      'Andel; av alla "unga"',
      'Rent',
    ]);
    expect(readNames('Rent, snyggt och tryggt')).toEqual(['Rent, snyggt och tryggt']);
  });

  it('is read whichever way it was saved', () => {
    expect(decodeList(bytes('Sjukfrånvaro'))).toBe('Sjukfrånvaro');
    expect(decodeList(new Uint8Array([0x53, 0xe5, 0x72]))).toBe('Sår');
    expect(decodeList(new Uint8Array([0xff, 0xfe, 0xe5, 0, 0x72, 0]))).toBe('år');
  });
});

describe('looking names up', () => {
  const list = ['Sjukfrånvaro', 'Sjukfrånvaro dag 1-14', 'Andel nöjda deltagare (daglig verksamhet)', 'Index Bra arbetsgivare'];

  it('finds a name as it stands, and but for capitals, blanks, hyphens and a full stop', () => {
    expect(matchNames(['Sjukfrånvaro', 'SJUKFRÅNVARO  dag 1 – 14.'], list)).toEqual([
      { name: 'Sjukfrånvaro', kind: 'exact', listed: 'Sjukfrånvaro' },
      { name: 'SJUKFRÅNVARO  dag 1 – 14.', kind: 'cleaned', listed: 'Sjukfrånvaro dag 1-14' },
    ]);
  });

  it('only proposes what is like it, and says nothing of what is not', () => {
    expect(matchNames(['Andel nöjda deltagare', 'Köpt energi (GWh)'], list)).toEqual([
      { name: 'Andel nöjda deltagare', kind: 'near', candidates: ['Andel nöjda deltagare (daglig verksamhet)'] },
      { name: 'Köpt energi (GWh)', kind: 'unknown' },
    ]);
  });

  it('lets a person choose between two that differ by capitals alone', () => {
    expect(matchNames(['andel nöjda'], ['Andel nöjda', 'Andel Nöjda'])).toEqual([
      { name: 'andel nöjda', kind: 'near', candidates: ['Andel nöjda', 'Andel Nöjda'] },
    ]);
  });

  it('answers for every name, never with one that is not in the list', () => {
    const text = fc.string({ unit: 'binary', maxLength: 15 });
    fc.assert(
      fc.property(fc.array(text), fc.array(text), (names, listed) => {
        const matches = matchNames(names, listed);
        expect(matches.map(({ name }) => name)).toEqual([...new Set(names)]);
        for (const match of matches) {
          if (match.kind === 'exact') expect(match.listed).toBe(match.name);
          if (match.kind === 'cleaned') expect(listed).toContain(match.listed);
          if (match.kind === 'near') expect(listed).toEqual(expect.arrayContaining([...match.candidates]));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is quick with a city’s names', () => {
    const city = Array.from(
      { length: 3_000 },
      (_, at) => `Andel deltagare i grupp ${at} som upplever att de kan påverka hur insatsen utförs`,
    );
    const names = Array.from({ length: 30 }, (_, at) => `Andel deltagare i grupp ${at}a som upplever att de kan påverka insatsen`);
    const begun = performance.now();
    expect(matchNames(names, city).every(({ kind }) => kind === 'near')).toBe(true);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});

describe('what a person has chosen', () => {
  const figures = figuresOf(
    aPlan({ indicators: ['Andel nöjda', 'sjukfrånvaro', 'Energi'].map((name) => anIndicator({ name, outcome: '1' })) }),
  );
  const list = ['Andel nöjda (alla)', 'Sjukfrånvaro', 'Köpt energi'];

  it('stands before what is alike, as long as the list has it', () => {
    const open = (chosen: Record<string, string | null>) => namingOf(figures, list, chosen).open.map(({ name }) => name);
    expect(open({})).toEqual(['Andel nöjda', 'Energi']);
    expect(open({ 'Andel nöjda': 'Andel nöjda (alla)', Energi: null })).toEqual([]);
    expect(open({ 'Andel nöjda': 'Andel nöjda (borttagen)', Energi: null })).toEqual(['Andel nöjda']);
    expect(namingOf(figures, list, { Energi: null }).names).toEqual(
      new Map([
        ['sjukfrånvaro', 'Sjukfrånvaro'],
        ['Energi', null],
      ]),
    );
  });

  it('is remembered as it was, and the oldest goes when a cell cannot hold more', () => {
    const known = { unit: 'ENH 7', indicators: { 'Andel nöjda': 'Andel nöjda (alla)', __proto__x: null } };
    expect(readKnownNames(writeKnownNames(known))).toEqual(known);
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`Indikator ${at}`, `${at} ${'å'.repeat(100)}`]));
    const text = writeKnownNames({ unit: '', indicators: many });
    expect(text.length).toBeLessThanOrEqual(32_000);
    expect(readKnownNames(text).indicators).toHaveProperty('Indikator 499');
    expect(readKnownNames(text).indicators).not.toHaveProperty('Indikator 0');
  });

  it.each(['', '{', '[]', '1', '{"unit":1,"indicators":[1,{}]}'])('reads %j as nothing', (text) => {
    expect(readKnownNames(text)).toEqual({ unit: '', indicators: {} });
  });
});

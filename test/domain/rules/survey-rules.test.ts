import { aPlan, anIndicator, aSurveyRow } from '../../support/plan';
import { findingsOf } from '../../support/findings';

const indicator = anIndicator({ name: 'Nöjda brukare', goal: '', kind: 'share', measureUnit: '%', outcome: '81 %' });
const row = (subUnit: string, result: string, answers: string, more: Parameters<typeof aSurveyRow>[0] = {}) =>
  aSurveyRow({ indicator: 'Nöjda brukare', subUnit, result, answers, ...more });

describe('[V30] groups that are too small to be shown', () => {
  const check = (surveys: ReturnType<typeof row>[], indicators = [indicator]) => findingsOf(aPlan({ indicators, surveys }));

  test('are left out, and nothing is said, where two are or none', () => {
    expect(check([row('Solen', '80 %', '12'), row('Månen', '79 %', '9')])).toEqual([]);
    expect(check([row('Solen', '80 %', '12'), row('Månen', '79 %', '3'), row('Stjärnan', '75 %', '4')])).toEqual([]);
    expect(check([row('Solen', '80 %', ''), row('Månen', '79 %', '')])).toEqual([]);
  });
  test('the only one left out is worked out from the outcome and the others', () => {
    const surveys = [row('Solen', '80 %', '12'), row('Månen', '79 %', '3')];
    expect(check(surveys)).toEqual([
      'V30 error surveys.result: ”Månen” är ensam om att ha för få svar på ”Nöjda brukare” och kan räknas ut ur utfallet och de andra. Slå ihop den med en annan verksamhet.',
    ]);
    const unsaid = anIndicator({ ...indicator, outcome: '' });
    expect(check(surveys, [unsaid])).toEqual([]);
    const means = { surveys, indicators: [unsaid], surveyMeans: [{ key: 'm1', order: 1, indicator: 'Nöjda brukare' }] };
    expect(findingsOf(aPlan(means))).toHaveLength(1);
  });
  test('surveys of the same indicator are kept apart', () => {
    const others = [row('Solen', '80 %', '12', { surveyed: 10 }), row('Månen', '79 %', '3', { surveyed: 3 })];
    expect(check(others)).toEqual([]);
  });
  test('an outcome that is the result of one small group', () => {
    expect(check([row('Månen', '81 %', '4')])).toEqual([
      'V30 error indicators.outcome: Periodens utfall för ”Nöjda brukare” är resultatet för ”Månen”, som bygger på 4 svar (minst 5). Skriv i.u. i stället.',
    ]);
    expect(check([row('Månen', '80 %', '4')])).toEqual([]);
    expect(check([row('Månen', '81 %', '5')])).toEqual([]);
  });
  test('split by sex, or quoted in a comment', () => {
    const [two, one] = [row('Stjärnan', '70 %', '2'), row('Solen', '80 %', '12')];
    expect(check([one, two, row('Månen', '79 %', '4', { men: '70 %', women: '90 %' })])).toEqual([
      'V30 error surveys.men: ”Månen” har 4 svar på ”Nöjda brukare” och visas inte, men resultatet är delat på män och kvinnor. Ta bort uppdelningen.',
    ]);
    expect(check([one, two, row('Månen', '79 %', '4', { comment: 'Resultatet blev 79 procent.' })])).toEqual([
      'V30 error surveys.comment: Kommentaren för ”Månen” nämner resultatet för ”Nöjda brukare”, som bygger på 4 svar och inte får visas. Ta bort siffran.',
    ]);
    for (const comment of ['Enkäten gick ut till 179 brukare.', 'Förra året 79,5 %.', 'Få svarade.'])
      expect(check([one, two, row('Månen', '79 %', '4', { comment })])).toEqual([]);
  });
});

test('[V04] answers and shares that cannot be', () => {
  expect(findingsOf(aPlan({ surveys: [row('Solen', '104 %', '-2')] }))).toEqual([
    'V04 error surveys.answers: -2 för ”Nöjda brukare, Solen” är negativt. Ett antal kan inte vara mindre än 0.',
    'V04 error surveys.result: 104 % för ”Nöjda brukare, Solen” är mer än 100 %. Är det en kvot, välj Kvot som måttslag.',
  ]);
});

test('[V05] a result lies between those of men and women', () => {
  expect(findingsOf(aPlan({ surveys: [row('Solen', '80 %', '12', { men: '70 %', women: '79 %' })] }))).toEqual([
    'V05 warning surveys.result: Totalt 80 % för ”Nöjda brukare, Solen” ligger utanför män 70 % och kvinnor 79 %.',
  ]);
  expect(findingsOf(aPlan({ surveys: [row('Solen', '75 %', '12', { men: '70 %', women: '79 %' })] }))).toEqual([]);
});

test('[V18] [V19] a sub-unit twice, and an indicator that is not there', () => {
  const twice = [row('Solen', '80 %', '12'), row('solen.', '81 %', '12')];
  expect(findingsOf(aPlan({ indicators: [indicator], surveys: twice }))).toEqual([
    'V18 error surveys.subUnit: ”Nöjda brukare, solen.” finns två gånger på samma ställe. Ta bort den ena eller ge den ett annat namn.',
  ]);
  expect(findingsOf(aPlan({ surveys: [row('Solen', '80 %', '12')] }))).toEqual([
    'V19 error surveys.indicator: Svaren för ”Solen” hör till indikatorn ”Nöjda brukare”, som inte finns på bladet Indikatorer.',
  ]);
});

import type { Indicator } from '../../../src/domain/plan';
import type { Written } from '../../support/plan';
import { aGoal, anIndicator, aPlan, aText } from '../../support/plan';
import { findingsOf } from '../../support/findings';

type Row = Written<Indicator>;

const share = (given: Row): Row => ({ name: 'Andel trygga elever', kind: 'share', measureUnit: '%', period: '2026', ...given });
const found = (row: Row): readonly string[] => findingsOf(aPlan({ indicators: [anIndicator(row)] }));
/** The findings' places and the figures they set against each other, without the sentence around them. */
const figures = (row: Row): readonly string[] =>
  found(row).map((line) => /säger ”(.*)”, men (.*)\. Ändra/.exec(line)?.slice(1).join(' ≠ ') ?? line);

describe('[V14] a figure of the analysis against its cell', () => {
  test('says what is written, where, and what the cell holds', () => {
    expect(
      found(share({ outcome: '77 %', target: '80 %', analysis: 'Målet om 80 % är inte nått, då utfallet landade på 71 procent.' })),
    ).toEqual([
      'V14 warning indicators.analysis: Analysen för ”Andel trygga elever” säger ”utfallet landade på 71 procent”, men periodens utfall är 77 %. Ändra det som är fel.',
    ]);
  });

  test.each<[string, Row, string]>([
    ['a target', share({ target: '90 %', analysis: 'Målet om 80 % är högt.' }), 'Målet om 80 % ≠ årsmålet är 90 %'],
    ['a last decimal', share({ outcome: '37,4 %', analysis: 'Utfallet är 37,5 %.' }), 'Utfallet är 37,5 % ≠ periodens utfall är 37,4 %'],
    ['a forecast', share({ forecast: '85 %', analysis: 'Prognosen är 88 %.' }), 'Prognosen är 88 % ≠ prognosen för helåret är 85 %'],
    [
      'an expected outcome',
      share({ forecast: '85 %', analysis: 'Utfallet väntas bli 88 %.' }),
      'Utfallet väntas bli 88 % ≠ prognosen för helåret är 85 %',
    ],
    [
      'the council’s target',
      share({ target: '80 %', councilTarget: '77 %', analysis: 'KF:s mål är 75 %.' }),
      'KF:s mål är 75 % ≠ KF:s årsmål är 77 %',
    ],
    [
      'the board’s target in a unit',
      share({ target: '80 %', boardTarget: '82 %', analysis: 'Nämndens mål är 85 %.' }),
      'Nämndens mål är 85 % ≠ nämndens årsmål är 82 %',
    ],
    [
      'a row without a unit that counts shares',
      { name: 'Andel nöjda', outcome: '77', analysis: 'Resultatet blev 79 %.' },
      'Resultatet blev 79 % ≠ periodens utfall är 77',
    ],
    [
      'the indicator by its name',
      share({ outcome: '64 %', analysis: 'Andelen trygga elever är 46 %.' }),
      'Andelen trygga elever är 46 % ≠ periodens utfall är 64 %',
    ],
    [
      'the women’s figure given as everybody’s',
      share({ outcome: '77 %', outcomeMen: '76 %', outcomeWomen: '79 %', analysis: 'Resultatet blev 79 %.' }),
      'Resultatet blev 79 % ≠ periodens utfall är 77 %',
    ],
    [
      'a count with the noun of its name',
      { name: 'Antal barn per grupp', outcome: '16,3', analysis: 'Utfallet är 15,2 barn.' },
      'Utfallet är 15,2 ≠ periodens utfall är 16,3',
    ],
    [
      'one sex beside the other that is right',
      share({ outcomeMen: '76 %', outcomeWomen: '82 %', analysis: 'Flickor 28 % och pojkar 76 %.' }),
      '28 % och pojkar 76 % ≠ utfallet för kvinnor/flickor är 82 %',
    ],
  ])('%s', (_, row, expected) => {
    expect(figures(row)).toEqual([expected]);
  });

  test('both sexes where they have changed places', () => {
    expect(figures(share({ outcomeMen: '76 %', outcomeWomen: '82 %', analysis: 'Flickor 76 % och pojkar 82 %.' }))).toEqual([
      '76 % och pojkar 82 % ≠ utfallet för män/pojkar är 76 %',
      '76 % och pojkar 82 % ≠ utfallet för kvinnor/flickor är 82 %',
    ]);
  });

  const row = share({
    outcome: '77,4 %',
    outcomePrior: '74 %',
    outcomePrevious: '72 %',
    forecast: '79 %',
    target: '80 %',
    councilTarget: '75 %',
  });
  test.each([
    'Utfallet är 77,4 %.',
    'Utfallet är 77 %.',
    'Utfallet är 78 %.',
    'Utfallet är 77,40 procent.',
    'Utfallet var 74 %.',
    'Resultatet var 72 %.',
    'Målet är 75 %.',
    'Målet om 70 % i staden diskuteras, vårt mål är 80 %.',
    'Utfallet är 60 % i staden.',
    'Resultatet blev 60 %. Av eleverna är 77,4 % trygga.',
    'Resultatet blev 60 %, efter rättning är resultatet 65 %.',
    'Utfallet är 14 elever.',
    'Utfallet är 3 dagar.',
    'Andelen nöjda föräldrar är 91 %.',
    'Sjukfrånvaron är 7,8 %.',
    'Flickor 55 % och pojkar 51 %.',
    'Resultatet är oförändrat.',
    'Utfallet är 3.',
    'Ca 60 % svarade, och utfallet är drygt 70 %.',
  ])('not %j', (analysis) => {
    expect(found({ ...row, outcomeMen: '76 %', outcomeWomen: '79 %', analysis })).toEqual([]);
  });

  test('a named figure is compared where it is the row’s own', () => {
    const children = { name: 'Antal barn per grupp', outcome: '16,3' };
    expect(found({ ...children, analysis: 'Antalet barn är 17.' })).toEqual([]);
    expect(found({ ...children, analysis: 'Antalet barn per grupp är 17,2.' })).toHaveLength(1);
    expect(found({ name: 'Antal platser för feriejobb', outcome: '40', analysis: 'Antalet platser är 340.' })).toEqual([]);
    expect(found(share({ outcomeWomen: '82 %', analysis: 'Flickornas resultat är 85 %.' }))).toHaveLength(1);
    expect(found(share({ outcomeWomen: '82 %', analysis: 'Flickornas resultat är 82 %.' }))).toEqual([]);
  });

  test('nothing is compared with a cell that holds no figure, nor a share with a count', () => {
    expect(found(share({ target: 'öka', councilTarget: 'Tas fram av nämnd', analysis: 'Målet är 80 % och utfallet är 70 %.' }))).toEqual(
      [],
    );
    expect(found({ name: 'Antal platser', measureUnit: 'st', outcome: '40 st', analysis: 'Utfallet är 95 %.' })).toEqual([]);
    expect(found({ name: 'Antal platser', measureUnit: 'st', outcome: '40 st', analysis: 'Utfallet är 45 st.' })).toHaveLength(1);
    expect(found(share({ outcome: '77 %', analysis: '' }))).toEqual([]);
  });
});

describe('[V14] a judgement of the analysis against the judged word', () => {
  test.each<[string, Row['judged'], number]>([
    ['Målet nås.', 'not', 1],
    ['Målet nås.', 'partly', 1],
    ['Målet nås.', 'fully', 0],
    ['Målet nås inte.', 'fully', 1],
    ['Målet nås inte.', 'partly', 0],
    ['Målet nås delvis.', 'fully', 1],
    ['Målet nås delvis.', 'partly', 0],
    ['Målet väntas uppfyllas.', 'not', 1],
    ['Målet nås inte. På sikt nås målet.', 'fully', 1],
    ['KF:s mål nås men inte nämndens.', 'partly', 0],
    ['Enheten uppnår målet i skolan men målet nås inte i förskolan.', 'partly', 0],
    ['Målet nås.', 'none', 0],
  ])('%j, judged %s: %d', (analysis, judged, count) => {
    expect(found(share({ judged: judged ?? null, target: '80 %', councilTarget: '75 %', analysis }))).toHaveLength(count);
  });

  test('says so', () => {
    expect(found(share({ judged: 'not', analysis: 'Målet nås tack vare nya rutiner.' }))).toEqual([
      'V14 warning indicators.analysis: Analysen för ”Andel trygga elever” säger ”Målet nås”, men bedömningen är inte. Ändra det som är fel.',
    ]);
  });

  test('without a judged word, against what the figures give, of the same time', () => {
    const missed = share({ outcome: '40 %', target: '80 %' });
    expect(found({ ...missed, analysis: 'Målet nås.' })).toHaveLength(1);
    expect(found({ ...missed, analysis: 'Målet väntas nås vid årets slut.' })).toEqual([]);
    expect(found({ ...missed, analysis: 'Målet nås delvis.' })).toEqual([]);
    const expected = share({ outcome: '40 %', forecast: '90 %', target: '80 %', period: 'Tertial 2 2026' });
    expect(found({ ...expected, analysis: 'Målet nås inte.' })).toEqual([]);
    expect(found({ ...expected, analysis: 'Målet väntas inte nås.' })).toHaveLength(1);
  });

  test('of a goal, where its analysis names its own level', () => {
    const goal = (text: string) =>
      findingsOf(
        aPlan({
          goals: [aGoal({ code: '1.1:N1', level: 'committee', title: 'Trygga barn', fulfilment: 'partly' })],
          texts: [aText({ goal: '1.1:N1', chapter: 'goals', heading: 'Analys', text })],
        }),
      );
    expect(goal('Nämndmålet bedöms uppfyllas helt.')).toEqual([
      'V14 warning texts.text: Analysen av målet ”Trygga barn” säger ”Nämndmålet bedöms uppfyllas helt”, men målet är bedömt som delvis. Ändra det som är fel.',
    ]);
    expect(goal('Nämndmålet uppfylls delvis.')).toEqual([]);
    expect(goal('Målet om 80 % nås.')).toEqual([]);
    expect(goal('Målet för verksamhetsområdet uppfylls.')).toEqual([]);
  });
});

describe('[V15] a missed target that the analysis passes over', () => {
  const missed = share({ outcome: '70 %', target: '80 %' });

  test('says so', () => {
    expect(found({ ...missed, analysis: 'Arbetet fortsätter enligt plan.' })).toEqual([
      'V15 warning indicators.analysis: Utfallet 70 % för ”Andel trygga elever” når inte 80 %, och analysen säger inget om det. Skriv varför.',
    ]);
    expect(found({ ...missed, forecast: '75 %', period: 'Tertial 2 2026', analysis: 'Arbetet pågår.' })[0]).toContain('Prognosen 75 %');
  });

  test.each([
    'Resultatet är bättre än i fjol.',
    'Vi riktar oss till den målgrupp som har svårast att nå fram.',
    'Eleverna är beroende av vuxna.',
    'Målet är 80 %.',
    'Riskbedömningar görs löpande.',
    'Bland flickor har nöjdheten minskat.',
  ])('%j passes over it', (analysis) => {
    expect(found({ ...missed, analysis })).toHaveLength(1);
  });

  test.each([
    'Målet nås inte.',
    'Målet nås delvis.',
    'Årsmålet kommer inte att uppfyllas helt.',
    'Vi ligger under målet.',
    'Resultatet understiger målet.',
    'Det beror på många nya elever.',
    'Orsaken är vakanser.',
    'På grund av flytten har färre svarat.',
    'Det har varit svårt att rekrytera.',
    'Resultatet har sjunkit.',
    'Avvikelsen är tillfällig.',
    'Resultatet har påverkats av omorganisationen.',
    'Bristen på lärare är stor.',
    'Vi når inte hela vägen fram.',
  ])('%j does not', (analysis) => {
    expect(found({ ...missed, analysis })).toEqual([]);
  });

  test('not where the target is reached, nothing can be computed, nothing is written, or Motivering says why', () => {
    const analysis = 'Arbetet fortsätter.';
    expect(found({ ...missed, outcome: '80 %', analysis })).toEqual([]);
    expect(found(share({ target: '80 %', analysis }))).toEqual([]);
    expect(found({ ...missed, analysis: '  ' })).toEqual([]);
    expect(found({ ...missed, reason: 'Ny enkät i år.', analysis })).toEqual([]);
  });

  test('what is worse depends on the direction', () => {
    const sick: Row = {
      name: 'Sjukfrånvaro',
      kind: 'share',
      measureUnit: '%',
      direction: 'lower',
      outcome: '9 %',
      target: '7 %',
      period: '2026',
    };
    expect(found({ ...sick, analysis: 'Andelen har ökat.' })).toEqual([]);
    expect(found({ ...sick, analysis: 'Andelen har minskat.' })).toHaveLength(1);
  });
});

test('[V14] [V15] a thousand analyses are read in moments', () => {
  const analysis =
    'Målet om 60 % nås inte eftersom utfallet stannade på 52 %. Arbetet fortsätter under hösten, och flera insatser pågår. '.repeat(3);
  const indicators = Array.from({ length: 1_000 }, (_, at) =>
    anIndicator(share({ key: `i${at}`, outcome: '52 %', target: '60 %', analysis })),
  );
  const before = process.cpuUsage().user;
  expect(findingsOf(aPlan({ indicators }))).toEqual([]);
  expect((process.cpuUsage().user - before) / 1000).toBeLessThan(3_000);
});

import { anIndicator, aGoal, aPlan } from '../../support/plan';
import { findingsOf } from '../../support/findings';

type Given = Parameters<typeof anIndicator>[0];
type Start = NonNullable<Parameters<typeof aPlan>[0]>['start'];
const goals = [aGoal({ code: '1.1' })];
const withIndicator = (given: Given, start: Start = {}) =>
  findingsOf(aPlan({ start, goals, indicators: [anIndicator({ name: 'Indikatorn', target: '50', ...given })] }));

describe('[V07] an own target that is easier', () => {
  test("than the council's, in either direction", () => {
    expect(withIndicator({ target: '79', councilTarget: '83' })).toEqual([
      'V07 warning indicators.target: Årsmålet 79 för ”Indikatorn” är lättare att nå än KF:s årsmål 83. Ändra det eller förklara varför.',
    ]);
    expect(withIndicator({ target: '11', councilTarget: '10', direction: 'lower' })).toHaveLength(1);
    expect(withIndicator({ target: '+/- 2 %', councilTarget: '+/- 1 %', direction: null, measureUnit: '%' })).toHaveLength(1);
  });
  test('not where it is stricter, equal, unknown in direction, in words, in another unit or set for the whole city', () => {
    expect(withIndicator({ target: '97', councilTarget: '80' })).toEqual([]);
    expect(withIndicator({ target: '24', councilTarget: '24', direction: 'lower' })).toEqual([]);
    expect(withIndicator({ target: '79', councilTarget: '83', direction: null })).toEqual([]);
    expect(withIndicator({ target: '79', councilTarget: 'öka' })).toEqual([]);
    expect(withIndicator({ target: '25 st', councilTarget: '1 050 st', councilScope: 'city', measureUnit: 'st' })).toEqual([]);
    expect(withIndicator({ target: '+/- 1 %', councilTarget: '5', measureUnit: '%' })).toEqual([]);
  });
  test("than the board's, in a unit", () => {
    const sickLeave = { target: '9 %', boardTarget: '8,5 %', direction: 'lower', measureUnit: '%' } as const;
    expect(withIndicator(sickLeave, { level: 'unit' })).toEqual([
      'V07 warning indicators.target: Årsmålet 9 % för ”Indikatorn” är lättare att nå än nämndens årsmål 8,5 %. Ändra det eller förklara varför.',
    ]);
    expect(withIndicator(sickLeave)).toEqual([]);
  });
});

describe('[V08] an own target that last year already reached', () => {
  test('in either direction', () => {
    expect(withIndicator({ target: '84 %', outcomePrior: '87,1 %', measureUnit: '%' })).toEqual([
      'V08 note indicators.target: Årsmålet 84 % för ”Indikatorn” är lättare att nå än förra årets utfall 87,1 %. Är det meningen?',
    ]);
    expect(withIndicator({ target: '0,57', outcomePrior: '0,56', direction: 'lower' })).toHaveLength(1);
  });
  test('not where it is as good or better, or nothing is known of last year', () => {
    expect(withIndicator({ target: '65', outcomePrior: '65' })).toEqual([]);
    expect(withIndicator({ target: '0,5', outcomePrior: '0,56', direction: 'lower' })).toEqual([]);
    expect(withIndicator({ target: 'öka', outcomePrior: '65' })).toEqual([]);
    expect(withIndicator({ target: '60', outcomePrior: 'i.u.' })).toEqual([]);
  });
});

describe('[V09] no target that can be used', () => {
  test('the council leaves it to the board, which has set none', () => {
    const left = 'V09 warning indicators.target: Årsmål saknas för ”Indikatorn”. KF har lämnat åt nämnden att sätta det.';
    expect(withIndicator({ target: '', councilTarget: 'Tas fram av nämnd/styrelse' })).toEqual([left]);
    expect(withIndicator({ target: 'Tas fram av nämnd', councilTarget: '' })).toEqual([left]);
    expect(withIndicator({ target: '75 %', councilTarget: 'Tas fram av nämnd', measureUnit: '%' })).toEqual([]);
  });
  test("the council's is for the whole city, or there is none at all", () => {
    expect(withIndicator({ target: '', councilTarget: '1 050 st', councilScope: 'city', measureUnit: 'st' })).toEqual([
      'V09 warning indicators.target: Årsmål saknas för ”Indikatorn”. KF:s årsmål 1 050 st gäller hela staden och kan inte jämföras med ert utfall.',
    ]);
    expect(withIndicator({ target: '' })).toEqual([
      'V09 warning indicators.target: Varken ni eller KF har satt ett årsmål för ”Indikatorn”. Skriv - om den inte mäts i år.',
    ]);
  });
  test("the council's holds where the own is empty; 0 is a target; a dash says that nothing is measured", () => {
    for (const councilTarget of ['65 %', 'öka', '-']) expect(withIndicator({ target: '', councilTarget, measureUnit: '%' })).toEqual([]);
    expect(withIndicator({ target: '0' })).toEqual([]);
    expect(withIndicator({ target: '-' })).toEqual([]);
  });
});

import fc from 'fast-check';
import type { ActivityJson, CommitteeGoalJson, DocumentJson, GoalJson, IndicatorJson } from '../../src/intake/document';

/** Documents of invented units, with all that a page can print. Sentences begin with a capital and go on in small letters, so that a cut one is told. */
const words =
  'barnen lär sig mer när vi planerar tillsammans och följer upp varje månad så att arbetet blir lugnt tryggt jämnt för alla som bor här'.split(
    ' ',
  );
const topics = [
  'som trivs',
  'med egen plan',
  'som får svar i tid',
  'som äter lunch ute',
  'i kö till plats',
  'med utbildning',
  'som cyklar hit',
  'per grupp',
  'som klarar mer själva',
];
const verbs = ['Införa', 'Pröva', 'se över', 'Utbilda i', 'Följa upp'];
const things = ['nya rutiner för natten', 'en gemensam telefon', 'mallen för planer', 'hälsosam mat', 'digital signering'];

const sentence = fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 14 }).map((chosen) => {
  const text = chosen.join(' ');
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}.`;
});
const paragraphs = fc.array(
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
  { maxLength: 3 },
);
const text = paragraphs.map((all) => all.join('\n'));

const figure = fc.constantFrom('94 %', '75%', '16,3', '0', '1 050 st', '82,5 %', '320 st', '3,4 GWh', '0,55 %', '67,81 %');
const cell = fc.oneof(figure, fc.constant(null));
const council = fc.constantFrom('Tas fram av nämnd/styrelse', 'tas fram av nämnden', 'öka', '-', '90 %', '1 050 st', null);
const glyph = fc.constantFrom('●', '◆', null, null, null);

const plannedIndicator: fc.Arbitrary<Omit<IndicatorJson, 'name'>> = fc.record({
  target: cell,
  councilTarget: council,
  period: fc.constantFrom('År', 'Tertial'),
});
const reportedIndicator = (year: number): fc.Arbitrary<Omit<IndicatorJson, 'name'>> =>
  fc.record({
    outcome: cell,
    outcomeMen: cell,
    outcomeWomen: cell,
    outcomePrior: cell,
    forecast: cell,
    target: cell,
    councilTarget: council,
    period: fc.constantFrom(`Tertial 2 ${year}`, `${year}`, `Halvår 1 ${year}`),
    glyph,
    analysis: fc.oneof(sentence, fc.constant(null)),
  });

const indicatorsOf = (type: DocumentJson['type'], year: number): fc.Arbitrary<readonly IndicatorJson[]> =>
  fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...topics), { maxLength: 3 }),
      fc.array(type === 'VP' ? plannedIndicator : reportedIndicator(year), { minLength: 3, maxLength: 3 }),
    )
    .map(([names, rows]) => names.map((name, at) => ({ name: `Andel barn ${name}`, ...rows[at] })));

const activitiesOf = (type: DocumentJson['type'], year: number): fc.Arbitrary<readonly ActivityJson[]> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...verbs), fc.constantFrom(...things)), { maxLength: 3, selector: (pair) => pair.join(' ') })
    .chain((pairs) =>
      fc.tuple(
        ...pairs.map(([verb, thing]) =>
          fc.record({
            name: fc.constant(`${verb} ${thing}`),
            start: fc.constantFrom(`${year}-01-01`, `${year}-02-15`),
            end: fc.constantFrom(`${year}-12-31`, `${year + 1}-06-30`),
            deviation: type === 'VP' ? fc.constant(null) : fc.constantFrom('Försenad en månad', null, null),
            status: type === 'VP' ? fc.constant(null) : fc.constantFrom('✓', '▶', '⏸', null),
            analysis: type === 'VP' ? fc.constant(null) : fc.oneof(sentence, fc.constant(null)),
          }),
        ),
      ),
    );

type Kind = 'area' | 'committee' | 'unit';
const headings: Readonly<Record<Kind, readonly string[]>> = {
  area: ['Analys'],
  committee: ['Beskrivning', 'Förväntat resultat', 'Analys'],
  unit: ['Förväntat resultat', 'Arbetssätt', 'Resursanvändning', 'Uppföljning', 'Utveckling', 'Analys'],
};

const titles = [
  'Alla som behöver stöd får det i tid',
  'Maten är god och hållbar',
  'Vi har en budget i balans.',
  'Den som ringer får svar',
  'Parkerna är trygga för alla',
];

const goalOf = (kind: Kind, type: DocumentJson['type'], year: number): fc.Arbitrary<GoalJson> =>
  fc
    .record({
      title: fc.constantFrom(...titles),
      fulfilment: type === 'VP' ? fc.constant(null) : fc.constantFrom('fully' as const, 'partly' as const, 'not' as const, null),
      chosen: fc.subarray([...headings[kind]]),
      all: fc.array(text, { minLength: 6, maxLength: 6 }),
      indicators: indicatorsOf(type, year),
      activities: activitiesOf(type, year),
    })
    .map(({ chosen, all, ...rest }) => ({ ...rest, sections: chosen, texts: all.slice(0, chosen.length) }));

const committeeOf = (type: DocumentJson['type'], year: number): fc.Arbitrary<CommitteeGoalJson> =>
  fc
    .tuple(goalOf('committee', type, year), fc.array(goalOf('unit', type, year), { maxLength: 2 }))
    .map(([goal, unitGoals]) => ({ ...goal, unitGoals }));

const budget = {
  title: 'Budget',
  headers: ['Netto (tkr)', 'Budget', 'Prognos', 'Avvikelse'],
  rows: [
    ['Intäkter', '1 400', '1 400', '0'],
    ['Kostnader', '-9 500', '-9 450', '50'],
  ],
};

export const anyDocument: fc.Arbitrary<DocumentJson> = fc
  .record({ type: fc.constantFrom('VP' as const, 'T1' as const, 'T2' as const, 'VB' as const), year: fc.integer({ min: 2019, max: 2031 }) })
  .chain(({ type, year }) =>
    fc
      .record({
        unit: fc.constantFrom(
          'Björkängens hemtjänst',
          'Enheten för barn, unga och familj',
          'Norra Granviks stadsdelsnämnd',
          'Sociala avdelningen',
        ),
        author: fc.constantFrom('Ylva Storm', 'Nils Åkerlund'),
        trees: fc.array(
          fc.record({
            areas: fc.array(fc.tuple(goalOf('area', type, year), fc.array(committeeOf(type, year), { maxLength: 1 })), {
              minLength: 1,
              maxLength: 2,
            }),
          }),
          { minLength: 1, maxLength: 2 },
        ),
        opening: text,
        closing: text,
        hasBudget: fc.boolean(),
      })
      .map(({ unit, author, trees, opening, closing, hasBudget }): DocumentJson => ({
        type,
        year,
        unit,
        author,
        level: unit.endsWith('nämnd') ? 'board' : unit.endsWith('avdelningen') ? 'department' : 'unit',
        focusGoals: trees.map(({ areas }, f) => ({
          number: String(f + 1),
          title: f === 0 ? 'Ett Granvik för alla' : 'Granvik hushåller med pengarna',
          fulfilment: null,
          indicators: [],
          activities: [],
          sections: [],
          texts: [],
          areaGoals: areas.map(([goal, committeeGoals], a) => ({ ...goal, number: `${f + 1}.${a + 1}`, committeeGoals })),
        })),
        otherSections: ['Inledning', 'Redovisning av ekonomi', 'Budget', 'Övrigt', 'Agenda 2030'],
        otherTexts: [opening, '', '', '', closing],
        tables: hasBudget ? [budget] : [],
      })),
  );

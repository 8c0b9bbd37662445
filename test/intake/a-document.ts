import type { ActivityJson, DocumentJson, IndicatorJson, TableJson } from '../../src/intake/document';

/** Documents for tests: say what matters, the rest is a small board's T2. */
export const aDocument = (given: Partial<DocumentJson> = {}): DocumentJson => ({
  type: 'T2',
  year: 2026,
  unit: 'Södra nämnden',
  author: null,
  level: 'board',
  focusGoals: [],
  otherSections: [],
  tables: [],
  ...given,
});

/** One goal of each level, with what is given on the area goal. */
export const withGoals = (
  indicators: readonly IndicatorJson[],
  activities: readonly ActivityJson[] = [],
  given: Partial<DocumentJson> = {},
): DocumentJson =>
  aDocument({
    focusGoals: [
      {
        number: '1',
        title: 'En stad för alla',
        areaGoals: [
          {
            number: '1.3',
            title: 'Barn lär sig och trivs',
            fulfilment: 'fully',
            indicators,
            activities,
            sections: ['Analys'],
            texts: ['Läget är gott.'],
            committeeGoals: [
              {
                title: '1.3.1. Förskolan är trygg',
                fulfilment: 'partly',
                indicators: [],
                activities: [],
                sections: ['Beskrivning'],
                unitGoals: [{ title: 'Varje barn blir sett', fulfilment: null, indicators: [], activities: [], sections: [] }],
              },
            ],
          },
        ],
      },
    ],
    ...given,
  });

export const aTable = (title: string, headers: readonly string[], ...rows: readonly (readonly string[])[]): TableJson => ({
  title,
  headers,
  rows,
});

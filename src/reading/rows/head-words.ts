import type { Column, ItemKind } from './columns';

type HeadWords = readonly (readonly [Exclude<Column, 'glyph' | 'unknown'>, readonly string[]])[];

/**
 * Heads as they are compared (`plainHead`): small letters, no marks over them, no blanks, hyphens or signs, # for a year. The city's system prints the first of
 * each; the others are those of sheets and of plans that people have set themselves.
 */
const indicators: HeadWords = [
  ['name', ['indikator', 'indikatorer', 'indikatornamn', 'namn', 'nyckeltal']],
  ['outcomeMen', ['utfallmanpojkar', 'utfallman', 'utfallpojkar', 'manpojkar', 'man', 'pojkar', 'periodensutfallman', 'utfallpojkarman']],
  [
    'outcomeWomen',
    [
      'utfallkvinnorflickor',
      'utfallkvinnor',
      'utfallflickor',
      'kvinnorflickor',
      'kvinnor',
      'flickor',
      'periodensutfallkvinnor',
      'utfallflickorkvinnor',
    ],
  ],
  [
    'outcomePrior',
    [
      'periodensutfallvb#',
      'utfallvb#',
      'vb#',
      'utfallvb',
      'utfallvbforegaendear',
      'utfallforegaendear',
      'utfallforraaret',
      'foregaendear',
      'foregaendearsutfall',
    ],
  ],
  ['outcome', ['periodensutfall', 'utfall', 'utfall#', 'aretsutfall', 'utfallhelar', 'utfalltotalt', 'periodensutfall#']],
  ['forecast', ['prognoshelar', 'prognos', 'prognos#', 'helarsprognos', 'prognoshelar#']],
  ['target', ['arsmal', 'arsmal#', 'arsmalar#', 'malvarde', 'malvarde#', 'mal#', 'enhetensarsmal', 'vartarsmal', 'egetarsmal']],
  ['boardTarget', ['namndensarsmal', 'namndensarsmal#', 'namndsarsmal', 'arsmalnamnd', 'namndensmal']],
  [
    'councilTarget',
    [
      'kfsarsmal',
      'kfsarsmalar#',
      'kfsarsmal#',
      'kfarsmal',
      'kfsmal',
      'kfsmal#',
      'arsmalkf',
      'kommunfullmaktigesarsmal',
      'kommunfullmaktigesmal',
    ],
  ],
  ['period', ['period', 'matperiod']],
  ['periodicity', ['periodicitet', 'matfrekvens', 'frekvens', 'mats']],
  ['analysis', ['analys', 'kommentar', 'kommentarer']],
  ['reason', ['motivering', 'motiveringtillbedomningen']],
  ['judged', ['bedomning', 'maluppfyllelse', 'uppfyllelse', 'status']],
  ['measureUnit', ['mattenhet', 'enhet', 'sort']],
  ['kind', ['mattslag']],
  ['direction', ['riktning']],
  ['measuredAs', ['matsatt']],
  ['councilScope', ['kfsarsmalavser']],
  ['tolerance', ['gransfordelvis']],
  ['supports', ['stodjerenhetsmal']],
  ['dataSource', ['kalla', 'datakalla', 'kallor']],
];

const activities: HeadWords = [
  ['name', ['aktivitet', 'aktiviteter']],
  ['start', ['startdatum', 'start', 'startar', 'fran', 'fromdatum', 'planeradstart']],
  ['end', ['slutdatum', 'slut', 'klart', 'klartsenast', 'slutar', 'till', 'tomdatum', 'planeratslut', 'klarsenast']],
  ['deviation', ['avvikelse', 'avvikelser']],
  ['status', ['status', 'lage']],
  ['responsible', ['ansvarig', 'ansvariga', 'ansvar']],
  ['analysis', ['analys', 'kommentar', 'kommentarer']],
];

export const headWords: Readonly<Record<ItemKind, HeadWords>> = { indicators, activities };

/** Columns that a table has only if it is of the kind: one of them beside the name makes a head. */
export const tellingColumns: Readonly<Record<ItemKind, ReadonlySet<Column>>> = {
  indicators: new Set<Column>([
    'outcome',
    'outcomeMen',
    'outcomeWomen',
    'outcomePrior',
    'forecast',
    'target',
    'boardTarget',
    'councilTarget',
    'period',
    'periodicity',
  ]),
  activities: new Set<Column>(['start', 'end', 'deviation', 'status', 'responsible']),
};

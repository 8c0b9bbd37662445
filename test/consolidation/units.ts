import type { UnitPlan } from '../../src/consolidation/unit-plan';
import type { FileRead } from '../../src/consolidation/unit-file';
import type { Goal, Plan, TableId } from '../../src/domain/plan';
import { aGoal, aPlan, aStart, aText, anActivity, anIndicator, type Written } from '../support/plan';

/** A unit's workbook as it was read; every table stands in its own sheet, every row in its place, every column in A. */
export function aFile(plan: Plan, more: Partial<FileRead> = {}): FileRead {
  const tables = (['goals', 'texts', 'indicators', 'activities', 'budget'] as const).map((table: TableId & keyof Plan) => {
    const rows: readonly { readonly key: string }[] = plan[table];
    const columns = ['title', 'text', 'name', 'target', 'councilTarget', 'outcome', 'outcomePrior', 'forecast', 'budget', 'deviation'];
    return [
      table,
      {
        sheet: table,
        headerRow: 1,
        rows: new Map(rows.map(({ key }, at) => [key, at + 2])),
        columns: new Map(columns.map((key) => [key, 'A'])),
      },
    ] as const;
  });
  const file = more.file ?? `${plan.start.unit}.xlsx`;
  return {
    ok: true,
    file,
    bytes: 1,
    hash: file,
    plan,
    problems: [],
    sources: { tables: new Map(tables), start: new Map() },
    version: 3,
    counts: { tables: 0, rows: 0, uncomputed: 0 },
    macros: false,
    ...more,
  };
}

/** A unit's plan in a consolidation, known by its name. */
export const aUnit = (name: string, given: Parameters<typeof aPlan>[0] = {}, file = 0): UnitPlan => ({
  named: { key: name, department: '', name, unitId: '', contact: '' },
  file,
  read: aFile(aPlan({ ...given, start: aStart({ level: 'unit', unit: name, ...given.start }) })),
});

export const given = (level: 'focus' | 'area' | 'committee', code: string, title: string, more: Written<Goal> = {}): Goal =>
  aGoal({
    owner: level === 'committee' ? 'board' : 'council',
    level,
    code,
    number: '',
    title,
    parent: code.replace(/[.:][^.:]*$/, ''),
    ...more,
  });

export const own = (code: string, title: string, fulfilment: Goal['fulfilment'] = null): Goal =>
  aGoal({ owner: 'unit', level: 'unit', code, title, parent: code.replace(/:[^:]*$/, ''), fulfilment });

const top = [given('focus', '1', 'En stad för alla', { parent: '', number: '1' }), given('area', '1.2', 'Trygga gator', { number: '1.2' })];

/** Four units of one board, whose committee goals lie in other places and have their numbers in their titles, as printed plans do. */
export const fourUnits = (): readonly UnitPlan[] => [
  aUnit('Ek', {
    start: { type: 'T2' },
    goals: [
      ...top,
      given('committee', '1.2:N1', '1.2.1 Lugna torg'),
      own('1.2:N1:E1', 'Vi vandrar om kvällen', 'fully'),
      own('1.2:N1:E2', 'Vi tänder lampor', 'not'),
      given('committee', '1.2:N2', '1.2.3 Stöd i tid'),
    ],
    texts: [
      aText({ owner: 'unit', chapter: 'goals', goal: '1.2:N1:E2', heading: 'Analys', text: 'Lamporna kom sent.' }),
      aText({ owner: 'board', chapter: 'goals', goal: '1.2:N1', heading: 'Beskrivning', text: 'Givet av nämnden.' }),
    ],
    indicators: [
      anIndicator({
        goal: '1.2',
        name: 'Sjukfrånvaro',
        kind: 'share',
        measureUnit: '%',
        direction: 'lower',
        outcome: '6,5 %',
        target: '5 %',
      }),
      anIndicator({ goal: '1.2:N1', name: 'Antal besök', kind: 'count', measureUnit: 'st', outcome: '1 050', target: '900' }),
    ],
    activities: [anActivity({ goal: '1.2:N1:E1', name: 'Temadag', start: { kind: 'date', iso: '2026-03-01' } })],
  }),
  aUnit(
    'Lind',
    {
      start: { type: 'T2' },
      goals: [...top, given('committee', '1.2:N1', '1.2.3. Stöd i tid'), own('1.2:N1:E1', 'Vi svarar samma dag', 'partly')],
      texts: [aText({ owner: 'unit', chapter: 'goals', goal: '1.2:N1:E1', heading: 'Analys', text: 'Fler ringer.' })],
      indicators: [
        anIndicator({
          goal: '1.2',
          name: ' SJUKFRÅNVARO. ',
          kind: 'share',
          measureUnit: '%',
          direction: 'lower',
          outcome: '4 %',
          target: '5 %',
        }),
        anIndicator({ goal: '1.2:N1', name: 'Antal besök', kind: 'count', measureUnit: '', outcome: '', target: '100' }),
      ],
      activities: [anActivity({ goal: '1.2:N1', name: 'Temadag' })],
    },
    1,
  ),
  aUnit(
    'Alm',
    {
      start: { type: 'T2' },
      goals: [...top, given('committee', '1.2:N1', 'Lugna torg', { number: '1.2.1' }), own('1.2:N1:E1', 'Vi sopar', null)],
      indicators: [
        anIndicator({
          goal: '1.2:N1:E1',
          name: 'Sjukfrånvaro',
          kind: 'share',
          measureUnit: '%',
          direction: 'lower',
          outcome: 'i.u.',
          target: '5 %',
        }),
        anIndicator({ goal: '1.2:N1', name: 'Antal besök', kind: 'count', measureUnit: 'st', outcome: '200', target: '100' }),
      ],
      activities: [anActivity({ goal: '1.2:N1:E1', name: 'temadag', start: { kind: 'date', iso: '2026-04-01' } })],
    },
    2,
  ),
  aUnit('Asp', { start: { type: 'T2' }, goals: top }, 3),
];

export const noDecisions = { names: [], goals: [] };

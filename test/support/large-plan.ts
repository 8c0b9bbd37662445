import type { Plan } from '../../src/domain/plan';
import { aBudgetRow, aGoal, anActivity, anIndicator, aPlan, aSumRow, aText } from './plan';

/**
 * A plan with as many rows of Indikatorer as of Driftbudget, ten to a goal and to a Verksamhet, with the texts, activities and sums that belong:
 * the size of a whole city in one workbook. Some rows have something to say about them, as real ones do.
 */
export function largePlan(rows: number): Plan {
  const each = <Row>(count: number, make: (index: number) => Row): readonly Row[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const groups = Math.ceil(rows / 10);
  return aPlan({
    start: { type: 'T2', level: 'board', limitAmount: '100', limitPercent: '5', unit: 'Enheten' },
    goals: [
      aGoal({ key: 'focus', code: '1', level: 'focus', title: 'Inriktning' }),
      aGoal({ key: 'area', code: '1.1', level: 'area', parent: '1', title: 'Område' }),
      ...each(groups, (at) =>
        aGoal({
          key: `g${at}`,
          code: `1.1:N${at}`,
          level: 'committee',
          parent: '1.1',
          title: `Mål ${at}`,
          fulfilment: at % 3 === 0 ? 'partly' : 'fully',
        }),
      ),
    ],
    texts: each(groups, (at) =>
      aText({
        key: `t${at}`,
        chapter: 'goals',
        goal: `1.1:N${at}`,
        heading: 'Analys',
        text: 'Utfallet ökar sedan förra året, och målet nås i år.',
      }),
    ),
    activities: each(groups, (at) => anActivity({ key: `a${at}`, goal: `1.1:N${at}`, name: `Aktivitet ${at}`, status: 'ongoing' })),
    indicators: each(rows, (at) =>
      anIndicator({
        key: `i${at}`,
        order: at,
        goal: `1.1:N${Math.floor(at / 10)}`,
        name: `Indikator ${at}`,
        kind: 'share',
        measureUnit: '%',
        periodicity: 'year',
        period: '2026',
        outcome: `${60 + (at % 40)},${at % 10} %`,
        outcomePrior: `${61 + (at % 38)},0 %`,
        target: `${70 + (at % 30)} %`,
        councilTarget: '80 %',
        analysis: at % 4 === 0 ? `Resultatet blev ${60 + (at % 40)},${at % 10} % och når inte målet.` : 'Arbetet fortsätter.',
      }),
    ),
    budget: each(rows, (at) =>
      aBudgetRow({
        key: `b${at}`,
        order: at,
        area: `Verksamhet ${Math.floor(at / 10)}`,
        label: `Rad ${at}`,
        kind: at % 10 === 0 ? 'revenue' : 'cost',
        budget: at % 10 === 0 ? `-${1000 + at}` : String(1000 + at),
        outcome: at % 10 === 0 ? `-${600 + at}` : String(700 + at),
        forecast: at % 10 === 0 ? `-${1000 + at}` : String(1010 + at + (at % 7) * 30),
        forecastPrevious: String(1005 + at),
      }),
    ),
    budgetSums: [
      ...each(groups, (at) => ({
        ...aSumRow({ kind: 'net', group: `Verksamhet ${at}`, label: `Verksamhet ${at}` } as const),
        key: `s${at}`,
      })),
      { ...aSumRow({ kind: 'total', label: 'Summa' } as const), key: 'total' },
    ],
  });
}

/** The plan, and how many of its rows some work reads; rows are told apart by table and place. */
export function watched(plan: Plan): { readonly plan: Plan; readonly rowsRead: (work: () => void) => number } {
  let read: Set<string> | null = null;
  const watch = <Row extends object>(table: string, rows: readonly Row[]): readonly Row[] =>
    rows.map(
      (row, at) =>
        new Proxy(row, {
          get: (target, name): unknown => {
            read?.add(`${table} ${at}`);
            return Reflect.get(target, name);
          },
        }),
    );
  const tables = Object.entries(plan).map(([table, rows]: [string, unknown]) => [
    table,
    Array.isArray(rows) ? watch(table, rows as readonly object[]) : rows,
  ]);
  return {
    plan: { ...plan, ...(Object.fromEntries(tables) as Partial<Plan>) },
    rowsRead(work) {
      read = new Set();
      work();
      const { size } = read;
      read = null;
      return size;
    },
  };
}

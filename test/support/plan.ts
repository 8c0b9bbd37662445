import { readValue } from '../../src/domain/read-value';
import type {
  Activity,
  BudgetAdjustment,
  BudgetRow,
  CapitalCost,
  CompensationLevel,
  Goal,
  Indicator,
  Investment,
  Plan,
  ResultUnit,
  Start,
  SumRow,
  TextRow,
  TurnoverChange,
  VolumeRow,
} from '../../src/domain/plan';
import { blank } from '../../src/domain/value';
import type { Value } from '../../src/domain/value';

/**
 * Builders of rows for tests: say what matters, the rest is empty. Figures are written as printed: `anIndicator({ outcome: '37,4 %' })`.
 */
type Written<Row> = { readonly [Key in keyof Row]?: Row[Key] extends Value ? Row[Key] | string : Row[Key] };

let made = 0;
const nextKey = (): { key: string; order: number } => ({ key: `r${++made}`, order: made });

/** Fills what is given in; a string where a value belongs is read as people would print it. */
function build<Row extends object>(empty: Row, given: Written<Row>): Row {
  const cells = Object.entries(given).map(([name, cell]) => {
    const place = (empty as Record<string, unknown>)[name];
    const isValueCell = typeof place === 'object' && place !== null && 'kind' in place;
    return [name, isValueCell && typeof cell === 'string' ? readValue(cell) : cell];
  });
  return { ...empty, ...(Object.fromEntries(cells) as Partial<Row>) };
}

export const aStart = (given: Written<Start> = {}): Start =>
  build<Start>(
    {
      type: 'T2',
      year: 2026,
      periodMonth: 8,
      level: 'board',
      board: 'Södra nämnden',
      department: '',
      unit: '',
      unitId: '',
      author: '',
      phone: '',
      recipient: '',
      meetingDate: blank,
      caseNumber: '',
      amountUnit: 'mnkr',
      signs: 'costPositive',
      frame: blank,
      dueDate: blank,
      contact: '',
      status: 'draft',
      tolerance: 0.05,
      councilMet: 'partly',
      limitAmount: blank,
      limitPercent: blank,
      minGroup: 5,
      schemaVersion: 1,
      documentKey: '',
    },
    given,
  );

export const aPlan = (given: Partial<Omit<Plan, 'start'>> & { readonly start?: Written<Start> } = {}): Plan => ({
  goals: [],
  texts: [],
  indicators: [],
  activities: [],
  budget: [],
  budgetSums: [],
  resultUnits: [],
  resultUnitSums: [],
  investments: [],
  investmentSums: [],
  turnover: [],
  turnoverSums: [],
  adjustments: [],
  capitalCosts: [],
  capitalCostSums: [],
  volumes: [],
  volumeSums: [],
  compensation: [],
  otherTables: [],
  printed: [],
  ...given,
  start: aStart(given.start),
});

export const aGoal = (given: Written<Goal> = {}): Goal =>
  build<Goal>(
    {
      ...nextKey(),
      owner: 'board',
      code: '1.1',
      level: 'area',
      number: '',
      title: 'Ett mål',
      parent: '',
      fulfilment: null,
      reason: '',
      previousFulfilment: null,
      responsible: '',
    },
    given,
  );

export const aText = (given: Written<TextRow> = {}): TextRow =>
  build<TextRow>(
    {
      ...nextKey(),
      owner: 'unit',
      chapter: 'opening',
      goal: '',
      heading: 'Sammanfattning',
      headingLevel: 1,
      text: '',
      previousText: '',
      done: false,
      transferred: false,
    },
    given,
  );

export const anIndicator = (given: Written<Indicator> = {}): Indicator =>
  build<Indicator>(
    {
      ...nextKey(),
      owner: 'board',
      goal: '1.1',
      name: 'En indikator',
      kind: null,
      measureUnit: '',
      direction: 'higher',
      periodicity: null,
      dueIn: null,
      measuredAs: null,
      bySex: false,
      period: '',
      outcome: blank,
      outcomeMen: blank,
      outcomeWomen: blank,
      outcomePrior: blank,
      outcomePrevious: blank,
      forecast: blank,
      forecastPrevious: blank,
      target: blank,
      boardTarget: blank,
      councilTarget: blank,
      councilScope: null,
      tolerance: '',
      judged: null,
      reason: '',
      analysis: '',
      supports: '',
      source: '',
      transferred: false,
    },
    given,
  );

export const anActivity = (given: Written<Activity> = {}): Activity =>
  build<Activity>(
    {
      ...nextKey(),
      owner: 'board',
      goal: '1.1',
      name: 'En aktivitet',
      start: blank,
      end: blank,
      responsible: '',
      status: null,
      statusPrevious: null,
      deviation: '',
      analysis: '',
      transferred: false,
    },
    given,
  );

export const aBudgetRow = (given: Written<BudgetRow> = {}): BudgetRow =>
  build<BudgetRow>(
    {
      ...nextKey(),
      owner: 'board',
      area: '',
      label: 'En rad',
      kind: 'net',
      ofWhich: '',
      ofWhichComplete: false,
      costCentre: '',
      activityCode: '',
      priorActual: blank,
      priorBudget: blank,
      budget: blank,
      budgetToDate: blank,
      outcome: blank,
      forecastPrevious: blank,
      forecast: blank,
      deviation: blank,
      volumeAdjustment: blank,
      deviationAfter: blank,
      fundChange: blank,
      cause: '',
      action: '',
    },
    given,
  );

/** `given` and `input` as printed: `aSumRow({ kind: 'total', given: { budget: '1 956,5' } })`. */
export const aSumRow = <Kind extends string>(sum: {
  readonly kind: Kind;
  readonly label?: string;
  readonly group?: string;
  readonly given?: Readonly<Record<string, string>>;
  readonly input?: Readonly<Record<string, string>>;
}): SumRow<Kind> => ({
  ...nextKey(),
  kind: sum.kind,
  group: sum.group ?? '',
  label: sum.label ?? 'Summa',
  given: readAll(sum.given ?? {}),
  input: readAll(sum.input ?? {}),
});

const readAll = (cells: Readonly<Record<string, string>>): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(cells).map(([column, printed]) => [column, readValue(printed)]));

export const aResultUnit = (given: Written<ResultUnit> = {}): ResultUnit =>
  build<ResultUnit>(
    {
      ...nextKey(),
      owner: 'board',
      area: 'Förskola',
      name: '',
      grossBudget: blank,
      carriedIn: blank,
      result: blank,
      carriedOut: blank,
      deficitSince: null,
      commitmentsMet: null,
      comment: '',
    },
    given,
  );

export const anInvestment = (given: Written<Investment> = {}): Investment =>
  build<Investment>(
    {
      ...nextKey(),
      owner: 'board',
      group: '',
      label: 'En investering',
      budget: blank,
      granted: blank,
      outcome: blank,
      forecastPrevious: blank,
      forecast: blank,
      comment: '',
    },
    given,
  );

export const aTurnoverChange = (given: Written<TurnoverChange> = {}): TurnoverChange =>
  build<TurnoverChange>({ ...nextKey(), area: '', label: 'En post', costs: blank, revenue: blank, comment: '' }, given);

export const anAdjustment = (given: Written<BudgetAdjustment> = {}): BudgetAdjustment =>
  build<BudgetAdjustment>(
    { ...nextKey(), label: 'En justering', kind: 'operations', area: '', amount: blank, counted: true, state: null, comment: '' },
    given,
  );

export const aCapitalCost = (given: Written<CapitalCost> = {}): CapitalCost =>
  build<CapitalCost>(
    {
      ...nextKey(),
      kind: 'depreciation',
      label: 'Avskrivningar',
      budget: blank,
      outcome: blank,
      forecast: blank,
      adjustment: blank,
      deviation: blank,
    },
    given,
  );

/** Months as printed, January first; those left out are blank. */
export const aVolumeRow = ({
  months = [],
  ...given
}: Omit<Written<VolumeRow>, 'months'> & { readonly months?: readonly string[] } = {}): VolumeRow =>
  build<VolumeRow>(
    {
      ...nextKey(),
      owner: 'board',
      caption: 'Barn',
      area: 'Förskola',
      label: 'En rad',
      sublabel: '',
      measureUnit: '',
      total: null,
      budgeted: blank,
      priorAverage: blank,
      priorMonths: Array.from({ length: 12 }, () => blank),
      months: Array.from({ length: 12 }, (_, month) => readValue(months[month] ?? '')),
      average: blank,
      comment: '',
    },
    given,
  );

export const aCompensationLevel = (given: Written<CompensationLevel> = {}): CompensationLevel =>
  build<CompensationLevel>(
    {
      ...nextKey(),
      owner: 'board',
      service: 'Ersättning boendestöd',
      level: 'Nivå 1',
      per: 'hour',
      current: blank,
      change: blank,
      changePercent: blank,
      prior: blank,
    },
    given,
  );

import { readValue } from '../../src/domain/read-value';
import { schemaVersion } from '../../src/workbook/schema/versions';
import { emptyRows, noRows } from '../../src/domain/empty-rows';
import type {
  Activity,
  BudgetAdjustment,
  BudgetRow,
  CapitalCost,
  CompensationLevel,
  ComplaintRow,
  ControlRow,
  Goal,
  HandledFinding,
  Indicator,
  Investment,
  Plan,
  PlanAction,
  ResultUnit,
  RiskRow,
  StaffingRow,
  Start,
  SumRow,
  SurveyMeanRow,
  SurveyRow,
  TextRow,
  TurnoverChange,
  VolumeRow,
} from '../../src/domain/plan';
import { blank } from '../../src/domain/value';
import type { Value } from '../../src/domain/value';

/**
 * Builders of rows for tests: say what matters, the rest is empty. Figures are written as printed: `anIndicator({ outcome: '37,4 %' })`.
 */
export type Written<Row> = { readonly [Key in keyof Row]?: Row[Key] extends Value ? Row[Key] | string : Row[Key] };

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
      schemaVersion,
      documentKey: '',
    },
    given,
  );

export const aPlan = (given: Partial<Omit<Plan, 'start'>> & { readonly start?: Written<Start> } = {}): Plan => ({
  ...noRows,
  ...given,
  start: aStart(given.start),
});

export const aGoal = (given: Written<Goal> = {}): Goal =>
  build<Goal>(
    {
      ...emptyRows.goals,
      ...nextKey(),
      owner: 'board',
      code: '1.1',
      title: 'Ett mål',
    },
    given,
  );

export const aText = (given: Written<TextRow> = {}): TextRow =>
  build<TextRow>(
    {
      ...emptyRows.texts,
      ...nextKey(),
      heading: 'Sammanfattning',
    },
    given,
  );

export const anIndicator = (given: Written<Indicator> = {}): Indicator =>
  build<Indicator>(
    {
      ...emptyRows.indicators,
      ...nextKey(),
      owner: 'board',
      goal: '1.1',
      name: 'En indikator',
      direction: 'higher',
    },
    given,
  );

export const anActivity = (given: Written<Activity> = {}): Activity =>
  build<Activity>(
    {
      ...emptyRows.activities,
      ...nextKey(),
      owner: 'board',
      goal: '1.1',
      name: 'En aktivitet',
    },
    given,
  );

export const aBudgetRow = (given: Written<BudgetRow> = {}): BudgetRow =>
  build<BudgetRow>(
    {
      ...emptyRows.budget,
      ...nextKey(),
      owner: 'board',
      label: 'En rad',
      kind: 'net',
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
      ...emptyRows.resultUnits,
      ...nextKey(),
      owner: 'board',
      area: 'Förskola',
    },
    given,
  );

export const anInvestment = (given: Written<Investment> = {}): Investment =>
  build<Investment>(
    {
      ...emptyRows.investments,
      ...nextKey(),
      owner: 'board',
      label: 'En investering',
    },
    given,
  );

export const aTurnoverChange = (given: Written<TurnoverChange> = {}): TurnoverChange =>
  build<TurnoverChange>({ ...emptyRows.turnover, ...nextKey(), label: 'En post' }, given);

export const anAdjustment = (given: Written<BudgetAdjustment> = {}): BudgetAdjustment =>
  build<BudgetAdjustment>({ ...emptyRows.adjustments, ...nextKey(), label: 'En justering', kind: 'operations', counted: true }, given);

export const aCapitalCost = (given: Written<CapitalCost> = {}): CapitalCost =>
  build<CapitalCost>(
    {
      ...emptyRows.capitalCosts,
      ...nextKey(),
      kind: 'depreciation',
      label: 'Avskrivningar',
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
      ...emptyRows.volumes,
      ...nextKey(),
      owner: 'board',
      caption: 'Barn',
      area: 'Förskola',
      label: 'En rad',
      months: Array.from({ length: 12 }, (_, month) => readValue(months[month] ?? '')),
    },
    given,
  );

export const aCompensationLevel = (given: Written<CompensationLevel> = {}): CompensationLevel =>
  build<CompensationLevel>(
    {
      ...emptyRows.compensation,
      ...nextKey(),
      owner: 'board',
      service: 'Ersättning boendestöd',
      level: 'Nivå 1',
      per: 'hour',
    },
    given,
  );

export const anAction = (given: Written<PlanAction> = {}): PlanAction =>
  build<PlanAction>({ ...emptyRows.actions, ...nextKey(), action: 'En åtgärd' }, given);

export const aComplaintRow = (given: Written<ComplaintRow> = {}): ComplaintRow =>
  build<ComplaintRow>({ ...emptyRows.complaints, ...nextKey(), kind: 'complaint', area: 'Förskola' }, given);

export const aRiskRow = (given: Written<RiskRow> = {}): RiskRow =>
  build<RiskRow>({ ...emptyRows.risks, ...nextKey(), owner: 'board', process: 'En process', event: 'En händelse' }, given);

export const aControlRow = (given: Written<ControlRow> = {}): ControlRow =>
  build<ControlRow>({ ...emptyRows.controls, ...nextKey(), owner: 'board', process: 'En process', control: 'En kontroll' }, given);

export const aSurveyRow = (given: Written<SurveyRow> = {}): SurveyRow =>
  build<SurveyRow>({ ...emptyRows.surveys, ...nextKey(), survey: 'users', subUnit: 'En verksamhet' }, given);

export const aSurveyMeanRow = (given: Written<SurveyMeanRow> = {}): SurveyMeanRow =>
  build<SurveyMeanRow>({ ...emptyRows.surveyMeans, ...nextKey() }, given);

export const aStaffingRow = (given: Written<StaffingRow> = {}): StaffingRow =>
  build<StaffingRow>({ ...emptyRows.staffing, ...nextKey(), area: 'Förskola', position: 'Barnskötare' }, given);

export const aHandledFinding = (given: Written<HandledFinding> = {}): HandledFinding =>
  build<HandledFinding>(
    {
      ...nextKey(),
      severity: 'warning',
      rule: 'V05',
      sheet: 'Indikatorer',
      cell: 'N6',
      rowName: 'Sjukfrånvaro',
      header: 'Periodens utfall',
      sentence: 'Totalt 37,4 % ligger utanför män 2 % och kvinnor 28 %.',
      found: '37,4 %',
      expected: '2 % – 28 %',
      proposal: '',
      handling: null,
      reason: '',
      fingerprint: '',
    },
    given,
  );

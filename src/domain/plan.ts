import type { DateValue, Value } from './value';

/**
 * A plan or a report as it lies in one workbook: a row type per table, keys as in docs/template.md.
 * Everything is readonly; a list column holds its code or null where the cell is empty.
 */
export interface Plan {
  readonly start: Start;
  readonly goals: readonly Goal[];
  readonly texts: readonly TextRow[];
  readonly indicators: readonly Indicator[];
  readonly activities: readonly Activity[];
  readonly budget: readonly BudgetRow[];
  readonly budgetSums: readonly SumRow<BudgetSumKind>[];
  readonly actions: readonly PlanAction[];
  readonly resultUnits: readonly ResultUnit[];
  readonly resultUnitSums: readonly SumRow<'total'>[];
  readonly investments: readonly Investment[];
  readonly investmentSums: readonly SumRow<'group' | 'total'>[];
  readonly turnover: readonly TurnoverChange[];
  readonly turnoverSums: readonly SumRow<'total'>[];
  readonly adjustments: readonly BudgetAdjustment[];
  readonly capitalCosts: readonly CapitalCost[];
  readonly capitalCostSums: readonly SumRow<'total'>[];
  readonly volumes: readonly VolumeRow[];
  readonly volumeSums: readonly SumRow<'group'>[];
  readonly compensation: readonly CompensationLevel[];
  readonly complaints: readonly ComplaintRow[];
  readonly surveys: readonly SurveyRow[];
  readonly risks: readonly RiskRow[];
  readonly controls: readonly ControlRow[];
  readonly otherTables: readonly OtherTableRow[];
  /** How tables were printed where they came from; empty in a plan that was made here. */
  readonly printed: readonly PrintedTable[];
}

/** The tables of a plan, as findings and places name them. */
export type TableId = Exclude<keyof Plan, 'start'>;

export type DocumentType = 'VP' | 'T1' | 'T2' | 'VB' | 'month';
export type Level = 'unit' | 'department' | 'board';
export type AmountUnit = 'kr' | 'tkr' | 'mnkr';
/** Kostnad + / intäkt −; Intäkt + / kostnad −; Båda utan tecken. */
export type SignConvention = 'costPositive' | 'revenuePositive' | 'unsigned';
export type Status = 'draft' | 'ready' | 'reviewed' | 'approved' | 'decided';

export interface Start {
  readonly type: DocumentType;
  readonly year: number;
  /** 1–12; null in a VP. T1 4, T2 8, VB 12. */
  readonly periodMonth: number | null;
  readonly level: Level;
  readonly board: string;
  readonly department: string;
  readonly unit: string;
  readonly unitId: string;
  readonly author: string;
  readonly phone: string;
  readonly recipient: string;
  readonly meetingDate: DateValue;
  readonly caseNumber: string;
  readonly amountUnit: AmountUnit | null;
  readonly signs: SignConvention | null;
  /** Net, cost positive, in amountUnit. */
  readonly frame: Value;
  readonly dueDate: DateValue;
  readonly contact: string;
  readonly status: Status;
  /** When and by which role the plan was marked as ready, reviewed, approved and decided. */
  readonly readyOn?: DateValue;
  readonly readyBy?: string;
  readonly reviewedOn?: DateValue;
  readonly reviewedBy?: string;
  readonly approvedOn?: DateValue;
  readonly approvedBy?: string;
  readonly decidedOn?: DateValue;
  readonly decidedBy?: string;
  /** Share of the target, 0.05 by default. */
  readonly tolerance: number;
  /** What "KF:s årsmål nått men inte det egna" counts as. */
  readonly councilMet: 'partly' | 'ignored';
  readonly limitAmount: Value;
  /** Per cent of the budget: 1 for 1 %. */
  readonly limitPercent: Value;
  readonly minGroup: number;
  /** Risk values, 1–25, from which a risk is Medel and Hög. */
  readonly riskMedium?: number | null;
  readonly riskHigh?: number | null;
  readonly schemaVersion: number;
  readonly documentKey: string;
}

/** Who owns a row that can be handed down. */
export type Owner = 'council' | 'board' | 'unit';

export interface Row {
  /** Nyckel: stable, unique within its table. */
  readonly key: string;
  /** Ordning: print order. */
  readonly order: number;
}

export interface OwnedRow extends Row {
  readonly owner: Owner;
}

export type GoalLevel = 'focus' | 'area' | 'committee' | 'unit';
export type Fulfilment = 'fully' | 'partly' | 'not';
/** `none` is "— Ingen": looked at and not judged; null is an empty cell. */
export type Judgement = Fulfilment | 'none';

export interface Goal extends OwnedRow {
  /** 1 · 1.3 · 1.3:N1 · 1.3:N1:E2 */
  readonly code: string;
  readonly level: GoalLevel;
  /** As printed, without a trailing dot; '' where none is printed. */
  readonly number: string;
  readonly title: string;
  /** Code of the goal above; '' for a focus goal. */
  readonly parent: string;
  readonly fulfilment: Judgement | null;
  readonly reason: string;
  readonly previousFulfilment: Judgement | null;
  readonly responsible: string;
}

export type Chapter = 'opening' | 'goals' | 'economy' | 'quality' | 'other';

export interface TextRow extends OwnedRow {
  readonly chapter: Chapter;
  /** Code of a goal, only in chapter `goals`. */
  readonly goal: string;
  readonly heading: string;
  readonly headingLevel: number;
  readonly text: string;
  readonly previousText: string;
  readonly done: boolean;
  readonly transferred: boolean;
}

export type MeasureKind = 'share' | 'count' | 'index' | 'amount' | 'ratio';
export type Direction = 'higher' | 'lower' | 'band';
export type Periodicity = 'year' | 'halfYear' | 'tertial' | 'quarter' | 'month';
export type MeasuredAs = 'level' | 'accumulated' | 'rolling';
/** The reports an indicator is due in. */
export type DueIn = 'T1 T2 VB' | 'T2 VB' | 'VB' | 'T1' | 'T2';
export type CouncilScope = 'board' | 'city';

export interface Indicator extends OwnedRow {
  readonly goal: string;
  readonly name: string;
  readonly kind: MeasureKind | null;
  /** "%", "st", "barn/avd." … The unit of every figure in the row. */
  readonly measureUnit: string;
  readonly direction: Direction | null;
  readonly periodicity: Periodicity | null;
  readonly dueIn: DueIn | null;
  readonly measuredAs: MeasuredAs | null;
  readonly bySex: boolean;
  readonly period: string;
  readonly outcome: Value;
  readonly outcomeMen: Value;
  readonly outcomeWomen: Value;
  readonly outcomePrior: Value;
  readonly outcomePrevious: Value;
  readonly forecast: Value;
  readonly forecastPrevious: Value;
  readonly target: Value;
  readonly boardTarget: Value;
  readonly councilTarget: Value;
  readonly councilScope: CouncilScope | null;
  /** Gräns för "delvis": per cent of the target ("5"), or percentage points ("3 pe"); '' = Start's. */
  readonly tolerance: string;
  readonly judged: Judgement | null;
  readonly reason: string;
  readonly analysis: string;
  /** Codes of unit goals. */
  readonly supports: string;
  readonly source: string;
  readonly transferred: boolean;
}

export type ActivityStatus = 'notStarted' | 'ongoing' | 'finished' | 'delayed' | 'paused' | 'cancelled';

export interface Activity extends OwnedRow {
  readonly goal: string;
  readonly name: string;
  readonly start: DateValue;
  readonly end: DateValue;
  readonly responsible: string;
  readonly status: ActivityStatus | null;
  readonly statusPrevious: ActivityStatus | null;
  readonly deviation: string;
  readonly analysis: string;
  readonly transferred: boolean;
}

export type BudgetKind = 'revenue' | 'cost' | 'net';

export interface BudgetRow extends OwnedRow {
  readonly area: string;
  readonly label: string;
  readonly kind: BudgetKind | null;
  /** Label of the row in the same area that this one is a part of; '' = a main row. */
  readonly ofWhich: string;
  readonly ofWhichComplete: boolean;
  readonly costCentre: string;
  readonly activityCode: string;
  readonly priorActual: Value;
  readonly priorBudget: Value;
  readonly budget: Value;
  readonly budgetToDate: Value;
  readonly outcome: Value;
  readonly forecastPrevious: Value;
  readonly forecast: Value;
  /** Typed or imported figure in a computed cell; blank where the formula stands. */
  readonly deviation: Value;
  readonly volumeAdjustment: Value;
  readonly deviationAfter: Value;
  readonly fundChange: Value;
  readonly cause: string;
  readonly action: string;
}

/**
 * A row of a `…Summa` table. `given` holds the cells "… enligt källa" by column key, `input` the cells that are typed in a sum row
 * (Beräknade budgetjusteringar, Förändring av fond); what is computed is not kept.
 */
export interface SumRow<Kind extends string> extends Row {
  readonly kind: Kind;
  /** What it sums: a Verksamhet, a Grupp, a volume table's block; '' = everything. */
  readonly group: string;
  readonly label: string;
  readonly given: Readonly<Record<string, Value>>;
  readonly input: Readonly<Record<string, Value>>;
}

/** netto per Verksamhet · Netto totalt or Summa · Mot budgetram · Beräknade budgetjusteringar · Förändring av fond · Summa efter … · Budgetföljsamhet */
export type BudgetSumKind = 'net' | 'total' | 'frame' | 'adjustments' | 'fund' | 'afterAll' | 'adherence';

export interface ResultUnit extends OwnedRow {
  readonly area: string;
  readonly name: string;
  readonly grossBudget: Value;
  readonly carriedIn: Value;
  readonly result: Value;
  /** As `BudgetRow.deviation`. */
  readonly carriedOut: Value;
  readonly deficitSince: number | null;
  readonly commitmentsMet: boolean | null;
  readonly comment: string;
}

export interface Investment extends OwnedRow {
  readonly group: string;
  readonly label: string;
  readonly budget: Value;
  readonly granted: Value;
  readonly outcome: Value;
  readonly forecastPrevious: Value;
  readonly forecast: Value;
  readonly comment: string;
}

export interface TurnoverChange extends Row {
  readonly area: string;
  readonly label: string;
  readonly costs: Value;
  readonly revenue: Value;
  readonly comment: string;
}

export interface BudgetAdjustment extends Row {
  readonly label: string;
  readonly kind: 'operations' | 'capitalCosts' | 'investment' | 'premises' | null;
  readonly area: string;
  readonly amount: Value;
  readonly counted: boolean | null;
  readonly state: 'applied' | 'granted' | 'refused' | null;
  readonly comment: string;
}

export interface CapitalCost extends Row {
  readonly kind: 'depreciation' | 'interest' | null;
  /** As printed: "Internränta". */
  readonly label: string;
  readonly budget: Value;
  readonly outcome: Value;
  readonly forecast: Value;
  readonly adjustment: Value;
  /** As `BudgetRow.deviation`. */
  readonly deviation: Value;
}

export interface VolumeRow extends OwnedRow {
  /** Tabell: groups rows into one printed table together with `area`. */
  readonly caption: string;
  readonly area: string;
  readonly label: string;
  readonly sublabel: string;
  readonly measureUnit: string;
  readonly total: 'sum' | 'average' | 'none' | null;
  readonly budgeted: Value;
  readonly priorAverage: Value;
  /** Twelve values, January first. */
  readonly priorMonths: readonly Value[];
  readonly months: readonly Value[];
  /** As `BudgetRow.deviation`. */
  readonly average: Value;
  readonly comment: string;
}

export interface CompensationLevel extends OwnedRow {
  readonly service: string;
  readonly level: string;
  readonly per: 'day' | 'hour' | 'month' | null;
  readonly current: Value;
  /** As `BudgetRow.deviation`. */
  readonly change: Value;
  readonly changePercent: Value;
  readonly prior: Value;
}

/** What is done about a deficit. */
export interface PlanAction extends Row {
  readonly area: string;
  readonly action: string;
  /** + is better, whatever the sign convention of the budget. */
  readonly effectYear: Value;
  readonly effectFullYear: Value;
  readonly inForecast: boolean | null;
  readonly responsible: string;
  readonly due: DateValue;
  readonly status: ActivityStatus | null;
  readonly effectReached: Value;
  readonly comment: string;
}

export type ComplaintKind = 'viewpoint' | 'complaint' | 'praise' | 'lexSarah' | 'lexMaria' | 'deviation' | 'other';
export type ComplaintSubject = 'quality' | 'treatment' | 'accessibility' | 'handling' | 'invoice' | 'other';

/** Counts of complaints and reports of a kind; never a case. 0 is a figure: none has come in. */
export interface ComplaintRow extends Row {
  readonly kind: ComplaintKind | null;
  readonly area: string;
  readonly subject: ComplaintSubject | null;
  /** Of each third of the year alone. */
  readonly count1: Value;
  readonly count2: Value;
  readonly count3: Value;
  readonly prior: Value;
  /** Parts of what has come in so far. */
  readonly open: Value;
  readonly dismissed: Value;
  readonly reported: Value;
  readonly lesson: string;
}

export type SurveyKind = 'users' | 'employees' | 'other';

/** What a sub-unit answered in a survey, or any figure that a unit collects from its sub-units. */
export interface SurveyRow extends Row {
  /** Name of the indicator. */
  readonly indicator: string;
  readonly survey: SurveyKind | null;
  /** Month in which it was made, 1–12; often of the year before. */
  readonly surveyed: number | null;
  readonly subUnit: string;
  /** Blank: no result, left out. A share carries its "%". */
  readonly result: Value;
  readonly men: Value;
  readonly women: Value;
  readonly answers: Value;
  /** Per cent. */
  readonly responseRate: Value;
  readonly prior: Value;
  readonly comment: string;
}

/** How likely, and how grave: 1 is the least. */
export type RiskScale = 1 | 2 | 3 | 4 | 5;
export type RiskLevel = 'low' | 'medium' | 'high';

/** What may go wrong in a process (Väsentlighets- och riskanalys). */
export interface RiskRow extends OwnedRow {
  /** Code of a goal for an area. */
  readonly goal: string;
  readonly process: string;
  readonly workingMethod: string;
  readonly event: string;
  readonly likelihood: RiskScale | null;
  readonly consequence: RiskScale | null;
  readonly existing: string;
  readonly action: string;
  readonly responsible: string;
  readonly due: DateValue;
  readonly toPlan: boolean | null;
}

export type ControlFrequency = 'month' | 'tertial' | 'halfYear' | 'year';
export type ControlResult = 'none' | 'minor' | 'material' | 'notDone';

/** What is checked, how, and what came of it (Internkontrollplan). */
export interface ControlRow extends OwnedRow {
  readonly process: string;
  readonly event: string;
  readonly control: string;
  readonly method: string;
  readonly frequency: ControlFrequency | null;
  readonly responsible: string;
  readonly reportedTo: string;
  readonly doneOn: DateValue;
  readonly result: ControlResult | null;
  readonly deviation: string;
  readonly action: string;
  readonly due: DateValue;
}

/** A row of a table of unknown kind, kept as it came; the printed header is its first row. */
export interface OtherTableRow extends Row {
  readonly caption: string;
  readonly chapter: Chapter;
  readonly row: number;
  /** Up to fourteen cells. */
  readonly cells: readonly string[];
}

/**
 * How a table was printed in the document that it came from. `columns` holds the key of the column behind each printed header
 * ('' for one that has none); rows of `table` in block `block` belong to it, sum rows among them by their order.
 */
export interface PrintedTable extends Row {
  readonly table: TableId;
  readonly block: string;
  readonly title: string;
  readonly headers: readonly string[];
  readonly columns: readonly string[];
  /** Text row (heading) under which it was printed, '' if unknown. */
  readonly heading: string;
}

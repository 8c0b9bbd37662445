import type * as plan from '../domain/plan';
import type { IndicatorCounts } from '../domain/computed';
import type { SurveyWeight } from '../domain/survey-means';
import type { Severity } from '../domain/finding';
import type { Handling } from '../domain/plan';

/** A word for each code of a list. */
export type Words<Code extends string> = Readonly<Record<Code, string>>;

/** The words of lists and the names of things. */
export interface Labels {
  readonly documentTypes: Words<plan.DocumentType>;
  /** In full, as a heading: "Tertialrapport 2". */
  readonly documentTypesInFull: Words<plan.DocumentType>;
  readonly levels: Words<plan.Level>;
  readonly amountUnits: Words<plan.AmountUnit>;
  readonly signs: Words<plan.SignConvention>;
  readonly statuses: Words<plan.Status>;
  readonly councilMet: Words<plan.Start['councilMet']>;
  readonly owners: Words<plan.Owner>;
  readonly goalLevels: Words<plan.GoalLevel>;
  /** As printed before a title: "KF:s mål för verksamhetsområdet". */
  readonly goalLevelsInFull: Words<plan.GoalLevel>;
  /** In running text: "enhetsmål". */
  readonly goalLevelsInText: Words<plan.GoalLevel>;
  readonly judgements: Words<plan.Judgement>;
  /** In running text: "helt". */
  readonly judgementsInText: Words<plan.Judgement>;
  readonly notComputable: string;
  readonly chapters: Words<plan.Chapter>;
  readonly measureKinds: Words<plan.MeasureKind>;
  readonly directions: Words<plan.Direction>;
  readonly periodicities: Words<plan.Periodicity>;
  readonly dueIn: Words<plan.DueIn>;
  readonly measuredAs: Words<plan.MeasuredAs>;
  readonly councilScopes: Words<plan.CouncilScope>;
  readonly activityStatuses: Words<plan.ActivityStatus>;
  readonly budgetKinds: Words<plan.BudgetKind>;
  readonly budgetSums: Words<plan.BudgetSumKind>;
  readonly adjustmentKinds: Words<NonNullable<plan.BudgetAdjustment['kind']>>;
  readonly adjustmentStates: Words<NonNullable<plan.BudgetAdjustment['state']>>;
  readonly capitalCostKinds: Words<NonNullable<plan.CapitalCost['kind']>>;
  readonly volumeTotals: Words<NonNullable<plan.VolumeRow['total']>>;
  readonly per: Words<NonNullable<plan.CompensationLevel['per']>>;
  readonly complaintKinds: Words<plan.ComplaintKind>;
  readonly complaintSubjects: Words<plan.ComplaintSubject>;
  readonly surveyKinds: Words<plan.SurveyKind>;
  /** How a mean of sub-units is made. */
  readonly surveyWeights: Words<SurveyWeight>;
  readonly tooFewAnswers: string;
  /** Five, from 1. */
  readonly likelihoods: readonly string[];
  readonly consequences: readonly string[];
  readonly riskLevels: Words<plan.RiskLevel>;
  readonly controlFrequencies: Words<plan.ControlFrequency>;
  readonly controlResults: Words<plan.ControlResult>;
  readonly severities: Words<Severity>;
  /** A finding on Kontroll: how grave it is, or that it is no more. */
  readonly findingStates: Words<Severity | 'resolved'>;
  /** What is done about a finding. */
  readonly handlings: Words<Handling>;
  readonly yes: string;
  readonly no: string;
  /** Twelve, January first. */
  readonly months: readonly string[];
  readonly monthsInShort: readonly string[];
}

/** The sign beside a fulfilment word, the same in every language, sheet and chart; colour is never alone. */
export const fulfilmentSigns: Words<plan.Judgement | keyof IndicatorCounts> = {
  fully: '●',
  partly: '◆',
  not: '▲',
  none: '○',
  notComputable: '–',
};

/** The icon that a report prints before the word of an activity's status. */
export const activityIcons: Words<plan.ActivityStatus> = {
  notStarted: '○',
  ongoing: '▶',
  finished: '✓',
  delayed: '!',
  paused: '⏸',
  cancelled: '✕',
};

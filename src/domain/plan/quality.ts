import type { DateValue, Value } from '../value';
import type { OwnedRow, Row } from './row';

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

/** Who works in an area: what a plan says of its staff in figures. */
export interface StaffingRow extends Row {
  readonly area: string;
  readonly position: string;
  /** Employees. */
  readonly employees: Value;
  /** Årsarbetare: full-time equivalents. */
  readonly fullTime: Value;
  readonly women: Value;
  readonly men: Value;
  /** On fixed terms, part of the employees. */
  readonly temporary: Value;
  readonly vacancies: Value;
  readonly comment: string;
}

/** Above the answers of the sub-units: an indicator whose mean, spread and mean of the same sub-units as last time are computed. */
export interface SurveyMeanRow extends Row {
  /** Name of the indicator. */
  readonly indicator: string;
}

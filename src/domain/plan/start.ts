import type { DateValue, Value } from '../value';

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

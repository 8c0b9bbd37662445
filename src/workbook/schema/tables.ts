import type { Plan, TableId } from '../../domain/plan';
import { actionColumns } from './actions';
import { activityColumns } from './activities';
import { adjustmentColumns } from './adjustments';
import { budgetColumns } from './budget';
import { capitalCostColumns } from './capital-costs';
import type { Column, TableColumns } from './column';
import { compensationColumns } from './compensation';
import { complaintColumns } from './complaints';
import { controlColumns } from './controls';
import { goalColumns } from './goals';
import { handedOutColumns } from './handed-out';
import { handledColumns } from './handled';
import { indicatorColumns } from './indicators';
import { investmentColumns } from './investments';
import { otherTableColumns, printedColumns } from './other-tables';
import { resultUnitColumns } from './result-units';
import { riskColumns } from './risks';
import { staffingColumns } from './staffing';
import type { SumTableId } from './sums';
import { surveyColumns } from './surveys';
import { surveyMeanColumns } from './survey-means';
import { textColumns } from './texts';
import { turnoverColumns } from './turnover';
import { volumeColumns } from './volumes';
import { tableWords } from './words';

/** Tables with one row type; the `…Summa` tables have their own schema (`sums.ts`). */
export type BodyTableId = Exclude<TableId, SumTableId>;

export interface TableSchema<Row = unknown> {
  readonly id: BodyTableId;
  /** Name of the table in the workbook: the sheet's without blanks. */
  readonly name: string;
  /** Key of the column that says whether a row is there: a row without it asks for nothing. */
  readonly anchor: string;
  /** Key of the row's unit of measure. */
  readonly rowUnit?: string;
  /** Key of a computed column with "%" in rows of shares, where each cell keeps its own unit. */
  readonly shareSign?: string;
  readonly columns: TableColumns<Row>;
}

type RowOf<Id extends BodyTableId> = Plan[Id][number];

export const tableSchemas: { readonly [Id in BodyTableId]: TableSchema<RowOf<Id>> } = {
  goals: { id: 'goals', name: tableWords.goals, anchor: 'title', columns: goalColumns },
  texts: { id: 'texts', name: tableWords.texts, anchor: 'heading', columns: textColumns },
  indicators: { id: 'indicators', name: tableWords.indicators, anchor: 'name', rowUnit: 'measureUnit', columns: indicatorColumns },
  activities: { id: 'activities', name: tableWords.activities, anchor: 'name', columns: activityColumns },
  budget: { id: 'budget', name: tableWords.budget, anchor: 'label', columns: budgetColumns },
  actions: { id: 'actions', name: tableWords.actions, anchor: 'action', columns: actionColumns },
  resultUnits: { id: 'resultUnits', name: tableWords.resultUnits, anchor: 'area', columns: resultUnitColumns },
  investments: { id: 'investments', name: tableWords.investments, anchor: 'label', columns: investmentColumns },
  turnover: { id: 'turnover', name: tableWords.turnover, anchor: 'label', columns: turnoverColumns },
  adjustments: { id: 'adjustments', name: tableWords.adjustments, anchor: 'label', columns: adjustmentColumns },
  capitalCosts: { id: 'capitalCosts', name: tableWords.capitalCosts, anchor: 'kind', columns: capitalCostColumns },
  volumes: { id: 'volumes', name: tableWords.volumes, anchor: 'label', rowUnit: 'measureUnit', columns: volumeColumns },
  compensation: { id: 'compensation', name: tableWords.compensation, anchor: 'level', columns: compensationColumns },
  complaints: { id: 'complaints', name: tableWords.complaints, anchor: 'kind', columns: complaintColumns },
  staffing: { id: 'staffing', name: tableWords.staffing, anchor: 'position', columns: staffingColumns },
  surveyMeans: { id: 'surveyMeans', name: tableWords.surveyMeans, anchor: 'indicator', shareSign: 'share', columns: surveyMeanColumns },
  surveys: { id: 'surveys', name: tableWords.surveys, anchor: 'subUnit', shareSign: 'share', columns: surveyColumns },
  risks: { id: 'risks', name: tableWords.risks, anchor: 'event', columns: riskColumns },
  controls: { id: 'controls', name: tableWords.controls, anchor: 'control', columns: controlColumns },
  otherTables: { id: 'otherTables', name: tableWords.otherTables, anchor: 'row', columns: otherTableColumns },
  printed: { id: 'printed', name: tableWords.printed, anchor: 'table', columns: printedColumns },
  handedOut: { id: 'handedOut', name: tableWords.handedOut, anchor: 'row', columns: handedOutColumns },
  handled: { id: 'handled', name: tableWords.handled, anchor: 'rule', columns: handledColumns },
};

export const bodyTableIds = Object.keys(tableSchemas) as readonly BodyTableId[];

/** One column of the sheet: a group of headers (months) has one for each, with the key `month1` … */
export interface SheetColumn {
  readonly key: string;
  /** Key of the row's property: `months` of `month1`. */
  readonly property: string;
  readonly header: string;
  readonly column: Column;
  /** Place in the group, null for a column of its own. */
  readonly member: number | null;
}

/** The columns of a table in the order of the schema. Asked for with every cell, worked out once. */
export function sheetColumns({ columns }: { readonly columns: Readonly<Record<string, Column>> }): readonly SheetColumn[] {
  const known = sheetColumnsOf.get(columns);
  if (known) return known;
  const made = makeSheetColumns(columns);
  sheetColumnsOf.set(columns, made);
  return made;
}

const sheetColumnsOf = new WeakMap<object, readonly SheetColumn[]>();

function makeSheetColumns(columns: Readonly<Record<string, Column>>): readonly SheetColumn[] {
  return Object.entries(columns).flatMap(([key, column]): readonly SheetColumn[] => {
    const { header } = column;
    if (typeof header === 'string') return [{ key, property: key, header, column, member: null }];
    return header.map((each, member) => ({ key: memberKey(key, member), property: key, header: each, column, member }));
  });
}

/** Key of one column of a group: months → month1, as the domain's findings name it. */
export const memberKey = (key: string, member: number): string => `${key.replace(/s$/, '')}${member + 1}`;

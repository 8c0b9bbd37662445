import type { Plan, SumRow, TableId } from '../../domain/plan';
import * as formulas from '../formulas/sums';
import { months } from './words';

export type SumTableId = Extract<TableId, `${string}Sums`>;
export type SumKindOf<Id extends SumTableId> = Plan[Id][number] extends SumRow<infer Kind> ? Kind : never;

/** A summed column: three cells in the sheet, `{header}`, `{header} enligt källa` and `{header} differens`. */
export interface SumColumn {
  /** Key of the column that it sums. */
  readonly key: string;
  readonly header: string;
}

export interface SumSchema<Kind extends string = string> {
  /** The table whose rows it sums. */
  readonly of: TableId;
  /** Header of the column that says what is summed; '' where there is only one sum. */
  readonly groupHeader: string;
  /** Words of the hidden column Typ. The first is what a row typed by hand is, `group` what it is where it names a group. */
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly byHand: { readonly group: Kind; readonly all: Kind };
  readonly columns: readonly SumColumn[];
  /** Formula of the computed cell; '' where the row has none there, null where the cell is typed. `row` is the row's number in the sheet. */
  formula(kind: Kind, key: string, context: SumContext): string | null;
}

export interface SumContext {
  /** Cell of another row of the same table and column, by kind; null where there is no such row. */
  readonly cellOf: (kind: string, key: string) => string | null;
}

export const sumSchemas: { readonly [Id in SumTableId]: SumSchema<SumKindOf<Id>> } = {
  budgetSums: {
    of: 'budget',
    groupHeader: 'Verksamhet',
    kinds: {
      net: 'Netto',
      total: 'Summa',
      frame: 'Mot budgetram',
      adjustments: 'Budgetjusteringar',
      fund: 'Fond',
      afterAll: 'Summa efter',
      adherence: 'Budgetföljsamhet',
    },
    byHand: { group: 'net', all: 'total' },
    columns: [
      { key: 'budget', header: 'Budget' },
      { key: 'outcome', header: 'Utfall' },
      { key: 'forecast', header: 'Prognos' },
      { key: 'deviation', header: 'Avvikelse' },
      { key: 'volumeAdjustment', header: 'Prestationsförändring' },
      { key: 'deviationAfter', header: 'Avvikelse efter' },
    ],
    formula: formulas.budgetSum,
  },
  resultUnitSums: {
    of: 'resultUnits',
    groupHeader: '',
    kinds: { total: 'Summa' },
    byHand: { group: 'total', all: 'total' },
    columns: [
      { key: 'carriedIn', header: 'Resultatöverföring från föregående år' },
      { key: 'result', header: 'Resultat' },
      { key: 'carriedOut', header: 'Resultatöverföring till nästa år' },
    ],
    formula: formulas.plainSum('Resultatenheter', {
      carriedIn: 'Resultatöverföring från föregående år',
      result: 'Resultat',
      carriedOut: 'Resultatöverföring till nästa år',
    }),
  },
  investmentSums: {
    of: 'investments',
    groupHeader: 'Grupp',
    kinds: { group: 'Grupp', total: 'Summa' },
    byHand: { group: 'group', all: 'total' },
    columns: [
      { key: 'budget', header: 'Budget' },
      { key: 'granted', header: 'Beviljade budgetjusteringar' },
      { key: 'outcome', header: 'Utfall' },
      { key: 'forecastPrevious', header: 'Föregående prognos' },
      { key: 'forecast', header: 'Prognos' },
      { key: 'deviation', header: 'Avvikelse' },
    ],
    formula: formulas.plainSum(
      'Investeringar',
      {
        budget: 'Budget',
        granted: 'Beviljade budgetjusteringar',
        outcome: 'Utfall',
        forecastPrevious: 'Föregående prognos',
        forecast: 'Prognos',
        deviation: 'Avvikelse',
      },
      'Grupp',
    ),
  },
  turnoverSums: {
    of: 'turnover',
    groupHeader: '',
    kinds: { total: 'Summa' },
    byHand: { group: 'total', all: 'total' },
    columns: [
      { key: 'costs', header: 'Kostnader' },
      { key: 'revenue', header: 'Intäkter' },
      { key: 'balance', header: 'Balans' },
    ],
    formula: formulas.plainSum('Omslutningsförändringar', { costs: 'Kostnader', revenue: 'Intäkter', balance: 'Balans' }),
  },
  capitalCostSums: {
    of: 'capitalCosts',
    groupHeader: '',
    kinds: { total: 'Summa' },
    byHand: { group: 'total', all: 'total' },
    columns: [
      { key: 'budget', header: 'Budget' },
      { key: 'outcome', header: 'Utfall' },
      { key: 'forecast', header: 'Prognos' },
      { key: 'adjustment', header: 'Budgetjusteringar' },
      { key: 'deviation', header: 'Avvikelse' },
    ],
    formula: formulas.plainSum('Kapitalkostnader', {
      budget: 'Budget',
      outcome: 'Utfall',
      forecast: 'Prognos',
      adjustment: 'Budgetjusteringar',
      deviation: 'Avvikelse',
    }),
  },
  staffingSums: {
    of: 'staffing',
    groupHeader: '',
    kinds: { total: 'Summa' },
    byHand: { group: 'total', all: 'total' },
    columns: [
      { key: 'employees', header: 'Antal medarbetare' },
      { key: 'fullTime', header: 'Årsarbetare' },
      { key: 'women', header: 'Kvinnor' },
      { key: 'men', header: 'Män' },
      { key: 'temporary', header: 'Visstid' },
      { key: 'vacancies', header: 'Vakanser' },
    ],
    formula: formulas.plainSum('Bemanning', {
      employees: 'Antal medarbetare',
      fullTime: 'Årsarbetare',
      women: 'Kvinnor',
      men: 'Män',
      temporary: 'Visstid',
      vacancies: 'Vakanser',
    }),
  },
  volumeSums: {
    of: 'volumes',
    groupHeader: 'Tabell',
    kinds: { group: 'Tabell' },
    byHand: { group: 'group', all: 'group' },
    columns: months.map((header, month) => ({ key: `month${month + 1}`, header })),
    formula: formulas.volumeSum,
  },
};

export const sumTableIds = Object.keys(sumSchemas) as readonly SumTableId[];
export const isSumTable = (id: TableId): id is SumTableId => id in sumSchemas;

export const sourceHeader = (header: string): string => `${header} enligt källa`;
export const differenceHeader = (header: string): string => `${header} differens`;

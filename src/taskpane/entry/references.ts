import type { Start } from '../../domain/plan';
import { isBlank } from '../../domain/is-blank';
import { sheetColumns, tableSchemas, type SheetColumn, type TableSchema } from '../../workbook/schema/tables';
import { cellOf } from './fields';
import { fieldText, unitOf } from './field-text';
import type { EntryRow, EntryTable } from './row';

/** What one wants to see beside a field: last period's value, the previous forecast, the target. */
const shown: Readonly<Partial<Record<EntryTable, Readonly<Record<string, readonly string[]>>>>> = {
  indicators: {
    outcome: ['outcomePrevious', 'outcomePrior', 'target', 'councilTarget'],
    forecast: ['forecastPrevious', 'target'],
    target: ['boardTarget', 'councilTarget', 'outcomePrior'],
  },
  activities: { status: ['statusPrevious', 'end'] },
  goals: { fulfilment: ['previousFulfilment'] },
  budget: {
    budget: ['priorBudget', 'priorActual'],
    outcome: ['budgetToDate', 'priorActual'],
    forecast: ['budget', 'forecastPrevious'],
  },
  actions: { effectReached: ['effectYear'] },
  volumes: { months: ['priorMonths'] },
};

export interface Reference {
  readonly header: string;
  readonly printed: string;
}

/** The cells beside a field that hold something, as they are printed with their unit. */
export function referencesOf(at: EntryRow, { property, member }: SheetColumn, start: Start): readonly Reference[] {
  const schema: TableSchema = tableSchemas[at.table];
  const columns = sheetColumns(schema);
  return (shown[at.table]?.[property] ?? []).flatMap((wanted): readonly Reference[] => {
    const column = columns.find((each) => each.property === wanted && (each.member === null || each.member === member));
    const content = column && cellOf(at, column);
    if (!column || isBlank(content)) return [];
    const unit = unitOf(at, column, start);
    const text = fieldText(column, content, unit);
    return [{ header: column.header, printed: unit !== '' && /\d$/.test(text) ? `${text} ${unit}` : text }];
  });
}

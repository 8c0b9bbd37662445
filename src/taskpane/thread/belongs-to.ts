import type { Plan } from '../../domain/plan';
import type { Labels } from '../../wording';
import type { ThreadWords } from '../../wording/sv/views/thread';
import type { RowPlace } from './row-at-cursor';

/** What a row that hangs on no goal belongs to, as a sentence: its area, group, chapter, table or process. */
export function belongsTo(plan: Plan, at: RowPlace, words: ThreadWords, labels: Labels): string {
  return words.belongs[at.table](whatOf(plan, at, labels));
}

function whatOf(plan: Plan, { table, row: wanted }: RowPlace, labels: Labels): string {
  const of = <Row extends { readonly key: string }>(rows: readonly Row[], say: (row: Row) => string): string => {
    const row = rows.find(({ key }) => key === wanted);
    return row ? say(row) : '';
  };
  switch (table) {
    case 'texts':
      return of(plan.texts, ({ chapter }) => labels.chapters[chapter]);
    case 'budget':
    case 'actions':
    case 'resultUnits':
    case 'turnover':
    case 'adjustments':
    case 'complaints':
    case 'staffing': {
      const rows: readonly { readonly key: string; readonly area: string }[] = plan[table];
      return of(rows, ({ area }) => area);
    }
    case 'investments':
    case 'budgetSums':
    case 'investmentSums':
    case 'volumeSums': {
      const rows: readonly { readonly key: string; readonly group: string }[] = plan[table];
      return of(rows, ({ group }) => group);
    }
    case 'volumes':
      return of(plan.volumes, ({ caption, area }) => caption || area);
    case 'compensation':
      return of(plan.compensation, ({ service }) => service);
    case 'surveys':
    case 'surveyMeans': {
      const rows: readonly { readonly key: string; readonly indicator: string }[] = plan[table];
      return of(rows, ({ indicator }) => indicator);
    }
    case 'risks':
    case 'controls': {
      const rows: readonly { readonly key: string; readonly process: string }[] = plan[table];
      return of(rows, ({ process }) => process);
    }
    case 'otherTables':
      return of(plan.otherTables, ({ caption }) => caption);
    default:
      return '';
  }
}

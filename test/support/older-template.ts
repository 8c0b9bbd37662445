import { emptyPlan } from '../../src/workbook/template';
import type { Plan, TableId } from '../../src/domain/plan';
import { isNewerThan } from '../../src/workbook/schema/versions';
import { stepsFrom } from '../../src/workbook/migrate/version-steps';
import { sheetColumns, tableSchemas } from '../../src/workbook/schema/tables';
import { tableWords } from '../../src/workbook/schema/words';

/** Names that the versions before lack. */
const namesSince: Readonly<Record<number, readonly string[]>> = {
  2: [
    'Lista_Ärendeslag',
    'Lista_Ärendeämne',
    'Lista_Undersökning',
    'Lista_Sannolikhet',
    'Lista_Konsekvens',
    'Lista_Kontrollfrekvens',
    'Lista_Kontrollresultat',
    'Lista_Indikatorer',
    'Lista_Verksamheter',
  ],
  3: ['Lista_Hantering', 'Lista_Underenheter', 'Mall_Klarmarkering', 'Mall_Rapport', 'Mall_Infört', 'Mall_Namn'],
};

/** What the computed columns of Indikatorer said before. */
export const olderFormula = '=IF([@Indikator]="","","äldre")';

/** The plan without what a workbook of an older version had no place for, as an empty template of today has it. */
export function inOlder(plan: Plan, version: number): Plan {
  const empty = Object.entries(emptyPlan(plan.start)).filter(([id]) => id !== 'start' && isNewerThan(id as TableId, version));
  return { ...plan, ...Object.fromEntries(empty) };
}

/** Computed columns of Indikatorer that an older version has, but with another formula: today's speaks of a column that came later. */
export function replacedIn(version: number): readonly string[] {
  const columns = sheetColumns(tableSchemas.indicators);
  const isNew = ({ column }: (typeof columns)[number]): boolean => (column.since ?? 1) > version;
  const later = columns.filter(isNew).map(({ header }) => header);
  return columns
    .filter((each) => !isNew(each) && later.some((header) => each.column.formula?.includes(`[${header}]`)))
    .map(({ header }) => header);
}

/** Makes a workbook of today's template one of an older version: what came since is taken away, and formulas that need it say something else. */
export async function makeOlder({ excel }: { readonly excel: typeof Excel }, version: number): Promise<void> {
  await excel.run(async (context) => {
    const { workbook } = context;
    const steps = stepsFrom(version).toReversed();
    for (const { to, sheets, tables, columns, lines } of steps) {
      const start = workbook.worksheets.getItem('Start').getRange('B1:B60').load('values');
      const means = workbook.tables.getItemOrNullObject('BrukarundersökningSumma').load('name');
      await context.sync();
      const labels = start.values.map(([label]) => String(label));
      for (const line of lines)
        workbook.worksheets
          .getItem('Start')
          .getRange(`${labels.indexOf(line) + 1}:${labels.indexOf(line) + 1}`)
          .delete('Up');
      for (const name of tables) {
        const range = workbook.tables.getItem(name).getRange();
        // Its captions stand above it.
        if (name === tableWords.surveyMeans && !means.isNullObject)
          range.getRowsAbove(1).getBoundingRect(range).getEntireRow().delete('Up');
        else workbook.tables.getItem(name).delete();
      }
      for (const { table, headers } of columns)
        for (const header of headers) workbook.tables.getItem(table).columns.getItem(header).getRange().getEntireColumn().delete('Left');
      for (const name of sheets) {
        const sheet = workbook.worksheets.getItem(name);
        sheet.visibility = 'Visible';
        sheet.delete();
      }
      for (const name of namesSince[to] ?? []) workbook.names.getItem(name).delete();
    }
    for (const header of replacedIn(version))
      Object.assign(workbook.tables.getItem('Indikatorer').columns.getItem(header).getDataBodyRange(), { formulas: olderFormula });
    workbook.names.getItem('Mall_Version').getRange().values = [[version]];
    await context.sync();
  });
}

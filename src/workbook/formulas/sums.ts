import { ratio, sumWhere } from './figures';
import { isEmpty, isNamed } from './names';
import { months } from '../schema/words';

/** True in every row of a table, as an array of numbers. */
const everyRow = (table: string, header: string): string => `(LEN(${table}[${header}])>=0)`;

/** Sum of a column, of one group where the row names one. */
export const plainSum =
  (table: string, headers: Readonly<Record<string, string>>, group?: string) =>
  (kind: string, key: string): string => {
    const column = `${table}[${headers[key] ?? key}]`;
    const condition = kind === 'group' && group ? isNamed(`${table}[${group}]`, `[@${group}]`) : everyRow(table, headers[key] ?? key);
    return `=${sumWhere(condition, column)}`;
  };

const budgetColumns: Readonly<Record<string, string>> = {
  budget: 'Budget',
  outcome: 'Utfall',
  forecast: 'Prognos',
  deviation: 'Avvikelse',
  volumeAdjustment: 'Prestationsförändring',
  deviationAfter: 'Avvikelse efter prestationsförändring',
};

/** Main rows only: a row that is a part of another is never added. */
export const mainRows = isEmpty('Driftbudget[Varav av]');

function budgetNet(key: string, condition = mainRows): string {
  const weighted = key === 'budget' || key === 'outcome' || key === 'forecast';
  return sumWhere(
    condition,
    `Driftbudget[${budgetColumns[key] ?? key}]`,
    weighted ? '(1-2*(LEFT(Start_Tecken,4)="Båda")*(Driftbudget[Slag]="Intäkt"))' : '',
  );
}

export function budgetSum(
  kind: 'net' | 'total' | 'frame' | 'adjustments' | 'fund' | 'afterAll' | 'adherence',
  key: string,
  context: { readonly cellOf: (kind: string, key: string) => string | null },
): string | null {
  const typed = (of: string): string => {
    const cell = context.cellOf(of, 'deviationAfter');
    return cell === null ? '' : `+N(${cell})`;
  };
  switch (kind) {
    case 'net':
      return `=${budgetNet(key, `${mainRows}*${isNamed('Driftbudget[Verksamhet]', '[@Verksamhet]')}`)}`;
    case 'total':
      return `=${budgetNet(key)}`;
    case 'frame':
      if (key !== 'budget') return '';
      return `=IF(AND(ISNUMBER(Start_Budgetram),ISNUMBER(${budgetNet('budget')})),ROUND(Start_Budgetram-${budgetNet('budget')}*IF(LEFT(Start_Tecken,6)="Intäkt",-1,1),6),"")`;
    case 'adjustments':
    case 'fund':
      return key === 'deviationAfter' ? null : '';
    case 'afterAll': {
      if (key !== 'deviationAfter') return '';
      const after = budgetNet('deviationAfter');
      return `=IF(ISNUMBER(${after}),ROUND(${after}${typed('adjustments')}${typed('fund')},6),"")`;
    }
    case 'adherence': {
      if (key !== 'forecast') return '';
      const actual = `IF(Start_Dokumenttyp="VB",${budgetNet('outcome')},${budgetNet('forecast')})`;
      const basis = `(N(${budgetNet('budget')})+N(${budgetNet('volumeAdjustment')})${typed('adjustments')})`;
      return `=IF(AND(ISNUMBER(${actual}),ROUND(${basis},6)<>0),${ratio(actual, basis)},"")`;
    }
  }
}

/** Rows of the block whose Summering is Summa or not given: placements and unique persons are never added. */
export function volumeSum(_kind: 'group', key: string): string {
  const header = months[Number(key.replace('month', '')) - 1] ?? 'Jan';
  const [area, caption] = ['LEFT([@Tabell],FIND("|",[@Tabell]&"|")-1)', 'MID([@Tabell],FIND("|",[@Tabell]&"|")+1,999)'];
  const block = `${isNamed('Volymer[Verksamhet]', area)}*${isNamed('Volymer[Tabell]', caption)}`;
  return `=${sumWhere(`${block}*((Volymer[Summering]="Summa")+(Volymer[Summering]="")>0)`, `Volymer[${header}]`)}`;
}

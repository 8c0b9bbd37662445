import { isFigure, sumWhere } from '../formulas/figures';
import { percentFormat } from '../schema/number-format';
import type { Context } from './context';
import { comparedHeader } from './incoming-columns';
import { layList, type LaidList, type ListColumn } from './list';
import { consolidatedTables } from './names';

/** A department, or null for the whole board. */
interface Summed {
  readonly department: string | null;
}

/**
 * InkomnaSumma: units, Budget, Prognos, Avvikelse and frame per department and of all, added up by the sheet from Inkomna. Names are compared with "=",
 * as everywhere in our formulas: an asterisk in a department's name is one.
 */
export function incomingSums(context: Context, at: { readonly row: number; readonly column: number }): LaidList {
  const { consolidated, amount, words } = context;
  const compared = comparedHeader(context);
  const departments = [...new Set(consolidated.incoming.map(({ department }) => department))].sort((left, right) =>
    left === '' ? 1 : right === '' ? -1 : left.localeCompare(right, 'sv', { numeric: true }),
  );
  const several = departments.length > 1 || departments.some((one) => one !== '');
  const rows: readonly Summed[] = [...(several ? departments.map((department) => ({ department })) : []), { department: null }];
  const row = '[@Avdelning]';
  const isOf = `((${row}="${words.whole}")+(Inkomna[Avdelning]=IF(${row}="${words.withoutDepartment}","",${row}))>0)`;
  const isExpected = `${isOf}*(Inkomna[Väntad]="Ja")`;
  const figure = (header: string, column = header): ListColumn<Summed> => ({
    header,
    width: 0,
    align: 'Right',
    format: amount,
    formula: `=${sumWhere(isOf, `Inkomna[${column}]`)}`,
  });
  const compareds = `SUMPRODUCT(${isOf}*${isFigure('Inkomna[Avvikelse]')},Inkomna[Budget])`;
  const columns: readonly ListColumn<Summed>[] = [
    { header: 'Avdelning', width: 0, wrap: true, cell: ({ department }) => nameOf(department, words) },
    {
      header: 'Inkomna enheter',
      width: 0,
      formula: `=SUMPRODUCT(${isExpected}*(Inkomna[Räknas]="Ja"))&" av "&SUMPRODUCT(${isExpected}*1)`,
    },
    figure('Budget'),
    figure(compared),
    figure('Avvikelse'),
    {
      header: 'Enheter i avvikelsen',
      width: 0,
      formula: `=SUMPRODUCT(${isOf}*${isFigure('Inkomna[Avvikelse]')})&" av "&SUMPRODUCT(${isExpected}*1)`,
    },
    {
      header: 'Avvikelse %',
      width: 0,
      align: 'Right',
      format: percentFormat(1),
      formula: `=IF(ISNUMBER([@Avvikelse]),IF(${compareds}=0,"",[@Avvikelse]/ABS(${compareds})),"")`,
    },
    figure('Ram'),
  ];
  return layList(consolidatedTables.incomingSums, at, columns, rows);
}

const nameOf = (department: string | null, words: Context['words']): string =>
  department === null ? words.whole : department === '' ? words.withoutDepartment : department;

import { xmlText } from '../../package/xml/write-xml';
import type { PageContent } from '../content';

const inches = (centimetres: number): number => centimetres / 2.54;

/** A4 with its margins, scale, header, footer and breaks. Titles and the area to print are names of the workbook. */
export function pageXml({ orientation, scale, margins, header, footer, breaks = [] }: PageContent): string {
  const { left, right, top, bottom } = margins;
  const fit = typeof scale === 'number' ? ` scale="${scale}"` : ` fitToWidth="${scale.pagesWide}" fitToHeight="0"`;
  return [
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}" header="0.3" footer="0.3"/>`,
    `<pageSetup paperSize="9"${fit} orientation="${orientation}"/>`,
    `<headerFooter><oddHeader>${xmlText(parts(header))}</oddHeader><oddFooter>${xmlText(parts(footer))}</oddFooter></headerFooter>`,
    breaks.length > 0 ? breaksXml(breaks) : '',
  ].join('');
}

const parts = ({ left, center, right }: PageContent['header']): string =>
  [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('');

const breaksXml = (rows: readonly number[]): string =>
  `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${rows.map((row) => `<brk id="${row - 1}" max="16383" man="1"/>`).join('')}</rowBreaks>`;

/** The names that say what of a sheet is printed, and what again on every page: name and reference. */
export function printNames(sheet: string, { printArea, titleRows, titleColumns }: PageContent): readonly (readonly [string, string])[] {
  const on = `'${sheet.replaceAll("'", "''")}'!`;
  const titles = [titleColumns, titleRows].flatMap((each) => (each ? [`${on}${each}`] : []));
  return [
    ...(printArea ? [['_xlnm.Print_Area', `${on}${printArea}`] as const] : []),
    ...(titles.length > 0 ? [['_xlnm.Print_Titles', titles.join(',')] as const] : []),
  ];
}

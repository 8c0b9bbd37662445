import type { Plan, Start } from '../../domain/plan';
import type { Block, CellContent, ConditionContent, NameContent, RangeStyle, SheetContent, ValidationContent } from '../content';
import { remainingWork, standing } from '../formulas/start';
import { emptyCell } from '../schema/cell-of-value';
import type { CellContext } from '../schema/kinds';
import { markOf } from '../schema/column';
import { amountFormat, percentFormat } from '../schema/number-format';
import { startSheet } from '../schema/sheets';
import { concerns, keysOf, startFields, startKeys, type StartField, type StartKey, type StartSection } from '../schema/start';
import { amountDecimals } from './amounts';
import { pageOf } from './page';
import { colors, helpStyle, missingEdge, thread, titleStyle } from './style';

interface Line {
  readonly label: string;
  readonly field?: StartKey;
  /** A second field, in the cell to the right. */
  readonly beside?: StartKey;
  readonly heading?: true;
  /** Beside a heading. */
  readonly hint?: string;
  /** Cells beside the label; a string that begins with "=" is a formula. */
  readonly cells?: readonly string[];
  readonly format?: string;
  readonly hidden?: boolean;
  /** In the group that opens closed. */
  readonly grouped?: true;
}

const context: CellContext = { rowUnit: '', owner: 'unit', unknownWord: () => undefined };
const headings: Readonly<Record<StartSection, string>> = { about: 'Om planen', status: 'Status', settings: 'Inställningar' };
const firstRow = 4;
const columns = [{ width: 14 }, { width: 210 }, { width: 260 }, { width: 110 }];

/** Start: what is left to do, about the plan, how it stands, status, settings; a label, its value beside it, each value a defined name. */
export function startContent(plan: Plan): { readonly sheet: SheetContent; readonly names: readonly NameContent[] } {
  const { start } = plan;
  const lines = startLines(start);
  const rowOf = (index: number): number => firstRow + index;
  const amount = amountFormat(amountDecimals(start.amountUnit));
  const blocks: Block[] = [
    {
      address: 'B1',
      cells: [
        ['=IF(Start_Nivå="Nämnd",Start_Nämnd,IF(Start_Nivå="Avdelning",Start_Avdelning,Start_Enhet))&" · "&Start_Dokumenttyp&" "&Start_År'],
      ],
      formulas: true,
    },
    {
      address: 'B2',
      cells: [['Fyll i vita celler. Grå celler räknas fram, blå rader är givna ovanifrån, en röd kant betyder att cellen ska fyllas i.']],
    },
    { address: `B${firstRow}:B${rowOf(lines.length - 1)}`, cells: lines.map(({ label }) => [label.startsWith('=') ? null : label]) },
  ];
  const formats: RangeStyle[] = [
    { address: 'B1', style: titleStyle },
    { address: 'B2', style: helpStyle },
    { address: `B${firstRow}:D${rowOf(lines.length - 1)}`, style: { vertical: 'Top', wrap: true } },
  ];
  const validations: ValidationContent[] = [];
  const conditions: ConditionContent[] = [];
  const names: NameContent[] = [];
  const placeField = (key: StartKey, column: 'C' | 'D', row: number): void => {
    const field: StartField = startFields[key];
    const address = `${column}${row}`;
    const written = writeField(key, field, start);
    const isFormula = typeof written.content === 'string' && field.formula === written.content;
    const isSystem = field.src === 'S';
    blocks.push({
      address,
      cells: [[isSystem ? `=${field.name}` : written.content]],
      ...(isFormula || isSystem ? { formulas: true } : {}),
    });
    const format = isFormula || isSystem ? 'General' : (written.format ?? field.kind.format ?? amount);
    formats.push({
      address,
      style: {
        numberFormat: format,
        horizontal: 'Left',
        ...(isFormula || isSystem
          ? { fill: colors.computed }
          : { borders: { EdgeBottom: { style: 'Continuous', weight: 'Hairline', color: '#8A8886' } } }),
      },
    });
    const prompt = field.prompt ? { prompt: { title: field.label.slice(0, 32), message: field.prompt } } : {};
    if (field.kind.list && !isFormula) {
      const error = { title: 'Välj i listan', message: `Välj ett av orden i listan för ${field.label}.`, style: 'Stop' as const };
      validations.push({ address, rule: { kind: 'list', source: `=${field.kind.list.name}` }, ...prompt, error });
    } else if (field.prompt) validations.push({ address, rule: { kind: 'none' }, ...prompt });
    if (markOf(field, start.type) === '●' && !isSystem && !isFormula)
      conditions.push({ address, formula: `=${address}=""`, style: missingEdge });
    if (!isSystem) names.push({ name: field.name, refersTo: `='${startSheet}'!$${column}$${row}` });
  };
  lines.forEach((line, index) => {
    const row = rowOf(index);
    if (line.label.startsWith('=')) blocks.push({ address: `B${row}`, cells: [[line.label]], formulas: true });
    if (line.heading) formats.push({ address: `B${row}`, style: { font: { size: 12, bold: true, color: thread } } });
    if (line.hint) {
      blocks.push({ address: `C${row}`, cells: [[line.hint]] });
      formats.push({ address: `C${row}`, style: helpStyle });
    }
    if (line.cells) {
      const address = line.cells.length > 1 ? `C${row}:D${row}` : `C${row}`;
      blocks.push({ address, cells: [line.cells], formulas: true });
      formats.push({
        address,
        style: { fill: colors.computed, horizontal: 'Left', ...(line.format ? { numberFormat: line.format } : {}) },
      });
    }
    if (line.field) placeField(line.field, 'C', row);
    if (line.beside) placeField(line.beside, 'D', row);
  });
  return {
    sheet: {
      name: startSheet,
      visibility: 'visible',
      tabColor: thread,
      showGridlines: false,
      columns,
      blocks,
      formats,
      rows: { first: firstRow, rows: lines.map(({ hidden }) => (hidden ? { hidden: true } : {})) },
      outlines: [{ rows: `${rowOf(lines.findIndex(({ grouped }) => grouped))}:${rowOf(lines.length - 1)}`, closed: true }],
      tables: [],
      merges: [],
      validations,
      conditions,
      links: [],
      page: { ...pageOf(startSheet, columns, 0), orientation: 'portrait' },
    },
    names,
  };
}

function startLines(start: Start): readonly Line[] {
  const fields = (section: StartSection): readonly Line[] => [
    { label: '' },
    { label: headings[section], heading: true },
    ...keysOf(section)
      .filter((key) => besideOf(key) === undefined)
      .map((key) => {
        const beside = startKeys.find((other) => besideOf(other) === key);
        return { label: startFields[key].label, field: key, hidden: isHidden(key, start), ...(beside ? { beside } : {}) };
      }),
  ];
  // Excel's button of a group stands at the row below it, and opening shows all of its rows: those hidden for good come before.
  const grouped = (lines: readonly Line[]): readonly Line[] => [
    ...lines
      .filter(({ field, hidden }) => !field || hidden)
      .map((line) => (line.heading ? { ...line, hint: 'Öppnas med + i marginalen' } : line)),
    ...lines.filter(({ field, hidden }) => field && !hidden).map((line) => ({ ...line, grouped: true as const })),
  ];
  const amount = amountFormat(amountDecimals(start.amountUnit));
  const formatOf = { text: 'General', amount, percent: percentFormat(1) };
  return [
    {
      label:
        '="Kvar att göra"&IF(ISNUMBER(Start_KlartSenast)," till "&YEAR(Start_KlartSenast)&"-"&RIGHT("0"&MONTH(Start_KlartSenast),2)&"-"&RIGHT("0"&DAY(Start_KlartSenast),2),"")',
      heading: true,
    },
    ...remainingWork.map(({ label, due, done, link }) => ({ label, cells: [`${done}&" av "&${due.slice(1)}`, link] })),
    { label: '=IF(Start_FrågorTill="","","Frågor till: "&Start_FrågorTill)' },
    ...fields('about'),
    { label: '' },
    { label: 'Läget', heading: true },
    ...standing.map(({ label, formula, format }) => ({ label, cells: [formula], format: formatOf[format] })),
    ...fields('status'),
    ...grouped(fields('settings')),
  ];
}

/** A field that does not concern the document is hidden, unless it holds something. */
function isHidden(key: StartKey, start: Start): boolean {
  const field: StartField = startFields[key];
  if (concerns(field, start.level) && markOf(field, start.type) !== '–') return false;
  return key === 'periodMonth' || writeField(key, field, start).content === '';
}

function writeField(key: StartKey, field: StartField, start: Start): { readonly content: CellContent; readonly format: string | null } {
  if (field.formula && start.type !== 'month') return { content: field.formula, format: null };
  const held = start[key];
  return held === undefined ? emptyCell : field.kind.write(held, context);
}

const besideOf = (key: StartKey): string | undefined => {
  const field: StartField = startFields[key];
  return field.beside;
};

import { definedTypes } from './host/members';
import './objects/workbook';

/** What of Excel that people may expect the workbench does not do, or does in its own way. */
const GAPS: readonly string[] = [
  'Charts other than clustered and stacked columns and bars, and lines: those of a file are kept as they are, not drawn. Of a chart, its place in points, axis titles, single points, trend lines; `getImage`.',
  'Pivot tables, slicers, shapes, images, custom XML parts, linked data types, bindings.',
  'Replies, mentions, authors and the state of comments: one is a text at a cell, kept in the file as a note.',
  '`getRanges` and other areas of several parts; `find`, `replaceAll`, `removeDuplicates`, `autoFill`, `group`; of `getSpecialCells` other kinds than formulas, constants and blanks.',
  'Spilling formulas: a formula gives one cell its value.',
  'Passwords of protection; on a protected sheet unlocked cells may be written, nothing else.',
  'Conditional formats other than by formula, by value and by text cannot be made (those of a file are kept); `stopIfTrue` is not kept.',
  'Filters on anything but values and comparisons; the auto filter of a sheet without a table.',
  'A sort of columns, by colour or by icon.',
  'Printing. Auto-fitted sizes are estimates from the number of characters.',
  'Events of formats, calculation, sorting and hidden rows; those listed as `_Register…` are taken without an effect.',
  'A list in `formulasLocal`, `numberFormatLocal`, `addressLocal`: en-US notation only.',
  '`Office.context.document` beside `getFileAsync` for Compressed; a workbook made with `createWorkbook` is shown in a window of its own, in Node by who listens.',
  'Times of day and dates other than `2026-03-01` are not recognised when typed.',
];

/** `docs/workbench.md`: what the host implements, from the tables that it runs by. */
export function workbenchDocs(): string {
  const names = (all: readonly string[]): string => all.map((name) => `\`${name}\``).join(', ');
  const types = definedTypes().map(({ type, collection, readable, writable, methods }) => {
    const lines = [
      ['Read and written', writable],
      ['Read', readable.filter((name) => !writable.includes(name))],
      ['Methods', methods],
    ] as const;
    const shown = lines.filter(([, all]) => all.length > 0).map(([title, all]) => `- ${title}: ${names(all)}`);
    return `### ${type}${collection ? ' (a collection)' : ''}\n\n${shown.join('\n')}\n`;
  });
  return [
    '# The workbench: what of Excel it does',
    '',
    'Printed from the tables in `src/workbench/objects` by `npm run docs`. A member that is not here fails with `ApiNotFound` and its name.',
    'The host says that it has ExcelApi 1.14. A collection has `items` beside what stands here.',
    '',
    '## Not done',
    '',
    ...GAPS.map((gap) => `- ${gap}`),
    '',
    '## Members',
    '',
    types.join('\n'),
  ].join('\n');
}

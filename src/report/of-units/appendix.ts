import { isUsable } from '../../consolidation/received';
import type { Block, TableLine } from '../block';
import { body, heading, note, strong } from '../make-block';
import type { Context } from './context';
import { fileNumber } from './source-text';

/** The appendix: who is in and who is missing, what was found wrong, and the files that every source counts. */
export const appendixBlocks = (context: Context): readonly Block[] => [
  ...unitTable(context),
  ...findingBlocks(context),
  ...fileTable(context),
];

function unitTable({ consolidated, say, unit, ask, usable, expected }: Context): readonly Block[] {
  const { appendix } = say;
  const lines = consolidated.incoming.map((row): TableLine => {
    const why = isUsable(row.state) ? [] : row.ask;
    return {
      kind: 'row',
      label: unit(row.key),
      cells: {
        department: row.department || null,
        state: say.states[row.state],
        file: row.file === null ? null : fileNumber(row.file),
      },
      texts: why.map(ask),
    };
  });
  const columns = [
    { key: 'department', header: appendix.department },
    { key: 'state', header: appendix.state },
    { key: 'file', header: appendix.file },
  ].filter(({ key }) => lines.some(({ cells }) => (cells[key] ?? null) !== null));
  return [
    heading(1, appendix.units, { newPage: true }),
    ...body(say.cameIn(usable, expected)),
    { kind: 'table', title: '', label: appendix.unit, columns, lines, decimals: 0, notes: [], words: true },
  ];
}

/** Errors and warnings; what is only to be known is counted. Why a unit is not in stands in the list of units. */
function findingBlocks({ consolidated, say, wording, unit, ref, finding }: Context): readonly Block[] {
  const left = new Set(consolidated.incoming.flatMap(({ key, state }) => (isUsable(state) ? [] : [key])));
  const about = consolidated.findings.filter((one) => one.unit === null || !left.has(one.unit));
  const shown = about.filter(({ severity }) => severity !== 'note');
  const notes = about.length - shown.length;
  if (about.length === 0) return [];
  return [
    heading(2, say.appendix.findings),
    ...shown.flatMap((one) => {
      const source = one.source ? ref([one.source], '') : one.file === null ? '' : fileNumber(one.file);
      const parts = [`${wording.labels.severities[one.severity]} ${one.code}`, one.unit === null ? '' : unit(one.unit), source];
      return [...strong(parts.filter(Boolean).join('  ·  '), { keep: true, after: 1 }), ...body(finding(one))];
    }),
    ...(notes > 0 ? note(say.appendix.notShown(notes)) : []),
  ];
}

/** The files of the report's units, by number. */
function fileTable({ consolidated, say, unit, department }: Context): readonly Block[] {
  const { appendix } = say;
  const own = new Set(consolidated.incoming.map(({ key }) => key));
  const used = new Set(consolidated.incoming.map(({ file }) => file));
  const files = consolidated.files.map((file, at) => ({ file, at }));
  const shown = files.filter(({ file, at }) => used.has(at) || (file.unit !== null && own.has(file.unit)));
  if (shown.length === 0) return [];
  const lines = shown.map(({ file, at }): TableLine => ({
    kind: 'row',
    label: `${fileNumber(at)} ${file.name}`,
    cells: {
      unit: file.unit !== null && own.has(file.unit) ? unit(file.unit) : null,
      read: file.readAt,
      hash: file.hash.slice(0, 12) || null,
    },
    texts: [],
  }));
  const columns = [
    { key: 'unit', header: appendix.unit },
    { key: 'read', header: appendix.read },
    { key: 'hash', header: appendix.hash },
  ].filter(({ key }) => lines.some(({ cells }) => (cells[key] ?? null) !== null));
  const others = department === '' ? files.length - shown.length : 0;
  return [
    heading(2, appendix.files),
    { kind: 'table', title: '', label: appendix.file, columns, lines, decimals: 0, notes: [], words: true },
    ...(others > 0 ? note(appendix.otherFiles(others)) : []),
  ];
}

import type { Consolidated } from '../../consolidation/consolidated';
import type { Block } from '../block';
import { nameOf, titleOf, type About } from '../front-page';
import { heading, note, space } from '../make-block';
import type { Context } from './context';

/** Whose report it is, and of what. */
export const aboutOf = ({ type, year, periodMonth, board }: Consolidated, department: string): About => ({
  type,
  year,
  periodMonth,
  board,
  department,
  level: department === '' ? 'board' : 'department',
  unit: '',
});

/** What the document is, whose and from how many units; in a board's what it writes itself, which no unit has. */
export function frontBlocks({ consolidated, department, expected, usable, say, wording }: Context): readonly Block[] {
  const about = aboutOf(consolidated, department);
  const readAt = consolidated.files.reduce((last, file) => (file.readAt > last ? file.readAt : last), '');
  const facts: readonly (readonly [string, string])[] = [
    [wording.report.front.board, department === '' ? '' : consolidated.board],
    [say.front.units, say.in(usable, expected)],
    [say.front.read, readAt],
  ];
  const { VP, reports } = say.front.toWrite;
  const own = department !== '' ? [] : consolidated.type === 'VP' ? VP : reports;
  return [
    { kind: 'heading', level: 0, text: titleOf(about, wording) },
    { kind: 'text', look: 'subtitle', text: nameOf(about), keep: true },
    { kind: 'facts', rows: facts.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value })) },
    space(6),
    ...note(say.front.made),
    ...own.flatMap((title) => [heading(2, title), ...note(say.front.writes)]),
  ];
}

import type { Place, Severity } from '../../domain/finding';
import type { Thread } from '../../domain/thread';
import type { ShownFinding } from '../overview';
import type { RowPlace } from './row-at-cursor';

const gravest: readonly Severity[] = ['error', 'warning', 'note'];

/** The findings of a thread: those of the row where the cursor stands first, then the rest, the gravest first. null until the rules have been gone through. */
export function findingsOf(findings: readonly ShownFinding[] | null, at: RowPlace, thread: Thread | null): readonly ShownFinding[] | null {
  if (!findings) return null;
  const rows = new Set([at, ...rowsOf(thread)].map(nameOf));
  const isHere = ({ place }: ShownFinding['finding']): boolean => nameOf(place) === nameOf(at);
  return findings
    .filter(({ finding }) => rows.has(nameOf(finding.place)))
    .toSorted(
      (left, right) =>
        Number(isHere(right.finding)) - Number(isHere(left.finding)) || gravest.indexOf(left.severity) - gravest.indexOf(right.severity),
    );
}

const nameOf = ({ table, row }: Pick<Place, 'table' | 'row'>): string => `${table} ${row ?? ''}`;

function rowsOf(thread: Thread | null): readonly RowPlace[] {
  if (!thread) return [];
  const { chain, children, indicators, supporting, activities, texts, risks } = thread;
  const places = (table: RowPlace['table'], rows: readonly { readonly key: string }[]) => rows.map(({ key }) => ({ table, row: key }));
  return [
    ...places('goals', [...chain, ...children]),
    ...places('indicators', [...indicators, ...supporting]),
    ...places('activities', activities),
    ...places('texts', texts),
    ...places('risks', risks),
  ];
}

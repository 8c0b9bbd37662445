import type { Finding } from '../../domain/finding';
import { periodMonthOf } from '../../domain/periods';
import type { Start } from '../../domain/plan';
import { finding } from '../../domain/rules/messages';
import type { Snapshot } from '../port';
import type { CellContext } from '../schema/kinds';
import { startFields, startKeys, type StartField } from '../schema/start';
import { schemaVersion } from '../schema/versions';

/** Start by its defined names, wherever its cells have been moved; V33 for a name that is gone and for a version that is not ours. */
export function readStart(snapshot: Snapshot): { readonly start: Start; readonly problems: readonly Finding[] } {
  const problems: Finding[] = [];
  const read: Record<string, unknown> = {};
  for (const key of startKeys) {
    const field: StartField = startFields[key];
    const place = { table: 'start', row: null, column: key } as const;
    const cell = snapshot.names.get(field.name);
    if (!cell) problems.push(finding('V33', 'error', 'nameMissing', place, { facts: { name: field.label }, expected: 'template' }));
    const context: CellContext = {
      rowUnit: '',
      owner: 'unit',
      unknownWord: (word, expected) =>
        problems.push(finding('V02', 'error', 'word', place, { facts: { found: word }, found: word, expected })),
    };
    read[key] = field.kind.read(cell ?? { value: '', format: 'General' }, context);
  }
  const start = read as Partial<Start> as Start;
  const version = start.schemaVersion;
  // Older versions had fewer tables and are read as they are; below 1 it is no version at all.
  if ((version < 1 || version > schemaVersion) && snapshot.names.has(startFields.schemaVersion.name)) {
    const place = { table: 'start', row: null, column: 'schemaVersion' } as const;
    const found = String(version);
    problems.push(
      finding('V33', 'error', version > schemaVersion ? 'newer' : 'older', place, {
        facts: { found },
        found,
        expected: String(schemaVersion),
      }),
    );
  }
  return { start: { ...start, periodMonth: periodMonthOf(start.type, start.periodMonth) }, problems };
}

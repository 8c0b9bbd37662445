import type { TableJson } from '../../intake/document';

type Causes = NonNullable<TableJson['causes']>;

/** A table whose causes and actions stood in rows beneath those they explain, as our own report prints them. */
export interface WithCauses {
  readonly table: TableJson;
  /** The new number of each row; null for one that was a cause. */
  readonly rows: readonly (number | null)[];
}

/** Takes the rows "Orsak: … Åtgärd: …" out of a table. */
export function withCauses(table: TableJson): WithCauses {
  const causes: Record<string, Causes[string]> = { ...table.causes };
  const kept: (readonly string[])[] = [];
  const rows = table.rows.map((row): number | null => {
    const above = kept.at(-1)?.[0] ?? '';
    const told = row.slice(1).every((cell) => cell === '') && above !== '' ? causeIn(row[0] ?? '') : null;
    if (told === null) return kept.push(row) - 1;
    causes[above] = { ...causes[above], ...told };
    return null;
  });
  return { table: kept.length === rows.length ? table : { ...table, rows: kept, causes }, rows };
}

function causeIn(text: string): Causes[string] | null {
  const [first, second] = ['Orsak: ', 'Åtgärd: '];
  if (text.startsWith(second)) return { action: text.slice(second.length).trim() };
  if (!text.startsWith(first)) return null;
  const at = text.indexOf(second);
  if (at < 0) return { cause: text.slice(first.length).trim() };
  return { cause: text.slice(first.length, at).trim(), action: text.slice(at + second.length).trim() };
}

import type { Figures } from './figures';
import { matchNames, type NameMatch } from './match-names';
import type { KnownNames } from './remembered-names';

/** What each indicator with a figure is called in the city's system, as far as it is known. */
export interface Naming {
  readonly matches: readonly NameMatch[];
  /** By the plan's name: the listed one, null where a person has said that it is not to go with. Absent: somebody has to choose. */
  readonly names: ReadonlyMap<string, string | null>;
  /** Neither found nor chosen. */
  readonly open: readonly NameMatch[];
}

/**
 * Names of the indicators that have figures, looked up in a list. What a person has chosen goes before what is only alike, and holds as long as the list
 * has the name; it never goes before an exact one.
 */
export function namingOf({ figures }: Pick<Figures, 'figures'>, list: readonly string[], chosen: KnownNames['indicators']): Naming {
  const listed = new Set(list);
  const known = new Map(Object.entries(chosen));
  const matches = matchNames(
    figures.map(({ indicator }) => indicator),
    list,
  );
  const names = new Map<string, string | null>();
  for (const match of matches) {
    const choice = known.get(match.name);
    if (match.kind === 'exact') names.set(match.name, match.listed);
    else if (choice === null || (choice !== undefined && listed.has(choice))) names.set(match.name, choice);
    else if (match.kind === 'cleaned') names.set(match.name, match.listed);
  }
  return { matches, names, open: matches.filter(({ name }) => !names.has(name)) };
}

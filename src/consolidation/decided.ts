import { nearPairs } from '../domain/near-names';
import type { Decisions, NameProposal, UnitKey } from './consolidated';
import { cleanName } from './names';

/** What has been decided about names of one sort. */
export interface DecidedNames {
  /** The cleaned name that a cleaned name belongs to, itself where nothing was decided. */
  nameFor(clean: string): string;
  /** Somebody has said whether two cleaned names are one. */
  isDecided(left: string, right: string): boolean;
}

export function decidedNames({ names }: Pick<Decisions, 'names'>, of: NameProposal['of']): DecidedNames {
  const own = names.filter((one) => one.of === of).map((one) => ({ ...one, name: cleanName(one.name), like: cleanName(one.like) }));
  const like = new Map(own.filter((one) => one.same && one.name !== one.like).map((one) => [one.name, one.like]));
  const pairs = new Set(own.flatMap(({ name, like: other }) => [`${name}\n${other}`, `${other}\n${name}`]));
  return {
    nameFor: (clean) => {
      let name = clean;
      // Decisions may lead on to one another; those that by mistake lead in a ring say nothing.
      for (let steps = 0; steps <= like.size; steps += 1) {
        const next = like.get(name);
        if (next === undefined) return name;
        name = next;
      }
      return clean;
    },
    isDecided: (left, right) => pairs.has(`${left}\n${right}`),
  };
}

/** A name in use: cleaned, as written, and by whom. */
export interface UsedName {
  readonly clean: string;
  readonly written: string;
  readonly units: readonly UnitKey[];
}

/** Near names that nobody has decided about; the one that fewer use is proposed to be the other. */
export function proposals(of: NameProposal['of'], used: readonly UsedName[], decided: DecidedNames): readonly NameProposal[] {
  const byName = new Map(used.map((one) => [one.clean, one]));
  return nearPairs([...byName.keys()]).flatMap(([left, right]): readonly NameProposal[] => {
    const [one, other] = [byName.get(left), byName.get(right)];
    if (!one || !other || decided.isDecided(left, right)) return [];
    const [rarer, usual] = one.units.length > other.units.length ? [other, one] : [one, other];
    return [{ of, name: rarer.written, like: usual.written, units: rarer.units }];
  });
}

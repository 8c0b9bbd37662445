import { groupBy } from '../domain/group-by';
import { areNear } from '../domain/near-names';
import type { Plan } from '../domain/plan';
import type { Decisions } from './consolidated';
import { decidedNames } from './decided';
import { cleanName } from './names';
import type { RegisterUnit } from './register';

/** Which expected unit a file is from; null with the names that it may mean, for a person to say. */
export interface UnitOfFile {
  readonly unit: RegisterUnit | null;
  readonly like: readonly string[];
  /** The unit whose Enhets-id the file has, though it bears the name of another: it was made from a copy, and is neither's. '' else. */
  readonly idOf: string;
}

export interface UnitFinder {
  /** By Enhets-id, else by name or a variant of it. */
  ofPlan(plan: Plan): UnitOfFile;
  /** Of a file that cannot be read: by an id or name that its file name holds, where that is one unit only. */
  ofFileName(path: string): RegisterUnit | null;
}

/** The unit's name in its workbook, at whatever level it is. */
export const unitNameOf = ({ start }: Plan): string =>
  start.level === 'unit' ? start.unit : start.level === 'department' ? start.department : start.board;

/** Finds the units of a register. What is made of it is made once, since hundreds of files ask. */
export function unitFinder(register: readonly RegisterUnit[], decisions: Pick<Decisions, 'names'>): UnitFinder {
  const decided = decidedNames(decisions, 'unit');
  const byId = new Map(register.filter(({ unitId }) => unitId !== '').map((unit) => [cleanName(unit.unitId), unit]));
  const named = register.flatMap((unit) => [...new Set([unit.unit, ...unit.variants].map(cleanName))].map((name) => ({ name, unit })));
  const byName = groupBy(named, ({ name }) => name);
  const inFileNames = register.map((unit) => ({ unit, words: [unit.unitId, unit.unit, ...unit.variants].map(asWords).filter(Boolean) }));

  /** A name that two units have is nobody's until an id says whose. */
  const only = (name: string): RegisterUnit | null => {
    const own = byName.get(name) ?? byName.get(decided.nameFor(name)) ?? [];
    return own.length === 1 ? (own[0]?.unit ?? null) : null;
  };
  const near = (name: string): readonly string[] => [
    ...new Set(named.flatMap(({ name: other, unit }) => (areNear(name, other) && !decided.isDecided(name, other) ? [unit.unit] : []))),
  ];

  return {
    ofPlan: (plan) => {
      const [id, name] = [cleanName(plan.start.unitId), cleanName(unitNameOf(plan))];
      const [idUnit, nameUnit] = [id === '' ? null : (byId.get(id) ?? null), name === '' ? null : only(name)];
      if (idUnit && nameUnit && idUnit !== nameUnit) return { unit: null, like: [], idOf: idUnit.unit };
      const unit = idUnit ?? nameUnit;
      return { unit, like: unit || name === '' ? [] : near(name), idOf: '' };
    },
    ofFileName: (path) => {
      const words = asWords((path.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, ''));
      const found = inFileNames.filter((one) => one.words.some((each) => words.includes(each)));
      return found.length === 1 ? (found[0]?.unit ?? null) : null;
    },
  };
}

/** A name with a blank around every word: file names have dashes and underscores where names have blanks. */
const asWords = (name: string): string => {
  const clean = cleanName(name.replace(/[_-]+/g, ' '));
  return clean && ` ${clean} `;
};

import type { DocumentType } from '../domain/plan';
import { incomingStates, type Decisions, type IncomingState, type NameProposal, type UnitNamed } from './consolidated';
import { betterOf, type Chosen } from './duplicates';
import { cleanName, inNaturalOrder } from './names';
import type { RegisterUnit } from './register';
import { unitFinder, unitNameOf } from './unit-of-file';
import type { UnitPlan } from './unit-plan';
import type { FileRead, UnitFile } from './unit-file';

/** What is being put together; what is not of it is of the wrong year or period. */
export interface Wanted {
  readonly type: DocumentType;
  readonly year: number;
  /** Only of a monthly follow-up. */
  readonly periodMonth: number | null;
  /** The template's version of today. */
  readonly version: number;
}

/** A unit and what has come from it. */
export interface Received {
  readonly unit: UnitNamed;
  /** As the register has it; null for one that is not in it, or where there is none. */
  readonly expected: RegisterUnit | null;
  readonly state: IncomingState;
  /** Index of the file that is used, else of one that could not be; null where none came. */
  readonly file: number | null;
  /** Its other files: of another period, of the same bytes, unreadable, or those that make it a duplicate. */
  readonly others: readonly number[];
  /** Why the file was taken among several. */
  readonly chosen: Chosen | null;
  /** Units of the register that a file of nobody's may be from. */
  readonly proposals: readonly NameProposal[];
  /** As `UnitOfFile.idOf`. */
  readonly idOf: string;
}

/** States whose figures are added up. */
export const isUsable = (state: IncomingState): boolean =>
  state === 'received' || state === 'ready' || state === 'olderTemplate' || state === 'duplicate';

type Numbered<File extends UnitFile = UnitFile> = { readonly at: number; readonly file: File };
type Stranger = Numbered & { readonly like: readonly string[]; readonly idOf: string };

/**
 * Who has sent what, those that need a call first. A file belongs to the unit whose Enhets-id it has; without an id, or with one that no unit has, to the one
 * whose name or variant is its Enhet; an unreadable file to the one whose id or name is in its file name, where that is one only. Two readable workbooks of one
 * unit for the same report are a duplicate: one is taken, by `betterOf`. Without a register everybody who has sent is expected.
 */
export function receive(
  register: readonly RegisterUnit[],
  files: readonly UnitFile[],
  wanted: Wanted,
  decisions: Pick<Decisions, 'names'> = { names: [] },
): readonly Received[] {
  const finder = unitFinder(register, decisions);
  const belongs = new Map<RegisterUnit, Numbered[]>();
  const strangers: Stranger[] = [];
  for (const [at, file] of files.entries()) {
    const { unit, ...stranger } = file.ok ? finder.ofPlan(file.plan) : { unit: finder.ofFileName(file.file), like: [], idOf: '' };
    if (unit) belongs.set(unit, [...(belongs.get(unit) ?? []), { at, file }]);
    else strangers.push({ at, file, ...stranger });
  }
  const known = register.map((unit) => receivedFrom(named(unit), unit, belongs.get(unit) ?? [], wanted));
  const taken = new Set(known.map(({ unit }) => unit.key));
  const others = groupByUnit(strangers).map((own): Received => {
    const { unit: _, ...received } = receivedFrom(nobody, null, own, wanted);
    const unit = nameOfStranger(own, received.file, taken);
    const like = [...new Set(own.flatMap((one) => one.like))];
    const proposals = like.map((name): NameProposal => ({ of: 'unit', name: unit.name, like: name, units: [unit.key] }));
    const idOf = own.find((one) => one.idOf !== '')?.idOf ?? '';
    return { ...received, unit, proposals, idOf, ...(register.length > 0 && isUsable(received.state) && { state: 'notExpected' }) };
  });
  return [...known, ...others].sort(
    (left, right) => incomingStates.indexOf(left.state) - incomingStates.indexOf(right.state) || inOrderOfUnits(left.unit, right.unit),
  );
}

const inOrderOfUnits = (left: UnitNamed, right: UnitNamed): number =>
  inNaturalOrder(left.department, right.department) || inNaturalOrder(left.name, right.name) || inNaturalOrder(left.key, right.key);

/** The units whose workbooks are used, by department and name. */
export const unitPlans = (received: readonly Received[], files: readonly UnitFile[]): readonly UnitPlan[] =>
  received
    .flatMap(({ unit, state, file }): readonly UnitPlan[] => {
      const read = file === null ? undefined : files[file];
      return isUsable(state) && file !== null && read?.ok ? [{ named: unit, file, read }] : [];
    })
    .sort((left, right) => inOrderOfUnits(left.named, right.named));

const named = ({ department, unit, unitId, contact }: Omit<RegisterUnit, 'variants' | 'frame'>): UnitNamed => ({
  key: unitId || cleanName(unit) || unit,
  department,
  name: unit,
  unitId,
  contact,
});

const nobody: UnitNamed = { key: '', department: '', name: '', unitId: '', contact: '' };

/** A unit that nobody expects, as the workbook that is used calls it; one that cannot be read is known by its file's name alone. No other unit has its key. */
function nameOfStranger(files: readonly Numbered[], used: number | null, taken: ReadonlySet<string>): UnitNamed {
  const one = files.find(({ at }) => at === used);
  const path = one?.file.file ?? '';
  if (!one || !isRead(one)) return { ...nobody, key: `\n${path}` };
  const { plan } = one.file;
  const { department, unitId, contact } = plan.start;
  const unit = named({ department, unit: unitNameOf(plan), unitId, contact });
  return taken.has(unit.key) || unit.key === '' ? { ...unit, key: `${unit.key}\n${path}` } : unit;
}

const isRead = <One extends Numbered>(one: One): one is One & Numbered<FileRead> => one.file.ok;

/** Files of nobody that is expected, those of one unit together; each that cannot be read stands alone. */
function groupByUnit(files: readonly Stranger[]): readonly (readonly Stranger[])[] {
  const groups = new Map<string, Stranger[]>();
  for (const one of files) {
    const key = isRead(one) ? cleanName(one.file.plan.start.unitId) || cleanName(unitNameOf(one.file.plan)) : '';
    const group = key === '' ? `\n${one.at}` : key;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return [...groups.values()];
}

function receivedFrom(unit: UnitNamed, expected: RegisterUnit | null, files: readonly Numbered[], wanted: Wanted): Received {
  const read = files.filter(isRead);
  const right = read.filter(({ file }) => periodState(file, wanted) === null);
  const candidates = betterOf(right.length > 0 ? right : read);
  const taken = candidates.taken ?? [...files].sort((left, right) => inNaturalOrder(left.file.file, right.file.file))[0];
  const about = { unit, expected, proposals: [], idOf: '' };
  if (!taken) return { ...about, state: 'missing', file: null, others: [], chosen: null };
  const others = files
    .filter((one) => one.at !== taken.at)
    .sort((left, right) => inNaturalOrder(left.file.file, right.file.file))
    .map(({ at }) => at);
  const state = right.length > 0 && candidates.chosen !== null ? 'duplicate' : stateOf(taken.file, wanted);
  return { ...about, state, file: taken.at, others, chosen: candidates.chosen };
}

function stateOf(file: UnitFile, wanted: Wanted): IncomingState {
  if (!file.ok) return 'unreadable';
  const period = periodState(file, wanted);
  if (period !== null) return period;
  if (file.version < wanted.version) return 'olderTemplate';
  return file.plan.start.status === 'draft' ? 'received' : 'ready';
}

export function periodState({ plan: { start } }: FileRead, wanted: Wanted): 'wrongPeriod' | 'wrongYear' | null {
  if (start.year !== wanted.year) return 'wrongYear';
  return start.type !== wanted.type || (wanted.type === 'month' && start.periodMonth !== wanted.periodMonth) ? 'wrongPeriod' : null;
}

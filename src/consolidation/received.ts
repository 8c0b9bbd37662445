import type { DocumentType, Plan } from '../domain/plan';
import { incomingStates, type IncomingState, type UnitNamed } from './consolidated';
import { cleanName, inNaturalOrder } from './names';
import type { RegisterUnit } from './register';
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
  readonly state: IncomingState;
  /** Index of the file that is used, else of one that could not be; null where none came. */
  readonly file: number | null;
  /** Its other files: of another period, of the same bytes, unreadable, or those that make it a duplicate. */
  readonly others: readonly number[];
}

/** States whose figures are added up. */
export const isUsable = (state: IncomingState): boolean => state === 'received' || state === 'ready' || state === 'olderTemplate';

type Numbered<File extends UnitFile = UnitFile> = { readonly at: number; readonly file: File };

/**
 * Who has sent what, those that need a call first. A file belongs to the unit whose Enhets-id it has; without an id, or with one that no unit has, to the one
 * whose name or variant is its Enhet; an unreadable file to the one whose id or name is in its file name, where that is one only. Two readable workbooks of one
 * unit for the same report are a duplicate, and neither is taken. Without a register everybody who has sent is expected.
 */
export function receive(register: readonly RegisterUnit[], files: readonly UnitFile[], wanted: Wanted): readonly Received[] {
  const belongs = new Map<RegisterUnit, Numbered[]>();
  const strangers: Numbered[] = [];
  for (const [at, file] of files.entries()) {
    const unit = file.ok ? ownerOf(register, file.plan) : byFileName(register, file.file);
    if (unit) belongs.set(unit, [...(belongs.get(unit) ?? []), { at, file }]);
    else strangers.push({ at, file });
  }
  const known = register.map((unit) => receivedFrom(named(unit), belongs.get(unit) ?? [], wanted));
  const others = groupByUnit(strangers).map((own) => {
    const received = receivedFrom(nameOfStranger(own), own, wanted);
    return register.length > 0 && isUsable(received.state) ? { ...received, state: 'notExpected' as const } : received;
  });
  return [...known, ...others].sort(
    (left, right) =>
      incomingStates.indexOf(left.state) - incomingStates.indexOf(right.state) ||
      inNaturalOrder(left.unit.department, right.unit.department) ||
      inNaturalOrder(left.unit.name, right.unit.name),
  );
}

/** The unit's name in its workbook, at whatever level it is. */
export const unitNameOf = ({ start }: Plan): string =>
  start.level === 'unit' ? start.unit : start.level === 'department' ? start.department : start.board;

const named = ({ department, unit, unitId, contact }: RegisterUnit): UnitNamed => ({
  key: unitId || cleanName(unit),
  department,
  name: unit,
  unitId,
  contact,
});

function nameOfStranger(files: readonly Numbered[]): UnitNamed {
  const [first] = files;
  const read = files.find(isRead)?.file;
  // A file that cannot be read is known by its own name alone.
  if (!read) return { key: `\n${first?.file.file ?? ''}`, department: '', name: '', unitId: '', contact: '' };
  const { department, unitId } = read.plan.start;
  return named({ department, unit: unitNameOf(read.plan), unitId, contact: '', variants: [] });
}

const isRead = (one: Numbered): one is Numbered<FileRead> => one.file.ok;

function ownerOf(register: readonly RegisterUnit[], plan: Plan): RegisterUnit | undefined {
  const id = cleanName(plan.start.unitId);
  const byId = id === '' ? undefined : register.find((unit) => cleanName(unit.unitId) === id);
  if (byId) return byId;
  const name = cleanName(unitNameOf(plan));
  const found = name === '' ? [] : register.filter((unit) => [unit.unit, ...unit.variants].some((one) => cleanName(one) === name));
  return found.length === 1 ? found[0] : undefined;
}

function byFileName(register: readonly RegisterUnit[], file: string): RegisterUnit | undefined {
  const plain = (name: string): string => cleanName(name.replace(/[_-]+/g, ' '));
  const name = (file.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, '');
  const words = ` ${plain(name)} `;
  const found = register.filter((unit) =>
    [unit.unitId, unit.unit, ...unit.variants].map(plain).some((each) => each !== '' && words.includes(` ${each} `)),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Files of nobody that is expected, those of one unit together; each that cannot be read stands alone. */
function groupByUnit(files: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const groups = new Map<string, Numbered[]>();
  for (const one of files) {
    const key = isRead(one) ? cleanName(one.file.plan.start.unitId) || cleanName(unitNameOf(one.file.plan)) : '';
    const group = key === '' ? `\n${one.at}` : key;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return [...groups.values()];
}

function receivedFrom(unit: UnitNamed, files: readonly Numbered[], wanted: Wanted): Received {
  const read = files.filter(isRead);
  const right = read.filter(({ file }) => periodState(file, wanted) === null);
  const candidates = right.length > 0 ? distinct(right) : read;
  const taken = candidates[0] ?? files[0];
  if (!taken) return { unit, state: 'missing', file: null, others: [] };
  const others = files.filter((one) => one !== taken).map(({ at }) => at);
  const state = right.length > 0 && candidates.length > 1 ? 'duplicate' : stateOf(taken.file, wanted);
  return { unit, state, file: taken.at, others };
}

/** The same file under two names is one. */
const distinct = (files: readonly Numbered<FileRead>[]): readonly Numbered<FileRead>[] =>
  files.filter((one, at) => files.findIndex(({ file }) => file.hash === one.file.hash) === at);

function stateOf(file: UnitFile, wanted: Wanted): IncomingState {
  if (!file.ok) return 'unreadable';
  const period = periodState(file, wanted);
  if (period !== null) return period;
  if (file.version < wanted.version) return 'olderTemplate';
  return file.plan.start.status === 'draft' ? 'received' : 'ready';
}

function periodState({ plan: { start } }: FileRead, wanted: Wanted): 'wrongPeriod' | 'wrongYear' | null {
  if (start.year !== wanted.year) return 'wrongYear';
  return start.type !== wanted.type || (wanted.type === 'month' && start.periodMonth !== wanted.periodMonth) ? 'wrongPeriod' : null;
}

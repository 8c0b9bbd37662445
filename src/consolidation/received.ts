import type { DocumentType, Plan } from '../domain/plan';
import type { FileRead, Refusal, UnitFile } from './unit-file';
import { plainName } from './plain-name';
import type { RegisterUnit } from './register';

/** How it is with a unit's workbook, in the order of need: those that need a call first. */
export const receivedStates = [
  'missing',
  'unreadable',
  'wrongPeriod',
  'wrongYear',
  'duplicate',
  'olderTemplate',
  'received',
  'ready',
] as const;
export type ReceivedState = (typeof receivedStates)[number];

/** A row of Inkomna: an expected unit, or a file that belongs to none. */
export interface ReceivedUnit {
  readonly state: ReceivedState;
  readonly department: string;
  readonly unit: string;
  readonly unitId: string;
  readonly contact: string;
  /** Path of its file, '' where none has come. */
  readonly file: string;
  /** Other files of the same unit; with one of them the state is `duplicate`, and none of them is added up. */
  readonly others: readonly string[];
  /** Why its file cannot be read; null where it can or there is none. */
  readonly reason: Refusal | null;
  /** False for a unit that the register does not know. */
  readonly expected: boolean;
}

export interface Received {
  /** Those that need a call first. */
  readonly rows: readonly ReceivedUnit[];
  /** "58 av 60 enheter": expected units whose workbook can be added up, of all that are expected. */
  readonly usable: number;
  readonly expected: number;
}

/** What is being put together; what is not of it is `wrongYear` or `wrongPeriod`. */
export interface Wanted {
  readonly type: DocumentType;
  readonly year: number;
  /** Only of a monthly follow-up. */
  readonly periodMonth: number | null;
  /** The template's version of today. */
  readonly version: number;
}

/** States whose figures are added up. */
export const isUsable = (state: ReceivedState): boolean => state === 'received' || state === 'ready' || state === 'olderTemplate';

/**
 * Who has sent what. A file belongs to the unit whose Enhets-id it has; without an id, or with one that no unit has, to the one whose name or variant is its
 * Enhet; an unreadable file to the one whose id or name is in its file name, where that is one only. Without a register everybody who has sent is expected.
 */
export function receive(register: readonly RegisterUnit[], files: readonly UnitFile[], wanted: Wanted): Received {
  const belongs = new Map<RegisterUnit, UnitFile[]>();
  const strangers: UnitFile[] = [];
  for (const file of files) {
    const unit = file.ok ? ownerOf(register, file.plan) : byFileName(register, file.file);
    if (unit) belongs.set(unit, [...(belongs.get(unit) ?? []), file]);
    else strangers.push(file);
  }
  const known = register.map((unit) => rowOf(unit, belongs.get(unit) ?? [], wanted, true));
  const others = groupByUnit(strangers).map(([unit, own]) => rowOf(unit, own, wanted, register.length === 0));
  const rows = [...known, ...others].sort((left, right) => need(left) - need(right) || inOrder.compare(nameOf(left), nameOf(right)));
  const expected = rows.filter((row) => row.expected);
  return { rows, usable: expected.filter(({ state }) => isUsable(state)).length, expected: expected.length };
}

const inOrder = new Intl.Collator('sv', { numeric: true });
const nameOf = ({ department, unit, file }: ReceivedUnit): string => `${department}\n${unit}\n${file}`;
const need = ({ state }: ReceivedUnit): number => receivedStates.indexOf(state);

/** The unit's name in its workbook, at whatever level it is. */
export const unitNameOf = ({ start }: Plan): string =>
  start.level === 'unit' ? start.unit : start.level === 'department' ? start.department : start.board;

function ownerOf(register: readonly RegisterUnit[], plan: Plan): RegisterUnit | undefined {
  const id = plainName(plan.start.unitId);
  const byId = id === '' ? undefined : register.find((unit) => plainName(unit.unitId) === id);
  if (byId) return byId;
  const name = plainName(unitNameOf(plan));
  return name === '' ? undefined : register.find((unit) => [unit.unit, ...unit.variants].some((one) => plainName(one) === name));
}

function byFileName(register: readonly RegisterUnit[], file: string): RegisterUnit | undefined {
  const words = ` ${plainName((file.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, '').replace(/[_-]+/g, ' '))} `;
  const holds = (name: string): boolean => name !== '' && words.includes(` ${plainName(name.replace(/[_-]+/g, ' '))} `);
  const found = register.filter((unit) => [unit.unitId, unit.unit, ...unit.variants].some(holds));
  return found.length === 1 ? found[0] : undefined;
}

/** Files of nobody that is expected, those of one unit together; each that cannot be read stands alone. */
function groupByUnit(files: readonly UnitFile[]): readonly (readonly [RegisterUnit, readonly UnitFile[]])[] {
  const groups = new Map<string, UnitFile[]>();
  for (const file of files) {
    const key = file.ok ? plainName(file.plan.start.unitId) || plainName(unitNameOf(file.plan)) || file.file : `\n${file.file}`;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()].map((own) => {
    const read = own.find((file) => file.ok);
    const start = read?.plan.start;
    const unit = read ? unitNameOf(read.plan) : '';
    return [{ department: start?.department ?? '', unit, unitId: start?.unitId ?? '', contact: '', variants: [] }, own];
  });
}

function rowOf(unit: RegisterUnit, files: readonly UnitFile[], wanted: Wanted, expected: boolean): ReceivedUnit {
  const { department, unitId, contact } = unit;
  const about = { department, unit: unit.unit, unitId, contact, expected };
  // Of one that can be read and one that cannot, the one that can; of two that were made for other periods than this, neither is a duplicate.
  const read = files.filter((file) => file.ok);
  const right = read.filter((file) => periodState(file, wanted) === null);
  const candidates: readonly UnitFile[] = right.length > 0 ? distinct(right) : read.length > 0 ? read : files;
  const [file] = candidates;
  if (!file) return { ...about, state: 'missing', file: '', others: [], reason: null };
  const others = files.filter((other) => other !== file).map((other) => other.file);
  const found = { ...about, file: file.file, others };
  if (!file.ok) return { ...found, state: 'unreadable', reason: file.reason };
  const state = right.length > 0 && candidates.length > 1 ? 'duplicate' : (periodState(file, wanted) ?? readState(file, wanted));
  return { ...found, state, reason: null };
}

/** The same file under two names is one. */
const distinct = (files: readonly FileRead[]): readonly FileRead[] =>
  files.filter((file, at) => files.findIndex(({ hash }) => hash === file.hash) === at);

function periodState({ plan: { start } }: FileRead, wanted: Wanted): 'wrongPeriod' | 'wrongYear' | null {
  if (start.type !== wanted.type || (wanted.type === 'month' && start.periodMonth !== wanted.periodMonth)) return 'wrongPeriod';
  return start.year === wanted.year ? null : 'wrongYear';
}

function readState({ plan: { start }, version }: FileRead, wanted: Wanted): ReceivedState {
  if (version < wanted.version) return 'olderTemplate';
  return start.status === 'draft' ? 'received' : 'ready';
}

import type Big from 'big.js';
import { awaited } from '../../consolidation/awaited';
import type { Consolidated, ConsolidationFinding, DecidedWord, Question, Source, UnitKey } from '../../consolidation/consolidated';
import { isUsable } from '../../consolidation/received';
import type { Wording } from '../../wording';
import { reportOfUnits } from '../../wording/sv/report-of-units';
import { printed } from '../cell';
import { sourceText } from './source-text';

/** What a report of units is made for. */
export interface OfUnits {
  /** Whose report it is: '' = the whole board's. What is not of the department is not in `consolidated` (`ofDepartment`). */
  readonly department: string;
  /** Words that people have decided for goals. */
  readonly words: readonly DecidedWord[];
  /** The sentence of a finding, and of what to ask a unit about. */
  readonly finding: (finding: ConsolidationFinding) => string;
  readonly ask: (question: Question) => string;
}

/** What every chapter asks for. */
export interface Context extends OfUnits {
  readonly consolidated: Consolidated;
  readonly wording: Wording;
  readonly say: typeof reportOfUnits;
  /** Units that are waited for, and how many of them are in. */
  readonly expected: number;
  readonly usable: number;
  /** Of figures in tables of amounts. */
  readonly decimals: number;
  /** "1 956,5 mnkr" */
  amount(figure: Big): string;
  /** A unit's name, with its id where two share it. */
  unit(key: UnitKey): string;
  units(keys: readonly UnitKey[]): readonly string[];
  /** "[3] H14:H19, K14": the number of the file and the cells; their sheet where it is not `sheet`. */
  ref(sources: readonly (Source | null)[], sheet: string): string;
}

export function contextOf(consolidated: Consolidated, of: OfUnits, wording: Wording): Context {
  const { incoming, amountUnit } = consolidated;
  const expected = awaited(incoming);
  const shared = new Set(incoming.map(({ name }) => name).filter((name, at, all) => all.indexOf(name) !== at));
  const names = new Map(
    incoming.map(({ key, name, unitId }) => [key, shared.has(name) && unitId !== '' ? `${name} (${unitId})` : name || unitId]),
  );
  const decimals = amountUnit === 'mnkr' ? 1 : 0;
  const unit = (key: UnitKey): string => names.get(key) || reportOfUnits.noName;
  return {
    ...of,
    consolidated,
    wording,
    say: reportOfUnits,
    expected: expected.length,
    usable: expected.filter(({ state }) => isUsable(state)).length,
    decimals,
    amount: (figure) => `${printed(figure, decimals)} ${wording.labels.amountUnits[amountUnit]}`,
    unit,
    units: (keys) => keys.map(unit),
    ref: (sources, sheet) => sourceText(sources, sheet),
  };
}

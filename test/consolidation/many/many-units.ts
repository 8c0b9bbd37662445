import Big from 'big.js';
import { consolidate, noDecisions } from '../../../src/consolidation/consolidate';
import type { Consolidated } from '../../../src/consolidation/consolidated';
import { readRegister } from '../../../src/consolidation/register';
import type { UnitFile } from '../../../src/consolidation/unit-file';
import { packUnit, readUnitFile, unpackUnit, type PackedUnit } from '../../../src/unit-files';
import { schemaVersion } from '../../../src/workbook/schema/versions';
import { baseUnit } from './base-unit';
import { faults, type Fault } from './faults';
import { cellsOf, figuresOf, netOf, times } from './figures';

export interface ManyUnits {
  readonly result: Consolidated;
  /** "message unit", as they are found and as they were planted, sorted. */
  readonly found: readonly string[];
  readonly planted: readonly string[];
  /** Findings that should name a file and do not, or name one that is not the unit's. */
  readonly nameless: readonly string[];
  /** Net of the whole board, as the generated figures add up. */
  readonly budget: string;
  readonly units: number;
}

const kinds = Object.entries(faults);
/** What is told once of a name, however many have it otherwise: it names the first of them. */
const saidOnce: readonly string[] = ['near', 'otherMeasures', 'datesDiffer'];
/** Each fault in one unit of the first, and again further on: most units have none. */
const faultOf = (unit: number): Fault | undefined => kinds[unit % (2 * kinds.length)]?.[1];

/** So many units' workbooks, made, read and put together as the product does it. */
export async function manyUnits(count: number): Promise<ManyUnits> {
  const base = await baseUnit();
  const packed: PackedUnit[] = [];
  const planted: string[] = ['internalTrade null'];
  let budget = new Big(0);
  const once = new Map<string, string>();
  for (let unit = 0; unit < count; unit += 1) {
    const fault = faultOf(unit);
    const name = `E${unit} Enhet ${unit}.xlsx`;
    const sent = fault ? fault.send(base, unit, name) : [{ name, bytes: base.copy(cellsOf(unit, figuresOf(unit))) }];
    for (const { name: file, bytes } of sent) packed.push(packUnit(await readUnitFile(file, bytes)));
    for (const message of fault?.says ?? []) {
      if (!saidOnce.includes(message)) planted.push(`${message} E${unit}`);
      else if (!once.has(message)) once.set(message, `${message} E${unit}`);
    }
    if (fault?.counts !== false)
      budget = budget.plus(fault === faults['kronor as tkr'] ? netOf(times(1000)(figuresOf(unit)), 0) : netOf(figuresOf(unit), 0));
  }
  planted.push(...once.values());
  const files: readonly UnitFile[] = packed.map(unpackUnit);
  const register = readRegister(
    ['Avdelning;Enhet;Enhets-id', ...Array.from({ length: count }, (_, unit) => `A;Enhet ${unit};E${unit}`)].join('\n'),
  );
  const result = consolidate(files, {
    register,
    type: 'T2',
    year: 2026,
    periodMonth: null,
    amountUnit: 'tkr',
    board: 'Södra nämnden',
    readAt: '2026-09-11 14:05',
    decisions: noDecisions,
    version: schemaVersion,
  });
  return {
    result,
    found: result.findings.map(({ message, unit }) => `${message} ${unit}`).sort(),
    planted: planted.sort(),
    nameless: result.findings
      .filter(({ message, unit, file }) => unit !== null && message !== 'missing' && !result.files[file ?? -1]?.name.startsWith(`${unit} `))
      .map(({ message, unit }) => `${message} ${unit}`),
    budget: budget.toFixed(),
    units: count,
  };
}

import Big from 'big.js';
import fc from 'fast-check';
import { consolidate, type ConsolidationFrame } from '../../src/consolidation/consolidate';
import type { Consolidated } from '../../src/consolidation/consolidated';
import type { FileRead, UnitFile } from '../../src/consolidation/unit-file';
import type { AmountUnit, BudgetKind, BudgetRow, SignConvention, Start } from '../../src/domain/plan';
import { blank, type Value } from '../../src/domain/value';
import { aBudgetRow, aPlan, type Written } from '../support/plan';
import { aFile, noDecisions } from './units';

const size: Readonly<Record<AmountUnit, number>> = { kr: 0, tkr: 3, mnkr: 6 };

/** A row as it is, in kronor with cost positive: what every workbook says in its own way. */
export interface TrueRow {
  readonly kind: BudgetKind;
  readonly area: string;
  readonly budget: number;
  readonly forecast: number | null;
  readonly forecastPrevious: number | null;
}

export interface TrueUnit {
  readonly name: string;
  readonly department: string;
  readonly amountUnit: AmountUnit;
  readonly signs: SignConvention;
  readonly rows: readonly TrueRow[];
}

/** A figure in kronor as a workbook has it. */
export function printed(kronor: number | null, kind: BudgetKind, { amountUnit, signs }: Pick<TrueUnit, 'amountUnit' | 'signs'>): Value {
  if (kronor === null) return blank;
  const turned = signs === 'revenuePositive' || (signs === 'unsigned' && kind === 'revenue');
  const amount = new Big(kronor).times(turned ? -1 : 1).times(`1e-${size[amountUnit]}`);
  return { kind: 'number', amount, decimals: size[amountUnit], grouped: true };
}

const labels: Readonly<Record<BudgetKind, readonly string[]>> = {
  revenue: ['Intäkter', 'Bidrag'],
  cost: ['Löner', 'Övriga kostnader', 'Lokalkostnader', 'Kostnader'],
  net: ['Netto'],
};

export const rowsOf = (unit: TrueUnit): readonly BudgetRow[] =>
  unit.rows.map(({ kind, area, budget, forecast, forecastPrevious }, at) =>
    aBudgetRow({
      key: `b${at}`,
      order: at,
      kind,
      area,
      label: labels[kind][at % labels[kind].length] ?? '',
      budget: printed(budget, kind, unit),
      forecast: printed(forecast, kind, unit),
      forecastPrevious: printed(forecastPrevious, kind, unit),
    }),
  );

export const fileOf = (unit: TrueUnit, start: Written<Start> = {}, rows = rowsOf(unit), more: Partial<FileRead> = {}): FileRead =>
  aFile(
    aPlan({
      start: {
        type: 'T2',
        year: 2026,
        level: 'unit',
        status: 'ready',
        unit: unit.name,
        unitId: unit.name,
        department: unit.department,
        amountUnit: unit.amountUnit,
        signs: unit.signs,
        ...start,
      },
      budget: rows,
    }),
    more,
  );

const amount = fc.integer({ min: 1, max: 90_000_000 });

const trueRow = (kind: BudgetKind): fc.Arbitrary<TrueRow> =>
  fc
    .record({ area: fc.constantFrom('', 'Förskola', 'Fritid'), budget: amount, change: fc.integer({ min: -9, max: 9 }) })
    .map(({ area, budget, change }) => {
      const sign = kind === 'revenue' ? -1 : 1;
      // Within a tenth, so that no forecast is a thousand times another; never the same as last time.
      const forecast = budget + Math.trunc((budget * change) / 100);
      return { kind, area, budget: sign * budget, forecast: sign * forecast, forecastPrevious: sign * (forecast + 1) };
    });

/** Units that are as they should be: every convention, unit of amount and kind of row. */
export const cleanUnits: fc.Arbitrary<readonly TrueUnit[]> = fc
  .array(
    fc.record({
      department: fc.constantFrom('Norr', 'Söder'),
      amountUnit: fc.constantFrom('kr' as const, 'tkr' as const, 'mnkr' as const),
      signs: fc.constantFrom('costPositive' as const, 'revenuePositive' as const, 'unsigned' as const),
      revenue: fc.array(trueRow('revenue'), { minLength: 1, maxLength: 2 }),
      costs: fc.array(trueRow('cost'), { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((units) => units.map(({ revenue, costs, ...unit }, at) => ({ ...unit, name: `Enhet ${at + 1}`, rows: [...revenue, ...costs] })));

export const frame: ConsolidationFrame = {
  register: null,
  type: 'T2',
  year: 2026,
  periodMonth: null,
  amountUnit: 'tkr',
  board: 'Södra nämnden',
  readAt: '2026-09-11 14:05',
  decisions: noDecisions,
};

export const together = (files: readonly UnitFile[], more: Partial<ConsolidationFrame> = {}): Consolidated =>
  consolidate(files, { ...frame, ...more });

/** What is found, as code, message and file: what somebody is told. */
export const told = ({ findings, files }: Consolidated): readonly string[] =>
  findings.map(({ code, message, file }) => [code, message, file === null ? '' : (files[file]?.name ?? '')].filter(Boolean).join(' '));

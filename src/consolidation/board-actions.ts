import type Big from 'big.js';
import { nameInFormulas } from '../domain/normalise';
import type { AmountUnit, Plan } from '../domain/plan';
import { blank, type Value } from '../domain/value';
import type { BoardRow, Part } from './board-plan';
import type { Consolidated, ConsolidatedAction } from './consolidated';
import { cleanName } from './names';
import { inUnit } from './normalise';

/**
 * The units' actions as rows of the board's plan, in its unit of amount: who is responsible is the unit, and the comment says the file and cell. One that stands
 * there already, under its Verksamhet and of the same unit, is not proposed again.
 */
export function actionsForBoard({ actions, amountUnit, incoming, files }: Consolidated, board: Plan): Part {
  const { amountUnit: own } = board.start;
  if (actions.length === 0) return { left: [] };
  if (own === null) {
    const units = [...new Set(actions.map(({ unit }) => unit))];
    return { left: [{ table: 'actions', row: '', name: '', why: 'unknown', units }] };
  }
  const names = new Map(incoming.map(({ key, name }) => [key, name]));
  const known = new Set(board.actions.map((row) => keyOf(row.area, row.action, row.responsible)));
  const rows = actions.flatMap((row): readonly BoardRow[] => {
    const unit = names.get(row.unit) ?? '';
    const key = keyOf(row.area, row.action, unit);
    if (row.action.trim() === '' || known.has(key)) return [];
    known.add(key);
    const { area, action, inForecast, status, due, source } = row;
    const place = [files[source.file]?.name, source.sheet, source.cell].filter(Boolean).join(', ');
    return [
      {
        table: 'actions',
        name: [unit, action].filter(Boolean).join(': '),
        cells: { area, action, inForecast, status, due, responsible: unit, comment: place, ...effectsOf(row, amountUnit, own) },
        unit: row.unit,
      },
    ];
  });
  return { rows, left: [] };
}

const keyOf = (area: string, action: string, unit: string): string => [nameInFormulas(area), cleanName(action), cleanName(unit)].join('\n');

function effectsOf(row: ConsolidatedAction, from: AmountUnit, to: AmountUnit) {
  const value = (figure: Big | null): Value => {
    if (!figure) return blank;
    const amount = inUnit(figure, from, to);
    return { kind: 'number', amount, decimals: Math.max(to === 'mnkr' ? 1 : 0, decimalsOf(amount)), grouped: true };
  };
  return { effectYear: value(row.effectYear), effectFullYear: value(row.effectFullYear), effectReached: value(row.effectReached) };
}

/** Decimals that the amount needs. */
const decimalsOf = (amount: Big): number => amount.toFixed().split('.')[1]?.length ?? 0;

import { sum } from '../../domain/amount';
import { activityIcons } from '../../wording';
import type { Block, TableLine } from '../block';
import { dateText } from '../cell';
import type { Context } from './context';

const effects = ['effectYear', 'effectFullYear', 'effectReached'] as const;

/** What the units do about their deficits with the effects and their sums, each with whose it is, how far it has come and where it stands. */
export function actionTable({ consolidated, say, wording, unit, ref, decimals }: Context): readonly Block[] {
  const { actions, type, amountUnit } = consolidated;
  if (actions.length === 0) return [];
  const words = wording.report.economy.actions;
  const { yes, no } = wording.labels;
  const lines = actions.map((row): TableLine => {
    const date = dateText(row.due);
    const state = row.status ? `${activityIcons[row.status]} ${wording.labels.activityStatuses[row.status]}` : '';
    return {
      kind: 'row',
      label: row.action,
      cells: {
        ...Object.fromEntries(effects.map((key) => [key, row[key] && { amount: row[key] }])),
        inForecast: row.inForecast === null ? null : row.inForecast ? yes : no,
      },
      texts: [[unit(row.unit), row.area, state, date && words.due(date), ref([row.source], '')].filter(Boolean).join('  ·  ')],
    };
  });
  const sums = effects.flatMap((key) => {
    const total = sum(actions.map((row) => row[key]));
    return total ? [[key, { amount: total }] as const] : [];
  });
  const units = new Set(actions.flatMap((row) => (effects.some((key) => row[key]) ? [row.unit] : [])));
  const all: readonly TableLine[] = [
    ...lines,
    ...(sums.length > 0 && actions.length > 1
      ? [{ kind: 'sum', label: words.total, cells: Object.fromEntries(sums), texts: [] } as const]
      : []),
  ];
  const columns = [...effects, ...(type === 'VB' ? [] : ['inForecast' as const])]
    .map((key) => ({ key, header: words[key] }))
    .filter(({ key }) => lines.some(({ cells }) => (cells[key] ?? null) !== null));
  return [
    {
      kind: 'table',
      title: words.title,
      label: `${words.label} (${wording.labels.amountUnits[amountUnit]})`,
      columns,
      lines: all,
      decimals,
      notes: sums.length > 0 ? [words.sign, say.economy.effects(say.units(units.size))] : [],
    },
  ];
}

import { judgedIcons } from '../../intake/words';
import type { ActivityJson, DocumentJson, IndicatorJson } from '../../intake/document';
import { figureColumns, type Column, type IndicatorColumn } from './columns';
import type { Item } from './item';
import { isoDate } from './looks';

const others = [
  'period',
  'periodicity',
  'reason',
  'measureUnit',
  'kind',
  'direction',
  'measuredAs',
  'councilScope',
  'tolerance',
  'supports',
  'dataSource',
] as const satisfies readonly IndicatorColumn[];

/** The indicator that a row says; a column that is not printed is absent, an empty cell is null. */
export function indicatorOf({ cells, icon, analysis, priorLabel }: Item): IndicatorJson {
  const printed = (column: Column) => cells.get(column) || null;
  const figures = figureColumns.filter((column) => cells.has(column));
  const rest = others.filter((column) => cells.has(column) && (column === 'period' || cells.get(column)));
  const glyph = judgement(cells.get('judged') ?? '') ?? icon;
  return {
    name: cells.get('name') ?? '',
    ...Object.fromEntries([...figures, ...rest].map((column) => [column, printed(column)])),
    ...(cells.has('outcomePrior') && priorLabel !== null && { priorLabel }),
    glyph: glyph || null,
    ...(analysis && { analysis }),
  };
}

/** "● Uppfylls helt", "Delvis", "Nås inte" as the icon that is printed for it; null where it is none of them. */
export function judgement(text: string): string | null {
  const match = /^(?:[●◆▲]\s*)?(?:(?:mål(?:et)?\s+)?(?:upp)?(?:fylls|nås|fyllt|nått)\s+)?(helt|delvis|inte|ej)\.?$/i.exec(text.trim());
  const word = match?.[1]?.toLowerCase();
  if (word === undefined) return /^[●◆▲]$/.test(text.trim()) ? text.trim() : null;
  return word === 'helt' ? judgedIcons.fully : word === 'delvis' ? judgedIcons.partly : judgedIcons.not;
}

/** The activity that a row says. A day that cannot be read stays as it is printed. */
export function activityOf({ cells, icon, analysis }: Item, type: DocumentJson['type']): ActivityJson {
  const printed = (column: Column) => cells.get(column) || null;
  const day = (column: Column) => isoDate(cells.get(column) ?? '') ?? printed(column);
  const status = icon || cells.get('status') || null;
  return {
    name: cells.get('name') ?? '',
    ...(cells.has('start') && { start: day('start') }),
    ...(cells.has('end') && { end: day('end') }),
    ...(cells.has('deviation') && { deviation: printed('deviation') }),
    ...((status !== null || type !== 'VP') && { status }),
    ...(cells.has('responsible') && { responsible: printed('responsible') }),
    ...(analysis && { analysis }),
  };
}

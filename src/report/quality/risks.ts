import type { Computed } from '../../domain/computed';
import type { Plan, RiskRow } from '../../domain/plan';
import type { Wording } from '../../wording';
import type { TableLine } from '../block';
import { dateText } from '../cell';
import { byOrder } from '../tables/budget';
import { columnsOf } from '../tables/columns';
import type { FigureTable } from '../tables/figure-table';

/** Väsentlighets- och riskanalys: every risk with its value and the word of it, and what is done. */
export function riskTables(plan: Plan, computed: Computed, wording: Wording): readonly FigureTable[] {
  if (plan.risks.length === 0) return [];
  const say = wording.report.quality.risks;
  const lines = plan.risks.toSorted(byOrder).map((row) => lineOf(row, computed, wording));
  const usual = (['likelihood', 'consequence', 'risk', 'toPlan'] as const).map((key) => ({ key, header: say[key] }));
  return [
    {
      id: 'risks',
      kind: 'table',
      title: say.title,
      label: say.label,
      columns: columnsOf(undefined, usual, lines),
      lines,
      decimals: 0,
      notes: [],
      heading: '',
    },
  ];
}

/** "Risker: 2 höga, 3 medelhöga och 1 låga." '' where no risk has been given its value. */
export function riskCounts(plan: Plan, computed: Computed, wording: Wording): string {
  const levels = plan.risks.map((row) => computed.risks.get(row.key)?.riskLevel ?? null);
  const count = (wanted: string): number => levels.filter((level) => level === wanted).length;
  return levels.every((level) => level === null) ? '' : wording.report.quality.risks.counts(count('high'), count('medium'), count('low'));
}

function lineOf(row: RiskRow, computed: Computed, { labels, report }: Wording): TableLine {
  const say = report.quality.risks;
  const { risk, riskLevel } = computed.risks.get(row.key) ?? { risk: null, riskLevel: null };
  const step = (at: number | null, words: readonly string[]): string | null => (at === null ? null : `${at} ${words[at - 1] ?? ''}`);
  const date = dateText(row.due);
  return {
    kind: 'row',
    label: row.event,
    cells: {
      likelihood: step(row.likelihood, labels.likelihoods),
      consequence: step(row.consequence, labels.consequences),
      risk: risk === null || riskLevel === null ? null : `${risk} ${labels.riskLevels[riskLevel]}`,
      toPlan: row.toPlan === null ? null : row.toPlan ? labels.yes : labels.no,
    },
    texts: [
      [row.goal, row.process && say.process(row.process), row.workingMethod && say.workingMethod(row.workingMethod)],
      [row.existing && say.existing(row.existing)],
      row.action ? [say.action(row.action), row.responsible, date && report.quality.due(date)] : [],
    ]
      .map((parts) => parts.filter(Boolean).join('  ·  '))
      .filter(Boolean),
  };
}

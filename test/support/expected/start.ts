import type { Computed } from '../../../src/domain/computed';
import type { Plan } from '../../../src/domain/plan';
import { budgetFrame } from './frame';
import { leftToDo } from '../../../src/taskpane/left-to-do';
import { shown, type ExpectedCell } from './cell';

const lines = {
  economy: 'Prognos och kommentarer',
  indicators: 'Indikatorer',
  goals: 'Mål att bedöma',
  texts: 'Texter',
  activities: 'Aktiviteter',
} as const;

/** Start's Kvar att göra and Läget as the code counts them. The second line called Indikatorer is Läget's. */
export function startCells(plan: Plan, computed: Computed): readonly ExpectedCell[] {
  const { goalCounts, indicatorCounts, total } = computed;
  const goals = (word: keyof (typeof goalCounts)['unit']): number =>
    Object.values(goalCounts).reduce((count, level) => count + level[word], 0);
  const named = plan.indicators.filter(({ name }) => name !== '');
  const { fully, partly, not, notComputable } = indicatorCounts;
  const standing: Readonly<Record<string, string | number>> = {
    Mål: `● helt ${goals('fully')} · ◆ delvis ${goals('partly')} · ▲ inte ${goals('not')} · ○ ingen ${goals('none')}`,
    Indikatorer: `● helt ${fully} · ◆ delvis ${partly} · ▲ inte ${not} · – kan inte beräknas ${notComputable}`,
    'Årsmål satta': `${named.filter(({ target }) => target.kind !== 'blank').length} av ${named.length}`,
    Budget: shown(total.budget),
    'Prognos (VB: utfall)': shown(plan.start.type === 'VB' ? total.outcome : total.forecast),
    'Prognos efter åtgärder': shown(total.forecastAfterActions),
    Avvikelse: shown(total.deviation),
    'Avvikelse i procent av budgeten': shown(total.deviationPercent?.div(100)),
    'Förändring sedan förra rapporten': shown(total.forecastChange),
    'Mot budgetram': shown(budgetFrame(plan)),
  };
  return [
    ...leftToDo(plan, computed).flatMap(({ kind, done, due }) => [
      { table: 'Start', row: `Kvar att göra: ${lines[kind]}`, header: 'C', value: `${done} av ${due}` },
      { table: 'Start', row: `Kvar att göra: ${lines[kind]}`, header: 'D', value: done === due ? 'klart' : 'Till nästa' },
    ]),
    ...Object.entries(standing).map(([label, value]) => ({ table: 'Start', row: `Läget: ${label}`, header: 'C', value })),
  ];
}

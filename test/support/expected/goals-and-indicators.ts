import type { Computed } from '../../../src/domain/computed';
import type { Fulfilment, Plan } from '../../../src/domain/plan';
import { isDue, isPartOfYear } from '../../../src/domain/periods';
import { goalEvidence, why, wordingFor } from '../../../src/wording';
import { dueHeadings } from '../../../src/domain/headings';
import { cellsOf, type ExpectedCell } from './cell';

const sv = wordingFor('sv');
const wordOf = (word: Fulfilment | null | undefined): string => (word ? sv.labels.judgements[word] : '');

/** Mål, Indikatorer and Texter as the code computes them. */
export function goalsAndIndicators(plan: Plan, computed: Computed): readonly ExpectedCell[] {
  const { type, level } = plan.start;
  const levels = new Map(plan.goals.map((goal) => [goal.code, goal.level]));
  const asked = new Set(dueHeadings(type, level).map((heading) => heading.toLowerCase()));
  return [
    ...cellsOf('Mål', plan.goals, {
      Förslag: ({ code }) => wordOf(code === '' ? null : computed.goals.get(code)?.suggested),
      Underlag: ({ code }) => {
        const result = computed.goals.get(code);
        return type === 'VP' || code === '' || !result ? '' : goalEvidence(result, (of) => levels.get(of), sv);
      },
    }),
    ...cellsOf('Indikatorer', plan.indicators, {
      Förslag: ({ key }) => {
        const result = computed.indicators.get(key);
        if (!result || result.reason.code === 'plan') return '';
        return result.word ? wordOf(result.word) : sv.labels.notComputable;
      },
      Varför: ({ key }) => {
        const result = computed.indicators.get(key);
        return result && why(result, sv);
      },
      'Väntas nu': (row) => (row.name !== '' && isDue(row, type) ? 1 : 0),
      'Del av året': (row) => (type !== 'VB' && type !== 'VP' && isPartOfYear(row.period, row.periodicity) ? 1 : 0),
      'Jämfört värde': ({ key, measureUnit }) => {
        const value = computed.indicators.get(key)?.value;
        return (
          value &&
          value.amount
            .div(measureUnit === '%' ? 100 : 1)
            .round(10)
            .toNumber()
        );
      },
    }).filter((cell) => cell.header !== 'Jämfört värde' || cell.value !== ''),
    ...cellsOf('Texter', plan.texts, {
      Tecken: ({ text }) => (text === '' ? '' : text.length),
      Väntas: ({ heading }) => (asked.has(heading.toLowerCase()) ? 1 : 0),
    }),
  ];
}

import type Big from 'big.js';
import { makeStyles, tokens } from '@fluentui/react-components';
import { inCell, percentOf, type BudgetResult } from '../../domain/deviations';
import type { BudgetRow, Start } from '../../domain/plan';
import { printAmount, printValue } from '../../domain/print-value';
import { volumeAverage } from '../../domain/totals';
import { figureOf } from '../../domain/value';
import { goalEvidence, why, type Wording } from '../../wording';
import type { EntryWords } from '../../wording/sv/views/entry';
import { amountDecimals } from '../../workbook/template/amounts';
import { Sign } from '../parts/sign';
import { useStyles } from '../parts/styles';
import type { Reading } from '../view-props';
import { useWording } from '../words';
import type { Live } from './asked';
import type { EntryRow } from './row';

const useResultStyles = makeStyles({
  result: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 10px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  word: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** What the row gives as it stands in the form: the suggested word and its sum in words, the deviation and whether it is to be commented on. */
export function Result(props: { readonly at: EntryRow; readonly live: Live; readonly reading: Reading; readonly words: EntryWords }) {
  const wording = useWording();
  const styles = useResultStyles();
  const quiet = useStyles().quiet;
  const said = resultOf(props, wording);
  if (!said) return null;
  return (
    <section className={styles.result} aria-label={props.words.result} aria-live="polite">
      <p className={styles.word}>
        {said.mark && <Sign of={said.mark} />} {said.word}
      </p>
      {said.why !== '' && <p className={quiet}>{said.why}</p>}
    </section>
  );
}

interface Said {
  readonly mark: Parameters<typeof Sign>[0]['of'] | null;
  readonly word: string;
  readonly why: string;
}

function resultOf({ at, live, reading, words }: Parameters<typeof Result>[0], wording: Wording): Said | null {
  const { plan, computed } = reading;
  const { labels } = wording;
  switch (at.table) {
    case 'indicators': {
      const result = live.indicator;
      if (!result || result.reason.code === 'plan') return null;
      const word = result.word ? labels.judgements[result.word] : labels.notComputable;
      return { mark: result.word ?? 'notComputable', word: `${words.suggested}: ${word}`, why: why(result, wording) };
    }
    case 'goals': {
      const result = computed.goals.get(at.row.code);
      if (!result || plan.start.type === 'VP') return null;
      const evidence = goalEvidence(result, (code) => plan.goals.find((goal) => goal.code === code)?.level, wording);
      const word = result.suggested ? `${words.suggested}: ${labels.judgements[result.suggested]}` : '';
      return word || evidence ? { mark: result.suggested, word: word || evidence, why: word ? evidence : '' } : null;
    }
    case 'budget':
      return plan.start.type === 'VP' || !live.budget ? null : budgetSaid(at.row, live.budget, plan.start, words);
    case 'volumes': {
      const average = volumeAverage(at.row);
      return (
        average && {
          mark: null,
          word: words.average(printValue({ kind: 'number', amount: average, decimals: 1, grouped: true }, at.row.measureUnit)),
          why: '',
        }
      );
    }
    default:
      return null;
  }
}

function budgetSaid(row: BudgetRow, { deviation, commentDue }: BudgetResult, start: Start, words: EntryWords): Said {
  const now = inCell(deviation, row.deviation);
  if (!now) return { mark: null, word: words.noDeviation, why: '' };
  const unit = start.amountUnit ?? '';
  const print = (figure: Big): string =>
    unbroken(`${printAmount(figure, amountDecimals(start.amountUnit), { minus: '−' })} ${unit}`.trim());
  const share = percentOf(now, figureOf(row.budget));
  const limits = [figureOf(start.limitAmount), figureOf(start.limitPercent)];
  const said = [
    limits[0] && print(limits[0]),
    limits[1] && `${printAmount(limits[1], 1, { minus: '−' }).replace(/,0$/, '')}\u00a0%`,
  ].filter(Boolean);
  const limit = said.join(words.and);
  return {
    mark: commentDue ? 'warning' : null,
    word: words.deviation(share ? `${print(now)} (${printAmount(share, 1, { minus: '−' })}\u00a0%)` : print(now)),
    why: limit === '' ? '' : commentDue ? words.commentDue(limit) : words.commentNotDue(limit),
  };
}

/** A figure and its unit stay on one line. */
const unbroken = (figure: string): string => figure.replaceAll(' ', '\u00a0');

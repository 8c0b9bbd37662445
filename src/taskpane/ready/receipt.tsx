import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { ready as en } from '../../wording/en/views/ready';
import { ready as sv } from '../../wording/sv/views/ready';
import { home as enHome } from '../../wording/en/views/home';
import { home as svHome } from '../../wording/sv/views/home';
import type { Step } from '../../domain/status-steps';
import type { Overview } from '../overview';
import { findingSummary } from '../parts/finding-summary';
import { printMoment } from '../parts/print-day';
import { useStyles } from '../parts/styles';
import { useViewWords, useWording } from '../words';

/** What was marked, by whom, when, and how the workbook stood then. */
export interface ReadyReceipt {
  readonly step: Step;
  readonly role: string;
  readonly moment: Date;
  readonly overview: Overview;
}

const useReceiptStyles = makeStyles({
  receipt: { padding: '10px 12px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  lines: { margin: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', columnGap: '12px', rowGap: '2px' },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** The receipt of a step. It takes the focus: the button that was pressed is gone. */
export function ReadyReceiptOf({ receipt }: { readonly receipt: ReadyReceipt }) {
  const words = useViewWords({ sv, en });
  const home = useViewWords({ sv: svHome, en: enHome });
  const { labels, language, pane } = useWording();
  const styles = useReceiptStyles();
  const shared = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [receipt]);
  const { overview, step, role, moment } = receipt;
  const counted = overview.todo
    .filter(({ due }) => due > 0)
    .map(({ kind, done, due }) => [home.lines[kind], home.progress(done, due)] as const);
  const lines: readonly (readonly [string, string])[] = [
    [words.status, labels.statuses[step]],
    [words.by, role],
    [words.when, printMoment(moment, language)],
    ...counted,
    [home.check, findingSummary(overview.findings, pane)],
    ...overview.sums.map(({ label, amount }) => [home[label], amount] as const),
  ];
  return (
    <section className={styles.receipt} aria-labelledby="receipt-heading">
      <h3 id="receipt-heading" ref={heading} tabIndex={-1} className={shared.heading}>
        {words.receipt}
      </h3>
      <dl className={styles.lines}>
        {lines.map(([term, value]) => [
          <dt key={`${term}:`} className={styles.term}>
            {term}
          </dt>,
          <dd key={term} className={styles.value}>
            {value}
          </dd>,
        ])}
      </dl>
    </section>
  );
}

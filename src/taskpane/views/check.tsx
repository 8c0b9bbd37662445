import { Button } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { AcceptedGroup } from '../check/accepted-group';
import { changeSentence, useChangeTold, type Counted } from '../check/change-told';
import { CheckProvider } from '../check/check-context';
import { everything, passes } from '../check/filter-findings';
import { Filters } from '../check/filters';
import { FixAll } from '../check/fix-all';
import { GravityGroup } from '../check/gravity-group';
import { KeptFocus } from '../check/kept-focus';
import { useLineStyles } from '../check/styles';
import { useDecisions } from '../check/use-decisions';
import { useCheckWords } from '../check/words';
import type { ShownFinding } from '../overview';
import { cannotWrite } from '../parts/cannot-write';
import { findingSummary, severities } from '../parts/finding-summary';
import { useStyles } from '../parts/styles';
import { ViewHeading } from '../parts/view-heading';
import type { About, TemplateViewProps } from '../view-props';
import { useWords } from '../words';

const none: readonly ShownFinding[] = [];

/** What is wrong, the gravest first: each finding leads to its cell and says what can be done about it. */
export default function Check({ reading, workbook, actions, about }: TemplateViewProps) {
  const { words } = useCheckWords();
  const pane = useWords();
  const styles = useStyles();
  const lines = useLineStyles();
  const { findings, accepted } = reading.overview;
  const [filter, setFilter] = useState(everything);
  const [open, setOpen] = useState(() => askedFor(about, findings ?? none));
  const decisions = useDecisions(actions, reading, words);
  const busy = workbook.busy !== null;
  const { plan } = reading;
  const isOff = cannotWrite(workbook);
  const inUse = useMemo(() => ({ plan, decisions, open, setOpen, busy: isOff }), [plan, decisions, open, isOff]);
  const list = useRef<HTMLDivElement>(null);
  const tell = useCallback(
    (before: Counted, now: Counted) => {
      const sentence = changeSentence(before, now, words, pane);
      if (sentence) actions.announce(sentence);
    },
    [actions, words, pane],
  );
  useChangeTold(findings, tell, busy);
  useEffect(() => {
    if (about.finding ?? about.place) list.current?.querySelector('[aria-expanded="true"]')?.scrollIntoView({ block: 'center' });
  }, [about]);

  const passing = useMemo(() => findings?.filter((one) => passes(filter, one)) ?? none, [findings, filter]);
  return (
    <CheckProvider value={inUse}>
      <KeptFocus list={list} changed={findings} className={styles.view}>
        <section className={styles.section} aria-labelledby="check-heading">
          <ViewHeading id="check-heading">
            {words.heading}
            <span className={styles.figure}>{findingSummary(findings, pane)}</span>
          </ViewHeading>
          <p className={styles.quiet}>{workbook.stale ? words.stale : words.live}</p>
          <div className={lines.buttons}>
            <Button
              size="small"
              onClick={() => void actions.check(({ overview }) => words.done(findingSummary(overview.findings, pane)))}
              disabledFocusable={busy}
            >
              {words.again}
            </Button>
            <Button size="small" onClick={() => void decisions.writeSheet()} disabledFocusable={isOff}>
              {words.toSheet}
            </Button>
          </div>
        </section>
        {findings && findings.length > 0 && (
          <>
            <Filters findings={findings} filter={filter} onFilter={setFilter} />
            <FixAll findings={passing} />
          </>
        )}
        {severities.map((severity) => (
          <GravityGroup key={severity} severity={severity} findings={passing.filter((one) => one.severity === severity)} />
        ))}
        {passing.length === 0 && filter !== everything && (
          <section className={styles.section}>
            <p className={styles.text}>{words.filter.none}</p>
            <Button onClick={() => setFilter(everything)}>{words.filter.clear}</Button>
          </section>
        )}
        <AcceptedGroup findings={accepted} />
      </KeptFocus>
    </CheckProvider>
  );
}

/** The finding that the view is opened for: by its name, or the first about a row. */
function askedFor({ finding, place }: About, findings: readonly ShownFinding[]): string | null {
  if (finding !== undefined) return finding;
  if (!place) return null;
  const ofRow = findings.filter((one) => one.finding.place.table === place.table && one.finding.place.row === place.row);
  return (ofRow.find((one) => one.finding.place.column === place.column) ?? ofRow[0])?.id ?? null;
}

import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { RibbonRequest } from '../commands/ribbon';
import type { WorkbookPort } from '../workbook/port';
import { Messages } from './messages';
import { NavigationBar } from './navigation-bar';
import { TopBar } from './top-bar';
import { useActions, type Receipt } from './use-actions';
import { useNavigation } from './use-navigation';
import { usePort } from './use-port';
import { useSelection } from './use-selection';
import { useWorkbook } from './use-workbook';
import { useJob } from './use-job';
import { ViewInUse } from './view-in-use';
import { viewOfRequest, viewShown } from './views';
import { useWording } from './words';

const usePaneStyles = makeStyles({
  pane: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    // What only a screen reader sees scrolls along: placed by the page it would make it longer than what it holds.
    position: 'relative',
  },
  // Stays in view when a list is long: the way out of it.
  top: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The whole pane: it knows what to show and when, and of Excel only that there is a door to it. */
export function Pane({ openPort, request }: { openPort: () => Promise<WorkbookPort>; request: RibbonRequest }) {
  const wording = useWording();
  const words = wording.pane;
  const styles = usePaneStyles();
  const port = usePort(openPort);
  const job = useJob();
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  // What went well is old news in another view.
  const forget = useCallback(() => setReceipt(null), []);
  const navigation = useNavigation({ view: viewOfRequest[request], about: { begin: request === 'report' } }, forget);
  const { reading, isConsolidation, stale, look } = useWorkbook(port.open, wording, job.running !== null);
  const selection = useSelection(port.open, reading);
  const { actions, announced } = useActions({ port, job, navigation, look, setReceipt });
  const begun = useRef(false);

  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void actions.check();
  }, [actions]);

  // What was found is said in sentences: another language, other sentences.
  const spoken = useRef(wording);
  useEffect(() => {
    if (spoken.current === wording) return;
    spoken.current = wording;
    void actions.check();
  }, [actions, wording]);

  const workbook = useMemo(
    () => ({ reading, isConsolidation, stale, selection, busy: job.running?.job ?? null }),
    [reading, isConsolidation, stale, selection, job.running?.job],
  );
  const shown = viewShown(navigation.at.view, Boolean(reading), isConsolidation);
  const isKnown = reading !== undefined || navigation.at.view === 'help';
  const goBack = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && navigation.canGoBack) navigation.navigate('back');
  };
  const overview = reading?.overview;
  const title = overview
    ? `${overview.unit || words.noUnit} · ${words.document(overview.type, overview.year, overview.periodMonth)}`
    : words.name;
  return (
    <div className={styles.pane} onKeyDown={goBack}>
      <div className={styles.top}>
        <TopBar title={title} />
        {reading && <NavigationBar at={shown} findings={reading.overview.findings} onGo={(to) => navigation.navigate(to)} />}
      </div>
      <Messages
        job={job}
        receipt={receipt}
        held={navigation.held}
        readingOnly={reading?.readingOnly ?? null}
        announced={announced}
        onShow={actions.show}
        onDismiss={forget}
      />
      <main>
        {isKnown && (
          <ViewInUse
            id={shown}
            arrival={navigation.at.arrival}
            props={{ workbook, actions, language: wording.language, navigate: navigation.navigate, about: navigation.at.about }}
          />
        )}
      </main>
    </div>
  );
}

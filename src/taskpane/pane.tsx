import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { RibbonRequest } from '../commands/ribbon';
import { Check } from './check';
import { findingSummary } from './finding-summary';
import { FirstRun } from './first-run';
import { Help } from './help';
import { Home } from './home';
import { Messages } from './messages';
import type { CellPlace, PaneActions } from './overview';
import { Report } from './report';
import { TopBar } from './top-bar';
import { useJob } from './use-job';
import { useWorkbook } from './use-workbook';
import { useWords } from './words';

const views = ['home', 'check', 'report', 'help'] as const;
type View = (typeof views)[number];
const viewOf: Readonly<Record<RibbonRequest, View>> = { open: 'home', create: 'home', check: 'check', report: 'report', help: 'help' };

const usePaneStyles = makeStyles({
  pane: { minHeight: '100vh', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground1 },
  // Stays in view when a list is long: the way out of it.
  top: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // A tab has room of its own around its word.
  views: { paddingLeft: '6px' },
  messages: { paddingTop: '10px' },
});

/** The whole pane: it knows what to show and when, and nothing of Excel. */
export function Pane({ actions, request, thisYear }: { actions: PaneActions; request: RibbonRequest; thisYear: number }) {
  const words = useWords();
  const styles = usePaneStyles();
  const job = useJob();
  const workbook = useWorkbook(actions, job.running !== null);
  const [view, setView] = useState<View>(viewOf[request]);
  const [notice, setNotice] = useState<string | null>(null);
  const [made, setMade] = useState<string | null>(null);
  const begun = useRef(false);
  const { overview, look } = workbook;
  const busy = job.running !== null;

  /** What went well is old news in another view. */
  const turnTo = (next: View) => {
    setView(next);
    setNotice(null);
  };
  const makeReport = () => job.run('report', async () => setMade(await actions.makeReport()));
  const check = async () => {
    setView('check');
    await job.run('check', async () => {
      const found = await look();
      setNotice(found && words.check.done(findingSummary(found.findings, words)));
    });
  };
  const show = (place: CellPlace) => void job.run('show', () => actions.show(place));
  const fill = (name: 'create' | 'example', work: () => Promise<void>, said: string) =>
    job.run(name, async () => {
      await work();
      await look();
      setView('home');
      setNotice(said);
    });

  // The ribbon opens the pane with what was asked for: a report is made without a second click.
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void job
      .run('look', async () => void (await look()))
      .then((read) => {
        if (read && request === 'report') void makeReport();
      });
  });

  const title = overview
    ? `${overview.unit || words.noUnit} · ${words.document(overview.type, overview.year, overview.periodMonth)}`
    : words.name;
  return (
    <div className={styles.pane}>
      <div className={styles.top}>
        <TopBar title={title} />
        {overview && (
          <nav className={styles.views} aria-label={words.viewsLabel}>
            <TabList size="small" selectedValue={view} onTabSelect={(_, data) => turnTo(views.find((one) => one === data.value) ?? 'home')}>
              {views.map((one) => (
                <Tab key={one} value={one} id={`tab-${one}`} aria-controls="view">
                  {words.views[one]}
                </Tab>
              ))}
            </TabList>
          </nav>
        )}
      </div>
      <div className={styles.messages}>
        <Messages job={job} notice={notice} onDismissNotice={() => setNotice(null)} />
      </div>
      <main>
        {overview === null && (
          <FirstRun
            thisYear={thisYear}
            busy={busy}
            oneUndo={actions.oneUndo}
            formOpen={request === 'create'}
            onCreate={(choice) => void fill('create', () => actions.create(choice), words.created)}
            examples={actions.examples}
            onExample={(id) => void fill('example', () => actions.openExample(id), words.exampleOpened)}
          />
        )}
        {overview && (
          <div id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
            {view === 'home' && (
              <Home overview={overview} busy={busy} onShow={show} onCheck={() => turnTo('check')} onReport={() => turnTo('report')} />
            )}
            {view === 'check' && (
              <Check findings={overview.findings} stale={workbook.stale} busy={busy} onShow={show} onCheck={() => void check()} />
            )}
            {view === 'report' && (
              <Report
                errors={overview.findings.filter((finding) => finding.severity === 'error').length}
                busy={busy}
                oneUndo={actions.oneUndo}
                made={made}
                onMake={() => void makeReport()}
                onShow={(sheet) => show({ sheet, cell: 'A1' })}
              />
            )}
            {view === 'help' && <Help outside={false} />}
          </div>
        )}
      </main>
    </div>
  );
}

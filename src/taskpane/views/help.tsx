import { Button, Link, makeStyles } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import { help as en } from '../../wording/en/views/help';
import { help as sv } from '../../wording/sv/views/help';
import { Diagnostics } from '../help/diagnostics';
import { LineButton } from '../parts/line-button';
import { useStyles } from '../parts/styles';
import { ViewHeading } from '../parts/view-heading';
import type { ViewProps } from '../view-props';
import { useViewWords, useWording } from '../words';

const RulesInWords = lazy(() => import(/* webpackChunkName: "rules-in-words" */ '../help/rules-in-words'));

const useHelpStyles = makeStyles({ steps: { margin: 0, paddingLeft: '22px', display: 'grid', gap: '6px' } });

/** The whole way on one page; `outside` when the page was opened in a browser instead of in Excel. */
export function Steps({ outside }: { outside: boolean }) {
  const words = useViewWords({ sv, en });
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby="help-heading">
        <ViewHeading id="help-heading">{words.heading}</ViewHeading>
        {outside && <p className={styles.text}>{words.outside}</p>}
        <ol className={useHelpStyles().steps}>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className={styles.text}>
          {/* Pages of their own: they can be read without the add-in, and sent to whoever asks. */}
          <Link href="handbok.html" target="_blank" rel="noreferrer">
            {words.handbook}
          </Link>
        </p>
        <p className={styles.quiet}>{words.privacy}</p>
        <p className={styles.text}>
          <Link href={`privacy.html#${useWording().language}`} target="_blank" rel="noreferrer">
            {words.privacyPage}
          </Link>
        </p>
      </section>
    </div>
  );
}

/** How to go about it, how to begin, the keyboard, the rules, and what to send to whoever helps. */
export default function Help({ workbook, actions, navigate }: ViewProps) {
  const words = useViewWords({ sv, en });
  const styles = useStyles();
  const list = useHelpStyles().steps;
  const [rules, setRules] = useState(false);
  return (
    <>
      <Steps outside={false} />
      <div className={styles.view}>
        <section className={styles.section} aria-labelledby="begin">
          <h3 id="begin" className={styles.heading}>
            {words.begin}
          </h3>
          {workbook.reading ? (
            <p className={styles.text}>{words.beginElsewhere}</p>
          ) : (
            <ul className={styles.list}>
              <li>
                <LineButton label={words.beginTemplate} value="" onClick={() => navigate('create')} />
              </li>
              <li>
                <LineButton label={words.beginExample} value="" onClick={() => navigate('first')} />
              </li>
            </ul>
          )}
        </section>
        <section className={styles.section} aria-labelledby="keyboard">
          <h3 id="keyboard" className={styles.heading}>
            {words.keyboard}
          </h3>
          <ul className={list}>
            {words.keys.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section className={styles.section} aria-labelledby="rules">
          <h3 id="rules" className={styles.heading}>
            {words.rules}
          </h3>
          <p className={styles.text}>{words.rulesLead}</p>
          <Button aria-expanded={rules} onClick={() => setRules(!rules)}>
            {rules ? words.hideRules : words.showRules}
          </Button>
          {rules && (
            <Suspense>
              <RulesInWords announce={actions.announce} />
            </Suspense>
          )}
        </section>
        <Diagnostics workbook={workbook} actions={actions} />
      </div>
    </>
  );
}

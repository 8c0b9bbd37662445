import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { fixOf } from '../../domain/fixes';
import { expectedText, foundText } from '../../wording/findings';
import { fixSentence } from '../../wording/fixes';
import type { ShownFinding } from '../overview';
import { useStyles } from '../parts/styles';
import { useWording } from '../words';
import { AcceptForm } from './accept-form';
import { useCheck } from './check-context';
import { useFocusReturn } from './focus-return';
import { useLineStyles } from './styles';
import { useCheckWords } from './words';

/** What stands in a cell may be a whole narrative. */
const longestFound = 160;
const short = (text: string): string => (text.length > longestFound ? `${text.slice(0, longestFound - 1)}…` : text);

/** What was found, what was expected and why, and what can be done about it. */
export function FindingDetail({ finding }: { finding: ShownFinding }) {
  const { words, rules } = useCheckWords();
  const { decisions, plan, busy } = useCheck();
  const wording = useWording();
  const shared = useStyles();
  const styles = useLineStyles();
  const [accepting, setAccepting] = useState(false);
  const fix = fixOf(finding.finding, plan);
  const found = foundText(finding.finding, wording);
  const expected = expectedText(finding.finding, wording);
  return (
    <div className={styles.detail} ref={useFocusReturn<HTMLDivElement>(accepting)}>
      <dl className={styles.facts}>
        {(found !== '' || expected !== '') && (
          <>
            <dt className={styles.term}>{words.found}</dt>
            <dd className={styles.fact}>{short(found) || words.nothing}</dd>
          </>
        )}
        {expected !== '' && (
          <>
            <dt className={styles.term}>{words.expected}</dt>
            <dd className={styles.fact}>{short(expected)}</dd>
          </>
        )}
        <dt className={styles.term}>{words.why}</dt>
        <dd className={styles.fact}>{rules.get(finding.code)?.why}</dd>
      </dl>
      {accepting ? (
        <AcceptForm findings={[finding]} onDone={() => setAccepting(false)} />
      ) : (
        <div className={styles.buttons}>
          {decisions.canShow(finding) && (
            <Button size="small" onClick={() => decisions.show(finding)}>
              {finding.place?.cell ? words.show : words.showSheet}
            </Button>
          )}
          {fix && (
            <Button size="small" className={styles.button} disabledFocusable={busy} onClick={() => void decisions.fix([fix])}>
              <span className={shared.hidden}>{words.fix}: </span>
              {fixSentence(fix, wording)}
            </Button>
          )}
          <Button size="small" data-opens disabledFocusable={busy} onClick={() => setAccepting(true)}>
            {words.accept}
          </Button>
        </div>
      )}
    </div>
  );
}

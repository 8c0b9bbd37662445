import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { fixOf, type Fix } from '../../domain/fixes';
import { fixSentence } from '../../wording/fixes';
import type { ShownFinding } from '../overview';
import { NextStep } from '../parts/next-step';
import { useStyles } from '../parts/styles';
import { useWording } from '../words';
import { useCheck } from './check-context';
import { useFocusReturn } from './focus-return';
import { Pieces } from './pieces';
import { useLineStyles } from './styles';
import { useCheckWords } from './words';

const usePanelStyles = makeStyles({
  panel: {
    padding: '10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface Fixable {
  readonly finding: ShownFinding;
  readonly fix: Fix;
}

/** Everything that can be put right without guessing, at once: first what it will do, then a button that does it. */
export function FixAll({ findings }: { findings: readonly ShownFinding[] }) {
  const { words } = useCheckWords();
  const { plan, decisions, busy } = useCheck();
  const wording = useWording();
  const styles = useStyles();
  const lines = useLineStyles();
  const panel = usePanelStyles();
  const [isOpen, setIsOpen] = useState(false);
  const fixable = useMemo<readonly Fixable[]>(
    () =>
      findings.flatMap((finding) => {
        const fix = fixOf(finding.finding, plan);
        return fix ? [{ finding, fix }] : [];
      }),
    [findings, plan],
  );
  const around = useFocusReturn<HTMLDivElement>(isOpen);
  if (fixable.length === 0) return null;
  if (!isOpen) {
    return (
      <div ref={around} data-opens>
        <NextStep busy={busy} onClick={() => setIsOpen(true)}>
          {words.fixAll(fixable.length)}
        </NextStep>
      </div>
    );
  }
  const fixThem = () => void decisions.fix(fixable.map(({ fix }) => fix)).then((done) => done && setIsOpen(false));
  return (
    <section className={mergeClasses(styles.section, panel.panel)} aria-labelledby="fix-all">
      <h3 id="fix-all" className={styles.heading} tabIndex={-1} ref={takesFocus}>
        {words.fixList(fixable.length)}
      </h3>
      <Pieces of={fixable} keyOf={({ finding }) => finding.id}>
        {({ finding, fix }) => (
          <li>
            <span className={lines.place}>
              {finding.place?.cell ? `${finding.place.sheet}!${finding.place.cell}` : finding.place?.sheet}
            </span>{' '}
            {fixSentence(fix, wording)}
          </li>
        )}
      </Pieces>
      <NextStep busy={busy} onClick={fixThem}>
        {words.fixNow(fixable.length)}
      </NextStep>
      <Button appearance="subtle" onClick={() => setIsOpen(false)}>
        {words.cancel}
      </Button>
    </section>
  );
}

/** The list is read from its heading on. */
const takesFocus = (heading: HTMLElement | null): void => heading?.focus();

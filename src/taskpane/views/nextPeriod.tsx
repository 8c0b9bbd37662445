import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { NextPeriod } from '../../commands/rollOn';
import { nextPeriod as en } from '../../wording/en/views/nextPeriod';
import { nextPeriod as sv } from '../../wording/sv/views/nextPeriod';
import { LineButton } from '../parts/line-button';
import { NextStep } from '../parts/next-step';
import { canSaveFiles, saveFile } from '../parts/save-file';
import { useStyles } from '../parts/styles';
import { ViewHeading } from '../parts/view-heading';
import { NextChoice } from '../roll-on/next-choice';
import type { Command, TemplateViewProps } from '../view-props';
import { useViewWords, useWords } from '../words';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const load = () => import(/* webpackChunkName: "workbook-file" */ '../../workbook/file/file-of-content');

/** Makes the next period's workbook of the one that is open, and opens it beside. */
export default function NextPeriodView({ reading, workbook, actions, navigate }: TemplateViewProps) {
  const words = useViewWords({ sv, en });
  const pane = useWords();
  const styles = useStyles();
  const [said, setSaid] = useState('');
  const busy = workbook.busy !== null;
  const open = (next: NextPeriod, document: string) => {
    const openIt: Command = async (port, { say }) => {
      say(words.making);
      const { fileOfContent } = await load();
      await port.openBeside(fileOfContent(next.content()));
      setSaid(words.opened(document));
    };
    void actions.run('roll', openIt, { reread: false });
  };
  const save = (next: NextPeriod) => {
    const saveIt: Command = async (_, { say }) => {
      say(words.making);
      const { fileOfContent } = await load();
      if (saveFile(next.name, fileOfContent(next.content()), xlsx)) setSaid(words.saved(next.name));
    };
    void actions.run('roll', saveIt, { reread: false });
  };
  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby="next-period-heading">
        <ViewHeading id="next-period-heading">{words.heading}</ViewHeading>
        <p className={styles.text}>{reading.readingOnly === 'newer' ? pane.readingOnly.newer : words.lead}</p>
      </section>
      {reading.readingOnly !== 'newer' && (
        <NextChoice read={reading} onChange={() => setSaid('')}>
          {(next, document) => (
            <section className={styles.section}>
              <NextStep onClick={() => open(next, document)} busy={busy}>
                {words.make(document)}
              </NextStep>
              {canSaveFiles() && (
                <Button disabledFocusable={busy} onClick={() => save(next)}>
                  {words.save}
                </Button>
              )}
              <p className={styles.text} role="status">
                {said}
              </p>
            </section>
          )}
        </NextChoice>
      )}
      <LineButton label={pane.views.compare} value="" onClick={() => navigate('compare')} />
    </div>
  );
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { upgrade as en, upgradeNotes as enNotes } from '../../wording/en/views/upgrade';
import { upgrade as sv, upgradeNotes as svNotes } from '../../wording/sv/views/upgrade';
import { WorkbookError } from '../../workbook/errors';
import type { Migration } from '../../workbook/migrate';
import { cannotWrite } from '../parts/cannot-write';
import { NextStep } from '../parts/next-step';
import { useStyles } from '../parts/styles';
import { UndoNote } from '../parts/undo-note';
import { ViewHeading } from '../parts/view-heading';
import type { Command, TemplateViewProps } from '../view-props';
import { useViewWords } from '../words';

const load = () =>
  Promise.all([
    import(/* webpackChunkName: "upgrade" */ '../../commands/migrate'),
    import(/* webpackChunkName: "upgrade" */ '../../commands/upgrade-lines'),
  ]);

/** What bringing the workbook up to the newest template adds to it, and one button that does so. */
export default function Upgrade({ workbook, actions }: TemplateViewProps) {
  const words = useViewWords({ sv, en });
  const notes = useViewWords({ sv: svNotes, en: enNotes });
  const styles = useStyles();
  const [preview, setPreview] = useState<{ readonly lines: readonly string[]; readonly refused: string | null } | null>(null);
  const begun = useRef(false);
  const busy = workbook.busy !== null;

  const show = useCallback(
    (migration: Migration | null, [, { upgradeLines, upgradeRefusal }]: Awaited<ReturnType<typeof load>>) => {
      if (!migration) throw new WorkbookError('ItemNotFound', { table: 'Start' });
      if (migration.kind === 'ready') setPreview({ lines: upgradeLines(migration.brings, notes), refused: null });
      else setPreview({ lines: [], refused: upgradeRefusal(migration, notes) });
    },
    [notes],
  );
  useEffect(() => {
    if (begun.current || busy) return;
    begun.current = true;
    const look: Command = async (port) => {
      const parts = await load();
      show(await parts[0].previewMigration(port), parts);
    };
    void actions.run('look', look, { reread: false });
  }, [actions, busy, show]);

  const bring = () => {
    const bringIt: Command = async (port) => {
      const parts = await load();
      const done = await parts[0].migrate(port);
      if (done?.kind === 'migrated') return { said: notes.done(done.from, done.to), undo: true, go: 'home' };
      show(done, parts);
      return {};
    };
    void actions.run('upgrade', bringIt);
  };

  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby="upgrade-heading">
        <ViewHeading id="upgrade-heading">{words.heading}</ViewHeading>
        {preview && !preview.refused && <p className={styles.text}>{words.lead}</p>}
      </section>
      <div role="status">{preview?.refused && <p className={styles.text}>{preview.refused}</p>}</div>
      {preview && !preview.refused && (
        <section className={styles.section}>
          <ul className={styles.list} aria-label={words.heading}>
            {preview.lines.map((line) => (
              <li key={line} className={styles.text}>
                {line}
              </li>
            ))}
          </ul>
          <p className={styles.text}>{notes.untouched}</p>
          <UndoNote oneUndo={actions.oneUndo} />
          <NextStep onClick={bring} busy={cannotWrite(workbook)}>
            {words.action}
          </NextStep>
        </section>
      )}
    </div>
  );
}

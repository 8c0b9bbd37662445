import { useMemo } from 'react';
import { home as en } from '../../wording/en/views/home';
import { home as sv } from '../../wording/sv/views/home';
import { ready as enReady } from '../../wording/en/views/ready';
import { ready as svReady } from '../../wording/sv/views/ready';
import { LineButton } from '../parts/line-button';
import { useStyles } from '../parts/styles';
import { changesSinceReady, countOf } from '../ready/changes';
import { stepsTaken } from '../ready/steps-of';
import type { Navigate, Reading } from '../view-props';
import { useViewWords, useWording } from '../words';

/** How far the plan has come, by whom and when, and what has been changed since; nothing while it is a draft. */
export function StatusLines({ reading, navigate }: { readonly reading: Reading; readonly navigate: Navigate }) {
  const words = useViewWords({ sv, en });
  const ready = useViewWords({ sv: svReady, en: enReady });
  const { labels, language } = useWording();
  const styles = useStyles();
  const changes = useMemo(() => changesSinceReady(reading), [reading]);
  const latest = stepsTaken(reading.plan.start, language).at(-1);
  if (!latest) return null;
  const count = changes === null || changes === 'unknown' ? 0 : countOf(changes);
  return (
    <section className={styles.section} aria-labelledby="status-line">
      <h2 id="status-line" className={styles.hidden}>
        {words.status}
      </h2>
      <LineButton label={ready.taken(labels.statuses[latest.step], latest.day, latest.role)} value="" onClick={() => navigate('ready')} />
      {count > 0 && <LineButton label={ready.changed(count)} value="" onClick={() => navigate('ready')} />}
    </section>
  );
}

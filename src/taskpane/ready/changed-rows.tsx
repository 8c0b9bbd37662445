import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { ready as en } from '../../wording/en/views/ready';
import { ready as sv } from '../../wording/sv/views/ready';
import type { ChangedSince } from '../../domain/changed-since';
import type { CellPlace } from '../overview';
import { LineButton } from '../parts/line-button';
import { useStyles } from '../parts/styles';
import type { Reading } from '../view-props';
import { useViewWords } from '../words';
import { countOf } from './changes';
import { nameOfRow } from './name-of-row';

const shownAtFirst = 8;

/** What has been changed after the plan was marked: shown with a way to each row, not forbidden. */
export function ChangedRows(props: {
  readonly changes: ChangedSince | 'unknown';
  readonly reading: Reading;
  readonly onShow: (place: CellPlace) => void;
}) {
  const { changes, reading, onShow } = props;
  const words = useViewWords({ sv, en });
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (changes === 'unknown') return <p className={styles.quiet}>{words.changesUnknown}</p>;
  const count = countOf(changes);
  if (count === 0) return <p className={styles.text}>{words.unchanged}</p>;
  const rows = all ? changes.rows : changes.rows.slice(0, shownAtFirst);
  return (
    <section className={styles.section} aria-labelledby="changed-heading">
      <h3 id="changed-heading" className={styles.heading}>
        {words.changed(count)}
      </h3>
      <p className={styles.quiet}>{words.changedLead}</p>
      <ul className={styles.list}>
        {rows.map((row) => {
          const { sheet, cell } = reading.place({ ...row, column: null });
          const name = nameOfRow(reading.plan, row);
          return (
            <li key={`${row.table} ${row.row ?? ''}`}>
              <LineButton label={name ? `${sheet}: ${name}` : sheet} value="" onClick={() => onShow({ sheet, cell: cell ?? 'A1' })} />
            </li>
          );
        })}
        {changes.fewer > 0 && <li>{words.fewer(changes.fewer)}</li>}
      </ul>
      {rows.length < changes.rows.length && (
        <Button appearance="subtle" onClick={() => setAll(true)}>
          {words.more(changes.rows.length - rows.length)}
        </Button>
      )}
    </section>
  );
}

import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { EntryWords } from '../../wording/sv/views/entry';
import { LineButton } from '../parts/line-button';
import { useStyles } from '../parts/styles';
import { ViewHeading } from '../parts/view-heading';
import type { TemplateViewProps } from '../view-props';
import { rowsLeft, type RowLeft } from './left';
import { entryTables, nameOf, placeOf, type EntryTable } from './row';

/** A board's list may be long: the first rows of each table say what kind they are. */
const shownAtFirst = 5;

/** What is left to fill in, table by table: where entering begins when the cursor stands on none of its rows. */
export function Begin({ reading, navigate, words }: TemplateViewProps & { readonly words: EntryWords }) {
  const { plan, computed } = reading;
  const styles = useStyles();
  const left = useMemo(() => rowsLeft(plan, computed), [plan, computed]);
  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby="entry-heading">
        <ViewHeading id="entry-heading">{words.heading}</ViewHeading>
        <p className={styles.text}>{left.length === 0 ? words.nothingLeft : words.lead}</p>
      </section>
      {entryTables.map((table) => (
        <TableLeft
          key={table}
          table={table}
          rows={left.filter(({ at }) => at.table === table)}
          words={words}
          onGo={({ at, column }) => navigate('entry', { place: placeOf(at, column) })}
        />
      ))}
    </div>
  );
}

interface TableLeftProps {
  readonly table: EntryTable;
  readonly rows: readonly RowLeft[];
  readonly words: EntryWords;
  readonly onGo: (row: RowLeft) => void;
}

function TableLeft({ table, rows, words, onGo }: TableLeftProps) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, shownAtFirst);
  return (
    <section className={styles.section} aria-labelledby={`left-${table}`}>
      <h3 id={`left-${table}`} className={styles.heading}>
        {words.left(words.tables[table], rows.length)}
      </h3>
      <ul className={styles.list}>
        {shown.map((row) => (
          <li key={row.at.row.key}>
            <LineButton
              label={nameOf(row.at)}
              value={row.headers.length > 1 ? `${row.headers[0]} …` : row.headers[0]}
              onClick={() => onGo(row)}
            />
          </li>
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button appearance="subtle" onClick={() => setAll(true)}>
          {words.more(rows.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

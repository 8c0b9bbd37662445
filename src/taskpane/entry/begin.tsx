import { Button, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { GrowingTable } from '../../commands/editRows';
import type { EntryWords } from '../../wording/sv/views/entry';
import { Line } from '../parts/line';
import { NextStep } from '../parts/next-step';
import { useStyles } from '../parts/styles';
import { ViewHeading } from '../parts/view-heading';
import type { TemplateViewProps } from '../view-props';
import { rowsLeft, type RowLeft } from './left';
import type { RowToAdd } from './new-row';
import { entryTables, nameOf, placeOf, type EntryTable } from './row';

const useBeginStyles = makeStyles({ ways: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

/** A board's list may be long: the first rows of each table say what kind they are. */
const shownAtFirst = 5;

/** Where new rows come about during the year; the rest is set in the plan. */
const growing: readonly GrowingTable[] = ['actions', 'activities', 'indicators', 'budget', 'volumes'];

export interface BeginProps extends TemplateViewProps {
  readonly words: EntryWords;
  readonly onAdd: (row: RowToAdd) => void;
}

/** What is left to fill in, table by table: where entering begins when the cursor stands on none of its rows. */
export function Begin({ reading, workbook, navigate, words, onAdd }: BeginProps) {
  const { plan, computed } = reading;
  const styles = useStyles();
  const own = useBeginStyles();
  const left = useMemo(() => rowsLeft(plan, computed), [plan, computed]);
  const [first] = left;
  const go = ({ at, column }: RowLeft) => navigate('entry', { place: placeOf(at, column) });
  // A blank row of a table is where one would type the next.
  const here = growing.find((table) => table === workbook.selection?.place?.table);
  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby="entry-heading">
        <ViewHeading id="entry-heading">{words.heading}</ViewHeading>
        <p className={styles.text}>{left.length === 0 ? words.nothingLeft : words.lead}</p>
        {left.length > 0 && <p className={styles.quiet}>{words.counts}</p>}
      </section>
      {first && (
        <NextStep busy={workbook.busy !== null} onClick={() => go(first)}>
          {words.next(nameOf(first.at))}
        </NextStep>
      )}
      {entryTables.map((table) => (
        <TableLeft key={table} table={table} rows={left.filter(({ at }) => at.table === table)} words={words} onGo={go} />
      ))}
      <div className={own.ways}>
        {[...new Set([...(here ? [here] : []), 'actions' as const])].map((table) => (
          <Button key={table} size="small" disabledFocusable={Boolean(reading.readingOnly)} onClick={() => onAdd({ table, cells: {} })}>
            {table === 'actions' ? words.newAction : words.newRow(words.tables[table])}
          </Button>
        ))}
      </div>
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
            <Line detail={row.headers.join(', ')} onClick={() => onGo(row)}>
              {nameOf(row.at)}
            </Line>
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

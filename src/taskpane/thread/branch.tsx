import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useStyles } from '../parts/styles';
import { Line } from '../parts/line';

/** A committee's goal may have thirty indicators: the first say what kind of rows they are. */
const shownAtFirst = 6;

const useBranchStyles = makeStyles({
  branch: { display: 'flex', flexDirection: 'column', paddingTop: '4px', paddingBottom: '4px' },
  heading: {
    margin: 0,
    padding: '0 6px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  more: { alignSelf: 'start' },
});

export interface BranchProps<Row> {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly Row[];
  /** Key of the row where the cursor stands. */
  readonly here: string | null;
  readonly more: (count: number) => string;
  readonly name: (row: Row) => string;
  readonly detail: (row: Row) => ReactNode;
  readonly onShow: (row: Row) => void;
}

/** Rows of one kind that hang on a goal. Nothing where there are none. */
export function Branch<Row extends { readonly key: string }>(props: BranchProps<Row>) {
  const { id, heading, rows, here, more, name, detail, onShow } = props;
  const styles = useBranchStyles();
  const list = useStyles().list;
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.filter(({ key }, index) => index < shownAtFirst || key === here);
  return (
    <div className={styles.branch}>
      <h3 id={id} className={styles.heading}>
        {heading} ({rows.length})
      </h3>
      <ul className={list} aria-labelledby={id}>
        {shown.map((row) => (
          <li key={row.key}>
            <Line here={row.key === here} detail={detail(row)} onClick={() => onShow(row)}>
              {name(row)}
            </Line>
          </li>
        ))}
      </ul>
      {shown.length < rows.length && (
        <Button appearance="subtle" size="small" className={styles.more} onClick={() => setAll(true)}>
          {more(rows.length - shown.length)}
        </Button>
      )}
    </div>
  );
}

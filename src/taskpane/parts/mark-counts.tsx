import { makeStyles, tokens } from '@fluentui/react-components';
import type { Mark, Marks } from '../overview';
import { MarkBar } from './mark-bar';
import { Sign } from './sign';
import { useWords } from '../words';

const order: readonly Mark[] = ['fully', 'partly', 'not', 'none', 'notComputable'];

/** The words that occur, best first. */
export const marksInOrder = (marks: Marks): readonly Mark[] => order.filter((mark) => marks[mark]);

const useCountStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', padding: '2px 0' },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
  },
});

/** "Mål  ● 4 helt  ◆ 1 delvis …": sign, figure and word together. A kind that does not occur is left out. */
export function MarkCounts({ label, marks }: { label: string; marks: Marks }) {
  const words = useWords();
  const styles = useCountStyles();
  return (
    <div className={styles.line}>
      <span>{label}</span>
      <MarkBar marks={marks} />
      <ul className={styles.counts} aria-label={label}>
        {marksInOrder(marks).map((mark) => (
          <li key={mark}>
            <Sign of={mark} /> {marks[mark]} {words.marks[mark]}
          </li>
        ))}
      </ul>
    </div>
  );
}

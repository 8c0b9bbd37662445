import { makeStyles, tokens } from '@fluentui/react-components';
import type { Place } from '../../domain/finding';
import { thread as en } from '../../wording/en/views/thread';
import { thread as sv } from '../../wording/sv/views/thread';
import { useStyles } from '../parts/styles';
import { ViewHeading } from '../parts/view-heading';
import { GoalList } from '../thread/goal-list';
import { rowAtCursor } from '../thread/row-at-cursor';
import { RowInThread } from '../thread/row-in-thread';
import { useRowShown } from '../thread/use-row-shown';
import type { TemplateViewProps } from '../view-props';
import { useViewWords } from '../words';

const useThreadStyles = makeStyles({
  kind: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** The red thread beside the cursor: from the council's goal down to what hangs on the unit's, wherever in the workbook one stands. */
export default function Thread(props: TemplateViewProps) {
  const { reading, workbook, actions, about } = props;
  const words = useViewWords({ sv, en });
  const styles = useStyles();
  const own = useThreadStyles();
  const { place, isLeft, pick, hold, heading } = useRowShown(workbook.selection, about.place ?? null);
  const shown = rowAtCursor(reading, place);

  const show = (wanted: Place) => {
    pick(wanted);
    const { sheet, cell } = reading.place(wanted);
    if (cell !== null) actions.show({ sheet, cell });
  };

  const { goals } = reading.plan;
  return (
    <div className={styles.view} ref={heading}>
      {/* One heading whatever is shown: a new one would take the focus from the sheet. In the thread the row stands marked among the others. */}
      <ViewHeading id="thread-heading" hidden={shown.kind === 'thread'}>
        {shown.kind === 'pick' ? (
          words.heading
        ) : (
          <span>
            <span className={own.kind}>{words.rows[shown.at.table]}</span> {shown.name || words.nameless}
          </span>
        )}
      </ViewHeading>
      {shown.kind === 'pick' ? (
        <section className={styles.section} aria-labelledby="thread-heading">
          <p className={styles.text}>{goals.length > 0 ? words.pick : words.noGoals}</p>
          <GoalList plan={reading.plan} onPick={({ key }) => show({ table: 'goals', row: key, column: null })} />
        </section>
      ) : (
        <RowInThread {...props} shown={shown} words={words} isLeft={isLeft} onHold={hold} onShow={show} />
      )}
    </div>
  );
}

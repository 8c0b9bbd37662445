import { judge as en } from '../../wording/en/views/judge';
import { judge as sv } from '../../wording/sv/views/judge';
import type { LeftEdit } from '../../workbook/edit/changes';
import type { CellPlace } from '../overview';
import { LineButton } from '../parts/line-button';
import { useStyles } from '../parts/styles';
import type { Reading } from '../view-props';
import { useViewWords } from '../words';

/** What was not written since somebody else was there first, with a way to each cell. */
export function LeftRows(props: { left: readonly LeftEdit[]; reading: Reading; onShow: (place: CellPlace) => void }) {
  const { left, reading, onShow } = props;
  const words = useViewWords({ sv, en });
  const styles = useStyles();
  if (left.length === 0) return null;
  return (
    <section className={styles.section} role="alert">
      <p className={styles.text}>{words.left(left.length)}</p>
      <ul className={styles.list}>
        {left.map(({ place, reason }) => {
          const { sheet, cell } = reading.place(place);
          const label = cell === null ? sheet : `${sheet}!${cell}`;
          return (
            <li key={`${place.row ?? ''} ${place.column ?? ''}`}>
              <LineButton label={label} value={words.leftBecause[reason]} onClick={cell === null ? null : () => onShow({ sheet, cell })} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

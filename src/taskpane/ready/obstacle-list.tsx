import { ready as en } from '../../wording/en/views/ready';
import { ready as sv } from '../../wording/sv/views/ready';
import { home as enHome } from '../../wording/en/views/home';
import { home as svHome } from '../../wording/sv/views/home';
import type { CellPlace, Overview } from '../overview';
import { LineButton } from '../parts/line-button';
import { todoLabel } from '../parts/next-step-of';
import { useStyles } from '../parts/styles';
import type { Navigate } from '../view-props';
import { useViewWords } from '../words';
import { countOf, type Obstacles } from './obstacles';

/** What stands in the way, each line a way to it. */
export function ObstacleList(props: {
  readonly obstacles: Obstacles;
  readonly overview: Overview;
  readonly navigate: Navigate;
  readonly onShow: (place: CellPlace) => void;
}) {
  const { obstacles, overview, navigate, onShow } = props;
  const words = useViewWords({ sv, en });
  const home = useViewWords({ sv: svHome, en: enHome });
  const styles = useStyles();
  const { errors, left } = obstacles;
  if (errors === null) return <p className={styles.text}>{words.checking}</p>;
  if (countOf(obstacles) === 0) return <p className={styles.text}>{words.nothingInTheWay}</p>;
  return (
    <section className={styles.section} aria-labelledby="in-the-way">
      <h3 id="in-the-way" className={styles.heading}>
        {words.inTheWay}
      </h3>
      <ul className={styles.list}>
        {errors > 0 && (
          <li>
            <LineButton label={words.errors} value={String(errors)} onClick={() => navigate('check')} />
          </li>
        )}
        {left.map((line) => (
          <li key={line.kind}>
            <LineButton
              label={todoLabel(line, overview, home)}
              value={home.progress(line.done, line.due)}
              onClick={line.kind === 'goals' ? () => navigate('judge') : line.next && (() => line.next && onShow(line.next))}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

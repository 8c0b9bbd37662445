import { ready as en } from '../../wording/en/views/ready';
import { ready as sv } from '../../wording/sv/views/ready';
import { home as enHome } from '../../wording/en/views/home';
import { home as svHome } from '../../wording/sv/views/home';
import { LineButton } from '../parts/line-button';
import { todoLabel } from '../parts/next-step-of';
import { useStyles } from '../parts/styles';
import { wayToDo } from '../parts/way-to-do';
import type { Actions, Navigate, Reading } from '../view-props';
import { useViewWords } from '../words';
import { countOf, type Obstacles } from './obstacles';

/** What stands in the way, each line a way to it. */
export function ObstacleList(props: {
  readonly obstacles: Obstacles;
  readonly reading: Reading;
  readonly actions: Actions;
  readonly navigate: Navigate;
}) {
  const { obstacles, reading, actions, navigate } = props;
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
              label={todoLabel(line, reading.overview, home)}
              value={home.progress(line.done, line.due)}
              onClick={wayToDo(line, reading, actions, navigate)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

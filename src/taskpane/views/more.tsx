import { LineButton } from '../parts/line-button';
import { useStyles } from '../parts/styles';
import { ViewHeading } from '../parts/view-heading';
import type { ViewProps } from '../view-props';
import { views, waysOf } from '../views';
import { useWords } from '../words';

/** The ways to the views that are not in the bar. */
export default function More({ workbook, navigate }: ViewProps) {
  const words = useWords();
  const styles = useStyles();
  const ways = waysOf('more').filter((id) => views[id].needs === 'nothing' || workbook.reading);
  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby="more-heading">
        <ViewHeading id="more-heading">{words.views.more}</ViewHeading>
        <ul className={styles.list}>
          {ways.map((id) => (
            <li key={id}>
              <LineButton label={words.views[id]} value="" onClick={() => navigate(id)} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

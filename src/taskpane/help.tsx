import { makeStyles } from '@fluentui/react-components';
import { useStyles } from './styles';
import { useWords } from './words';

const useHelpStyles = makeStyles({ steps: { margin: 0, paddingLeft: '22px', display: 'grid', gap: '6px' } });

/** The whole way on one page; `outside` when the page was opened in a browser instead of in Excel. */
export function Help({ outside }: { outside: boolean }) {
  const words = useWords().help;
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby="help-heading">
        <h2 id="help-heading" className={styles.heading}>
          {words.heading}
        </h2>
        {outside && <p className={styles.text}>{words.outside}</p>}
        <ol className={useHelpStyles().steps}>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className={styles.quiet}>{words.privacy}</p>
      </section>
    </div>
  );
}

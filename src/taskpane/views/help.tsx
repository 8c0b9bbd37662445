import { Link, makeStyles } from '@fluentui/react-components';
import { help as en } from '../../wording/en/views/help';
import { help as sv } from '../../wording/sv/views/help';
import { useStyles } from '../parts/styles';
import { ViewHeading } from '../parts/view-heading';
import { useViewWords, useWording } from '../words';

const useHelpStyles = makeStyles({ steps: { margin: 0, paddingLeft: '22px', display: 'grid', gap: '6px' } });

/** The whole way on one page; `outside` when the page was opened in a browser instead of in Excel. */
export function Steps({ outside }: { outside: boolean }) {
  const words = useViewWords({ sv, en });
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby="help-heading">
        <ViewHeading id="help-heading">{words.heading}</ViewHeading>
        {outside && <p className={styles.text}>{words.outside}</p>}
        <ol className={useHelpStyles().steps}>
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className={styles.quiet}>{words.privacy}</p>
        <p className={styles.text}>
          {/* A page of its own: it can be read without the add-in, and sent to whoever asks. */}
          <Link href={`privacy.html#${useWording().language}`} target="_blank" rel="noreferrer">
            {words.privacyPage}
          </Link>
        </p>
      </section>
    </div>
  );
}

export default function Help() {
  return <Steps outside={false} />;
}

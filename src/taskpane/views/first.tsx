import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { examples } from '../../intake/examples';
import { first as en } from '../../wording/en/views/first';
import { first as sv } from '../../wording/sv/views/first';
import { LineButton } from '../parts/line-button';
import { NextStep } from '../parts/next-step';
import { useStyles } from '../parts/styles';
import { UndoNote } from '../parts/undo-note';
import { ViewHeading } from '../parts/view-heading';
import type { Command, ViewProps } from '../view-props';
import { useViewWords, useWords } from '../words';

const useGlance = makeStyles({ glance: { display: 'grid', gap: '6px', marginTop: '4px' } });

/** A workbook without a template: what the add-in is for, a template, or an example to try. */
export default function First({ workbook, actions, language, navigate }: ViewProps) {
  const words = useViewWords({ sv, en });
  const { views } = useWords();
  const styles = useStyles();
  const { glance } = useGlance();
  const open = (example: (typeof examples)[number]) => {
    const lay: Command = async (port) => {
      const [{ createTemplate }, { planFromDocument }] = await Promise.all([
        import(/* webpackChunkName: "template" */ '../../commands/createTemplate'),
        import(/* webpackChunkName: "intake" */ '../../intake/plan-from-document'),
      ]);
      await createTemplate(port, planFromDocument(await example.load()).plan);
      return { said: words.exampleOpened, undo: true, go: 'home' };
    };
    void actions.run('example', lay);
  };
  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby="first-run">
        <ViewHeading id="first-run">{words.heading}</ViewHeading>
        <p className={styles.text}>{words.lead}</p>
        <ul className={mergeClasses(styles.list, glance)}>
          {words.glance.map(({ what, how }) => (
            <li key={what}>
              <strong>{what}</strong> {how}
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.section} aria-labelledby="new-template">
        <h3 id="new-template" className={styles.heading}>
          {words.template}
        </h3>
        <p className={styles.quiet}>{words.templateLead}</p>
        <NextStep onClick={() => navigate('create')} busy={workbook.busy !== null}>
          {words.create}
        </NextStep>
      </section>
      <section className={styles.section} aria-labelledby="last-period">
        <h3 id="last-period" className={styles.heading}>
          {words.last}
        </h3>
        <p className={styles.quiet}>{words.lastLead}</p>
        <LineButton label={views.lastPeriod} value="" onClick={() => navigate('lastPeriod')} />
        <LineButton label={views.intake} value="" onClick={() => navigate('intake')} />
      </section>
      <section className={styles.section} aria-labelledby="examples">
        <h3 id="examples" className={styles.heading}>
          {words.examples}
        </h3>
        <p className={styles.quiet}>{words.examplesLead}</p>
        <UndoNote oneUndo={actions.oneUndo} />
        <ul className={styles.list}>
          {examples.map((example) => (
            <li key={example.id}>
              <LineButton label={example.name[language]} value="" onClick={() => open(example)} />
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.section} aria-labelledby="consolidate-way">
        <h3 id="consolidate-way" className={styles.heading}>
          {words.consolidate}
        </h3>
        <p className={styles.quiet}>{words.consolidateLead}</p>
        <LineButton label={views.consolidate} value="" onClick={() => navigate('consolidate')} />
      </section>
      <Button appearance="subtle" onClick={() => navigate('help')}>
        {words.help}
      </Button>
    </div>
  );
}

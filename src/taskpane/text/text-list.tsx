import { LineButton } from '../parts/line-button';
import { useStyles } from '../parts/styles';
import { ViewHeading } from '../parts/view-heading';
import { placeOf } from '../entry/row';
import type { TextWords } from '../../wording/sv/views/text';
import type { TemplateViewProps } from '../view-props';
import { dueTexts, textName } from './due-texts';

/** The texts that are due, where the view was opened for none of them. */
export function TextList({ reading: { plan, computed }, navigate, words }: TemplateViewProps & { readonly words: TextWords }) {
  const styles = useStyles();
  const due = dueTexts(plan, computed);
  return (
    <section className={styles.view} aria-labelledby="text-heading">
      <ViewHeading id="text-heading">{words.heading}</ViewHeading>
      <p className={styles.text}>{due.length === 0 ? words.none : words.lead}</p>
      <ul className={styles.list}>
        {due.map((text) => (
          <li key={`${text.at.table} ${text.at.row.key} ${text.column.key}`}>
            <LineButton
              label={words.field(text.column.header, textName(text))}
              value={text.open ? words.open : words.written}
              onClick={() => navigate('text', { place: placeOf(text.at, text.column.key) })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

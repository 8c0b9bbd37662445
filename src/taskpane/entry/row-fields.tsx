import { makeStyles, tokens } from '@fluentui/react-components';
import type { Plan } from '../../domain/plan';
import type { EntryWords } from '../../wording/sv/views/entry';
import { choicesOf } from './choices';
import { EntryFieldInput } from './field';
import type { EntryField } from './fields';
import { unitOf } from './field-text';
import { isLongText } from './long-text';
import { referencesOf } from './references';
import type { EntryRow } from './row';
import type { RowDraft } from './use-row-draft';

const useFieldsStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '12px' },
  /** Twelve months below one another would be a long way. */
  months: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(110px, 1fr))', gap: '8px 12px' },
  summary: {
    padding: '6px 0',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

export interface RowFieldsProps {
  /** The row as it stands in the sheet, and as it stands in the form. */
  readonly at: EntryRow;
  readonly draft: RowDraft;
  readonly fields: readonly EntryField[];
  readonly plan: Plan;
  readonly words: EntryWords;
  /** The workbook can only be read. */
  readonly readOnly: boolean;
  /** To the editor for long texts; null for a row that is not in the sheet yet. */
  readonly onWiden: ((column: string) => void) | null;
}

/** The fields of a row: what this document asks for, then what the row is for the whole year, folded. */
export function RowFields({ at, draft, fields, plan, words, readOnly, onWiden }: RowFieldsProps) {
  const styles = useFieldsStyles();
  const show = (field: EntryField) => {
    const { column } = field;
    return (
      <EntryFieldInput
        key={field.key}
        field={field}
        words={words}
        text={draft.text(field.key)}
        unit={unitOf(draft.row, column, plan.start)}
        references={referencesOf(at, column, plan.start)}
        problem={draft.problems[field.key]}
        choices={choicesOf(column, plan)}
        readOnly={readOnly}
        onType={(text) => draft.type(field.key, text)}
        onWiden={onWiden && isLongText(at.table, field.key) ? () => onWiden(field.key) : null}
      />
    );
  };
  const here = fields.filter(({ apart }) => !apart);
  const months = here.filter(({ column }) => column.member !== null);
  const apart = fields.filter((field) => field.apart);
  return (
    <div className={styles.fields}>
      {months.length > 0 && <div className={styles.months}>{months.map(show)}</div>}
      {here.filter(({ column }) => column.member === null).map(show)}
      {apart.length > 0 && (
        <details>
          <summary className={styles.summary}>{words.apart}</summary>
          <div className={styles.fields}>{apart.map(show)}</div>
        </details>
      )}
    </div>
  );
}

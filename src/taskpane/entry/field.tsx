import { Button, Checkbox, Field, makeStyles } from '@fluentui/react-components';
import type { EntryWords } from '../../wording/sv/views/entry';
import { useStyles } from '../parts/styles';
import { FieldControl } from './field-control';
import type { Choices } from './choices';
import type { FieldProblem } from './field-text';
import type { EntryField } from './fields';
import { promptOf } from './long-text';
import type { Reference } from './references';

const useFieldStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '2px' },
  hint: { display: 'block' },
  beside: { alignSelf: 'start' },
});

export interface EntryFieldProps {
  readonly field: EntryField;
  readonly words: EntryWords;
  readonly text: string;
  readonly unit: string;
  readonly references: readonly Reference[];
  readonly problem: FieldProblem | undefined;
  /** The words of its list; null where it has none. */
  readonly choices: Choices | null;
  readonly readOnly: boolean;
  readonly onType: (text: string) => void;
  /** To the editor for long texts; null where the field needs none. */
  readonly onWiden: (() => void) | null;
}

/** One cell of the row as a field: its header, its unit, what it was before, and at once what is wrong with what is typed. */
export function EntryFieldInput({ field, words, text, unit, references, problem, choices, readOnly, onType, onWiden }: EntryFieldProps) {
  const styles = useFieldStyles();
  const { checks } = useStyles();
  const { header, column } = field.column;
  if (column.kind.name === 'yes') {
    return (
      <Checkbox
        className={checks}
        label={header}
        checked={text !== ''}
        disabled={readOnly}
        onChange={(_, { checked }) => onType(checked === true ? 'Ja' : '')}
      />
    );
  }
  const hints = [
    ...references.map((each) => `${each.header} ${each.printed}`),
    ...(text === '' && column.prompt ? [promptOf(field.column)] : []),
  ];
  const hint = hints.map((line) => (
    <span key={line} className={styles.hint}>
      {line}
    </span>
  ));
  return (
    <div className={styles.field}>
      <Field
        label={header}
        required={field.due}
        {...(hints.length > 0 ? { hint: { children: hint } } : {})}
        {...(problem ? { validationState: 'error', validationMessage: problemSentence(problem, unit, words) } : {})}
      >
        <FieldControl
          name={field.key}
          kind={column.kind.name}
          width={column.width}
          {...{ text, unit, choices, readOnly, onType }}
          empty={words.empty}
        />
      </Field>
      {problem?.seen.length === 1 && (
        <Button size="small" className={styles.beside} onClick={() => onType(problem.seen[0] ?? '')}>
          {words.reading(problem.seen[0] ?? '')}
        </Button>
      )}
      {onWiden && (
        <Button size="small" appearance="subtle" className={styles.beside} aria-label={`${words.wider}: ${header}`} onClick={onWiden}>
          {words.wider}
        </Button>
      )}
    </div>
  );
}

const problemSentence = ({ kind, tried }: FieldProblem, unit: string, { problems }: EntryWords): string =>
  kind === 'unit' ? problems.unit(tried, unit) : problems[kind](tried);

import { Field, Input, Select } from '@fluentui/react-components';
import type { DocumentJson } from '../../intake/document';
import type { Part, PartKind } from '../../reading/chosen';
import type { DocumentRead } from '../../reading/protocol';
import { useStyles } from '../parts/styles';
import { keepIntake, noIntake, type Head, type Intake } from './kept-intake';
import { headOf, isYear, useIntakeWords } from './use-intake';

export interface FrontPageProps {
  readonly intake: Intake;
  readonly read: DocumentRead;
  readonly document: DocumentJson;
  readonly parts: readonly Part[];
}

/** Which plan of the file it is, what its front page says, and how much was read. */
export function FrontPage({ intake, read, document, parts }: FrontPageProps) {
  const words = useIntakeWords();
  const styles = useStyles();
  const head = headOf(intake, document);
  const change = (changed: Partial<Head>) => keepIntake({ head: { ...head, ...changed } });
  const kinds: readonly PartKind[] = ['goal', 'indicator', 'activity', 'text', 'table'];
  const counts = kinds.map((kind) => words.counts[kind](parts.filter((part) => part.kind === kind).length));
  return (
    <section className={styles.section} aria-labelledby="found-heading">
      <h3 id="found-heading" className={styles.heading}>
        {words.found}
      </h3>
      <p className={styles.text} role="status">
        {[...counts, words.notPlaced(read.unplaced.length)].join(', ')}.
      </p>
      {read.documents.length > 1 && (
        <Field label={words.document} hint={words.documents(read.documents.length)}>
          <Select
            value={String(intake.at)}
            onChange={(_, { value }) => {
              const { settled, choices } = intake;
              keepIntake({ ...noIntake, read, settled, choices, at: Number(value) });
            }}
          >
            {read.documents.map(({ type, year, unit }, at) => (
              <option key={at} value={at}>
                {[type, year || '', unit].filter(Boolean).join(' ')}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={words.type}>
        <Select value={head.type} onChange={(_, { value }) => change({ type: typeOf(value) ?? head.type })}>
          {types.map((type) => (
            <option key={type} value={type}>
              {words.types[type]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.year} {...(isYear(head.year) ? {} : { validationState: 'error', validationMessage: words.badYear })}>
        <Input value={head.year} inputMode="numeric" onChange={(_, { value }) => change({ year: value })} />
      </Field>
      <Field label={words.unit}>
        <Input value={head.unit} onChange={(_, { value }) => change({ unit: value })} />
      </Field>
    </section>
  );
}

const types = ['VP', 'T1', 'T2', 'VB'] as const;
const typeOf = (value: string): (typeof types)[number] | undefined => types.find((type) => type === value);

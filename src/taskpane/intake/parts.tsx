import { Field, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { DocumentJson } from '../../intake/document';
import { pathKey, type Part, type PartKind } from '../../reading/chosen';
import { linesOfParts } from '../../reading/lines-of-parts';
import type { DocumentRead } from '../../reading/protocol';
import type { Path } from '../../reading/reading';
import { Pieces } from '../parts/pieces';
import { useStyles } from '../parts/styles';
import type { Intake } from './kept-intake';
import { PartLine } from './part-line';
import { useIntakeWords } from './use-intake';

export interface PartsProps {
  readonly intake: Intake;
  readonly read: DocumentRead;
  readonly document: DocumentJson;
  readonly parts: readonly Part[];
}

/** Everything that was read, in print order: to be looked at, put right or left out. */
export function Parts({ intake, read, document, parts }: PartsProps) {
  const words = useIntakeWords();
  const styles = useStyles();
  const [shown, setShown] = useState<PartKind | 'all'>('all');
  const lines = useMemo(() => linesOfParts(read, parts), [read, parts]);
  const { leftOut } = intake.choices;
  const those = parts.filter(({ kind }) => shown === 'all' || kind === shown);
  return (
    <section className={styles.section} aria-labelledby="parts-heading">
      <h3 id="parts-heading" className={styles.heading}>
        {words.parts}
        <span className={styles.figure}>{those.length}</span>
      </h3>
      <Field label={words.show}>
        <Select value={shown} onChange={(_, { value }) => setShown(kindOf(value))}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.shown[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <Pieces key={shown} of={those} keyOf={({ path }) => pathKey(path)} length={20} more={words.more}>
        {(part) => (
          <PartLine
            part={part}
            read={read}
            lines={lines.get(pathKey(part.path)) ?? []}
            choices={intake.choices}
            isOut={above(part.path).some((key) => leftOut.has(key))}
            table={part.kind === 'table' ? document.tables[Number(part.path.at(-1))] : undefined}
          />
        )}
      </Pieces>
    </section>
  );
}

const kinds = ['all', 'goal', 'indicator', 'activity', 'text', 'table'] as const;
const kindOf = (value: string): (typeof kinds)[number] => kinds.find((kind) => kind === value) ?? 'all';

/** The goals that a part hangs on: every second step of its path ends with one. */
const above = (path: Path): readonly string[] => path.map((_, length) => pathKey(path.slice(0, length))).filter((key) => key !== '');

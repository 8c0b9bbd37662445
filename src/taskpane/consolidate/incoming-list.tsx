import { useState } from 'react';
import type { Consolidated, Incoming, IncomingState } from '../../consolidation/consolidated';
import { isUsable } from '../../consolidation/received';
import { LineButton } from '../parts/line-button';
import { Pieces } from '../parts/pieces';
import { useStyles } from '../parts/styles';
import { useConsolidateStyles } from './styles';
import { Unfold, type UnfoldProps } from './unfold';
import { UnitDetail } from './unit-detail';
import { useConsolidateWords } from './words';

/** Each state with a sign of its gravity; the word stands beside it. */
const signs: Readonly<Record<IncomingState, UnfoldProps['sign']>> = {
  missing: 'error',
  unreadable: 'error',
  wrongYear: 'error',
  wrongPeriod: 'error',
  duplicate: 'warning',
  notExpected: 'warning',
  olderTemplate: 'warning',
  received: 'note',
  ready: 'fully',
};

/** Who has sent what: those that need a call first, the others a press away. */
export function IncomingList({ consolidated }: { consolidated: Consolidated }) {
  const { words } = useConsolidateWords();
  const shared = useStyles();
  const { incoming } = consolidated;
  const call = incoming.filter(({ state }) => !isUsable(state));
  const usable = incoming.filter(({ state }) => isUsable(state));
  const ask = usable.filter((row) => row.ask.length > 0);
  const rest = usable.filter((row) => row.ask.length === 0);
  return (
    <section className={shared.section} aria-labelledby="incoming-heading">
      <h3 id="incoming-heading" className={shared.heading}>
        {words.incoming}
      </h3>
      {call.length === 0 ? (
        <p className={shared.text}>{words.nobodyToCall}</p>
      ) : (
        <Group label={words.call} rows={call} consolidated={consolidated} begin />
      )}
      <Group label={words.ask} rows={ask} consolidated={consolidated} />
      <Group label={words.rest} rows={rest} consolidated={consolidated} />
    </section>
  );
}

interface GroupProps {
  readonly label: string;
  readonly rows: readonly Incoming[];
  readonly consolidated: Consolidated;
  /** Open from the start. */
  readonly begin?: boolean;
}

function Group({ label, rows, consolidated, begin = false }: GroupProps) {
  const { words } = useConsolidateWords();
  const styles = useConsolidateStyles();
  const [open, setOpen] = useState(begin);
  if (rows.length === 0) return null;
  return (
    <div>
      <LineButton
        label={label}
        value={<span className={styles.whole}>{rows.length}</span>}
        expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <Pieces of={rows} keyOf={({ key }) => key} length={12} more={words.more}>
          {(row) => (
            <Unfold
              sign={signs[row.state]}
              title={row.name || consolidated.files[row.file ?? -1]?.name || words.noName}
              beside={words.states[row.state]}
              {...(row.department ? { line: row.department } : {})}
            >
              {() => <UnitDetail row={row} consolidated={consolidated} />}
            </Unfold>
          )}
        </Pieces>
      )}
    </div>
  );
}

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Consolidated, Decisions, NameProposal } from '../../consolidation/consolidated';
import { LineButton } from '../parts/line-button';
import { Pieces } from '../parts/pieces';
import { useStyles } from '../parts/styles';
import { useConsolidateStyles } from './styles';
import { useConsolidateWords } from './words';

export interface NameProposalsProps {
  readonly proposals: Consolidated['proposals'];
  readonly decisions: Decisions;
  readonly busy: boolean;
  readonly onDecide: (decisions: Decisions) => void;
}

/** Names that may be one: a person says which. */
export function NameProposals({ proposals, decisions, busy, onDecide }: NameProposalsProps) {
  const { words } = useConsolidateWords();
  const shared = useStyles();
  const styles = useConsolidateStyles();
  const [open, setOpen] = useState(false);
  const { names } = decisions;
  if (proposals.length === 0 && names.length === 0) return null;
  const decide = ({ of, name, like }: NameProposal, same: boolean) =>
    onDecide({ ...decisions, names: [...names, { of, name, like, same }] });
  return (
    <section className={shared.section} aria-labelledby="names-heading">
      <h3 id="names-heading" className={shared.heading}>
        {words.names}
        {proposals.length > 0 && <span className={shared.figure}>{proposals.length}</span>}
      </h3>
      {proposals.length > 0 && <p className={shared.quiet}>{words.namesLead}</p>}
      <Pieces of={proposals} keyOf={({ of, name, like }) => `${of} ${name} ${like}`} length={6} more={words.more}>
        {(proposal) => {
          const pair = words.pair(proposal.name, proposal.like);
          return (
            <li className={styles.pair}>
              <span className={styles.name}>
                <span className={shared.quiet}>{words.sorts[proposal.of]}</span> {pair}
              </span>
              <span className={styles.buttons} role="group" aria-label={pair}>
                <Button size="small" disabledFocusable={busy} onClick={() => decide(proposal, true)}>
                  {words.same}
                </Button>
                <Button size="small" disabledFocusable={busy} onClick={() => decide(proposal, false)}>
                  {words.notSame}
                </Button>
              </span>
            </li>
          );
        }}
      </Pieces>
      {names.length > 0 && (
        <>
          <LineButton label={words.decided(names.length)} value="" expanded={open} onClick={() => setOpen(!open)} />
          {open && (
            <Pieces of={names} keyOf={({ of, name, like }) => `${of} ${name} ${like}`} length={12} more={words.more}>
              {(one) => {
                const pair = words.pair(one.name, one.like);
                return (
                  <li className={styles.ends}>
                    <span className={styles.name}>
                      {pair}: <span className={shared.quiet}>{one.same ? words.same : words.notSame}</span>
                    </span>
                    <Button
                      size="small"
                      appearance="subtle"
                      aria-label={words.remove(pair)}
                      disabledFocusable={busy}
                      onClick={() => onDecide({ ...decisions, names: names.filter((other) => other !== one) })}
                    >
                      {words.takeBack}
                    </Button>
                  </li>
                );
              }}
            </Pieces>
          )}
        </>
      )}
    </section>
  );
}

import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { BoardProposal, BoardProposals } from '../../commands/takeOver';
import type { Consolidated } from '../../consolidation/consolidated';
import { printValue } from '../../domain/print-value';
import { NextStep } from '../parts/next-step';
import { Pieces } from '../parts/pieces';
import { useStyles } from '../parts/styles';
import { UndoNote } from '../parts/undo-note';
import type { Actions, Command, Workbook } from '../view-props';
import { useConsolidateStyles } from './styles';
import { useConsolidateWords } from './words';

const load = () => import(/* webpackChunkName: "take-over" */ '../../commands/takeOver');

export interface TakeOverProps {
  readonly consolidated: Consolidated;
  readonly workbook: Workbook;
  readonly actions: Actions;
}

/** Into the board's own plan: what is empty is filled in, what stands there is replaced only where it is ticked. */
export function TakeOver({ consolidated, workbook, actions }: TakeOverProps) {
  const { words } = useConsolidateWords();
  const shared = useStyles();
  const styles = useConsolidateStyles();
  const [found, setFound] = useState<BoardProposals | null>(null);
  const [ticked, setTicked] = useState<ReadonlySet<BoardProposal>>(new Set());
  const busy = workbook.busy !== null;
  const say = words.takeOver;
  const names = new Map(consolidated.incoming.map(({ key, name }) => [key, name]));

  const look: Command = async (port) => {
    const { proposeToTakeOver } = await load();
    setTicked(new Set());
    setFound(await proposeToTakeOver(port, consolidated));
  };
  const write: Command = async (port, { pastStopping }) => {
    if (!found) return;
    const { inBlankCells, takeOver } = await load();
    pastStopping();
    const cells = [...inBlankCells(found.proposals), ...ticked];
    const done = await takeOver(port, cells, found.rows);
    const left = done?.left.length ?? 0;
    setFound(null);
    return { said: say.done(cells.length - left, found.rows.length, left), undo: true };
  };
  const blank = found?.proposals.filter(({ isBlank }) => isBlank) ?? [];
  const others = found?.proposals.filter(({ isBlank }) => !isBlank) ?? [];
  const count = blank.length + ticked.size + (found?.rows.length ?? 0);
  const tick = (one: BoardProposal, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(one);
    else next.delete(one);
    setTicked(next);
  };
  return (
    <section className={shared.section} aria-labelledby="take-over-heading">
      <h3 id="take-over-heading" className={shared.heading}>
        {say.heading}
      </h3>
      <p className={shared.quiet}>{say.lead}</p>
      {!found && (
        <div>
          <Button disabledFocusable={busy} onClick={() => void actions.run('look', look, { reread: false })}>
            {say.look}
          </Button>
        </div>
      )}
      {found && (
        <>
          <p className={shared.text} role="status">
            {say.found(blank.length, found.rows.length, others.length)}
          </p>
          {others.length > 0 && (
            <Pieces of={others} keyOf={({ table, row, column }) => `${table} ${row} ${column}`} length={6} more={words.more}>
              {(one) => (
                <li className={styles.pair}>
                  <Checkbox
                    label={say.replace(one.name, printed(one.now), printed(one.proposed))}
                    checked={ticked.has(one)}
                    onChange={(_, { checked }) => tick(one, checked === true)}
                  />
                </li>
              )}
            </Pieces>
          )}
          {found.left.length > 0 && (
            <Pieces of={found.left} keyOf={({ table, row, why }) => `${table} ${row} ${why}`} length={6} more={words.more}>
              {({ name, why, units }) => (
                <li className={shared.quiet}>
                  {say.left(
                    name || say.actions,
                    why,
                    units.map((unit) => names.get(unit) ?? ''),
                  )}
                </li>
              )}
            </Pieces>
          )}
          {count > 0 && <UndoNote oneUndo={actions.oneUndo} />}
          {count > 0 && (
            <NextStep busy={busy} onClick={() => void actions.run('consolidation', write)}>
              {say.write(count)}
            </NextStep>
          )}
        </>
      )}
    </section>
  );
}

const printed = (value: BoardProposal['now']): string =>
  typeof value === 'string' ? (value.length > 60 ? `${value.slice(0, 59)}…` : value) : printValue(value, '', { minus: '−' });

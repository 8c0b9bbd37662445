import { Button, Checkbox, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CellProposal, RowProposal } from '../../commands/completePlan';
import type { DocumentJson } from '../../intake/document';
import { completion, type Completion } from '../../intake/complete/completion';
import { loosePlan, type Loose } from '../../intake/complete/loose-rows';
import { planFromDocument } from '../../intake/plan-from-document';
import { printCell } from './print-cell';
import { cannotWrite } from '../parts/cannot-write';
import { NextStep } from '../parts/next-step';
import { Pieces } from '../parts/pieces';
import { useStyles } from '../parts/styles';
import { UndoNote } from '../parts/undo-note';
import type { Actions, Reading, Workbook } from '../view-props';
import { Homeless } from './homeless';
import { decide, replaceCell, type Intake } from './kept-intake';
import { useIntakeStyles } from './styles';
import { documentOf, useIntakeWords } from './use-intake';

export interface CompleteProps {
  readonly intake: Intake;
  readonly document: DocumentJson;
  readonly reading: Reading;
  readonly workbook: Workbook;
  readonly actions: Actions;
}

const cellKey = ({ table, row, column }: CellProposal): string => `${table} ${row} ${column}`;

/** What the document would bring into the workbook that is open: nothing that stands is written over unless somebody says so. */
export function Complete({ intake, document, reading, workbook, actions }: CompleteProps) {
  const words = useIntakeWords();
  const shared = useStyles();
  const styles = useIntakeStyles();
  const read = useMemo(() => planFromDocument(documentOf(intake, document)).plan, [intake, document]);
  const { loose } = intake.read ?? {};
  const { plan: looseRead, homeless } = useMemo(
    () => loosePlan(reading.plan, loose ?? noLoose, intake.under),
    [reading.plan, loose, intake.under],
  );
  const { cells, rows, near, same } = useMemo(
    () => joined(completion(reading.plan, read, intake.decided), completion(reading.plan, looseRead, intake.decided)),
    [reading.plan, read, looseRead, intake.decided],
  );
  const blank = cells.filter(({ isBlank }) => isBlank);
  const differing = cells.filter(({ isBlank }) => !isBlank);
  const accepted = { cells: cells.filter((cell) => cell.isBlank || intake.replaced.has(cellKey(cell))), rows };
  const write = () =>
    void actions.run('complete', async (port) => {
      const { completePlan } = await import(/* webpackChunkName: "complete-plan" */ '../../commands/completePlan');
      const done = await completePlan(port, accepted);
      if (!done) return;
      const written = words.written(accepted.cells.length - done.left.length, accepted.rows.length);
      return { said: done.left.length > 0 ? `${written} ${words.left(done.left.length)}` : written, undo: true };
    });
  return (
    <section className={mergeClasses(shared.section, shared.checks)} aria-labelledby="complete-heading">
      <h3 id="complete-heading" className={shared.heading}>
        {words.complete}
      </h3>
      <p className={shared.quiet}>{words.completeLead}</p>
      <Near near={near} />
      <Homeless rows={homeless} goals={reading.plan.goals} />
      <p className={shared.text} role="status">
        {cells.length + rows.length + near.length + homeless.length === 0 ? words.nothingToDo : words.fills(blank.length, rows.length)}
        {same > 0 && ` ${words.sameAlready(same)}`}
      </p>
      {rows.length > 0 && (
        <>
          <h4 className={styles.caption}>{words.added}</h4>
          <Pieces of={rows} keyOf={({ table, from }: RowProposal) => `${table} ${from}`} length={6} more={words.more}>
            {({ name }) => <li>{name || words.unnamed}</li>}
          </Pieces>
        </>
      )}
      {differing.length > 0 && (
        <>
          <h4 className={styles.caption}>{words.differs}</h4>
          <p className={shared.quiet}>{words.differsLead}</p>
          <Pieces of={differing} keyOf={cellKey} length={6} more={words.more}>
            {(cell) => (
              <li className={styles.asked}>
                <strong>{[cell.name, columnName(words, cell.column)].filter(Boolean).join(': ')}</strong>
                <span>
                  {words.now}: {printCell(cell.table, cell.column, cell.now)}
                </span>
                <span>
                  {words.inDocument}: {printCell(cell.table, cell.column, cell.proposed)}
                </span>
                <Checkbox
                  label={words.replace}
                  checked={intake.replaced.has(cellKey(cell))}
                  onChange={(_, { checked }) => replaceCell(cellKey(cell), checked === true)}
                />
              </li>
            )}
          </Pieces>
        </>
      )}
      {accepted.cells.length + accepted.rows.length > 0 && (
        <>
          <UndoNote oneUndo={actions.oneUndo} />
          <NextStep busy={cannotWrite(workbook)} onClick={write}>
            {words.write}
          </NextStep>
        </>
      )}
    </section>
  );
}

const noLoose: Loose = { indicators: [], activities: [] };

const joined = (one: Completion, other: Completion): Completion => ({
  cells: [...one.cells, ...other.cells],
  rows: [...one.rows, ...other.rows],
  near: [...one.near, ...other.near],
  same: one.same + other.same,
});

const columnName = ({ cells }: ReturnType<typeof useIntakeWords>, column: string): string =>
  new Map<string, string>(Object.entries(cells)).get(column) ?? '';

function Near({ near }: { readonly near: ReturnType<typeof completion>['near'] }) {
  const words = useIntakeWords();
  const shared = useStyles();
  const styles = useIntakeStyles();
  if (near.length === 0) return null;
  return (
    <>
      <h4 className={styles.caption}>{words.near}</h4>
      <p className={shared.quiet}>{words.nearLead}</p>
      <Pieces of={near} keyOf={({ table, from }) => `${table} ${from}`} length={6} more={words.more}>
        {({ table, from, name, row, like }) => (
          <li className={styles.asked}>
            <span>{words.nearPair(name, like)}</span>
            <span className={styles.buttons} role="group" aria-label={words.nearPair(name, like)}>
              <Button size="small" onClick={() => decide(table, from, row)}>
                {words.same}
              </Button>
              <Button size="small" onClick={() => decide(table, from, null)}>
                {words.notSame}
              </Button>
            </span>
          </li>
        )}
      </Pieces>
    </>
  );
}

import { isBlank } from '../domain/is-blank';
import type { Plan, PlanAction } from '../domain/plan';
import type { Value } from '../domain/value';
import { awaited } from './awaited';
import { actionsForBoard } from './board-actions';
import { budgetForBoard } from './board-budget';
import { indicatorsForBoard } from './board-indicators';
import { textsForBoard } from './board-texts';
import type { Consolidated, UnitKey } from './consolidated';
import { isUsable } from './received';

/** A cell of the board's plan, what it says, and what the units' workbooks together would put there. */
export interface BoardProposal {
  readonly table: 'budget' | 'indicators' | 'texts';
  readonly row: string;
  readonly column: string;
  /** Name of the row, as the board's plan has it. */
  readonly name: string;
  readonly now: Value | string;
  readonly proposed: Value | string;
  /** Nothing stands in the cell: it is taken unless somebody says no. What stands there is replaced only where somebody says yes. */
  readonly isBlank: boolean;
  readonly units: readonly UnitKey[];
}

/** A row that could have been taken over and is not. */
export interface NotTaken {
  readonly table: BoardProposal['table'] | 'actions';
  readonly row: string;
  readonly name: string;
  /**
   * `incomplete`: a unit is missing, or a figure of one; `ambiguous`: several rows of the board's could be meant; `unknown`: its unit of amount or signs are;
   * `tooLong`: a cell does not hold it.
   */
  readonly why: 'incomplete' | 'ambiguous' | 'unknown' | 'tooLong';
  /** Those that are missing. */
  readonly units: readonly UnitKey[];
}

/** A row that the board's plan lacks: what a unit does about its deficit. */
export interface BoardRow {
  readonly table: 'actions';
  readonly name: string;
  readonly cells: Partial<PlanAction>;
  readonly unit: UnitKey;
}

export interface BoardProposals {
  readonly proposals: readonly BoardProposal[];
  readonly rows: readonly BoardRow[];
  readonly left: readonly NotTaken[];
}

/** What a part of the plan can take over. */
export type Part = Partial<Pick<BoardProposals, 'proposals' | 'rows'>> & Pick<BoardProposals, 'left'>;

/**
 * What the board's own plan can take over: sums of Driftbudget by Verksamhet and kind, counts that are added and shares that are weighted by their answers, the
 * units' texts as drafts under empty headings, and their actions as rows. Nothing is summed while a unit or a figure is missing, judged words are never proposed, no row that is there is changed, and what is the same already is left out. Pure.
 */
export function boardProposals(consolidated: Consolidated, board: Plan): BoardProposals {
  const missing = awaited(consolidated.incoming).flatMap(({ state, key }) => (isUsable(state) ? [] : [key]));
  const parts: readonly Part[] = [
    budgetForBoard(consolidated, board, missing),
    indicatorsForBoard(consolidated, board, missing),
    textsForBoard(consolidated, board),
    actionsForBoard(consolidated, board),
  ];
  return {
    proposals: parts.flatMap(({ proposals = [] }) => proposals),
    rows: parts.flatMap(({ rows = [] }) => rows),
    left: parts.flatMap(({ left }) => left),
  };
}

/** A proposal for a cell, or none where it says the same already. */
export function proposalFor(
  table: BoardProposal['table'],
  { key, name }: { readonly key: string; readonly name: string },
  column: string,
  now: Value | string,
  proposed: Value | string,
  units: readonly UnitKey[],
): readonly BoardProposal[] {
  const isSame =
    typeof now === 'string' || typeof proposed === 'string'
      ? now === proposed
      : now.kind === 'number' && proposed.kind === 'number' && now.amount.eq(proposed.amount);
  return isSame ? [] : [{ table, row: key, column, name, now, proposed, isBlank: isBlank(now), units }];
}

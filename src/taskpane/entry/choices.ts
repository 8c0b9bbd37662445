import type { Plan } from '../../domain/plan';
import { lists, type ListName } from '../../workbook/schema/lists';
import type { SheetColumn } from '../../workbook/schema/tables';

/** A word that a cell may hold, and what it is shown as where that says more. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Choices {
  readonly all: readonly Choice[];
  /** Other words are welcome too. */
  readonly free: boolean;
}

/** The list behind a column's drop-down as the sheet has it; null where there is none. */
export function choicesOf({ column }: SheetColumn, plan: Plan): Choices | null {
  const { list } = column.kind;
  return list ? { all: wordsOf(list.name, plan), free: list.free === true } : null;
}

function wordsOf(name: ListName, plan: Plan): readonly Choice[] {
  switch (name) {
    case 'Lista_Mål':
      return plan.goals.filter(({ code }) => code !== '').map(({ code, title }) => ({ value: code, label: `${code} ${title}` }));
    case 'Lista_Budgetrader':
      return plain(plan.budget.map(({ label }) => label));
    case 'Lista_Indikatorer':
      return plain(plan.indicators.map((row) => row.name));
    case 'Lista_Verksamheter':
      return plain(plan.budget.flatMap(({ area, label }) => [area, label]));
    case 'Lista_Underenheter':
      return plain(plan.surveys.map(({ subUnit }) => subUnit));
    default:
      return plain(lists[name]);
  }
}

const plain = (words: readonly string[]): readonly Choice[] =>
  [...new Set(words)].filter((word) => word !== '').map((word) => ({ value: word, label: word }));

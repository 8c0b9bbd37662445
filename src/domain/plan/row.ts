import type { Value } from '../value';

/** Who owns a row that can be handed down. */
export type Owner = 'council' | 'board' | 'unit';

export interface Row {
  /** Nyckel: stable, unique within its table. */
  readonly key: string;
  /** Ordning: print order. */
  readonly order: number;
}

export interface OwnedRow extends Row {
  readonly owner: Owner;
}

/**
 * A row of a `…Summa` table. `given` holds the cells "… enligt källa" by column key, `input` the cells that are typed in a sum row
 * (Beräknade budgetjusteringar, Förändring av fond); what is computed is not kept.
 */
export interface SumRow<Kind extends string> extends Row {
  readonly kind: Kind;
  /** What it sums: a Verksamhet, a Grupp, a volume table's block; '' = everything. */
  readonly group: string;
  readonly label: string;
  readonly given: Readonly<Record<string, Value>>;
  readonly input: Readonly<Record<string, Value>>;
}

import type { Incoming } from '../../consolidation/consolidated';
import type { AmountUnit } from '../../domain/plan';
import { useStyles } from '../parts/styles';
import { printSum } from './print';
import { useConsolidateStyles } from './styles';
import { useConsolidateWords } from './words';

export interface LargestListProps {
  readonly id: string;
  readonly heading: string;
  readonly rows: readonly Incoming[];
  readonly of: 'deviation' | 'change';
  readonly amountUnit: AmountUnit;
}

/** The units that differ most; nothing where none does. */
export function LargestList({ id, heading, rows, of, amountUnit }: LargestListProps) {
  const { words } = useConsolidateWords();
  const shared = useStyles();
  const styles = useConsolidateStyles();
  if (rows.length === 0) return null;
  return (
    <section className={shared.section} aria-labelledby={id}>
      <h3 id={id} className={shared.heading}>
        {heading}
      </h3>
      <ol className={shared.list}>
        {rows.map((row) => (
          <li key={row.key} className={styles.ends}>
            <span className={styles.name}>{row.name}</span>
            <span className={shared.figure}>
              {printSum(row.money?.[of], amountUnit, words.unknown, true)} {amountUnit}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

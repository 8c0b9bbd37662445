import { mergeClasses } from '@fluentui/react-components';
import type { BudgetTotal, Consolidated } from '../../consolidation/consolidated';
import { comparedWith } from '../../domain/deviations';
import { useStyles } from '../parts/styles';
import { printSum } from './print';
import { useConsolidateStyles } from './styles';
import { useConsolidateWords } from './words';

/** The net of the whole and of each department, with how many units are behind it. */
export function Totals({ consolidated }: { consolidated: Consolidated }) {
  const { words } = useConsolidateWords();
  const shared = useStyles();
  const styles = useConsolidateStyles();
  const { totals, amountUnit, type } = consolidated;
  const nets = totals.filter(({ kind, area }) => kind === 'net' && area === '');
  const isBlank = nets.every(({ amounts }) => amounts.budget === null);
  const print = (figure: BudgetTotal['deviation'], signed = false) => printSum(figure, amountUnit, words.unknown, signed);
  const line = ({ amounts, deviation }: BudgetTotal) =>
    comparedWith(type) === 'outcome'
      ? words.moneyLineVb(print(amounts.budget), print(amounts.outcome), print(deviation, true))
      : words.moneyLine(print(amounts.budget), print(amounts.forecast), print(deviation, true));
  return (
    <section className={shared.section} aria-labelledby="totals-heading">
      <h3 id="totals-heading" className={shared.heading}>
        {words.totals}
      </h3>
      {isBlank ? (
        <p className={shared.text}>{words.noSums}</p>
      ) : (
        <>
          <p className={shared.quiet}>{words.totalsLead(amountUnit)}</p>
          <ul className={shared.list}>
            {nets.map((total) => (
              <li key={total.department} className={styles.sum}>
                <div className={mergeClasses(styles.ends, total.department === '' && styles.whole)}>
                  <span className={styles.name}>{total.department || words.whole}</span>
                  <span className={shared.figure}>{words.in(total.contains.length, total.contains.length + total.missing.length)}</span>
                </div>
                <p className={mergeClasses(shared.quiet)}>
                  {line(total)}
                  {total.againstFrame && ` · ${words.frame(print(total.againstFrame, true))}`}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

import type { ThreadWords } from '../../wording/sv/views/thread';
import { inCell } from '../../domain/deviations';
import type { Place } from '../../domain/finding';
import { LineButton } from '../parts/line-button';
import { Sign } from '../parts/sign';
import { useStyles } from '../parts/styles';
import type { Reading } from '../view-props';
import { useWording } from '../words';
import { belongsTo } from './belongs-to';
import type { RowPlace } from './row-at-cursor';
import { printDeviation, sumAround } from './sums-around';

export interface OtherRowProps {
  readonly reading: Reading;
  readonly at: RowPlace;
  readonly words: ThreadWords;
  readonly onShow: (place: Place) => void;
}

/** A row that hangs on no goal: what it belongs to, the sum that it goes into, and whether its deviation has to be explained. */
export function OtherRow({ reading: { plan, computed }, at, words, onShow }: OtherRowProps) {
  const styles = useStyles();
  const { labels } = useWording();
  const budget = at.table === 'budget' ? plan.budget.find(({ key }) => key === at.row) : undefined;
  const result = budget && computed.budget.get(budget.key);
  const inTheCell = budget && result ? inCell(result.deviation, budget.deviation) : null;
  const deviation = inTheCell && printDeviation(inTheCell, result?.deviationPercent ?? null, plan.start);
  const isExplained = budget !== undefined && budget.cause.trim() !== '';
  const sum = sumAround(plan, computed, at);
  return (
    <>
      <p className={styles.text}>
        {belongsTo(plan, at, words, labels)} {budget && budget.ofWhich !== '' && words.partOf(budget.ofWhich)}
      </p>
      {budget && deviation && result?.commentDue && (
        <div>
          <p className={styles.text}>
            <Sign of={isExplained ? 'fully' : 'warning'} /> {words.comment.due(deviation)}{' '}
            {isExplained ? words.comment.written : words.comment.missing}
          </p>
          {!isExplained && (
            <LineButton label={words.toComment} value="" onClick={() => onShow({ table: 'budget', row: budget.key, column: 'cause' })} />
          )}
        </div>
      )}
      {sum && (
        <section className={styles.section} aria-labelledby="thread-sum">
          <h2 id="thread-sum" className={styles.heading}>
            {words.sum(sum.label)}
          </h2>
          <ul className={styles.list}>
            {sum.cells.map(({ column, header, figure }) => (
              <li key={column}>
                <LineButton label={header} value={figure} onClick={() => onShow({ ...sum.at, column })} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

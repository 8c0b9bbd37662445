import { Link } from '@fluentui/react-components';
import { judge as en } from '../../wording/en/views/judge';
import { judge as sv } from '../../wording/sv/views/judge';
import { useStyles } from '../parts/styles';
import type { Reading } from '../view-props';
import { useViewWords } from '../words';
import { lacksReason, standing, type Draft, type Drafts } from './drafts';
import type { JudgeGroup, Judgeable } from './groups';
import { JudgeRow } from './judge-row';

export interface JudgeSectionProps {
  readonly group: JudgeGroup;
  readonly reading: Reading;
  readonly drafts: Drafts;
  /** Missing reasons are said once somebody has asked to save. */
  readonly asked: boolean;
  readonly onChange: (row: Judgeable, change: Partial<Pick<Draft, 'judged' | 'reason'>>) => void;
  readonly onThread?: () => void;
}

/** A goal with its own judgement, then those of its indicators. */
export function JudgeSection({ group, reading, drafts, asked, onChange, onThread }: JudgeSectionProps) {
  const words = useViewWords({ sv, en });
  const styles = useStyles();
  const { goal, rows, id } = group;
  return (
    <section aria-labelledby={`group-${id}`}>
      <h3 className={styles.heading}>
        <span id={`group-${id}`}>{goal ? `${goal.code} ${goal.title}` : words.loose}</span>
        {onThread && (
          <Link as="button" appearance="subtle" onClick={onThread} aria-label={words.threadOf(goal?.title ?? '')}>
            {words.thread}
          </Link>
        )}
      </h3>
      <ul className={styles.list}>
        {rows.map((row) => {
          const draft = drafts.get(row.id);
          return (
            <JudgeRow
              key={row.id}
              row={row}
              plan={reading.plan}
              computed={reading.computed}
              standing={standing(drafts, row)}
              missing={asked && draft !== undefined && lacksReason(draft)}
              onChange={(change) => onChange(row, change)}
            />
          );
        })}
      </ul>
    </section>
  );
}

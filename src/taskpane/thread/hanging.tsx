import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { amount } from '../../domain/amount';
import type { ActivityStatus, Indicator, TableId } from '../../domain/plan';
import { printShort } from '../../domain/print-value';
import type { Thread } from '../../domain/thread';
import { activityIcons } from '../../wording/labels';
import type { ThreadWords } from '../../wording/sv/views/thread';
import { useStyles } from '../parts/styles';
import type { Reading } from '../view-props';
import { useWording } from '../words';
import { Branch } from './branch';
import { IndicatorDetail } from './indicator-detail';
import { GoalDetail } from './goal-detail';
import { numbered } from './goal-name';
import type { RowPlace } from './row-at-cursor';

const useHangingStyles = makeStyles({ nothing: { padding: '4px 6px' } });

export interface HangingProps {
  readonly reading: Reading;
  readonly thread: Thread;
  readonly here: RowPlace;
  readonly words: ThreadWords;
  readonly onShow: (place: RowPlace) => void;
}

type BranchId = 'indicators' | 'supporting' | 'activities' | 'texts' | 'risks' | 'children';

/** What hangs on a goal: what it is measured by, what is done, what is written, and the goals beneath. */
export function Hanging({ reading: { plan, computed }, thread, here, words, onShow }: HangingProps) {
  const { labels } = useWording();
  const styles = useStyles();
  const own = useHangingStyles();
  const { goal, indicators, supporting, activities, texts, risks, children } = thread;
  if ([indicators, supporting, activities, texts, risks, children].every(({ length }) => length === 0))
    return <p className={mergeClasses(styles.quiet, own.nothing)}>{words.nothing}</p>;

  const branch = <Row extends { readonly key: string }>(
    id: BranchId,
    table: TableId,
    rows: readonly Row[],
    name: (row: Row) => string,
    detail: (row: Row) => ReactNode,
  ) => (
    <Branch
      // A list that was opened is closed again at another goal.
      key={`${goal.key} ${id}`}
      id={`thread-${id}`}
      heading={words[id]}
      rows={rows}
      here={here.table === table ? here.row : null}
      more={words.more}
      name={(row) => name(row) || words.nameless}
      detail={detail}
      onShow={({ key }) => onShow({ table, row: key })}
    />
  );
  const measured = (row: Indicator) => <IndicatorDetail row={row} reading={{ plan, computed }} />;
  return (
    <>
      {branch('indicators', 'indicators', indicators, ({ name }) => name, measured)}
      {branch('supporting', 'indicators', supporting, ({ name }) => name, measured)}
      {branch(
        'activities',
        'activities',
        activities,
        ({ name }) => name,
        ({ status }) => (
          <Status of={status} words={words} />
        ),
      )}
      {branch(
        'texts',
        'texts',
        texts,
        ({ heading }) => heading,
        ({ text, done }) => lengthOf(text, done, words),
      )}
      {branch(
        'risks',
        'risks',
        risks,
        ({ event, process }) => event || process,
        ({ key }) => {
          const level = computed.risks.get(key)?.riskLevel;
          return level && labels.riskLevels[level];
        },
      )}
      {branch('children', 'goals', children, numbered, (child) => (
        <GoalDetail goal={child} start={plan.start} />
      ))}
    </>
  );
}

function Status({ of: status, words }: { readonly of: ActivityStatus | null; readonly words: ThreadWords }) {
  const { labels } = useWording();
  if (!status) return words.noStatus;
  return (
    <>
      <span aria-hidden>{activityIcons[status]}</span> {labels.activityStatuses[status]}
    </>
  );
}

const lengthOf = (text: string, done: boolean, words: ThreadWords): string =>
  [text === '' ? words.emptyText : words.characters(printShort(amount(text.length), 0)), done ? words.doneText : '']
    .filter(Boolean)
    .join(' · ');

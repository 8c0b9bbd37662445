import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Goal, Start } from '../../domain/plan';
import { useStyles } from '../parts/styles';
import { useWording } from '../words';
import { numbered } from './goal-name';
import { GoalDetail } from './goal-detail';
import { Line } from '../parts/line';

const useChainStyles = makeStyles({
  item: { position: 'relative', paddingLeft: '13px' },
  /** Down to the goal beneath, and no further: there the thread bends. */
  own: { position: 'relative', marginLeft: '-13px', paddingLeft: '13px' },
  /** From this goal down to what hangs on it. */
  thread: {
    '::before': {
      content: '""',
      position: 'absolute',
      left: '4px',
      top: '14px',
      bottom: '0',
      width: '2px',
      backgroundColor: tokens.colorBrandForeground1,
      forcedColorAdjust: 'none',
    },
    '@media (forced-colors: active)': { '::before': { backgroundColor: 'CanvasText' } },
  },
  beneath: { paddingLeft: '0', marginLeft: '-3px' },
  /** From the goal above to this one. */
  bend: {
    '::after': {
      content: '""',
      position: 'absolute',
      left: '-4px',
      top: '0',
      width: '7px',
      height: '13px',
      borderLeft: `2px solid ${tokens.colorBrandForeground1}`,
      borderBottom: `2px solid ${tokens.colorBrandForeground1}`,
      borderBottomLeftRadius: '6px',
      boxSizing: 'border-box',
    },
  },
  knot: {
    position: 'absolute',
    left: '1px',
    top: '10px',
    width: '8px',
    height: '8px',
    borderRadius: '50%',
    backgroundColor: tokens.colorBrandForeground1,
    forcedColorAdjust: 'none',
    zIndex: 1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  end: {
    left: '0',
    top: '9px',
    width: '10px',
    height: '10px',
    boxShadow: `0 0 0 2px ${tokens.colorNeutralBackground1}`,
    '@media (forced-colors: active)': { boxShadow: '0 0 0 2px Canvas' },
  },
  level: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
  },
  above: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  goal: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
});

export interface ChainProps {
  /** From the focus goal down. */
  readonly goals: readonly Goal[];
  /** Key of the goal where the cursor stands, if it stands on one. */
  readonly here: string | null;
  readonly start: Start;
  readonly onShow: (goal: Goal) => void;
  /** What hangs on the last of them. */
  readonly children: ReactNode;
  readonly label?: string;
}

/** The red thread: each goal hangs on the one above it, a little further in. */
export function Chain({ goals, label, ...rest }: ChainProps) {
  const list = useStyles().list;
  const styles = useChainStyles();
  const { labels } = useWording();
  const [goal, ...beneath] = goals;
  if (!goal) return null;
  const { here, start, onShow, children } = rest;
  const isEnd = beneath.length === 0;
  const isFirst = label !== undefined;
  return (
    <ol className={mergeClasses(list, !isFirst && styles.beneath)} {...(isFirst ? { 'aria-label': label } : {})}>
      <li className={mergeClasses(styles.item, isEnd && styles.thread, !isFirst && styles.bend)}>
        <div className={mergeClasses(styles.own, !isEnd && styles.thread)}>
          <span aria-hidden className={mergeClasses(styles.knot, isEnd && styles.end)} />
          <Line here={goal.key === here} onClick={() => onShow(goal)} detail={<GoalDetail goal={goal} start={start} />}>
            <span className={styles.level}>{labels.goalLevelsInFull[goal.level]}</span>
            <span className={isEnd ? styles.goal : styles.above}>{numbered(goal)}</span>
          </Line>
        </div>
        {isEnd ? children : <Chain goals={beneath} {...rest} />}
      </li>
    </ol>
  );
}

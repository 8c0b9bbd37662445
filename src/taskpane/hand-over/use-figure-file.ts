import { useDeferredValue, useMemo, useState } from 'react';
import { figureFile, type FigureFile } from '../../report/hand-over/figure-file';
import { figuresOf, type Figures } from '../../report/hand-over/figures';
import { readNames } from '../../report/hand-over/name-list';
import { namingOf, type Naming } from '../../report/hand-over/naming';
import { readKnownNames, type KnownNames } from '../../report/hand-over/remembered-names';
import { nameOf } from '../../report/front-page';
import { remembered } from '../../workbook/read/remembered';
import type { Reading } from '../view-props';
import type { ChosenColumn } from './column-choice';

/** What has been chosen for the file, and the file that comes of it. */
export interface FigureFileInHand extends Figures {
  readonly unit: string;
  readonly setUnit: (unit: string) => void;
  readonly column: ChosenColumn;
  readonly setColumn: (column: ChosenColumn) => void;
  readonly listText: string;
  readonly setListText: (text: string) => void;
  readonly list: readonly string[];
  readonly withoutList: boolean;
  readonly setWithoutList: (without: boolean) => void;
  /** null until there is a list. */
  readonly naming: Naming | null;
  readonly choose: (name: string, listed: string | null | undefined) => void;
  /** null while something is missing. */
  readonly file: FigureFile | null;
  /** What to remember; null where the workbook remembers it already. */
  readonly toRemember: KnownNames | null;
}

export function useFigureFile(reading: Reading): FigureFileInHand {
  const { plan } = reading;
  const own = nameOf(plan.start);
  const held = remembered(reading, 'names') ?? '';
  const known = useMemo(() => readKnownNames(held), [held]);
  const [typedUnit, setUnit] = useState<string | null>(null);
  const [column, setColumn] = useState<ChosenColumn>('all');
  const [listText, setListText] = useState('');
  const [withoutList, setWithoutList] = useState(false);
  const [chosen, setChosen] = useState<ReadonlyMap<string, string | null>>(() => new Map(Object.entries(known.indicators)));
  const unit = typedUnit ?? (known.unit || own);

  const read = useDeferredValue(listText);
  const list = useMemo(() => readNames(read), [read]);
  const { figures, leftOut } = useMemo(() => figuresOf(plan), [plan]);
  const naming = useMemo(() => (list.length > 0 ? namingOf({ figures }, list, Object.fromEntries(chosen)) : null), [figures, list, chosen]);
  const isReady = unit.trim() !== '' && (withoutList || naming?.open.length === 0);
  const file = useMemo(() => {
    if (!isReady) return null;
    const wanted = column === 'all' ? figures : figures.filter((figure) => figure.column === column);
    return figureFile(unit, wanted, (name) => (withoutList ? name : (naming?.names.get(name) ?? null)));
  }, [column, figures, isReady, naming, unit, withoutList]);

  const toRemember: KnownNames = { unit: unit.trim() === own ? '' : unit.trim(), indicators: Object.fromEntries(chosen) };
  const isKnown = toRemember.unit === known.unit && JSON.stringify(toRemember.indicators) === JSON.stringify(known.indicators);
  return {
    figures,
    leftOut,
    unit,
    setUnit,
    column,
    setColumn,
    listText,
    setListText,
    list,
    withoutList,
    setWithoutList,
    naming,
    choose: (name, listed) => {
      const next = new Map(chosen);
      // What was chosen last stands last: the oldest are forgotten first.
      next.delete(name);
      if (listed !== undefined) next.set(name, listed);
      setChosen(next);
    },
    file,
    toRemember: isKnown ? null : toRemember,
  };
}

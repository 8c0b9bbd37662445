import { useCallback, useState } from 'react';
import { entry as en } from '../../wording/en/views/entry';
import { entry as sv } from '../../wording/sv/views/entry';
import { Begin } from '../entry/begin';
import { NewRow, type RowToAdd } from '../entry/new-row';
import { entryRow } from '../entry/row';
import { RowForm } from '../entry/row-form';
import { useRowInView } from '../entry/use-row-in-view';
import type { TemplateViewProps } from '../view-props';
import { useViewWords } from '../words';

/** Fills in the row that the view was opened for, then the one where the cursor is; a list of what is due where there is none. */
export default function Entry(props: TemplateViewProps) {
  const words = useViewWords({ sv, en });
  const [unsaved, setUnsaved] = useState(false);
  const [adding, setAdding] = useState<RowToAdd | null>(null);
  const { place, showAll } = useRowInView(props, unsaved || adding !== null);
  const at = entryRow(props.reading.plan, place);
  const onUnsaved = useCallback((is: boolean) => setUnsaved(is), []);
  if (adding) return <NewRow {...props} adding={adding} words={words} onLeave={() => setAdding(null)} />;
  if (!at) return <Begin {...props} words={words} onAdd={setAdding} />;
  return (
    <RowForm key={`${at.table} ${at.row.key}`} {...props} at={at} words={words} onUnsaved={onUnsaved} onAll={showAll} onAdd={setAdding} />
  );
}

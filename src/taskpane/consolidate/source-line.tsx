import type { FileReceipt, Source } from '../../consolidation/consolidated';
import { useStyles } from '../parts/styles';
import { useConsolidateWords } from './words';

/** Where a figure stands: its file, sheet and cell, to be found there. */
export function SourceLine({ source, file, files }: { source: Source | null; file: number | null; files: readonly FileReceipt[] }) {
  const { words } = useConsolidateWords();
  const styles = useStyles();
  const name = files[source?.file ?? file ?? -1]?.name ?? '';
  return (
    <p className={styles.quiet}>
      {name === '' ? words.noSource : `${words.source}: ${words.place(name, source?.sheet ?? '', source?.cell ?? '')}`}
    </p>
  );
}

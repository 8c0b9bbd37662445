import { useMemo } from 'react';
import type { PlacedFinding } from '../../commands/checkWorkbook';
import type { Fix } from '../../domain/fixes';
import type { CheckWords } from '../../wording/sv/views/check';
import type { CellPlace, ShownFinding } from '../overview';
import type { Actions, Reading } from '../view-props';
import { fixReceipt } from './fix-receipt';

/** What can be done about findings. Each resolves to whether it was done. */
export interface Decisions {
  readonly show: (finding: ShownFinding) => void;
  /** Whether there is a cell or a sheet to go to. */
  readonly canShow: (finding: ShownFinding) => boolean;
  readonly fix: (fixes: readonly Fix[]) => Promise<boolean>;
  readonly accept: (findings: readonly ShownFinding[], reason: string) => Promise<boolean>;
  readonly takeBack: (finding: ShownFinding) => Promise<boolean>;
  readonly writeSheet: () => Promise<boolean>;
  readonly holdUnsaved: Actions['holdUnsaved'];
}

const handling = () => import(/* webpackChunkName: "handling" */ '../../commands/handleFinding');

export function useDecisions(actions: Actions, { snapshot }: Reading, words: CheckWords): Decisions {
  const { sheets } = snapshot.outline;
  return useMemo(() => {
    const seen = new Set(sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name));
    const placeOf = ({ place }: ShownFinding): CellPlace | null =>
      place && seen.has(place.sheet) ? { sheet: place.sheet, cell: place.cell ?? 'A1' } : null;
    const handle = (findings: readonly PlacedFinding[], reason: string | null, said: string) =>
      actions.run('accept', async (port) => {
        const { handleFinding } = await handling();
        await handleFinding(port, findings, reason === null ? null : 'accept', reason ?? '');
        return { said, undo: true };
      });
    return {
      canShow: (finding) => placeOf(finding) !== null,
      show(finding) {
        const place = placeOf(finding);
        if (place) actions.show(place);
      },
      fix: (fixes) =>
        actions.run('fix', async (port) => {
          const { applyFixes } = await import(/* webpackChunkName: "fixing" */ '../../commands/applyFixes');
          const result = await applyFixes(port, fixes);
          return result ? fixReceipt(result, words) : undefined;
        }),
      accept: (findings, reason) =>
        handle(
          findings.map(({ placed }) => placed),
          reason,
          words.accepted(findings.length),
        ),
      takeBack: ({ placed }) => handle([placed], null, words.takenBack),
      writeSheet: () =>
        actions.run('control', async (port) => {
          const { writeControl } = await import(/* webpackChunkName: "control" */ '../../commands/writeControl');
          const written = await writeControl(port);
          if (!written) return undefined;
          return { said: words.written(written.sheet), link: { label: words.toTheSheet, place: { sheet: written.sheet, cell: 'A1' } } };
        }),
      holdUnsaved: actions.holdUnsaved,
    };
  }, [actions, sheets, words]);
}

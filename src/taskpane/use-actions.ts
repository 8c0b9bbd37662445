import { useMemo, useState } from 'react';
import type { Job } from './use-job';
import type { Navigation } from './use-navigation';
import type { PortInUse } from './use-port';
import type { Actions, Outcome, Reading } from './view-props';

export type Receipt = Outcome & { readonly said: string };

interface Parts {
  readonly port: PortInUse;
  readonly job: Job;
  readonly navigation: Navigation;
  readonly look: () => Promise<Reading | null>;
  readonly setReceipt: (receipt: Receipt | null) => void;
}

/** What the views can ask for, each joined from the door to Excel, the one job at a time, the store and the way back. */
export function useActions({ port, job, navigation, look, setReceipt }: Parts): { readonly actions: Actions; readonly announced: string } {
  const [announced, announce] = useState('');
  const { run } = job;
  const { navigate, holdUnsaved } = navigation;
  const { open, oneUndo } = port;

  const actions = useMemo<Actions>(() => {
    const settle = (outcome: Outcome | void) => {
      if (outcome?.go) navigate(outcome.go);
      setReceipt(outcome?.said === undefined ? null : { ...outcome, said: outcome.said });
    };
    return {
      oneUndo,
      announce,
      holdUnsaved,
      run: (name, command, { cancel = false, reread = true } = {}) =>
        run(
          name,
          async (progress) => {
            const outcome = await command(await open(), progress);
            // What was done is done, whether Excel lets itself be read just now or not.
            if (reread) await look().catch(() => undefined);
            settle(outcome);
          },
          cancel,
        ),
      show: ({ sheet, cell }) => void run('show', async () => (await open()).select(sheet, cell)),
      check: (say) =>
        run(say ? 'check' : 'look', async () => {
          const reading = await look();
          settle(reading && say ? { said: say(reading) } : undefined);
        }),
    };
  }, [holdUnsaved, look, navigate, oneUndo, open, run, setReceipt]);
  return { actions, announced };
}

import { consolidate as en } from '../../wording/en/views/consolidate';
import { consolidate as sv } from '../../wording/sv/views/consolidate';
import type { Decisions } from '../../consolidation/consolidated';
import type { WorkbookPort } from '../../workbook/port';
import type { AddedUp, ToAddUp } from '../../unit-files/add-up';
import { othersAreLetIn } from '../in-slices';
import type { Actions, Command, Progress } from '../view-props';
import { useViewWords } from '../words';
import { toRead, withAnswer, withPicked, type PickedFile } from './batch';
import { decidedNow, decisionsNow } from './decisions';
import { keepWork, noWork, useWork, workNow, type Work } from './kept-work';

export interface Consolidation {
  readonly work: Work;
  /** Reads what has been picked, and what was left since the last time. */
  pick(files: readonly PickedFile[], from: 'files' | 'folder'): void;
  /** Reads what a stopped run has left. */
  resume(): void;
  /** Leaves what a stopped run has left. */
  leaveRest(): void;
  setRegister(text: string): void;
  setPeriod(key: string): void;
  /** `decisions` are all that hold now. */
  decide(decisions: Decisions): void;
  /** Lays the result down in the workbook; `said` is its receipt. */
  write(said: string): void;
  clear(): void;
}

const load = () => import(/* webpackChunkName: "add-up" */ './add-up');
const loadWorker = () => import(/* webpackChunkName: "add-up" */ './start-worker');

/** What is picked, read and put together. One job at a time, each with its bar in the frame. */
export function useConsolidation(actions: Actions): Consolidation {
  const words = useViewWords({ sv, en });
  const work = useWork();

  const addUpNow = async (port: WorkbookPort, { say, signal }: Progress): Promise<void> => {
    say(words.adding);
    const [{ addUpBeside, readConsolidated, readRegister }, { startWorker }] = await Promise.all([load(), loadWorker()]);
    const standing = await readConsolidated(port);
    keepWork({ standing });
    const { batch, registerText, period, readAt } = workNow();
    const register = registerText.trim() === '' ? (standing?.register ?? null) : readRegister(registerText);
    const work: ToAddUp = {
      packed: [...batch.read.values()],
      register,
      decisions: decisionsNow(workNow()),
      period,
      readAt,
      before: standing && { of: standing.of, remembered: standing.remembered },
    };
    const told = (done: number, all: number) => say(words.adding, done, all);
    let result: AddedUp | null | 'ended' = 'ended';
    try {
      result = await addUpBeside(work, startWorker, { signal, told, letIn: othersAreLetIn });
    } finally {
      // An earlier result would be of something else than what is chosen now.
      keepWork(result === 'ended' ? { result: null } : { result, foundNothing: result === null });
    }
  };

  const readAll = () => {
    void actions.run(
      'units',
      async (port, progress) => {
        const [{ readFiles }, { startWorker }] = await Promise.all([load(), loadWorker()]);
        const { files, known, pathOf } = toRead(workNow().batch);
        const sayNext = (at: number) => {
          const file = files[at];
          if (file) progress.say(words.reading(file.name, at + 1, files.length), at, files.length);
        };
        sayNext(0);
        let done = 0;
        for await (const answer of readFiles(files, startWorker, { signal: progress.signal, known, pathOf })) {
          keepWork({ batch: withAnswer(workNow().batch, answer) });
          done += 1;
          sayNext(done);
        }
        if (workNow().batch.left.length > 0) return;
        keepWork({ readAt: now() });
        await addUpNow(port, progress);
      },
      { cancel: true, reread: false },
    );
  };

  const addUpAgain = () => {
    if (workNow().batch.read.size > 0 && workNow().batch.left.length === 0)
      void actions.run('units', addUpNow, { cancel: true, reread: false });
  };
  const change = (changed: Partial<Work>) => {
    keepWork(changed);
    addUpAgain();
  };

  return {
    work,
    pick: (files, from) => {
      const batch = withPicked(workNow().batch, files, from);
      if (batch.left.length === 0) return actions.announce(words.nothingPicked);
      keepWork({ batch, result: null, foundNothing: false });
      readAll();
    },
    resume: readAll,
    leaveRest: () => {
      const { batch } = workNow();
      const picked = new Map([...batch.picked].filter(([path]) => batch.read.has(path)));
      change({ batch: { ...batch, picked, left: [] }, readAt: now() });
    },
    setRegister: (registerText) => change({ registerText }),
    setPeriod: (period) => change({ period }),
    decide: (decisions) => change(decidedNow(workNow(), decisions)),
    write: (said) => {
      const { result, decisions, takenBack, registerText } = workNow();
      if (!result) return;
      const lay: Command = async (port, { say }) => {
        say(words.writing);
        const [{ writeConsolidated }, { readConsolidated, readRegister }] = await Promise.all([
          import(/* webpackChunkName: "write-consolidated" */ '../../commands/writeConsolidated'),
          load(),
        ]);
        const register = registerText.trim() === '' ? {} : { register: readRegister(registerText).units };
        await writeConsolidated(port, result.consolidated, decisions, { ...register, takenBack });
        const { decisions: none, takenBack: nothing } = noWork;
        keepWork({ standing: await readConsolidated(port), decisions: none, takenBack: nothing });
        return { said, undo: true };
      };
      void actions.run('consolidation', lay);
    },
    clear: () => keepWork({ ...noWork, standing: workNow().standing }),
  };
}

/** "2026-09-11 14:05" */
const now = (): string => new Date().toLocaleString('sv-SE', { dateStyle: 'short', timeStyle: 'short' });

import { splitAddress } from '../area';
import type { SelectedCells } from '../port';

/** Going to a cell of another sheet is two events, and an arrow key held down is thirty in a second: one question does for what comes this close. */
const togetherMilliseconds = 30;

/**
 * Tells where the active cell is, at once and whenever it is another. A move costs at most one request, which asks for sheet and address together: events
 * know a sheet by its id only. While Excel has not answered, further moves are one more question, not one each. Two requests to begin, one to end.
 */
export async function watchSelection(excel: typeof Excel, moved: (at: SelectedCells) => void): Promise<() => Promise<void>> {
  let wanted = false;
  let asking = false;
  let ended = false;
  let last: SelectedCells | null = null;
  const stop = await excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const handlers: readonly { remove(): void }[] = [
      worksheets.onSelectionChanged.add(() => told()),
      // Going to another sheet is no change of what is selected there.
      worksheets.onActivated.add(() => told()),
      // Rows that come and go above the cursor move it without a word.
      worksheets.onChanged.add(({ changeType }) => told(changeType !== 'RangeEdited')),
    ];
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    };
  });
  await look();
  return () => {
    ended = true;
    return stop();
  };

  function told(mayHaveMoved = true): Promise<void> {
    if (mayHaveMoved) void follow();
    return Promise.resolve();
  }

  async function follow(): Promise<void> {
    wanted = true;
    if (asking) return;
    asking = true;
    while (wanted && !ended) {
      await new Promise((resolve) => setTimeout(resolve, togetherMilliseconds));
      wanted = false;
      await look();
    }
    asking = false;
  }

  async function look(): Promise<void> {
    // A chart sheet has no active cell, and a host that is busy tells of the next move: the cursor is no reason to disturb anybody.
    const at = ended ? null : await activeCell(excel).catch(() => null);
    if (!at || ended || (at.sheet === last?.sheet && at.address === last.address)) return;
    last = at;
    moved(at);
  }
}

const activeCell = (excel: typeof Excel): Promise<SelectedCells> =>
  excel.run({ delayForCellEdit: true }, async (context) => {
    const cell = context.workbook.getActiveCell().untrack().load('address');
    await context.sync();
    return splitAddress(cell.address);
  });

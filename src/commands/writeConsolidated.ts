import { remember } from '../consolidation/changed';
import type { Consolidated, Decisions } from '../consolidation/consolidated';
import type { RegisterUnit } from '../consolidation/register';
import { consolidationWords, findingSentence, questionSentence } from '../wording/consolidation';
import { consolidatedContent } from '../workbook/consolidated';
import { consolidatedSheets, consolidatedTables } from '../workbook/consolidated/names';
import type { ConsolidatedRead } from '../workbook/consolidated/read';
import type { SheetContent } from '../workbook/content';
import { WorkbookError } from '../workbook/errors';
import type { Receipt, TableCells, WorkbookContent, WorkbookPort } from '../workbook/port';
import { readConsolidated } from './readConsolidated';
import { again } from './writeControl';

export interface WriteOptions {
  /** The units that were expected; absent: Register stays as it is. */
  readonly register?: readonly RegisterUnit[];
  /** The consolidation as the workbook had it, where it was just read: null where there was none. Absent: it is read. */
  readonly before?: ConsolidatedRead | null;
  /** Decisions that stand in the workbook and no longer hold. */
  readonly takenBack?: Decisions;
}

/** What was written: whether it replaced an earlier consolidation, and what it cost. */
export interface ConsolidatedWritten extends Receipt {
  readonly replaced: boolean;
}

const typedTables: readonly string[] = [
  consolidatedTables.goalWords,
  consolidatedTables.register,
  consolidatedTables.names,
  consolidatedTables.goalMoves,
];

/**
 * Lays a consolidation down in the workbook: in a workbook without one as new sheets, else in place of the earlier one's, in one step. What people have
 * typed in Register and Beslut stays, and so do sheets of their own. Rejects with ItemAlreadyExists or NotOurSheet where a person has a sheet of such a name,
 * NewerTemplate where a later version of ours made the consolidation. Three syncs and one for each 4 MB; two more where it has to be read.
 */
export async function writeConsolidated(
  port: WorkbookPort,
  consolidated: Consolidated,
  decisions: Decisions,
  { register, before, takenBack }: WriteOptions = {},
): Promise<ConsolidatedWritten> {
  let known = before;
  return again(async () => {
    const standing = known === undefined ? await readConsolidated(port) : known;
    // Whatever was read before has been overtaken if this has to be tried again.
    known = undefined;
    if (standing?.isNewer) throw new WorkbookError('NewerTemplate', {});
    const content = consolidatedContent(
      consolidated,
      {
        register: register ?? standing?.register?.units ?? [],
        decisions: standing ? joined(decisions, standing.decisions, takenBack) : decisions,
        remembered: remember(consolidated, latest(consolidated)),
      },
      {
        ask: (question) => questionSentence(question, consolidationWords.sv),
        finding: (finding) => findingSentence(finding, consolidationWords.sv),
      },
    );
    if (!standing) return { ...(await port.create(content)), replaced: false };
    const asRead = typedTables.flatMap((name) => standing.snapshot.tables.get(name) ?? []);
    return { ...(await port.replaceSheets(whereTheyStand(content, standing, register !== undefined), asRead)), replaced: true };
  });
}

const latest = ({ files }: Consolidated): string => files.reduce((last, { readAt }) => (readAt > last ? readAt : last), '');

/** What was decided now, and what stands in the workbook beside it. */
function joined(now: Decisions, standing: Decisions, takenBack: Decisions = { names: [], goals: [] }): Decisions {
  const nameKey = ({ of, name, like }: Decisions['names'][number]): string => [of, name, like].join('\n');
  const names = new Set([...now.names, ...takenBack.names].map(nameKey));
  const moved = new Set([...now.goals, ...takenBack.goals].map(({ from }) => from));
  return {
    names: [...now.names, ...standing.names.filter((one) => !names.has(nameKey(one)))],
    goals: [...now.goals, ...standing.goals.filter(({ from }) => !moved.has(from))],
    // They are decided in the workbook alone.
    ...(standing.words && { words: standing.words }),
  };
}

/** The sheets under the names that people have given them. Register is left where nothing new is said of it. */
function whereTheyStand(content: WorkbookContent, { snapshot }: ConsolidatedRead, withRegister: boolean): WorkbookContent {
  const places = new Map<string, string>();
  for (const [table, { sheet }] of snapshot.tables as ReadonlyMap<string, TableCells>) places.set(table, sheet);
  const nameNow = ({ name, tables }: SheetContent): string => tables.map((table) => places.get(table.name)).find(Boolean) ?? name;
  const hasRegister = places.has(consolidatedTables.register);
  const sheets = content.sheets
    .filter(({ name }) => name !== consolidatedSheets.register || withRegister || !hasRegister)
    .map((sheet) => ({ ...sheet, name: nameNow(sheet) }));
  const activate = content.sheets.findIndex(({ name }) => name === content.activate);
  return { ...content, sheets, activate: sheets[activate]?.name ?? content.activate };
}

import type { Consolidated, Decisions } from '../../consolidation/consolidated';
import type { RegisterUnit } from '../../consolidation/register';
import type { Remembered } from '../../consolidation/remembered';
import type { WorkbookContent } from '../port';
import { activitiesSheet, actionsSheet } from './work';
import { budgetSheet, totalsSheet } from './budget';
import { contextOf, type Sentences } from './context';
import { nameRows } from './name-rows';
import { goalMatrixSheet } from './goal-matrix';
import { goalWordsSheet } from './goal-words';
import { goalsSheet, goalTextsSheet } from './goals';
import { incomingSheet } from './incoming';
import { indicatorMatrixSheet } from './indicator-matrix';
import { indicatorsSheet } from './indicators';
import { memorySheet } from './memory';
import { consolidatedSheets } from './names';
import { filesSheet, findingsSheet } from './receipts';
import { decisionsSheet, registerSheet } from './typed';

/** What people decide about a consolidation, and what it keeps for the next one. */
export interface Kept {
  readonly register: readonly RegisterUnit[];
  readonly decisions: Decisions;
  readonly remembered: Remembered | null;
}

/** A consolidation as a workbook of its own kind: Inkomna first, the very hidden sheet last (docs/consolidation.md). */
export function consolidatedContent(consolidated: Consolidated, kept: Kept, sentences: Sentences): WorkbookContent {
  const context = contextOf(consolidated, sentences);
  const memory = memorySheet(consolidated, kept.remembered);
  return {
    sheets: [
      incomingSheet(context),
      goalMatrixSheet(context),
      goalsSheet(context),
      goalTextsSheet(context),
      indicatorsSheet(context),
      indicatorMatrixSheet(context),
      budgetSheet(context),
      totalsSheet(context),
      actionsSheet(context),
      activitiesSheet(context),
      findingsSheet(context),
      filesSheet(context),
      goalWordsSheet(context, kept.decisions),
      registerSheet(context, kept.register),
      decisionsSheet(context, nameRows(context, kept.decisions), kept.decisions.goals),
      memory.sheet,
    ],
    names: memory.names,
    activate: consolidatedSheets.incoming,
    owned: true,
  };
}

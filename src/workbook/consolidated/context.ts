import type { Consolidated, ConsolidationFinding, Question, Source, UnitKey, UnitNamed } from '../../consolidation/consolidated';
import type { AmountUnit } from '../../domain/plan';
import type { Wording } from '../../wording';
import { consolidatedWorkbook, type ConsolidatedWorkbookWords } from '../../wording/sv/consolidated-workbook';
import { swedish } from '../../wording/sv';
import { amountFormat } from '../schema/number-format';
import { documentTypes, monthNames } from '../schema/words';
import { amountDecimals } from '../template/amounts';

/** What every sheet of a consolidation asks for. */
export interface Context {
  readonly consolidated: Consolidated;
  /** Swedish, as all sheets. */
  readonly wording: Wording;
  readonly words: ConsolidatedWorkbookWords;
  readonly amount: string;
  /** The units in the order of Inkomna's departments and names, for columns and rows of others. */
  readonly units: readonly UnitNamed[];
  unit(key: UnitKey): UnitNamed;
  /** The sentence of a question, and of a finding. */
  readonly ask: (question: Question) => string;
  readonly finding: (finding: ConsolidationFinding) => string;
  /** "Södra nämnden · T2 2026 · Budget" */
  title(sheet: string): string;
}

/** Sentences of what was found and what is to be asked. */
export type Sentences = Pick<Context, 'ask' | 'finding'>;

export function contextOf(consolidated: Consolidated, sentences: Sentences): Context {
  const byKey = new Map<UnitKey, UnitNamed>(consolidated.incoming.map((unit) => [unit.key, unit]));
  const { type, year, periodMonth, board } = consolidated;
  const month = type === 'month' && periodMonth !== null ? ` ${monthNames[periodMonth - 1] ?? ''}` : '';
  const order = new Intl.Collator('sv', { numeric: true });
  return {
    ...sentences,
    consolidated,
    wording: swedish,
    words: consolidatedWorkbook,
    amount: amountFormat(amountDecimals(consolidated.amountUnit satisfies AmountUnit)),
    units: [...byKey.values()].sort(
      (left, right) => order.compare(left.department, right.department) || order.compare(left.name, right.name),
    ),
    unit: (key) => byKey.get(key) ?? { key, department: '', name: key, unitId: '', contact: '' },
    title: (sheet) => [board, `${documentTypes[type]}${month} ${year}`, sheet].filter(Boolean).join(' · '),
  };
}

/** The file's name of a source; '' without one. */
export const fileOf = ({ files }: Consolidated, source: Source | null): string => (source && files[source.file]?.name) ?? '';

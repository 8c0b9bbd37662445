import type { Consolidated, ConsolidationFinding, Incoming, Question } from './consolidated';
import type { Severity } from '../domain/finding';
import type { QuestionCode } from './questions';

type Code = ConsolidationFinding['code'];

/** A row of docs/consolidation.md: what is found, by message, and how grave it is. An error keeps something out of the result. */
export const findingTable = [
  { code: 'C01', messages: { missing: 'error' } },
  { code: 'C02', messages: { unreadable: 'error', unreadableToo: 'warning' } },
  { code: 'C03', messages: { wrongYear: 'error', wrongPeriod: 'error', otherPeriodToo: 'note' } },
  { code: 'C04', messages: { duplicate: 'warning', sameFile: 'note' } },
  { code: 'C05', messages: { notExpected: 'error', nearName: 'warning', otherId: 'warning', idOfOther: 'warning', otherName: 'note' } },
  { code: 'C06', messages: { olderTemplate: 'note' } },
  { code: 'C07', messages: { uncomputed: 'warning' } },
  { code: 'C08', messages: { errors: 'warning' } },
  { code: 'C09', messages: { macros: 'note' } },
  { code: 'C10', messages: { noAmountUnit: 'error', noSigns: 'error', noKind: 'error' } },
  { code: 'C11', messages: { mixed: 'error', otherConvention: 'error', againstFrame: 'error' } },
  { code: 'C12', messages: { frameThousandfold: 'warning', forecastThousandfold: 'warning' } },
  { code: 'C13', messages: { noBudget: 'warning', budgetRows: 'warning' } },
  {
    code: 'C14',
    messages: { noForecast: 'warning', forecastRows: 'warning', noOutcome: 'warning', outcomeRows: 'warning' },
  },
  { code: 'C15', messages: { frameDiffers: 'warning', framesDiffer: 'warning' } },
  { code: 'C16', messages: { forecastUntouched: 'warning' } },
  { code: 'C17', messages: { otherTitle: 'note' } },
  { code: 'C18', messages: { looseGoal: 'warning' } },
  { code: 'C19', messages: { near: 'note' } },
  { code: 'C20', messages: { otherMeasures: 'warning', repeated: 'warning' } },
  { code: 'C21', messages: { datesDiffer: 'note' } },
  { code: 'C22', messages: { hidden: 'note' } },
  { code: 'C23', messages: { internalTrade: 'note' } },
  { code: 'C24', messages: { personalNumber: 'warning', email: 'warning', phone: 'warning' } },
  {
    code: 'C25',
    messages: {
      noUnitColumn: 'error',
      noUnit: 'warning',
      twice: 'warning',
      variantTwice: 'warning',
      frame: 'warning',
      openQuote: 'warning',
    },
  },
] as const satisfies readonly { readonly code: Code; readonly messages: Readonly<Record<string, Severity>> }[];

type KeysOf<Union> = Union extends unknown ? keyof Union : never;
export type FindingMessage = KeysOf<(typeof findingTable)[number]['messages']>;

const known: ReadonlyMap<string, { readonly code: Code; readonly severity: Severity; readonly at: number }> = new Map(
  findingTable.flatMap(({ code, messages }, at) =>
    Object.entries(messages).map(([message, severity]) => [message, { code, severity, at }]),
  ),
);

type Where = Partial<Pick<ConsolidationFinding, 'unit' | 'file' | 'place' | 'source'>>;

/** Makes a finding of a message of the table; facts are printed already. */
export function found(message: FindingMessage, where: Where, facts: ConsolidationFinding['facts'] = {}): ConsolidationFinding {
  const row = known.get(message);
  if (!row) throw new Error(`No finding says ${message}`);
  const { unit = null, file = null, place = null, source = null } = where;
  return { code: row.code, severity: row.severity, message, unit, file, place, source, facts };
}

/** What there is to ask a unit about that is a matter of the consolidation; what its own check says of its budget rows is the unit's. */
export const askedFindings = (incoming: readonly Incoming[]): readonly ConsolidationFinding[] =>
  incoming.flatMap((row) => row.ask.flatMap((question) => askedFinding(row, question)));

const ownCheck: readonly QuestionCode[] = ['warnings', 'deviationWithoutCause', 'noMoney'];

function askedFinding({ key, file }: Incoming, { about, facts, source }: Question): readonly ConsolidationFinding[] {
  if (ownCheck.some((code) => code === about) || !isMessage(about)) return [];
  return [found(about, { unit: key, file: source?.file ?? file, source }, facts)];
}

const isMessage = (word: string): word is FindingMessage => known.has(word);

/** By code, each in the order of Inkomna; within a unit as they were found. */
export function inOrder(
  findings: readonly ConsolidationFinding[],
  { incoming }: Pick<Consolidated, 'incoming'>,
): readonly ConsolidationFinding[] {
  const units = new Map(incoming.map(({ key }, at) => [key, at]));
  const place = ({ unit }: ConsolidationFinding): number => (unit === null ? -1 : (units.get(unit) ?? units.size));
  const row = ({ message }: ConsolidationFinding): number => known.get(message)?.at ?? 0;
  return [...findings].sort((left, right) => row(left) - row(right) || place(left) - place(right));
}

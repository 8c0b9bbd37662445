import type * as p from '../../domain/plan';
import { labels } from '../../wording/sv/labels';

/** The words of every list in the workbook, by code: always Swedish, the same as everywhere else. Reading is tolerant (`read-word.ts`). */
export type Words<Code extends string> = Readonly<Record<Code, string>>;

export const {
  documentTypes,
  levels,
  amountUnits,
  signs,
  statuses,
  councilMet,
  owners,
  goalLevels,
  judgements,
  notComputable,
  chapters,
  measureKinds,
  directions,
  periodicities,
  dueIn: dueIns,
  measuredAs,
  councilScopes,
  activityStatuses,
  budgetKinds,
  adjustmentKinds,
  adjustmentStates,
  capitalCostKinds,
  complaintKinds,
  complaintSubjects,
  volumeTotals: totals,
  per: pers,
  months: monthNames,
  monthsInShort: months,
} = labels;

/** Names of the tables in the workbook. */
export const tableWords: Words<p.TableId> = {
  goals: 'Mål',
  texts: 'Texter',
  indicators: 'Indikatorer',
  activities: 'Aktiviteter',
  budget: 'Driftbudget',
  budgetSums: 'DriftbudgetSumma',
  actions: 'Åtgärder',
  resultUnits: 'Resultatenheter',
  resultUnitSums: 'ResultatenheterSumma',
  investments: 'Investeringar',
  investmentSums: 'InvesteringarSumma',
  turnover: 'Omslutningsförändringar',
  turnoverSums: 'OmslutningsförändringarSumma',
  adjustments: 'Budgetjusteringar',
  capitalCosts: 'Kapitalkostnader',
  capitalCostSums: 'KapitalkostnaderSumma',
  volumes: 'Volymer',
  volumeSums: 'VolymerSumma',
  compensation: 'Ersättningsnivåer',
  complaints: 'SynpunkterOchLexSarah',
  otherTables: 'ÖvrigaTabeller',
  printed: 'UtskrivnaTabeller',
};

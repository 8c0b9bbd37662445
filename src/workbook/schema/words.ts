import type * as p from '../../domain/plan';

/** The words of every list in the workbook, by code. The first word is the one that is written; reading is tolerant (`read-word.ts`). */
export type Words<Code extends string> = Readonly<Record<Code, string>>;

export const documentTypes: Words<p.DocumentType> = { VP: 'VP', T1: 'T1', T2: 'T2', VB: 'VB', month: 'Månad' };
export const levels: Words<p.Level> = { unit: 'Enhet', department: 'Avdelning', board: 'Nämnd' };
export const amountUnits: Words<p.AmountUnit> = { kr: 'kr', tkr: 'tkr', mnkr: 'mnkr' };
export const signs: Words<p.SignConvention> = {
  costPositive: 'Kostnad + / intäkt −',
  revenuePositive: 'Intäkt + / kostnad −',
  unsigned: 'Båda utan tecken',
};
export const statuses: Words<p.Status> = {
  draft: 'Utkast',
  ready: 'Klarmarkerad',
  reviewed: 'Granskad',
  approved: 'Godkänd',
  decided: 'Beslutad',
};
export const councilMet: Words<p.Start['councilMet']> = { partly: 'Delvis', ignored: 'Räknas inte' };
export const owners: Words<p.Owner> = { council: 'KF', board: 'Nämnd', unit: 'Enhet' };
export const goalLevels: Words<p.GoalLevel> = {
  focus: 'Inriktningsmål',
  area: 'Verksamhetsområde',
  committee: 'Nämndmål',
  unit: 'Enhetsmål',
};
export const judgements: Words<p.Judgement> = {
  fully: 'Uppfylls helt',
  partly: 'Uppfylls delvis',
  not: 'Uppfylls inte',
  none: 'Ingen',
};
/** What a suggestion says when it cannot say a word; never a word of a list. */
export const notComputable = 'Kan inte beräknas';
export const chapters: Words<p.Chapter> = {
  opening: 'Inledande',
  goals: 'Mål',
  economy: 'Ekonomi',
  quality: 'Kvalitet',
  other: 'Övrigt',
};
export const measureKinds: Words<p.MeasureKind> = { share: 'Andel', count: 'Antal', index: 'Index', amount: 'Belopp', ratio: 'Kvot' };
export const directions: Words<p.Direction> = { higher: 'Högre är bättre', lower: 'Lägre är bättre', band: 'Inom intervall' };
export const periodicities: Words<p.Periodicity> = {
  year: 'År',
  halfYear: 'Halvår',
  tertial: 'Tertial',
  quarter: 'Kvartal',
  month: 'Månad',
};
export const dueIns: Words<p.DueIn> = { 'T1 T2 VB': 'T1 T2 VB', 'T2 VB': 'T2 VB', VB: 'VB', T1: 'T1', T2: 'T2' };
export const measuredAs: Words<p.MeasuredAs> = {
  level: 'Läge',
  accumulated: 'Ackumulerat under året',
  rolling: 'Rullande 12 månader',
};
export const councilScopes: Words<p.CouncilScope> = { board: 'Nämnden', city: 'Hela staden' };
export const activityStatuses: Words<p.ActivityStatus> = {
  notStarted: 'Ej påbörjad',
  ongoing: 'Pågår',
  finished: 'Avslutad',
  delayed: 'Försenad',
  paused: 'Pausad',
  cancelled: 'Avbruten',
};
export const budgetKinds: Words<p.BudgetKind> = { revenue: 'Intäkt', cost: 'Kostnad', net: 'Netto' };
export const adjustmentKinds: Words<Exclude<p.BudgetAdjustment['kind'], null>> = {
  operations: 'Drift',
  capitalCosts: 'Kapitalkostnader',
  investment: 'Investering',
  premises: 'Lokaler',
};
export const adjustmentStates: Words<Exclude<p.BudgetAdjustment['state'], null>> = {
  applied: 'Ansöks',
  granted: 'Beviljad',
  refused: 'Avslagen',
};
export const capitalCostKinds: Words<Exclude<p.CapitalCost['kind'], null>> = { depreciation: 'Avskrivningar', interest: 'Internränta' };
export const totals: Words<Exclude<p.VolumeRow['total'], null>> = { sum: 'Summa', average: 'Snitt', none: 'Ingen' };
export const pers: Words<Exclude<p.CompensationLevel['per'], null>> = { day: 'dygn', hour: 'timme', month: 'månad' };
export const tableWords: Words<p.TableId> = {
  goals: 'Mål',
  texts: 'Texter',
  indicators: 'Indikatorer',
  activities: 'Aktiviteter',
  budget: 'Driftbudget',
  budgetSums: 'DriftbudgetSumma',
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
  otherTables: 'ÖvrigaTabeller',
  printed: 'UtskrivnaTabeller',
};
/** Short names of months, January first. */
export const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Maj', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dec'] as const;
export const monthNames = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

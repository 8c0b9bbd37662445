import { withFigure } from './scale';
import * as words from './words';

/** The drop-downs: what stands in the ranges on the very hidden sheet, by defined name. */
export const lists = {
  Lista_Dokumenttyp: Object.values(words.documentTypes),
  Lista_Nivå: Object.values(words.levels),
  Lista_Beloppsenhet: Object.values(words.amountUnits),
  Lista_Tecken: Object.values(words.signs),
  Lista_Läge: Object.values(words.statuses),
  Lista_Kommunmål: Object.values(words.councilMet),
  Lista_Ägare: Object.values(words.owners),
  Lista_Målnivå: Object.values(words.goalLevels),
  Lista_Bedömning: Object.values(words.judgements),
  Lista_Kapitel: Object.values(words.chapters),
  Lista_Måttslag: Object.values(words.measureKinds),
  Lista_Måttenhet: ['%', 'st', 'kr', 'tkr', 'mnkr', 'timmar', 'dygn', 'ton', 'kWh', 'GWh', 'barn/avd.'],
  Lista_Riktning: Object.values(words.directions),
  Lista_Periodicitet: Object.values(words.periodicities),
  Lista_RedovisasI: Object.values(words.dueIns),
  Lista_Mätsätt: Object.values(words.measuredAs),
  Lista_Avser: Object.values(words.councilScopes),
  Lista_Aktivitetsstatus: Object.values(words.activityStatuses),
  Lista_Slag: Object.values(words.budgetKinds),
  Lista_Justeringstyp: Object.values(words.adjustmentKinds),
  Lista_Justeringsläge: Object.values(words.adjustmentStates),
  Lista_Kapitalkostnad: Object.values(words.capitalCostKinds),
  Lista_Ärendeslag: Object.values(words.complaintKinds),
  Lista_Ärendeämne: Object.values(words.complaintSubjects),
  Lista_Undersökning: Object.values(words.surveyKinds),
  Lista_Sannolikhet: words.likelihoods.map(withFigure),
  Lista_Konsekvens: words.consequences.map(withFigure),
  Lista_Kontrollfrekvens: Object.values(words.controlFrequencies),
  Lista_Kontrollresultat: Object.values(words.controlResults),
  Lista_Hantering: Object.values(words.handlings),
  Lista_Summering: Object.values(words.totals),
  Lista_Per: Object.values(words.pers),
  Lista_Ja: ['Ja'],
  Lista_JaNej: ['Ja', 'Nej'],
  Lista_Månad: words.months,
  Lista_Månadsnamn: words.monthNames,
  Lista_Tabeller: Object.values(words.tableWords),
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Lists that are a column of a table, so that they grow with it. */
export const columnLists = {
  Lista_Mål: 'Mål[Kod]',
  Lista_Budgetrader: 'Driftbudget[Rad]',
  Lista_Indikatorer: 'Indikatorer[Indikator]',
  Lista_Verksamheter: 'Driftbudget[Verksamhet]',
  Lista_Underenheter: 'Brukarundersökning[Verksamhet]',
} as const;

export type ListName = keyof typeof lists | keyof typeof columnLists;

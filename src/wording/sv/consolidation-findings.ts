import type { Facts } from '../wording';
import { labels } from './labels';
import { unitFiles } from './unit-files';

const fact = (facts: Facts, name: string): string => facts[name] ?? '';
const signs = (facts: Facts): string => new Map<string, string>(Object.entries(labels.signs)).get(fact(facts, 'signs')) ?? '';
const sorts = new Map([
  ['unit', 'Enheten'],
  ['indicator', 'Indikatorn'],
  ['activity', 'Aktiviteten'],
  ['goal', 'Målet'],
]);

/** What a consolidation finds beside what there is to ask each unit; the unit's name stands beside. */
export const consolidationFindings = {
  macros: () => unitFiles.macros,
  noAmountUnit: () => 'Start säger inte i vilken enhet beloppen är (kr, tkr eller mnkr). De är inte med i summorna.',
  noSigns: () => 'Start säger inte vilka tecken kostnader och intäkter har. Beloppen är inte med i summorna.',
  noKind: (f: Facts) =>
    `Beloppen har inga tecken, och om raden är en intäkt eller en kostnad sägs inte: ${fact(f, 'rows')}. De är inte med i summorna.`,
  mixed: (f: Facts) => `Tecknen är blandade: ${fact(f, 'rows')} följer inte ”${signs(f)}”. Beloppen är inte med i summorna.`,
  otherConvention: (f: Facts) => `Alla rader har motsatta tecken mot ”${signs(f)}”. Beloppen är inte med i summorna.`,
  againstFrame: (f: Facts) => `Nettot är budgetramen med omvänt tecken och följer inte ”${signs(f)}”. Beloppen är inte med i summorna.`,
  frameThousandfold: (f: Facts) =>
    `Budgeten är ${fact(f, 'found')} och ramen ${fact(f, 'other')}: det skiljer omkring tusen gånger. Är beloppsenheten rätt?`,
  forecastThousandfold: (f: Facts) =>
    `Radernas prognoser är tillsammans ${fact(f, 'found')} och förra gången ${fact(f, 'other')}: det skiljer omkring tusen gånger. Är beloppsenheten rätt?`,
  noBudget: () => 'Budgeten saknas.',
  budgetRows: (f: Facts) => `Budgeten saknas för ${fact(f, 'rows')}. Enheten är inte med i summan av budget.`,
  noForecast: () => 'Prognosen saknas. Enheten är inte med i summan av prognos.',
  forecastRows: (f: Facts) => `Prognosen saknas för ${fact(f, 'rows')}. Enheten är inte med i summan av prognos.`,
  noOutcome: () => 'Utfallet saknas. Enheten är inte med i summan av utfall.',
  outcomeRows: (f: Facts) => `Utfallet saknas för ${fact(f, 'rows')}. Enheten är inte med i summan av utfall.`,
  otherTitle: (f: Facts) => `Mål ${fact(f, 'goal')} heter ”${fact(f, 'title')}” här men ”${fact(f, 'usual')}” hos de flesta.`,
  looseGoal: (f: Facts) =>
    fact(f, 'parent') === ''
      ? `Enhetsmålet ”${fact(f, 'title')}” ligger inte under något av nämndens mål.`
      : `Enhetsmålet ”${fact(f, 'title')}” ligger under ${fact(f, 'parent')}, som inte finns.`,
  near: (f: Facts) =>
    `${sorts.get(fact(f, 'of')) ?? ''} ”${fact(f, 'name')}” kan vara ”${fact(f, 'like')}”. Bestäm om de är samma; till dess står de var för sig.`,
  otherMeasures: (f: Facts) => `”${fact(f, 'name')}” har olika måttenheter (${fact(f, 'measures')}) och står var för sig.`,
  repeated: (f: Facts) => `”${fact(f, 'name')}” står ${fact(f, 'rows')} gånger med olika tal. Den första raden används.`,
  datesDiffer: (f: Facts) => `”${fact(f, 'name')}” har olika datum hos enheterna.`,
  hidden: (f: Facts) => `För få har svarat på ”${fact(f, 'name')}”. Siffrorna visas inte.`,
  internalTrade: () => 'Summorna av intäkter och av kostnader innehåller det som enheterna köper av varandra. Nettot påverkas inte.',
  personalNumber: (f: Facts) => `”${fact(f, 'row')}” innehåller ett personnummer (${fact(f, 'found')}). Be enheten ta bort det.`,
  email: (f: Facts) => `”${fact(f, 'row')}” innehåller en e-postadress (${fact(f, 'found')}). Ska den vara med?`,
  phone: (f: Facts) => `”${fact(f, 'row')}” innehåller ett telefonnummer (${fact(f, 'found')}). Ska det vara med?`,
};

export type ConsolidationFindingWords = Readonly<Record<keyof typeof consolidationFindings, (facts: Facts) => string>>;

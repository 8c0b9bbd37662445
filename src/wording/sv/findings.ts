import type { ExpectationWording, FindingWording } from '../findings';
import { labels } from './labels';
import type { Facts } from '../wording';

/** The header of the cell as subject of a sentence; "Cellen" where it is not known. */
const cell = ({ column }: Facts): string => column || 'Cellen';
/** The column a figure stands in, where it is known. */
const inColumn = ({ column }: Facts): string => (column ? `${column}: ` : '');
const ofRow = ({ row }: Facts): string => (row ? ` för ”${row}”` : '');
const fact = (facts: Facts, name: string): string => facts[name] ?? '';
const word = (facts: Facts, name: string): string =>
  new Map<string, string>(Object.entries(labels.judgementsInText)).get(fact(facts, name)) ?? fact(facts, name);
const level = (facts: Facts, name: string): string =>
  new Map<string, string>(Object.entries(labels.goalLevelsInText)).get(fact(facts, name)) ?? fact(facts, name);
const readAs = (facts: Facts): string =>
  facts['readings']
    ? ` Menar du ${fact(facts, 'readings')
        .replace(/; ([^;]*)$/, ' eller $1')
        .replaceAll(';', ',')}?`
    : '';

export const findings: FindingWording = {
  V01: { empty: (f) => `${cell(f)} saknas${ofRow(f)}.` },
  V02: {
    number: (f) => `${cell(f)}${ofRow(f)} ska vara ett tal, men det står ”${fact(f, 'found')}”.${readAs(f)}`,
    asText: (f) => `${cell(f)}${ofRow(f)} står som text (”${fact(f, 'found')}”) och räknas inte med. Menar du talet ${fact(f, 'reading')}?`,
    percentMissing: (f) =>
      `${cell(f)}${ofRow(f)} är ${fact(f, 'found')} utan procenttecken i en rad med %. Menar du ${fact(f, 'reading')}? Skriv det med tecknet.`,
    numberOrWord: (f) =>
      `${cell(f)}${ofRow(f)} ska vara ett tal, öka, minska eller Tas fram av nämnd/styrelse, men det står ”${fact(f, 'found')}”.${readAs(f)}`,
    date: (f) => `${cell(f)}${ofRow(f)} ska vara ett datum, till exempel 2026-03-01, men det står ”${fact(f, 'found')}”.`,
    word: (f) => `${cell(f)}${ofRow(f)} ska vara ett av orden i listan, men det står ”${fact(f, 'found')}”.`,
  },
  V05: {
    outsideSplit: (f) =>
      `Totalt ${fact(f, 'total')} för ”${fact(f, 'row')}” ligger utanför män ${fact(f, 'men')} och kvinnor ${fact(f, 'women')}.`,
    notSumOfSplit: (f) =>
      `Totalt ${fact(f, 'total')} för ”${fact(f, 'row')}” är inte män ${fact(f, 'men')} plus kvinnor ${fact(f, 'women')}.`,
  },
  V11: {
    outcome: (f) => `Periodens utfall saknas för ”${fact(f, 'row')}” och ska redovisas nu. Skriv i.u. om uppgiften inte finns.`,
    split: (f) => `${cell(f)} saknas för ”${fact(f, 'row')}”, som ska redovisas efter kön. Skriv i.u. om uppgiften inte finns.`,
    forecast: (f) =>
      `Prognos helår saknas för ”${fact(f, 'row')}”. Talet växer under året och kan inte jämföras med årsmålet utan prognos.`,
  },
  V12: {
    indicator: (f) =>
      `”${fact(f, 'row')}” är bedömd som ${word(f, 'judged')} men förslaget är ${word(f, 'suggested')}. Motivera bedömningen.`,
    goal: (f) =>
      `Målet ”${fact(f, 'row')}” är bedömt som ${word(f, 'judged')} men förslaget är ${word(f, 'suggested')}. Motivera bedömningen.`,
  },
  V13: {
    betterThanBeneath: (f) =>
      `Målet ”${fact(f, 'row')}” är bedömt som ${word(f, 'judged')} fast målet ”${fact(f, 'beneath')}” under det är bedömt som ${word(f, 'beneathWord')}. Motivera bedömningen.`,
  },
  V18: { twice: (f) => `”${fact(f, 'row')}” finns två gånger på samma ställe. Ta bort den ena eller ge den ett annat namn.` },
  V19: {
    unknownGoal: (f) => `”${fact(f, 'row')}” hör till målet ${fact(f, 'found')}, som inte finns på bladet Mål.`,
    unknownParent: (f) => `Målet ”${fact(f, 'row')}” ligger under ${fact(f, 'found')}, som inte finns på bladet Mål.`,
    levelSkipped: (f) =>
      `Målet ”${fact(f, 'row')}” är ett ${level(f, 'level')} och ska ligga under ett ${level(f, 'above')}, men ${fact(f, 'found')} är ett ${level(f, 'parentLevel')}.`,
    focusBeneath: (f) => `Målet ”${fact(f, 'row')}” är ett inriktningsmål och kan inte ligga under ett annat mål.`,
    codeTwice: (f) => `Koden ${fact(f, 'found')} finns på två mål, så det går inte att veta vilket en rad hör till.`,
    unknownRow: (f) => `”${fact(f, 'row')}” är en del av raden ”${fact(f, 'found')}”, som inte finns i samma verksamhet.`,
  },
  V20: {
    sum: (f) =>
      `${inColumn(f)}”${fact(f, 'row')}” är ${fact(f, 'found')} enligt källan men raderna blir ${fact(f, 'expected')}. Det skiljer ${fact(f, 'difference')}.`,
    rounding: (f) =>
      `${inColumn(f)}”${fact(f, 'row')}” är ${fact(f, 'found')} enligt källan och raderna blir ${fact(f, 'expected')}. Skillnaden ryms i avrundningen.`,
    parts: (f) => `${inColumn(f)}varav-raderna under ”${fact(f, 'row')}” blir ${fact(f, 'expected')}, men raden är ${fact(f, 'found')}.`,
    partsRounding: (f) =>
      `${inColumn(f)}varav-raderna under ”${fact(f, 'row')}” blir ${fact(f, 'expected')} och raden är ${fact(f, 'found')}. Skillnaden ryms i avrundningen.`,
    partLarger: (f) =>
      `${inColumn(f)}”${fact(f, 'row')}” är ${fact(f, 'found')}, mer än ”${fact(f, 'whole')}” som den är en del av (${fact(f, 'expected')}).`,
  },
  V21: {
    typed: (f) => `${cell(f)}${ofRow(f)} är ${fact(f, 'found')}, men beräkningen ger ${fact(f, 'expected')}.`,
    rounding: (f) =>
      `${cell(f)}${ofRow(f)} är ${fact(f, 'found')} och beräkningen ger ${fact(f, 'expected')}. Skillnaden ryms i avrundningen.`,
  },
  V33: {
    sheetMissing: (f) => `Bladet ${fact(f, 'sheet')} saknas eller har bytt namn. Inget på det har kunnat läsas.`,
    tableMissing: (f) => `Tabellen ${fact(f, 'table')} saknas eller har bytt namn. Inget i den har kunnat läsas.`,
    columnMissing: (f) =>
      `Tabellen ${fact(f, 'table')} saknar kolumnen ${fact(f, 'column') || fact(f, 'header')}. Den är borttagen eller har bytt namn.`,
    columnMoved: (f) => `Kolumnen ${fact(f, 'header')} i tabellen ${fact(f, 'table')} är flyttad. Den läses ändå.`,
    columnAdded: (f) => `Kolumnen ${fact(f, 'header')} i tabellen ${fact(f, 'table')} hör inte till mallen. Den lämnas som den är.`,
    formulaOverwritten: (f) => `${cell(f)}${ofRow(f)} ska räknas ut av mallen, men formeln är ersatt av ”${fact(f, 'found')}”.`,
    keyMissing: (f) => `En rad i tabellen ${fact(f, 'table')} saknar nyckel. Den läses, men kan inte följas mellan perioder.`,
    keyTwice: (f) => `Två rader i tabellen ${fact(f, 'table')} har samma nyckel, troligen för att en rad är kopierad.`,
    older: (f) => `Arbetsboken är gjord med en äldre mall (version ${fact(f, 'found')}). Uppdatera den innan du lämnar in.`,
    newer: (f) => `Arbetsboken är gjord med en nyare mall (version ${fact(f, 'found')}) än den här versionen av Röda tråden kan läsa.`,
    nameMissing: (f) => `Cellen för ${fact(f, 'name')} på Start går inte att hitta. Den är borttagen eller har bytt namn.`,
  },
};

export const expectations: ExpectationWording = {
  filled: 'ifyllt',
  number: 'ett tal',
  numberOrWord: 'ett tal, öka eller minska',
  date: 'ett datum',
  sameWord: 'samma ord som förslaget',
  reason: 'en motivering',
  uniqueName: 'ett namn som bara finns en gång',
  existingGoal: 'koden för ett mål på bladet Mål',
  levelAbove: 'ett mål på nivån ovanför',
  existingRow: 'en rad i samma verksamhet',
  template: 'som i mallen',
};

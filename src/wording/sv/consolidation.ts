import type { Facts } from '../wording';
import { consolidationFindings as findings, type ConsolidationFindingWords } from './consolidation-findings';
import { labels } from './labels';
import { unitFiles } from './unit-files';

const fact = (facts: Facts, name: string): string => facts[name] ?? '';
const count = (facts: Facts, one: string, several: string): string =>
  fact(facts, 'count') === '1' ? one : `${fact(facts, 'count')} ${several}`;
const refused = new Map<string, string>(Object.entries(unitFiles.refused));
const types = new Map<string, string>(Object.entries(labels.documentTypesInFull));
const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const period = (facts: Facts, what: 'found' | 'expected'): string => {
  const month = months[Number(fact(facts, `${what}Month`)) - 1];
  return `${(types.get(fact(facts, what)) ?? fact(facts, what)).toLocaleLowerCase('sv')}${month ? ` för ${month}` : ''}`;
};
const chosen = new Map([
  ['ready', 'bara den är klarmarkerad'],
  ['readyLast', 'den klarmarkerades senast'],
  ['mostFilled', 'mest är ifyllt i den'],
  ['name', 'de är lika mycket ifyllda, och dess namn kommer först'],
]);

/** What to ask a unit about, by `Question.about`. */
const questions = {
  missing: () => 'Ingen arbetsbok har kommit in.',
  unreadable: (f: Facts) => `${fact(f, 'file')}: ${refused.get(fact(f, 'reason')) ?? 'Filen går inte att läsa.'}`,
  wrongYear: (f: Facts) => `${fact(f, 'file')} gäller ${fact(f, 'found')}, inte ${fact(f, 'expected')}.`,
  wrongPeriod: (f: Facts) => `${fact(f, 'file')} är en ${period(f, 'found')}, inte en ${period(f, 'expected')}.`,
  duplicate: (f: Facts) =>
    `Enheten har skickat fler arbetsböcker: ${fact(f, 'files')}. ${fact(f, 'used')} används, eftersom ${chosen.get(fact(f, 'why')) ?? 'en behövs'}. Vilken gäller?`,
  notExpected: (f: Facts) =>
    fact(f, 'name') === ''
      ? `${fact(f, 'file')} säger inte vilken enhet den kommer från och räknas inte med.`
      : `”${fact(f, 'name')}” finns inte i registret, och ${fact(f, 'file')} räknas inte med. Lägg till enheten, eller skriv namnet som en namnvariant.`,
  idOfOther: (f: Facts) =>
    `${fact(f, 'file')} har Enhets-id för ”${fact(f, 'other')}” men heter ”${fact(f, 'name')}”, och räknas inte med. Rätta Enhets-id på Start.`,
  nearName: (f: Facts) => `Är ”${fact(f, 'name')}” samma enhet som ”${fact(f, 'like')}”?`,
  otherId: (f: Facts) => `Enhets-id är ${fact(f, 'found')} i arbetsboken men ${fact(f, 'expected')} i registret.`,
  otherName: (f: Facts) =>
    `Arbetsboken har enhetens id men heter ”${fact(f, 'found')}”. I registret heter enheten ”${fact(f, 'expected')}”.`,
  unreadableToo: (f: Facts) => `Enheten har också skickat en fil som inte går att läsa: ${fact(f, 'files')}.`,
  otherPeriodToo: (f: Facts) =>
    `Enheten har också skickat en arbetsbok för ett annat år eller en annan period: ${fact(f, 'files')}. Den används inte.`,
  sameFile: (f: Facts) => `Samma arbetsbok finns också som ${fact(f, 'files')}. Den räknas en gång.`,
  uncomputed: (f: Facts) => unitFiles.uncomputed(Number(fact(f, 'count'))),
  errors: (f: Facts) => `Arbetsboken har ${count(f, 'ett fel', 'fel')} kvar att åtgärda.`,
  noMoney: () => 'Driftbudgeten saknas eller går inte att lägga ihop.',
  frameDiffers: (f: Facts) =>
    `Budgeten är ${fact(f, 'budget')} netto, men budgetramen ${fact(f, 'frame')}: ${fact(f, 'difference')} ${fact(f, 'side') === 'under' ? 'under' : 'över'} ramen.`,
  framesDiffer: (f: Facts) => `Budgetramen är ${fact(f, 'register')} i registret men ${fact(f, 'start')} på enhetens Start.`,
  deviationWithoutCause: (f: Facts) =>
    `Avvikelsen för ”${fact(f, 'row')}” är ${fact(f, 'deviation')} ${fact(f, 'amountUnit')} och har ingen orsak.${
      fact(f, 'more') === '0' ? '' : ` Det gäller ${fact(f, 'more')} ${fact(f, 'more') === '1' ? 'rad' : 'rader'} till.`
    }`,
  forecastUntouched: () => 'Prognosen är densamma som förra gången på varje rad. Är den sedd över?',
  warnings: (f: Facts) => `Arbetsboken har ${count(f, 'en varning', 'varningar')} utan svar.`,
  olderTemplate: (f: Facts) =>
    `Arbetsboken har mallens version ${fact(f, 'version')}; dagens är ${fact(f, 'current')}. Den används, och det som versionen inte hade är tomt.`,
};

/** What is wrong with a register of units, by the kind of problem. */
const registerProblems = {
  noUnitColumn: (f: Facts) =>
    fact(f, 'found') === ''
      ? 'Registret är tomt. Första raden ska ha rubriker, och en av dem ska vara Enhet.'
      : `Registret har ingen kolumn Enhet. Rubrikerna är: ${fact(f, 'found')}.`,
  noUnit: (f: Facts) => `Rad ${fact(f, 'line')}: enhetens namn saknas. Raden används inte.`,
  twice: (f: Facts) => `Rad ${fact(f, 'line')}: ”${fact(f, 'name')}” finns redan med samma id eller namn. Raden används inte.`,
  variantTwice: (f: Facts) => `Rad ${fact(f, 'line')}: namnvarianten ”${fact(f, 'name')}” är också en annan enhets namn och används inte.`,
  openQuote: (f: Facts) => `Rad ${fact(f, 'line')}: ett citattecken avslutas aldrig, så resten av filen blev en enda cell.`,
  frame: (f: Facts) =>
    `Rad ${fact(f, 'line')}: budgetramen för ”${fact(f, 'name')}” är inget belopp (”${fact(f, 'found')}”) och används inte.`,
};

/** A list of those to remind, to be copied into a message. */
const reminders = {
  heading: (f: Facts) => `Att påminna: ${period(f, 'expected')} ${fact(f, 'year')}`,
  line: (f: Facts) =>
    `${fact(f, 'unit')}${fact(f, 'department') && ` (${fact(f, 'department')})`}${fact(f, 'contact') && `, ${fact(f, 'contact')}`}: ${fact(f, 'why')}`,
  nobody: 'Alla väntade arbetsböcker har kommit in.',
};

export const consolidation = { questions, registerProblems, reminders, findings };

export type ConsolidationWords = {
  readonly questions: Readonly<Record<keyof typeof questions, (facts: Facts) => string>>;
  readonly registerProblems: Readonly<Record<keyof typeof registerProblems, (facts: Facts) => string>>;
  readonly reminders: typeof reminders;
  readonly findings: ConsolidationFindingWords;
};

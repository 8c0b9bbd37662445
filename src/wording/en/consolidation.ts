import type { ConsolidationWords } from '../sv/consolidation';
import type { Facts } from '../wording';
import { consolidationFindings as findings } from './consolidation-findings';
import { labels } from './labels';
import { unitFiles } from './unit-files';

const fact = (facts: Facts, name: string): string => facts[name] ?? '';
const count = (facts: Facts, one: string, several: string): string =>
  fact(facts, 'count') === '1' ? one : `${fact(facts, 'count')} ${several}`;
const refused = new Map<string, string>(Object.entries(unitFiles.refused));
const types = new Map<string, string>(Object.entries(labels.documentTypesInFull));
const months = 'January February March April May June July August September October November December'.split(' ');
const period = (facts: Facts, what: 'found' | 'expected'): string => {
  const month = months[Number(fact(facts, `${what}Month`)) - 1];
  return `${types.get(fact(facts, what)) ?? fact(facts, what)}${month ? ` for ${month}` : ''}`;
};
const chosen = new Map([
  ['ready', 'only it is marked ready'],
  ['readyLast', 'it was marked ready last'],
  ['mostFilled', 'it has most filled in'],
  ['name', 'as much is filled in each, and its name comes first'],
]);

export const consolidation: ConsolidationWords = {
  findings,
  questions: {
    missing: () => 'No workbook has come in.',
    unreadable: (f) => `${fact(f, 'file')}: ${refused.get(fact(f, 'reason')) ?? 'The file cannot be read.'}`,
    wrongYear: (f) => `${fact(f, 'file')} is for ${fact(f, 'found')}, not ${fact(f, 'expected')}.`,
    wrongPeriod: (f) => `${fact(f, 'file')}: ${period(f, 'found')}, where ${period(f, 'expected')} is wanted.`,
    duplicate: (f) =>
      `The unit has sent more workbooks: ${fact(f, 'files')}. ${fact(f, 'used')} is used, since ${chosen.get(fact(f, 'why')) ?? 'one is needed'}. Which one holds?`,
    notExpected: (f) =>
      fact(f, 'name') === ''
        ? `${fact(f, 'file')} does not say which unit it is from and is not counted.`
        : `“${fact(f, 'name')}” is not in the register, and ${fact(f, 'file')} is not counted. Add the unit, or write the name as a variant.`,
    idOfOther: (f) =>
      `${fact(f, 'file')} has the id of “${fact(f, 'other')}” and is called “${fact(f, 'name')}”, and is not counted. Correct Enhets-id on Start.`,
    nearName: (f) => `Is “${fact(f, 'name')}” the same unit as “${fact(f, 'like')}”?`,
    otherId: (f) => `The unit’s id is ${fact(f, 'found')} in the workbook and ${fact(f, 'expected')} in the register.`,
    otherName: (f) =>
      `The workbook has the id of the unit and is called “${fact(f, 'found')}”. In the register the unit is called “${fact(f, 'expected')}”.`,
    unreadableToo: (f) => `The unit has also sent a file that cannot be read: ${fact(f, 'files')}.`,
    otherPeriodToo: (f) => `The unit has also sent a workbook for another year or period: ${fact(f, 'files')}. It is not used.`,
    sameFile: (f) => `The same workbook is also there as ${fact(f, 'files')}. It counts once.`,
    uncomputed: (f) => unitFiles.uncomputed(Number(fact(f, 'count'))),
    errors: (f) => `The workbook has ${count(f, 'one error', 'errors')} left to mend.`,
    noMoney: () => 'The operating budget is missing or cannot be added up.',
    frameDiffers: (f) =>
      `The budget is ${fact(f, 'budget')} net and the budget frame ${fact(f, 'frame')}: ${fact(f, 'difference')} ${fact(f, 'side') === 'under' ? 'below' : 'above'} the frame.`,
    framesDiffer: (f) => `The budget frame is ${fact(f, 'register')} in the register and ${fact(f, 'start')} on the unit’s Start.`,
    deviationWithoutCause: (f) =>
      `The deviation of “${fact(f, 'row')}” is ${fact(f, 'deviation')} ${fact(f, 'amountUnit')} and has no cause.${
        fact(f, 'more') === '0' ? '' : ` So it is for ${fact(f, 'more')} more ${fact(f, 'more') === '1' ? 'row' : 'rows'}.`
      }`,
    forecastUntouched: () => 'The forecast is what it was last time in every row. Has it been looked over?',
    warnings: (f) => `The workbook has ${count(f, 'one warning', 'warnings')} without an answer.`,
    olderTemplate: (f) =>
      `The workbook has version ${fact(f, 'version')} of the template; today’s is ${fact(f, 'current')}. It is used, and what the version did not have is empty.`,
  },
  registerProblems: {
    noUnitColumn: (f) =>
      fact(f, 'found') === ''
        ? 'The register is empty. Its first row is to have headers, and one of them is to be Enhet.'
        : `The register has no column Enhet. Its headers are: ${fact(f, 'found')}.`,
    noUnit: (f) => `Line ${fact(f, 'line')}: the name of the unit is missing. The line is not used.`,
    twice: (f) => `Line ${fact(f, 'line')}: “${fact(f, 'name')}” is already there with the same id or name. The line is not used.`,
    variantTwice: (f) => `Line ${fact(f, 'line')}: the variant “${fact(f, 'name')}” is a name of another unit too and is not used.`,
    openQuote: (f) => `Line ${fact(f, 'line')}: a quote is never closed, so the rest of the file became one cell.`,
    frame: (f) => `Line ${fact(f, 'line')}: the budget frame of “${fact(f, 'name')}” is no amount (“${fact(f, 'found')}”) and is not used.`,
  },
  reminders: {
    heading: (f) => `To remind: ${period(f, 'expected')} ${fact(f, 'year')}`,
    line: (f) =>
      `${fact(f, 'unit')}${fact(f, 'department') && ` (${fact(f, 'department')})`}${fact(f, 'contact') && `, ${fact(f, 'contact')}`}: ${fact(f, 'why')}`,
    nobody: 'All expected workbooks have come in.',
  },
};

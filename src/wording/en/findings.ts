import type { ExpectationWording, FindingWording } from '../findings';
import { labels } from './labels';
import type { Facts } from '../wording';

const cell = ({ column }: Facts): string => column || 'The cell';
/** The column a figure stands in, where it is known. */
const inColumn = ({ column }: Facts): string => (column ? `${column}: ` : '');
const ofRow = ({ row }: Facts): string => (row ? ` of “${row}”` : '');
const fact = (facts: Facts, name: string): string => facts[name] ?? '';
const word = (facts: Facts, name: string): string =>
  new Map<string, string>(Object.entries(labels.judgementsInText)).get(fact(facts, name)) ?? fact(facts, name);
const level = (facts: Facts, name: string): string =>
  new Map<string, string>(Object.entries(labels.goalLevelsInText)).get(fact(facts, name)) ?? fact(facts, name);
const signs = (facts: Facts): string => new Map<string, string>(Object.entries(labels.signs)).get(fact(facts, 'signs')) ?? '';
const readAs = (facts: Facts): string =>
  facts['readings']
    ? ` Do you mean ${fact(facts, 'readings')
        .replace(/; ([^;]*)$/, ' or $1')
        .replaceAll(';', ',')}?`
    : '';
const rowCount = (facts: Facts): string => (Number(facts['count'] ?? 1) === 1 ? 'A row' : `${fact(facts, 'count')} rows`);
/** What a text says of a figure, beside what its cell says. */
const inText = (header: string) => (f: Facts) =>
  `The analysis of “${fact(f, 'row')}” says “${fact(f, 'quote')}”, but ${header} is ${fact(f, 'expected')}. Correct the one that is wrong.`;
const monthNames = 'January February March April May June July August September October November December'.split(' ');
const monthsIn = (facts: Facts, name: string): string =>
  fact(facts, name)
    .split(' ')
    .map((month) => monthNames[Number(month) - 1] ?? '')
    .join(', ')
    .replace(/, ([^,]*)$/, ' and $1');

export const findings: FindingWording = {
  V01: { empty: (f) => `${cell(f)}${ofRow(f)} is empty.` },
  V02: {
    number: (f) => `${cell(f)}${ofRow(f)} should be a figure, but says “${fact(f, 'found')}”.${readAs(f)}`,
    asText: (f) =>
      `${cell(f)}${ofRow(f)} is stored as text (“${fact(f, 'found')}”) and is not counted. Do you mean the figure ${fact(f, 'reading')}?`,
    percentMissing: (f) =>
      `${cell(f)}${ofRow(f)} is ${fact(f, 'found')} without a per cent sign in a row in %. Do you mean ${fact(f, 'reading')}? Type it with the sign.`,
    numberOrWord: (f) =>
      `${cell(f)}${ofRow(f)} should be a figure, öka, minska or Tas fram av nämnd/styrelse, but says “${fact(f, 'found')}”.${readAs(f)}`,
    date: (f) => `${cell(f)}${ofRow(f)} should be a date, such as 2026-03-01, but says “${fact(f, 'found')}”.`,
    word: (f) => `${cell(f)}${ofRow(f)} should be one of the words of the list, but says “${fact(f, 'found')}”.`,
  },
  V03: {
    missing: (f) => `“${fact(f, 'row')}” has no unit of measure. Do you mean ${fact(f, 'expected')}?`,
    onlyInCell: (f) => `${inColumn(f)}${fact(f, 'found')} of “${fact(f, 'row')}” has a unit, but the row has no unit of measure.`,
    different: (f) => `${inColumn(f)}${fact(f, 'found')} of “${fact(f, 'row')}” has another unit than its row (${fact(f, 'unit')}).`,
  },
  V04: {
    aboveHundred: (f) => `${inColumn(f)}${fact(f, 'found')} of “${fact(f, 'row')}” is more than 100 %. If it is a ratio, choose Kvot.`,
    negativeShare: (f) => `${inColumn(f)}${fact(f, 'found')} of “${fact(f, 'row')}” is negative. A share cannot be less than 0 %.`,
    negativeCount: (f) => `${inColumn(f)}${fact(f, 'found')} of “${fact(f, 'row')}” is negative. A count cannot be less than 0.`,
  },
  V05: {
    outsideSplit: (f) =>
      `The total ${fact(f, 'total')} of “${fact(f, 'row')}” lies outside men ${fact(f, 'men')} and women ${fact(f, 'women')}.`,
    notSumOfSplit: (f) =>
      `The total ${fact(f, 'total')} of “${fact(f, 'row')}” is not men ${fact(f, 'men')} plus women ${fact(f, 'women')}.`,
  },
  V06: {
    partLarger: (f) =>
      `${inColumn(f)}“${fact(f, 'row')}” is ${fact(f, 'found')}, more than “${fact(f, 'whole')}” that it is a part of (${fact(f, 'expected')}).`,
    moreThanCame: (f) =>
      `${inColumn(f)}${fact(f, 'found')} is more than the ${fact(f, 'expected')} that have come in this year${ofRow(f)}.`,
    moreThanEmployees: (f) => `${inColumn(f)}${fact(f, 'found')} is more than the ${fact(f, 'expected')} employees${ofRow(f)}.`,
  },
  V07: {
    council: (f) =>
      `The target ${fact(f, 'found')} of “${fact(f, 'row')}” is easier to reach than the council's ${fact(f, 'expected')}. Change it or say why.`,
    board: (f) =>
      `The target ${fact(f, 'found')} of “${fact(f, 'row')}” is easier to reach than the board's ${fact(f, 'expected')}. Change it or say why.`,
  },
  V08: {
    reachedBefore: (f) =>
      `The target ${fact(f, 'found')} of “${fact(f, 'row')}” is easier to reach than last year's outcome ${fact(f, 'expected')}. Is that intended?`,
  },
  V09: {
    setByBoard: (f) => `“${fact(f, 'row')}” has no target. The council leaves it to the board to set one.`,
    cityWide: (f) =>
      `“${fact(f, 'row')}” has no target. The council's ${fact(f, 'council')} is for the whole city and cannot be held against your outcome.`,
    none: (f) => `Neither you nor the council has set a target for “${fact(f, 'row')}”. Write - if it is not measured this year.`,
  },
  V10: {
    worse: (f) =>
      `The forecast ${fact(f, 'found')} of “${fact(f, 'row')}” is worse than the outcome ${fact(f, 'outcome')} already reached. Is the forecast right?`,
    copied: (f) =>
      `The forecast of “${fact(f, 'row')}” is the same as the target, ${fact(f, 'found')}, but the outcome is ${fact(f, 'outcome')}. Can the target still be reached?`,
  },
  V11: {
    outcome: (f) => `The outcome of “${fact(f, 'row')}” is missing and due now. Write i.u. if there is no figure.`,
    split: (f) => `${cell(f)} of “${fact(f, 'row')}” is missing; it is reported by sex. Write i.u. if there is no figure.`,
    forecast: (f) =>
      `The full-year forecast of “${fact(f, 'row')}” is missing. The figure grows over the year and cannot be held against the target without one.`,
  },
  V12: {
    indicator: (f) => `“${fact(f, 'row')}” is judged ${word(f, 'judged')} but the suggestion is ${word(f, 'suggested')}. Give a reason.`,
    goal: (f) =>
      `The goal “${fact(f, 'row')}” is judged ${word(f, 'judged')} but the suggestion is ${word(f, 'suggested')}. Give a reason.`,
  },
  V13: {
    betterThanBeneath: (f) =>
      `The goal “${fact(f, 'row')}” is judged ${word(f, 'judged')} although the goal “${fact(f, 'beneath')}” beneath it is judged ${word(f, 'beneathWord')}. Give a reason.`,
  },
  V14: {
    target: inText('the target'),
    boardTarget: inText('the board’s target'),
    councilTarget: inText('the council’s target'),
    outcome: inText('the outcome of the period'),
    outcomeMen: inText('the outcome for men/boys'),
    outcomeWomen: inText('the outcome for women/girls'),
    forecast: inText('the full-year forecast'),
    judged: (f) =>
      `The analysis of “${fact(f, 'row')}” says “${fact(f, 'quote')}”, but it is judged ${word(f, 'judged')}. Correct the one that is wrong.`,
    suggested: (f) =>
      `The analysis of “${fact(f, 'row')}” says “${fact(f, 'quote')}”, but its figures give ${word(f, 'judged')}. Correct the one that is wrong.`,
    goal: (f) =>
      `The analysis of the goal “${fact(f, 'row')}” says “${fact(f, 'quote')}”, but the goal is judged ${word(f, 'judged')}. Correct the one that is wrong.`,
  },
  V15: {
    unmentioned: (f) =>
      `The ${fact(f, 'source') === 'forecast' ? 'forecast' : 'outcome'} ${fact(f, 'value')} of “${fact(f, 'row')}” misses ${fact(f, 'target')}, and the analysis does not mention it. Say why.`,
  },
  V16: {
    underGoal: (f) => `The text ${fact(f, 'heading')} of the goal “${fact(f, 'row')}” is not written.`,
    elsewhere: (f) => `The text under the heading ${fact(f, 'heading')} is not written.`,
    noUnitGoal: (f) => `The committee goal “${fact(f, 'row')}” has no unit goal. Add one, or say why it does not concern you.`,
    highRisk: (f) =>
      `The risk “${fact(f, 'row')}” is high and is left out of the internal control plan. Say why: existing routines, or an action.`,
  },
  V17: {
    endBeforeStart: (f) => `“${fact(f, 'row')}” ends on ${fact(f, 'found')}, before it starts (${fact(f, 'start')}).`,
    outsideYear: (f) =>
      `${inColumn(f)}${fact(f, 'found')} of “${fact(f, 'row')}” lies outside the plan's year ${fact(f, 'year')}. Is that intended?`,
    swapped: (f) =>
      `${inColumn(f)}${fact(f, 'found')} of “${fact(f, 'row')}” may have day and month swapped. Do you mean ${fact(f, 'swapped')}?`,
    pastEnd: (f) => `“${fact(f, 'row')}” was to be finished on ${fact(f, 'found')} but has no status.`,
    pastEndOpen: (f) => `“${fact(f, 'row')}” was to be finished on ${fact(f, 'found')} but is not. Change its status or its end.`,
  },
  V18: { twice: (f) => `“${fact(f, 'row')}” stands twice in the same place. Remove one or give it another name.` },
  V19: {
    unknownGoal: (f) => `“${fact(f, 'row')}” belongs to the goal ${fact(f, 'found')}, which is not on the sheet Mål.`,
    unknownParent: (f) => `The goal “${fact(f, 'row')}” stands under ${fact(f, 'found')}, which is not on the sheet Mål.`,
    levelSkipped: (f) =>
      `The goal “${fact(f, 'row')}” has the level ${level(f, 'level')} and should stand under the level ${level(f, 'above')}, but ${fact(f, 'found')} has the level ${level(f, 'parentLevel')}.`,
    focusBeneath: (f) => `The goal “${fact(f, 'row')}” is a focus goal and cannot stand under another goal.`,
    codeTwice: (f) => `Two goals have the code ${fact(f, 'found')}, so there is no telling which one a row belongs to.`,
    unknownRow: (f) => `“${fact(f, 'row')}” is a part of the row “${fact(f, 'found')}”, which does not exist in the same area.`,
    notAreaGoal: (f) =>
      `The risk “${fact(f, 'row')}” belongs to ${fact(f, 'found')}, which is a ${level(f, 'level')}. Choose a goal for the area.`,
    unknownIndicator: (f) => `The answers${ofRow(f)} belong to the indicator “${fact(f, 'found')}”, which is not on the sheet Indikatorer.`,
  },
  V20: {
    sum: (f) =>
      `${inColumn(f)}“${fact(f, 'row')}” is ${fact(f, 'found')} in the source but the rows give ${fact(f, 'expected')}, a difference of ${fact(f, 'difference')}.`,
    rounding: (f) =>
      `${inColumn(f)}“${fact(f, 'row')}” is ${fact(f, 'found')} in the source and the rows give ${fact(f, 'expected')}. Rounding explains the difference.`,
    parts: (f) => `${inColumn(f)}the parts of “${fact(f, 'row')}” give ${fact(f, 'expected')}, but the row is ${fact(f, 'found')}.`,
    partsRounding: (f) =>
      `${inColumn(f)}the parts of “${fact(f, 'row')}” give ${fact(f, 'expected')} and the row is ${fact(f, 'found')}. Rounding explains the difference.`,
    partLarger: (f) =>
      `${inColumn(f)}“${fact(f, 'row')}” is ${fact(f, 'found')}, more than “${fact(f, 'whole')}” that it is a part of (${fact(f, 'expected')}).`,
  },
  V21: {
    typed: (f) => `${cell(f)}${ofRow(f)} is ${fact(f, 'found')}, but computes to ${fact(f, 'expected')}.`,
    rounding: (f) =>
      `${cell(f)}${ofRow(f)} is ${fact(f, 'found')} and computes to ${fact(f, 'expected')}. Rounding explains the difference.`,
  },
  V22: {
    noUnit: () => 'The unit of amount is missing, so there is no telling kronor from thousands or millions.',
    otherConvention: (f) =>
      `All revenue and costs have other signs than “${signs(f)}” on Start says. Change Tecken i budgeten if the amounts are right.`,
    mixed: (f) => `${inColumn(f)}${fact(f, 'found')} of “${fact(f, 'row')}” has the wrong sign. Start says “${signs(f)}”.`,
  },
  V23: {
    repeated: (f) =>
      `“${fact(f, 'row')}” (${fact(f, 'amount')}) stands twice with the same amounts and is counted twice. Remove one of the rows.`,
  },
  V24: {
    none: () => 'There is no budget. Fill in the sheet Driftbudget.',
    row: (f) => `“${fact(f, 'row')}” has no budget. Write 0 if there is none.`,
  },
  V25: {
    cause: (f) => `The deviation ${fact(f, 'deviation')} of “${fact(f, 'row')}” is large enough to need a cause.`,
    action: (f) => `The deficit ${fact(f, 'deviation')} of “${fact(f, 'row')}” is large enough to need an action.`,
    causeAndAction: (f) => `The deficit ${fact(f, 'deviation')} of “${fact(f, 'row')}” is large enough to need a cause and an action.`,
    investment: (f) => `The deviation ${fact(f, 'deviation')} of the investment “${fact(f, 'row')}” is large enough to need a comment.`,
  },
  V26: {
    pace: (f) =>
      `The forecast ${fact(f, 'found')} of “${fact(f, 'row')}” is far from the outcome at the pace so far, ${fact(f, 'expected')} after ${fact(f, 'months')} months. Is the forecast right?`,
  },
  V27: {
    row: (f) =>
      `Costs ${fact(f, 'costs')} and revenue ${fact(f, 'revenue')} of “${fact(f, 'row')}” do not cancel out. They differ by ${fact(f, 'balance')}.`,
    sameSign: (f) => `Costs and revenue of “${fact(f, 'row')}” are both ${fact(f, 'costs')}. They need opposite signs to cancel out.`,
    total: (f) => `Costs and revenue of “${fact(f, 'row')}” do not cancel out. They differ by ${fact(f, 'balance')}.`,
  },
  V28: {
    year: (f) =>
      `The result${ofRow(f)} is ${fact(f, 'found')}, above the limit ${fact(f, 'limit')} (${fact(f, 'percent')}% of the gross budget). Explain why.`,
    fund: (f) =>
      `The accumulated surplus${ofRow(f)} is ${fact(f, 'found')}, above the limit ${fact(f, 'limit')} (${fact(f, 'percent')}% of the gross budget). Explain why.`,
    deficit: (f) =>
      `The deficit${ofRow(f)} dates from ${fact(f, 'since')} and was to be covered by ${fact(f, 'due')}. Write how it will be covered.`,
  },
  V29: {
    row: (f) => `No month is filled in${ofRow(f)}. Write i.u. if there is no figure.`,
    missing: (f) => `The figure for ${monthsIn(f, 'months')} is missing${ofRow(f)}. Write i.u. if there is none.`,
    late: (f) => `“${fact(f, 'row')}” has a figure for ${monthsIn(f, 'months')}, but the report ends with ${monthsIn(f, 'last')}.`,
  },
  V30: {
    splitOfFew: (f) =>
      `“${fact(f, 'row')}” has ${fact(f, 'answers')} answers on “${fact(f, 'indicator')}” and is not shown, but its result is split by sex. Remove the split.`,
    quoted: (f) =>
      `The comment on “${fact(f, 'row')}” quotes the result of “${fact(f, 'indicator')}”, which has ${fact(f, 'answers')} answers and must not be shown. Remove the figure.`,
    outcomeOfFew: (f) =>
      `The outcome of “${fact(f, 'indicator')}” is the result of “${fact(f, 'row')}”, which has ${fact(f, 'answers')} answers (at least ${fact(f, 'limit')}). Write i.u. instead.`,
    derivable: (f) =>
      `“${fact(f, 'row')}” is the only one with too few answers on “${fact(f, 'indicator')}”, and can be worked out from the outcome and the others. Merge it with another.`,
  },
  V31: {
    formula: (f) =>
      `${cell(f)}${ofRow(f)} begins with ${fact(f, 'sign')} (“${fact(f, 'found')}”). Excel may take the text for a formula. Begin with a word.`,
  },
  V32: { draft: (f) => `${cell(f)}${ofRow(f)} holds “${fact(f, 'found')}”, which looks like a remark left from drafting.` },
  V33: {
    sheetMissing: (f) => `The sheet ${fact(f, 'sheet')} is missing or renamed. Nothing on it could be read.`,
    tableMissing: (f) => `The table ${fact(f, 'table')} is missing or renamed. Nothing in it could be read.`,
    tableRenamed: (f) => `The table ${fact(f, 'table')} is called ${fact(f, 'found')} in the workbook. It is read all the same.`,
    columnMissing: (f) =>
      `The table ${fact(f, 'table')} lacks the column ${fact(f, 'column') || fact(f, 'header')}. It has been removed or renamed.`,
    columnMoved: (f) => `The column ${fact(f, 'header')} of the table ${fact(f, 'table')} has moved. It is read all the same.`,
    columnAdded: (f) =>
      `The column ${fact(f, 'header')} of the table ${fact(f, 'table')} is not part of the template. It is left as it is.`,
    formulaOverwritten: (f) =>
      `${cell(f)}${ofRow(f)} should be computed by the template, but the formula was replaced by “${fact(f, 'found')}”.`,
    keyMissing: (f) =>
      `${rowCount(f)} of the table ${fact(f, 'table')} ${Number(f['count'] ?? 1) === 1 ? 'has no key. It is' : 'have no key. They are'} read, but cannot be followed between periods.`,
    keyTwice: (f) => `Two rows of the table ${fact(f, 'table')} have the same key, probably because a row was copied.`,
    older: (f) => `The workbook was made with an older template (version ${fact(f, 'found')}). Bring it up to date before you hand it in.`,
    newer: (f) => `The workbook was made with a newer template (version ${fact(f, 'found')}) than this version of Röda tråden can read.`,
    nameMissing: (f) => `The cell for ${fact(f, 'name')} on Start cannot be found. It has been removed or renamed.`,
  },
  V34: {
    personalNumber: (f) => `${cell(f)}${ofRow(f)} holds a personal identity number (${fact(f, 'found')}). Remove it.`,
    email: (f) => `${cell(f)}${ofRow(f)} holds an e-mail address (${fact(f, 'found')}). Remove it if it reaches a person.`,
    phone: (f) => `${cell(f)}${ofRow(f)} holds a telephone number (${fact(f, 'found')}). Remove it if it reaches a person.`,
  },
  V35: {
    fund: (f) =>
      `“${fact(f, 'row')}” is ${fact(f, 'found')}, but the results of the result units give ${fact(f, 'expected')} (sign reversed).`,
    fundEmpty: (f) => `“${fact(f, 'row')}” is empty, but the results of the result units give ${fact(f, 'expected')} (sign reversed).`,
    fundOfArea: (f) =>
      `The carry-over of “${fact(f, 'row')}” is ${fact(f, 'found')}, but the result units of the area give ${fact(f, 'expected')} (with the opposite sign).`,
    adjustments: (f) =>
      `“${fact(f, 'row')}” is ${fact(f, 'found')}, but the rows of the sheet Budgetjusteringar that count give ${fact(f, 'expected')}.`,
    adjustmentsEmpty: (f) =>
      `“${fact(f, 'row')}” is empty, but the rows of the sheet Budgetjusteringar that count give ${fact(f, 'expected')}.`,
    capitalCosts: (f) =>
      `${inColumn(f)}“${fact(f, 'row')}” is ${fact(f, 'found')} here but ${fact(f, 'expected')} among the capital costs.`,
    frame: (f) => `The budget is ${fact(f, 'found')} net, but the frame on Start is ${fact(f, 'expected')}.`,
  },
  V36: {
    changed: (f) => `${cell(f)}${ofRow(f)} is given from above but was changed from “${fact(f, 'expected')}” to “${fact(f, 'found')}”.`,
    emptied: (f) => `${cell(f)}${ofRow(f)} is given from above (“${fact(f, 'expected')}”) but was emptied.`,
    filled: (f) => `${cell(f)}${ofRow(f)} is empty from whoever gives the row, but was filled in with “${fact(f, 'found')}”.`,
    deleted: (f) => `The row “${fact(f, 'row')}” is given from above but was deleted.`,
  },
  V37: {
    year: (f) =>
      `The period of “${fact(f, 'row')}” is ${fact(f, 'found')}, but the report is for ${fact(f, 'year')}. Is the outcome of the right year?`,
    tertial: (f) =>
      `The period of “${fact(f, 'row')}” is ${fact(f, 'found')}, but this report is for ${fact(f, 'expected')}. Is the outcome of the right tertial?`,
    forecastUntouched: (f) =>
      `All ${fact(f, 'rows')} forecasts of the operating budget are those of the last report. Has the forecast been brought up to date?`,
  },
  V38: {
    larger: (f) =>
      `${cell(f)}${ofRow(f)} is ${fact(f, 'found')}, about a thousand times ${fact(f, 'other')} in the same row. Is the unit right?`,
    smaller: (f) =>
      `${cell(f)}${ofRow(f)} is ${fact(f, 'found')}, about a thousandth of ${fact(f, 'other')} in the same row. Is the unit right?`,
  },
};

export const expectations: ExpectationWording = {
  filled: 'filled in',
  number: 'a figure',
  numberOrWord: 'a figure, öka or minska',
  date: 'a date',
  sameWord: 'the word of the suggestion',
  reason: 'a reason',
  uniqueName: 'a name that stands only once',
  existingGoal: 'the code of a goal on the sheet Mål',
  areaGoal: 'the code of a goal for an area',
  existingIndicator: 'an indicator on the sheet Indikatorer',
  levelAbove: 'a goal of the level above',
  existingRow: 'a row of the same area',
  template: 'as in the template',
};

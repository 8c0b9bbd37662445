import type { Finding, Place, Severity } from '../finding';

/** The sentences of every rule that is checked; each has one in every language. */
export interface RuleMessages {
  V01: 'empty';
  V02: 'number' | 'asText' | 'percentMissing' | 'numberOrWord' | 'date' | 'word';
  V03: 'missing' | 'onlyInCell' | 'different';
  V04: 'aboveHundred' | 'negativeShare' | 'negativeCount';
  V05: 'outsideSplit' | 'notSumOfSplit';
  V06: 'partLarger' | 'moreThanCame' | 'moreThanEmployees';
  V07: 'council' | 'board';
  V08: 'reachedBefore';
  V09: 'setByBoard' | 'cityWide' | 'none';
  V10: 'worse' | 'copied';
  V11: 'outcome' | 'split' | 'forecast';
  V12: 'indicator' | 'goal';
  V13: 'betterThanBeneath';
  V14:
    'target' | 'boardTarget' | 'councilTarget' | 'outcome' | 'outcomeMen' | 'outcomeWomen' | 'forecast' | 'judged' | 'suggested' | 'goal';
  V15: 'unmentioned';
  V16: 'underGoal' | 'elsewhere' | 'noUnitGoal' | 'highRisk';
  V17: 'endBeforeStart' | 'outsideYear' | 'swapped' | 'pastEnd' | 'pastEndOpen';
  V18: 'twice';
  V19: 'unknownGoal' | 'unknownParent' | 'levelSkipped' | 'focusBeneath' | 'codeTwice' | 'unknownRow' | 'notAreaGoal' | 'unknownIndicator';
  V20: 'sum' | 'rounding' | 'parts' | 'partsRounding' | 'partLarger';
  V21: 'typed' | 'rounding';
  V22: 'noUnit' | 'otherConvention' | 'mixed';
  V23: 'repeated';
  V24: 'none' | 'row';
  V25: 'cause' | 'action' | 'causeAndAction' | 'investment';
  V26: 'pace';
  V27: 'row' | 'sameSign' | 'total';
  V28: 'year' | 'fund' | 'deficit';
  V29: 'row' | 'missing' | 'late';
  V30: 'splitOfFew' | 'quoted' | 'outcomeOfFew' | 'derivable';
  V31: 'formula';
  V32: 'draft';
  V33:
    | 'sheetMissing'
    | 'tableMissing'
    | 'tableRenamed'
    | 'columnMissing'
    | 'columnMoved'
    | 'columnAdded'
    | 'formulaOverwritten'
    | 'keyMissing'
    | 'keyTwice'
    | 'older'
    | 'newer'
    | 'nameMissing';
  V34: 'personalNumber' | 'email' | 'phone';
  V35: 'fund' | 'fundEmpty' | 'fundOfArea' | 'adjustments' | 'adjustmentsEmpty' | 'capitalCosts' | 'frame';
  V36: 'changed' | 'emptied' | 'filled' | 'deleted';
  V37: 'year' | 'tertial' | 'forecastUntouched';
  V38: 'larger' | 'smaller';
}

export type CheckedRule = keyof RuleMessages;

/** Codes that may stand in `Finding.expected`; everything else there is a printed figure. */
export type Expectation =
  | 'filled'
  | 'number'
  | 'numberOrWord'
  | 'date'
  | 'sameWord'
  | 'reason'
  | 'uniqueName'
  | 'existingGoal'
  | 'areaGoal'
  | 'existingIndicator'
  | 'levelAbove'
  | 'existingRow'
  | 'template';

/** Makes a finding whose message belongs to its rule. Facts without content are left out. */
export function finding<Code extends CheckedRule>(
  code: Code,
  severity: Severity,
  message: RuleMessages[Code],
  place: Place,
  more: { readonly facts?: Readonly<Record<string, string>>; readonly found?: string; readonly expected?: string } = {},
): Finding {
  return { code, severity, message, place, facts: more.facts ?? {}, found: more.found ?? '', expected: more.expected ?? '' };
}

import { wordingFor } from '../../src/wording';
import * as words from '../../src/workbook/schema/words';

test('sheets are Swedish: the template writes the words that the Swedish wording says', () => {
  const { labels } = wordingFor('sv');
  expect(labels).toMatchObject({
    documentTypes: words.documentTypes,
    levels: words.levels,
    amountUnits: words.amountUnits,
    signs: words.signs,
    statuses: words.statuses,
    councilMet: words.councilMet,
    owners: words.owners,
    goalLevels: words.goalLevels,
    judgements: words.judgements,
    notComputable: words.notComputable,
    chapters: words.chapters,
    measureKinds: words.measureKinds,
    directions: words.directions,
    periodicities: words.periodicities,
    dueIn: words.dueIns,
    measuredAs: words.measuredAs,
    councilScopes: words.councilScopes,
    activityStatuses: words.activityStatuses,
    budgetKinds: words.budgetKinds,
    adjustmentKinds: words.adjustmentKinds,
    adjustmentStates: words.adjustmentStates,
    capitalCostKinds: words.capitalCostKinds,
    volumeTotals: words.totals,
    per: words.pers,
    monthsInShort: words.months,
  });
});

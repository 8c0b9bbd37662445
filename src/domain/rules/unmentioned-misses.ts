import { namesMiss } from '../text-figures/misses';
import { sentencesOf } from '../text-figures/tokens';
import { directionTo } from '../indicator-fulfilment';
import { printValue } from '../print-value';
import { inIndicator } from './indicator-figures';
import { finding } from './messages';
import { eachRow } from './parts';

/** V15: the figures miss the target, and the analysis neither says so nor says why. An analysis that is not written is V01's. */
export const unmentionedMisses = [
  eachRow('indicators', function* (row, { computed }) {
    const result = computed.indicators.get(row.key);
    if (!result?.value || !result.target || (result.word !== 'partly' && result.word !== 'not')) return;
    if (row.analysis.trim() === '' || row.reason.trim() !== '') return;
    const direction = directionTo(result.target, row.direction);
    if (sentencesOf(row.analysis).some((sentence) => namesMiss(sentence, direction))) return;
    const [value, target] = [printValue(result.value, row.measureUnit), printValue(result.target, row.measureUnit)];
    const facts = { row: row.name, value, target, source: result.value.source };
    yield finding('V15', 'warning', 'unmentioned', inIndicator(row, 'analysis'), { facts, found: value, expected: target });
  }),
];

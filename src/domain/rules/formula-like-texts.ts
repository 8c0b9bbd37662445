import type { Finding } from '../finding';
import { isFormulaLike } from '../formula-like';
import { readValue } from '../read-value';
import { finding } from './messages';
import { wholePlan } from './parts';
import type { PlacedText } from './texts-of-plan';
import { textsOfStart, eachText } from './texts-of-plan';

/** As much of a text as a sentence can quote. */
const quoted = 30;

/** V31: a text that Excel would take for a formula. */
export const formulaLikeTexts = [wholePlan([], ({ plan }) => formulaLike(textsOfStart(plan))), ...eachText(formulaLike)];

function* formulaLike(texts: Iterable<PlacedText>): Iterable<Finding> {
  for (const placed of texts) {
    if (!isFormulaLike(placed.text) || isFine(placed)) continue;
    const text = placed.text.trimStart();
    const line = text.split('\n')[0] ?? '';
    const found = line.length > quoted ? `${line.slice(0, quoted)}…` : line;
    yield finding('V31', 'warning', 'formula', placed.place, { facts: { row: placed.row, found, sign: text.charAt(0) }, found });
  }
}

/** A telephone number begins with "+46", and a table of unknown kind holds figures such as "-4,3" as they were printed. */
const isFine = ({ place, text }: PlacedText): boolean =>
  (place.table === 'start' && place.column === 'phone') || (place.table === 'otherTables' && readValue(text).kind === 'number');

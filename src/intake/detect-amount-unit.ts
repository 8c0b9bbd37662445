import { normaliseBlanks } from '../domain/normalise';
import type { AmountUnit } from '../domain/plan';
import type { DocumentJson } from './document';
import type { Unplaced } from './unplaced';

const patterns: readonly (readonly [RegExp, AmountUnit])[] = [
  [/\b(mnkr|mkr|miljoner kronor)\b/i, 'mnkr'],
  [/\b(tkr|tusental kronor|kkr)\b/i, 'tkr'],
  [/\b(kr|kronor)\b/i, 'kr'],
];

/** Unit of amount as a table's header or a label says it ("Netto (tkr)"). Ersättningsnivåer are always kronor and say nothing of the rest. */
export function detectAmountUnit(document: DocumentJson, unplaced: Unplaced): AmountUnit | null {
  let found: AmountUnit | null = null;
  for (const table of document.tables) {
    if (table.headers.some((header) => /^(ersättning|höjning)\b/i.test(header))) continue;
    for (const text of [table.title, ...table.headers, ...table.rows.map((row) => row[0] ?? '')]) {
      const unit = patterns.find(([pattern]) => pattern.test(text))?.[1];
      if (unit && found && unit !== found) unplaced({ text: normaliseBlanks(text), reason: 'otherUnit' });
      found ??= unit ?? null;
    }
  }
  return found;
}

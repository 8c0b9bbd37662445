import type { Column, ItemKind } from '../columns';
import type { Head } from '../head';
import { plainHead } from '../head-column';

/** Words of the heads of a table of indicators, as the city's system prints them. */
const known = new Set(
  'indikator indikatorer periodens utfall man pojkar manpojkar kvinnor flickor kvinnorflickor vb # vb# prognos helar arsmal kfs ar period periodicitet'.split(
    ' ',
  ),
);

/**
 * The head of a table of indicators whose cells are wrapped, and whose lines are read across ("Indikator Periodens Utfall Utfall …", "utfall män/
 * kvinnor/ …"): which columns there are follows from the words, their order is the one that is always printed. Null where the words say something else.
 */
export function columnsOfWords(words: readonly string[], kind: ItemKind): Head | null {
  if (kind !== 'indicators') return null;
  const plain = words.map(plainHead);
  if (!plain.every((word) => known.has(word))) return null;
  const count = (...some: readonly string[]) => plain.filter((word) => some.includes(word)).length;
  const men = count('man', 'manpojkar', 'pojkar') > 0;
  const women = count('kvinnor', 'kvinnorflickor', 'flickor') > 0;
  const prior = count('vb', 'vb#') > 0;
  const council = count('kfs') > 0;
  const outcomes = count('utfall') - Number(men) - Number(women) - Number(prior);
  const targets = count('arsmal') - Number(council);
  const period = count('period', 'periodicitet');
  if (outcomes < 0 || outcomes > 1 || targets < 0 || targets > 1 || period !== 1) return null;
  const has: readonly (readonly [Column, boolean])[] = [
    ['name', count('indikator', 'indikatorer') === 1],
    ['outcome', outcomes === 1],
    ['outcomeMen', men],
    ['outcomeWomen', women],
    ['outcomePrior', prior],
    ['forecast', count('prognos') === 1],
    ['target', targets === 1],
    ['councilTarget', council],
    ['period', true],
  ];
  const columns = has.filter(([, is]) => is).map(([column]) => column);
  if (columns[0] !== 'name' || columns.length < 3) return null;
  const year = words.find((word) => /^(?:19|20)\d\d$/.test(word));
  return { kind, columns, printed: [], priorLabel: prior && year !== undefined ? `VB ${year}` : null };
}

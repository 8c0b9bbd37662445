import type { Finding } from '../finding';
import { judgedWord } from '../goal-roll-up';
import { nameKey } from '../normalise';
import type { Fulfilment, Indicator } from '../plan';
import { printValue } from '../print-value';
import { agrees } from '../text-figures/agrees';
import type { PlacedFigure, TextReading } from '../text-figures/read-text';
import { readText } from '../text-figures/read-text';
import { namesIndicator, sameMeasure, sameSize } from '../text-figures/same-measure';
import type { Role, Statement } from '../text-figures/statements';
import type { Verdict } from '../text-figures/verdicts';
import type { NumberValue } from '../value';
import { inIndicator, plainFigure } from './indicator-figures';
import type { FigureColumn } from './indicator-figures';
import { finding } from './messages';
import type { RuleContext } from './parts';
import { eachGroup, eachRow, member } from './parts';

/**
 * V14: a figure that the analysis clearly gives as the row's target, outcome or forecast differs from its cell, or the analysis says that a
 * target or a goal is reached where the judgement says that it is not.
 */
export const textAgainstFigures = [
  eachRow('indicators', function* (row, context) {
    if (row.analysis.trim() === '') return;
    const reading = readText(row.analysis, context.plan.start);
    yield* figuresOf(row, reading);
    yield* figuresOfSexes(row, reading);
    yield* verdictOf(row, reading, context);
  }),
  eachGroup(
    [member('goals', ({ code }) => [code].filter(Boolean)), member('texts', ({ goal }) => [goal].filter(Boolean))],
    function* (group, { plan }) {
      for (const goal of group.rows('goals')) {
        const judged = judgedWord(goal);
        if (!judged) continue;
        for (const { key, heading, text } of group.rows('texts')) {
          if (nameKey(heading) !== 'analys' || text.trim() === '') continue;
          const reading = readText(text, plan.start);
          const said = reading.verdicts.filter((verdict) => verdict.of === goal.level);
          const verdict = contradiction(said, judged, fromJudged);
          if (!verdict) continue;
          const quote = reading.quote(verdict.start, verdict.end);
          const place = { table: 'texts', row: key, column: 'text' } as const;
          yield finding('V14', 'warning', 'goal', place, {
            facts: { row: goal.title, quote, judged },
            found: `”${quote}”`,
            expected: judged,
          });
        }
      }
    },
  ),
];

/** Columns that a role may be a figure of. Last year's and the targets of others are quoted beside the row's own, and are no mistake. */
const quoted = [
  'outcome',
  'outcomePrior',
  'outcomePrevious',
  'forecast',
  'forecastPrevious',
  'target',
  'boardTarget',
  'councilTarget',
] as const satisfies readonly FigureColumn[];

const roles: readonly Role[] = ['target', 'boardTarget', 'councilTarget', 'outcome', 'outcomeMen', 'outcomeWomen', 'forecast'];

/** At most one finding per cell, and none where the text is right somewhere, says two things, or could speak of another figure of the row. */
function* figuresOf(row: Indicator, reading: TextReading): Iterable<Finding> {
  const others = quoted.flatMap((column) => plainFigure(row[column]) ?? []);
  const usable = reading.statements.filter(
    ({ figure, noun, subject }) => sameMeasure(figure, noun, row) && (subject.length === 0 || namesIndicator(subject, row.name)),
  );
  for (const role of roles) {
    const column = columnOf(role, row);
    const cell = column && plainFigure(row[column]);
    const said = usable.filter((statement) => statement.role === role);
    const [first] = said;
    if (!column || !cell || !first || said.some(({ figure }) => !figure.amount.eq(first.figure.amount))) continue;
    const isCertain = first.subject.length === 0 && (first.figure.unit === '%' || row.measureUnit.trim() !== '%');
    if (!isCertain && !sameSize(first.figure, cell)) continue;
    // Where both sexes are given, one vouches for the other.
    if (reading.bySex.length > 0 && (role === 'outcomeMen' || role === 'outcomeWomen')) continue;
    if (others.some((figure) => agrees(first.figure, figure)) || isQuotedElsewhere(cell, first, row, reading)) continue;
    yield differs(row, column, reading.quote(first.start, first.figure.end), printed(first.figure, reading), cell);
  }
}

/** The cell of a role. Without an own target people speak of the one above as theirs. */
function columnOf(role: Role, row: Indicator): FigureColumn | null {
  if (role === 'target') return row.target.kind !== 'blank' ? 'target' : row.boardTarget.kind !== 'blank' ? 'boardTarget' : 'councilTarget';
  if (role === 'boardTarget') return row.boardTarget.kind !== 'blank' ? 'boardTarget' : 'target';
  return role;
}

/** The cell's own figure stands in the text, and is not there as something else. */
const isQuotedElsewhere = (cell: NumberValue, said: Statement, row: Indicator, reading: TextReading): boolean =>
  reading.figures.some(
    (figure) =>
      agrees(figure, cell) &&
      sameMeasure(figure, '', row) &&
      !reading.statements.some((other) => other.figure.start === figure.start && other.role !== said.role),
  );

/**
 * Figures of men and women: one that is the cell's vouches that the sentence speaks of this row, and so do two that have changed places. Where
 * neither is, they are most often of another question.
 */
function* figuresOfSexes(row: Indicator, reading: TextReading): Iterable<Finding> {
  const cells = { men: plainFigure(row.outcomeMen), women: plainFigure(row.outcomeWomen) };
  if (!cells.men || !cells.women || reading.bySex.length !== 1) return;
  for (const said of reading.bySex) {
    const right = { men: agrees(said.men, cells.men), women: agrees(said.women, cells.women) };
    const swapped = agrees(said.men, cells.women) && agrees(said.women, cells.men);
    if (right.men && right.women) return;
    if (!sameMeasure(said.men, '', row) || (!swapped && right.men === right.women)) return;
    const [start, end] = [Math.min(said.men.start, said.women.start), Math.max(said.men.end, said.women.end)];
    const quote = reading.quote(start, end);
    if (!right.men) yield differs(row, 'outcomeMen', quote, printed(said.men, reading), cells.men);
    if (!right.women) yield differs(row, 'outcomeWomen', quote, printed(said.women, reading), cells.women);
  }
}

const printed = (figure: PlacedFigure, reading: TextReading): string =>
  reading.quote(figure.start, figure.end).replace(/ ?(?:procent|%)$/, ' %');

function differs(row: Indicator, column: FigureColumn, quote: string, found: string, cell: NumberValue): Finding {
  const expected = printValue(cell, row.measureUnit);
  return finding(
    'V14',
    'warning',
    column === 'outcomePrior' || column === 'outcomePrevious' || column === 'forecastPrevious' ? 'outcome' : column,
    inIndicator(row, 'analysis'),
    {
      facts: { row: row.name, quote, figure: found, expected },
      found: `${found} (”${quote}”)`,
      expected,
    },
  );
}

/** Words of a text that a judged word rules out. That a target is missed rules out neither "delvis" nor "inte". */
const fromJudged: Readonly<Record<Fulfilment, readonly Fulfilment[]>> = {
  fully: ['partly', 'not'],
  partly: ['fully'],
  not: ['fully', 'partly'],
};
/** What is computed is no judgement: only its opposite is said. */
const fromFigures: Readonly<Record<Fulfilment, readonly Fulfilment[]>> = { fully: ['not'], partly: [], not: ['fully'] };

/** The verdict that cannot stand beside a word; null where the text says different things, which it may have reasons to. */
function contradiction(
  said: readonly Verdict[],
  word: Fulfilment,
  rulesOut: Readonly<Record<Fulfilment, readonly Fulfilment[]>>,
): Verdict | null {
  const [first] = said;
  if (!first || said.some((verdict) => verdict.word !== first.word)) return null;
  return rulesOut[word].includes(first.word) ? first : null;
}

function* verdictOf(row: Indicator, reading: TextReading, { computed }: RuleContext): Iterable<Finding> {
  // The council's target is the row's where it has no other, or the same.
  const hasOwn = row.target.kind === 'number' && !(row.councilTarget.kind === 'number' && row.councilTarget.amount.eq(row.target.amount));
  const council = reading.verdicts.some(({ of }) => of === 'council');
  const said = hasOwn && council ? [] : reading.verdicts.filter(({ of }) => of === 'indicator' || of === 'council');
  const result = computed.indicators.get(row.key);
  const judged = row.judged === 'none' ? null : row.judged;
  const comparable = said.filter(({ isExpected }) => isExpected === (result?.value?.source === 'forecast'));
  const verdict = judged
    ? contradiction(said, judged, fromJudged)
    : result?.word && comparable.length === said.length
      ? contradiction(said, result.word, fromFigures)
      : null;
  const word = judged ?? result?.word;
  if (!verdict || !word) return;
  const quote = reading.quote(verdict.start, verdict.end);
  const facts = { row: row.name, quote, judged: word };
  yield finding('V14', 'warning', judged ? 'judged' : 'suggested', inIndicator(row, 'analysis'), {
    facts,
    found: `”${quote}”`,
    expected: word,
  });
}

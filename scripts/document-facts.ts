import type { ActivityJson, DocumentJson, GoalJson, IndicatorJson } from '../src/intake/document';

/** What is compared; each fact is one line of text, so that two documents can be held against each other as lists. */
export const factKinds = [
  'goals',
  'headings',
  'indicators',
  'indicator cells',
  'activities',
  'tables',
  'table rows',
  'table cells',
] as const;
export type FactKind = (typeof factKinds)[number];
export type Facts = Readonly<Record<FactKind, readonly string[]>>;

/** The printed columns of an indicator. */
export const indicatorCells = ['outcome', 'outcomeMen', 'outcomeWomen', 'outcomePrior', 'forecast', 'target', 'councilTarget'] as const;
const unitOrder = ['outcome', 'target', 'forecast', 'outcomeMen', 'outcomeWomen', 'outcomePrior', 'councilTarget'] as const;

/** Blanks, minus signs and the blank before a per cent sign are written in several ways and mean the same. */
export const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replaceAll('−', '-')
    .replace(/(\d)%/, '$1 %')
    .trim();

/** A figure without a unit. */
export const bare = /^-?\d[\d ]*(,\d+)?$/;

/** Unit of a row: that of the first cell that prints one. Written apart from the product's own reading, which is what is being tested. */
export function rowUnit(row: IndicatorJson): string {
  for (const key of unitOrder) {
    const unit = /^(?:\+\/- )?-?\d[\d ]*(?:,\d+)? ([^\d].*)$/.exec(plain(row[key]))?.[1];
    if (unit !== undefined) return unit;
  }
  return '';
}

/** Every fact of a document, at its place: rows are numbered within their goal or table, goals by their way down. */
export function factsOf(document: DocumentJson): Facts {
  const facts: Record<FactKind, string[]> = {
    goals: [],
    headings: [],
    indicators: [],
    'indicator cells': [],
    activities: [],
    tables: [],
    'table rows': [],
    'table cells': [],
  };

  const goal = (json: Partial<GoalJson> & { readonly title: string }, way: string): void => {
    facts.goals.push(`${way} ${json.number ?? ''} ${plain(json.title)}: ${json.fulfilment ?? 'none'}`);
    (json.sections ?? []).forEach((heading, at) => facts.headings.push(`${way} ${at} ${plain(heading)}`));
    (json.indicators ?? []).forEach((row, at) => indicator(row, `${way} ${at} ${plain(row.name)}`));
    (json.activities ?? []).forEach((row, at) => facts.activities.push(`${way} ${at} ${activity(row)}`));
  };
  const indicator = (row: IndicatorJson, place: string): void => {
    facts.indicators.push(place);
    const unit = rowUnit(row);
    for (const key of indicatorCells) {
      const printed = plain(row[key]);
      if (printed) facts['indicator cells'].push(`${place} ${key}: ${unit && bare.test(printed) ? `${printed} ${unit}` : printed}`);
    }
    if (row.period) facts['indicator cells'].push(`${place} period: ${plain(row.period)}`);
    if (/^[●◆▲]$/.test(row.glyph ?? '')) facts['indicator cells'].push(`${place} judged: ${row.glyph}`);
  };
  const activity = (row: ActivityJson): string => [row.name, row.start, row.end, row.deviation, row.status].map(plain).join(' | ');

  document.focusGoals.forEach((focus, f) => {
    goal(focus, `${f}`);
    focus.areaGoals.forEach((area, a) => {
      goal(area, `${f}.${a}`);
      area.committeeGoals.forEach((committee, n) => {
        goal(committee, `${f}.${a}.${n}`);
        committee.unitGoals.forEach((unit, e) => goal(unit, `${f}.${a}.${n}.${e}`));
      });
    });
  });
  document.otherSections.forEach((heading, at) => facts.headings.push(`around ${at} ${plain(heading)}`));
  document.tables.forEach((table, t) => {
    facts.tables.push(`${t} ${plain(table.title)} [${table.headers.map(plain).join(' | ')}]`);
    table.rows.forEach((row, r) => {
      facts['table rows'].push(`${t} ${r} ${plain(row[0])}`);
      row.forEach((cell, c) => facts['table cells'].push(`${t} ${r} ${c} ${plain(cell)}`));
    });
  });
  return facts;
}

export interface Comparison {
  readonly kind: FactKind;
  readonly expected: number;
  readonly found: number;
  /** In both. */
  readonly right: number;
  /** Expected and not found (-), found and not expected (+). */
  readonly misses: readonly string[];
}

/** Holds what a workbook shows against what the document says: recall is right ÷ expected, precision right ÷ found. */
export function compareFacts(expected: Facts, found: Facts): readonly Comparison[] {
  return factKinds.map((kind) => {
    const there = new Set(found[kind]);
    const wanted = new Set(expected[kind]);
    const missing = expected[kind].filter((fact) => !there.has(fact));
    const extra = found[kind].filter((fact) => !wanted.has(fact));
    return {
      kind,
      expected: expected[kind].length,
      found: found[kind].length,
      right: expected[kind].length - missing.length,
      misses: [...missing.map((fact) => `- ${fact}`), ...extra.map((fact) => `+ ${fact}`)],
    };
  });
}

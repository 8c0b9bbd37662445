import fc from 'fast-check';
import type { ActivityJson, IndicatorJson } from '../../../src/intake/document';

/** A table of indicators or activities, and a text that it may have been printed as, with what page breaks and narrow columns do to it. */
export interface AnyTable<Row> {
  readonly rows: readonly Row[];
  readonly text: string;
}

const word = fc.constantFrom(
  'barn',
  'unga',
  'som',
  'får',
  'stöd',
  'i',
  'skolan',
  'och',
  'vård',
  'med',
  'hemmet',
  '(råd',
  'hjälp)',
  'för',
  'är',
  'nöjda',
);
const first = fc.constantFrom('Andel', 'Antal', 'Andelen', 'Index', 'Utveckla', 'Genomföra', 'Stadsdelsförvaltningen');
const last = fc.constantFrom('besökare', 'möten', 'insatser.', 'boende');
const name = fc.tuple(first, fc.array(word, { maxLength: 8 }), last).map(([head, words, tail]) => [head, ...words, tail].join(' '));

const figure = fc.constantFrom('94 %', '1 050 st', '0', '16,3 barn/avd.', '-2,8', '3,4 GWh', '-', 'i.u.', '100%', '0,55 %');
const target = fc.oneof(figure, fc.constantFrom('Öka', 'Tas fram av nämnd/ styrelse', '+/- 1 %'));
const cell = (some: fc.Arbitrary<string>) => fc.option(some, { nil: null });
const sentence = fc
  .tuple(fc.constantFrom('Arbetet', 'Resultatet', 'Målet'), fc.array(word, { minLength: 1, maxLength: 12 }))
  .map(([head, words]) => `${head} ${words.join(' ')}.`);
const analysis = fc.option(
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
  { nil: undefined },
);

const indicator = fc
  .record({
    name,
    outcome: cell(figure),
    outcomeMen: cell(figure),
    outcomeWomen: cell(figure),
    outcomePrior: cell(figure),
    forecast: cell(figure),
    target: cell(target),
    councilTarget: cell(target),
    period: fc.constantFrom('Tertial 2 2025', '2025', 'Halvår 1 2025'),
    glyph: fc.constantFrom(null, '●', '◆', '♀'),
    analysis,
  })
  .map(({ analysis: said, ...row }): IndicatorJson => ({ ...row, priorLabel: 'VB 2024', ...(said && { analysis: said }) }));

const activity = fc
  .record({
    name,
    start: fc.constantFrom('2025-01-01', '2025-02-14'),
    end: fc.constantFrom('2025-12-31', '2026-06-30'),
    deviation: cell(fc.constant('Försenad')),
    status: fc.constantFrom(null, '✓', '▶', '⏸'),
    analysis,
  })
  .map(({ analysis: said, ...row }): ActivityJson => ({ ...row, ...(said && { analysis: said }) }));

/** How one row is printed. */
const damage = fc.record({
  breakBefore: fc.boolean(),
  /** Where in the name a page ends, as a share of its words; 0 nowhere. */
  cutName: fc.constantFrom(0, 0, 0, 0.3, 0.7),
  cutAnalysis: fc.constantFrom(0, 0, 0, 0.3, 0.7),
  breakBeforeAnalysis: fc.boolean(),
  label: fc.constantFrom('beside', 'above', 'html', 'htmlAbove', 'overPage'),
  shift: fc.constantFrom(false, false, true),
  blanks: fc.constantFrom('', ' ', '  '),
  page: fc.constantFrom('', '\n', '\n\n \n', '\n7 (31)\n', '\nSid 8 (31)\n\n'),
  head: fc.nat({ max: 2 }),
});

const indicatorHeads = [
  'Indikator|Periodens utfall|Utfall män/ pojkar|Utfall kvinnor/ flickor|Periodens utfall VB 2024|Prognos helår|Årsmål|KF:s årsmål|Period',
  'Indikator|Perio dens utfall|Utfall män/ pojkar|Utfall kvinn or/ flickor|Periodens utfall VB 2024|Progno s helår|Arsmål|KF:s års mål|Period',
  'Indikator|Periodens utfall|Utfall män/ poj kar|Utfall kvinnor/ flicko r|Perio dens utfall VB 2024|Prognoss helår|Årsmål|KF:s årsmål|Period',
];
const activityHeads = [
  'Aktivitet|Startdatum|Slutdatum|Avvikelse',
  'Aktivitet|Start datum|Slutda tum|Avvikelse',
  'Aktivitet|Startdatum|Slut-datum|Avvik else',
];

type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

function print(
  cells: readonly (readonly string[])[],
  analyses: readonly (string | undefined)[],
  damages: readonly Damage[],
  heads: readonly string[],
): string {
  const width = (heads[0] ?? '').split('|').length;
  const alone = (text: string) => [text, ...Array<string>(width - 1).fill('')].join('|');
  const lines = [heads[0] ?? ''];
  cells.forEach((row, at) => {
    const how = damages[at % damages.length];
    if (!how) return;
    const newPage = () => lines.push(how.page === '' ? '' : how.page, heads[how.head] ?? '');
    const [icon = '', title = '', ...rest] = row;
    const [start, end] = cut(title, how.cutName);
    if (how.breakBefore) newPage();
    const isShifted = how.shift && width > 5 && rest[0] === '' && end === '';
    lines.push((isShifted ? ['', `${icon}${title}`, ...rest.slice(1)] : [`${how.blanks}${icon}${start}`, ...rest]).join('|'));
    if (end !== '') {
      newPage();
      lines.push(alone(end));
    }
    const said = analyses[at];
    if (said === undefined) return;
    if (how.breakBeforeAnalysis) newPage();
    const [begun, over] = cut(said, how.cutAnalysis);
    if (how.label === 'beside') lines.push(alone(`Analys ${begun}`));
    else if (how.label === 'html') lines.push(alone(`<p>Analys</p> <p>${begun}</p>`));
    else {
      lines.push(alone(how.label === 'htmlAbove' ? '<p>Analys</p>' : 'Analys'));
      if (how.label === 'overPage') newPage();
      lines.push(alone(begun));
    }
    if (over !== '') {
      newPage();
      lines.push(alone(over));
    }
  });
  return lines.join('\n');
}

/** A text in two, between words, where the second begins in small letters; whole where it cannot be. */
function cut(text: string, share: number): readonly [string, string] {
  const words = text.split(' ');
  const at = Math.ceil(words.length * share);
  const rest = words[at] ?? '';
  return share === 0 || at === 0 || !/^[\p{Ll}(]/u.test(rest) ? [text, ''] : [words.slice(0, at).join(' '), words.slice(at).join(' ')];
}

const damages = fc.array(damage, { minLength: 1, maxLength: 6 });

export const anyIndicators: fc.Arbitrary<AnyTable<IndicatorJson>> = fc
  .tuple(fc.array(indicator, { minLength: 1, maxLength: 6 }), damages)
  .map(([rows, how]) => ({
    rows,
    text: print(
      rows.map((row) => [
        row.glyph ? `${row.glyph} ` : '',
        row.name,
        ...[row.outcome, row.outcomeMen, row.outcomeWomen, row.outcomePrior, row.forecast, row.target, row.councilTarget, row.period].map(
          (each) => each ?? '',
        ),
      ]),
      rows.map(({ analysis: said }) => said ?? undefined),
      how,
      indicatorHeads,
    ),
  }));

export const anyActivities: fc.Arbitrary<AnyTable<ActivityJson>> = fc
  .tuple(fc.array(activity, { minLength: 1, maxLength: 6 }), damages)
  .map(([rows, how]) => ({
    rows,
    text: print(
      rows.map((row) => [row.status ? `${row.status} ` : '', row.name, row.start ?? '', row.end ?? '', row.deviation ?? '']),
      rows.map(({ analysis: said }) => said ?? undefined),
      how,
      activityHeads,
    ),
  }));

import { suggestCouncilScope, suggestDirection, suggestKind } from '../domain/directions';
import type { Indicator, Owner, Periodicity } from '../domain/plan';
import { normaliseBlanks as plain } from '../domain/normalise';
import { readValue } from '../domain/read-value';
import { blank } from '../domain/value';
import { findWord } from '../wording';
import { swedish } from '../wording/sv';
import type { DocumentJson, IndicatorJson } from './document';
import { inRow, unitOf } from './measure';
import type { Unplaced } from './unplaced';
import { dueIn } from './words';

const { labels } = swedish;

/** A row of Indikatorer from a printed one; what the page does not say (direction, kind, unit, periodicity) is suggested from it. */
export function readIndicator(
  json: IndicatorJson,
  row: { readonly key: string; readonly order: number; readonly goal: string; readonly owner: Owner },
  document: DocumentJson,
  unplaced: Unplaced,
): Indicator {
  const name = plain(json.name);
  const read = (text: string | null | undefined) => readValue(text ?? '');
  const cells = {
    outcome: read(json.outcome),
    outcomeMen: read(json.outcomeMen),
    outcomeWomen: read(json.outcomeWomen),
    outcomePrior: read(json.outcomePrior),
    forecast: read(json.forecast),
    target: read(json.target),
    councilTarget: read(json.councilTarget),
  };
  const { outcome, target, forecast, outcomeMen, outcomeWomen, outcomePrior, councilTarget } = cells;
  const unit = json.measureUnit ?? unitOf([outcome, target, forecast, outcomeMen, outcomeWomen, outcomePrior, councilTarget]);
  const kind = findWord(labels.measureKinds, json.kind ?? '') ?? suggestKind(name, unit);
  const period = plain(json.period ?? '');
  const periodicity = findWord(labels.periodicities, json.periodicity ?? '') ?? periodicityOf(period);
  const band = target.kind === 'number' && target.band === true;
  const glyph = plain(json.glyph ?? '');
  const word = <Code extends string>(words: Readonly<Record<Code, string>>, printed: string | null | undefined) => {
    const code = findWord(words, printed ?? '');
    if (printed && code === null) unplaced({ text: `${name}: ${printed}`, reason: 'unknownWord' });
    return code;
  };
  return {
    ...row,
    name,
    kind,
    measureUnit: unit,
    direction: word(labels.directions, json.direction) ?? (band ? 'band' : suggestDirection(name)),
    periodicity,
    dueIn: periodicity && dueIn[periodicity],
    measuredAs: word(labels.measuredAs, json.measuredAs),
    bySex: json.bySex ?? (outcomeMen.kind !== 'blank' || outcomeWomen.kind !== 'blank' || /^[♀♂]$/.test(glyph)),
    // A plan prints the periodicity in the period's place; a word that is no periodicity is kept rather than lost.
    period: document.type === 'VP' && periodicity ? '' : period,
    outcome: inRow(outcome, unit),
    outcomeMen: inRow(outcomeMen, unit),
    outcomeWomen: inRow(outcomeWomen, unit),
    outcomePrior: inRow(outcomePrior, unit),
    outcomePrevious: blank,
    forecast: inRow(forecast, unit),
    forecastPrevious: blank,
    target: inRow(target, unit),
    boardTarget: inRow(read(json.boardTarget), unit),
    councilTarget: inRow(councilTarget, unit),
    councilScope: word(labels.councilScopes, json.councilScope) ?? suggestCouncilScope(target, councilTarget),
    tolerance: json.tolerance ?? '',
    judged: findWord(labels.judgements, glyph),
    reason: json.reason ?? '',
    analysis: json.analysis ?? '',
    supports: json.supports ?? '',
    source: json.dataSource ?? '',
    transferred: false,
  };
}

/** "Tertial 2 2026", "Halvår 1 2026", "2026" and "VB 2026" name how often a thing is measured by the part of the year they cover. */
function periodicityOf(period: string): Periodicity | null {
  if (/^\d{4}$/.test(period)) return 'year';
  const [word = ''] = /^\p{L}+\d?/u.exec(period) ?? [];
  if (/^T[12]$/.test(word)) return 'tertial';
  return word === 'VB' ? 'year' : findWord(labels.periodicities, word);
}

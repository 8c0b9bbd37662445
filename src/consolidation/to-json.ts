import type Big from 'big.js';
import { printValue } from '../domain/print-value';
import type { DateValue, Value } from '../domain/value';
import { amountColumns, eachAmount } from './budgets';
import type { Amounts, BudgetTotal, Consolidated, ConsolidationFinding, Incoming, Question, Source, UnitKey } from './consolidated';
import { largestChanges, largestDeviations } from './largest';

/** The sentences of the reader's language. */
export interface Sentences {
  readonly finding: (finding: ConsolidationFinding) => string;
  readonly question: (question: Question) => string;
}

type Figure = number | string | null;

/** An amount as a JSON number where that is the same decimal figure, else as its text: no double holds more than some fifteen figures. */
export function figure(amount: Big | null): Figure {
  if (!amount) return null;
  const number = Number(amount.toFixed());
  return amount.eq(number) && String(Math.abs(number)).length <= 17 ? number : amount.toFixed();
}

/**
 * A consolidation as plain JSON: amounts are figures in `amountUnit`, what the units print is text as they print it, and every row leads back to its file,
 * sheet and cell. Docs/consolidation.md tells the keys.
 */
export function toJson(consolidated: Consolidated, say: Sentences) {
  const { type, year, periodMonth, board, amountUnit, files, incoming, goals, indicators, activities, budgets, actions } = consolidated;
  const names = new Map(incoming.map(({ key, name }) => [key, name]));
  const unit = (key: UnitKey) => ({ unit: names.get(key) ?? key, unitKey: key });
  const from = (source: Source | null) => source && { file: files[source.file]?.name ?? '', sheet: source.sheet, cell: source.cell };
  const fileName = (file: number | null): string | null => (file === null ? null : (files[file]?.name ?? null));
  return {
    type,
    year,
    periodMonth,
    board,
    amountUnit,
    units: incoming.map((row) => ({ ...unitJson(row, say), file: fileName(row.file) })),
    goals: goals.map(({ cells, suggestion, texts, ...goal }) => ({
      ...goal,
      suggestion,
      units: [...cells].map(([key, { word, unitGoals, source }]) => ({
        ...unit(key),
        word,
        unitGoals: unitGoals.map((one) => ({ title: one.title, word: one.word, source: from(one.source) })),
        source: from(source),
      })),
      texts: texts.map(({ unit: key, heading, text, source }) => ({ ...unit(key), heading, text, source: from(source) })),
    })),
    indicators: indicators.map(({ key, name, measureUnit, kind, goal, rows, spread, together, missTarget, without }) => ({
      key,
      name,
      measureUnit,
      kind,
      goal,
      units: rows.map((row) => {
        const printed = (value: Value) => printValue(value, measureUnit) || null;
        return {
          ...unit(row.unit),
          name: row.name,
          target: printed(row.target),
          councilTarget: printed(row.councilTarget),
          outcome: printed(row.outcome),
          outcomePrior: printed(row.outcomePrior),
          forecast: printed(row.forecast),
          word: row.word,
          hidden: row.hidden,
          source: from(row.sources.target ?? row.sources.outcome),
        };
      }),
      spread: spread && { min: figure(spread.min), median: figure(spread.median), max: figure(spread.max), count: spread.count },
      together: together && { how: together.how, value: figure(together.value), count: together.count },
      missTarget: missTarget.map((one) => names.get(one) ?? one),
      without: without.map((one) => names.get(one) ?? one),
    })),
    activities: activities.map(({ rows, ...activity }) => ({
      ...activity,
      units: rows.map(({ unit: key, name, start, end, status, source }) => ({
        ...unit(key),
        name,
        start: printDate(start),
        end: printDate(end),
        status,
        source: from(source),
      })),
    })),
    budgets: {
      printed: budgets.map((row) => ({
        ...unit(row.unit),
        area: row.area,
        label: row.label,
        kind: row.kind,
        ofWhich: row.ofWhich,
        amountUnit: row.printed.amountUnit,
        signs: row.printed.signs,
        ...eachAmount((column) => printValue(row.printed[column]) || null),
        source: from(amountColumns.map((column) => row.sources[column]).find((source) => source !== null) ?? null),
      })),
      normalised: budgets.map((row) => ({
        ...unit(row.unit),
        area: row.area,
        label: row.label,
        kind: row.kind,
        ofWhich: row.ofWhich,
        flipped: row.flipped,
        ...figures(row.normalised),
      })),
    },
    totals: consolidated.totals.map((total) => totalJson(total, (key) => names.get(key) ?? key)),
    largest: {
      deviations: largestDeviations(incoming).map(({ key, money }) => ({ ...unit(key), deviation: figure(money?.deviation ?? null) })),
      changes: largestChanges(incoming).map(({ key, money }) => ({ ...unit(key), change: figure(money?.change ?? null) })),
    },
    actions: actions.map(({ effectYear, effectFullYear, effectReached, due, source, unit: key, ...action }) => ({
      ...unit(key),
      ...action,
      effectYear: figure(effectYear),
      effectFullYear: figure(effectFullYear),
      effectReached: figure(effectReached),
      due: printDate(due),
      source: from(source),
    })),
    findings: consolidated.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      ...(finding.unit === null ? { unit: null, unitKey: null } : unit(finding.unit)),
      file: fileName(finding.file),
      sheet: finding.source?.sheet || null,
      cell: finding.source?.cell || null,
      message: say.finding(finding),
    })),
    proposals: consolidated.proposals.map(({ of, name, like, units }) => ({
      of,
      name,
      like,
      units: units.map((one) => names.get(one) ?? one),
    })),
    files: files.map(({ unit: key, ...receipt }) => ({ ...receipt, unit: key === null ? null : (names.get(key) ?? key) })),
  };
}

const unitJson = (
  { key, name, department, unitId, contact, expected, state, errors, warnings, money, frame, ...row }: Incoming,
  say: Sentences,
) => ({
  unit: name,
  unitKey: key,
  unitId,
  department,
  contact,
  expected,
  state,
  errors,
  warnings,
  budget: figure(money?.budget ?? null),
  outcome: figure(money?.outcome ?? null),
  forecast: figure(money?.forecast ?? null),
  deviation: figure(money?.deviation ?? null),
  deviationPercent: percent(money?.deviationPercent ?? null),
  forecastPrevious: figure(money?.forecastPrevious ?? null),
  change: figure(money?.change ?? null),
  frame: figure(frame),
  forecastUntouched: row.forecastUntouched,
  changed: row.changed && row.changed.length,
  ask: row.ask.map((question) => ({ about: question.about, message: say.question(question) })),
});

const totalJson = (total: BudgetTotal, nameOf: (key: UnitKey) => string) => ({
  department: total.department,
  area: total.area,
  kind: total.kind,
  ...figures(total.amounts),
  deviation: figure(total.deviation),
  deviationPercent: percent(total.deviationPercent),
  frame: figure(total.frame),
  againstFrame: figure(total.againstFrame),
  contains: total.contains.map(nameOf),
  missing: total.missing.map(nameOf),
  holds: eachAmount((column) => total.holds[column].map(nameOf)),
  compared: { units: total.compared.units.map(nameOf), budget: figure(total.compared.budget) },
});

const figures = (amounts: Amounts<Big | null>): Amounts<Figure> => eachAmount((column) => figure(amounts[column]));

/** A quotient has no end: one decimal, rounded half away from zero. */
const percent = (share: Big | null): Figure => figure(share && share.round(1, 1));

function printDate(date: DateValue): string | null {
  if (date.kind === 'blank') return null;
  return date.kind === 'date' ? date.iso : date.text;
}

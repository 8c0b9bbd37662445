import type Big from 'big.js';
import type { BudgetTotal, Consolidated, ConsolidationFinding } from '../consolidation/consolidated';
import { isUsable } from '../consolidation/received';
import { printShort } from '../domain/print-value';
import type { Wording } from '../wording';

/** A consolidation as lines: what has come in, what it adds up to, and every finding with its unit, file and cell. */
export function consolidatedText(
  consolidated: Consolidated,
  sentence: (finding: ConsolidationFinding) => string,
  { cli, labels }: Wording,
): string {
  const { type, year, amountUnit, incoming, totals, findings, files } = consolidated;
  const expected = incoming.filter((row) => row.expected).length || incoming.length;
  const usable = incoming.filter(({ state }) => isUsable(state)).length;
  const names = new Map(incoming.map(({ key, name }) => [key, name]));
  const aboutOf = ({ unit, file, source }: ConsolidationFinding): string => {
    const name = file === null ? '' : (files[file]?.name ?? '');
    const cell = source && source.cell !== '' ? ` ${source.sheet}!${source.cell}` : '';
    return [unit === null ? '' : (names.get(unit) ?? ''), `${name}${cell}`].filter((part) => part !== '').join(', ');
  };
  const lines = findings.map((finding) => {
    const about = aboutOf(finding);
    return `${labels.severities[finding.severity]} ${finding.code}${about && ` ${about}`}: ${sentence(finding)}`;
  });
  const count = (severity: ConsolidationFinding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return `${[
    cli.consolidated.heading(usable, expected, `${labels.documentTypes[type]} ${year}`),
    ...totals.filter(({ kind, area }) => kind === 'net' && area === '').map((total) => totalLine(total, amountUnit, cli)),
    '',
    ...lines,
    findings.length === 0 ? cli.nothingFound : cli.counts(count('error'), count('warning'), count('note')),
  ].join('\n')}\n`;
}

/** Each amount with how many units it holds: missing is not zero. */
function totalLine(total: BudgetTotal, amountUnit: string, { consolidated }: Wording['cli']): string {
  const expected = total.contains.length + total.missing.length;
  const printed = (figure: Big | null, units: number): string =>
    figure ? consolidated.amount(`${printShort(figure)} ${amountUnit}`, units, expected) : '–';
  const amount = (column: 'budget' | 'forecast' | 'outcome'): string => printed(total.amounts[column], total.holds[column].length);
  return consolidated.total(total.department, {
    budget: amount('budget'),
    forecast: amount('forecast'),
    outcome: amount('outcome'),
    deviation: printed(total.deviation, total.compared.units.length),
  });
}

import { check, type PlacedFinding } from '../commands/checkWorkbook';
import type { Wording } from '../wording';
import { sentence } from '../wording/findings';
import { headerOfPlace } from '../workbook/read/place';
import type { ShownFinding } from './overview';
import type { Reading } from './view-props';

/** A reading with what is wrong in it. */
export function checked(reading: Reading, wording: Wording): Reading {
  const { findings } = check(reading, reading.computed);
  return { ...reading, findings, overview: { ...reading.overview, findings: shown(findings, wording) } };
}

/** Findings as the pane shows them. Two of the same rule about the same cell are told apart by their number. */
function shown(findings: readonly PlacedFinding[], wording: Wording): readonly ShownFinding[] {
  const seen = new Map<string, number>();
  return findings.map(({ finding, sheet, cell }) => {
    const { code, severity, message, place } = finding;
    const name = [code, message, place.table, place.row, place.column].join(' ');
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return {
      id: `${name} ${times}`,
      code,
      severity,
      sentence: sentence(finding, wording, headerOfPlace(place)),
      place: { sheet, cell },
      finding,
    };
  });
}

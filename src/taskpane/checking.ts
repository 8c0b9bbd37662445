import { check, type PlacedFinding } from '../commands/checkWorkbook';
import type { Wording } from '../wording';
import { sentence } from '../wording/findings';
import { headerOfPlace } from '../workbook/read/place';
import type { ShownFinding } from './overview';
import type { Reading } from './view-props';

/** A reading with what is wrong in it. */
export function checked(reading: Reading, wording: Wording): Reading {
  return withFindings(reading, check(reading, reading.computed).findings, wording);
}

/** A reading with its findings, those that somebody has accepted apart from the open ones. */
function withFindings(reading: Reading, findings: readonly PlacedFinding[], wording: Wording): Reading {
  const show = (quiet: boolean) => findings.filter((placed) => placed.quiet === quiet).map((placed) => shown(placed, wording));
  return { ...reading, findings, overview: { ...reading.overview, findings: show(false), accepted: show(true) } };
}

/** A finding as the pane shows it. */
function shown(placed: PlacedFinding, wording: Wording): ShownFinding {
  const { finding, key, sheet, cell } = placed;
  const header = headerOfPlace(finding.place);
  const { code, severity } = finding;
  return { id: key, code, severity, sentence: sentence(finding, wording, header), place: { sheet, cell }, finding, header, placed };
}

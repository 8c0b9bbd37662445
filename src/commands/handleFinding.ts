import { fingerprintOf } from '../domain/handling';
import type { Handling } from '../domain/plan';
import type { Decision } from '../workbook/control/rows';
import { WorkbookError } from '../workbook/errors';
import type { Receipt, WorkbookPort } from '../workbook/port';
import { handledColumns } from '../workbook/schema/handled';
import { handlings, tableWords } from '../workbook/schema/words';
import type { PlacedFinding } from './checkWorkbook';
import { again, layControl, readForControl, type ReadForControl } from './writeControl';

/**
 * Writes to Kontroll what is done about findings that a check has given, and makes the sheet where it is not there; the sheet that is shown stays.
 * null takes a handling back. One Undo. Returns null where the workbook is not of our template. Rejects with a WorkbookError, before anything is
 * written: ReasonMissing for an acceptance without a reason, FindingChanged where a finding is gone or says other figures than those accepted.
 */
export async function handleFinding(
  port: WorkbookPort,
  findings: PlacedFinding | readonly PlacedFinding[],
  handling: Handling | null,
  reason = '',
): Promise<Receipt | null> {
  const asked: readonly PlacedFinding[] = 'key' in findings ? [findings] : findings;
  const decision: Decision = { handling, reason: reason.trim() };
  if (handling === 'accept' && decision.reason === '') throw new WorkbookError('ReasonMissing');
  return again(async () => {
    const read = await readForControl(port);
    if (!read) return null;
    for (const one of asked) refuseOtherFigures(one, read);
    const decided = new Map(asked.map(({ key }) => [key, decision]));
    return stands(asked, read) ? writeCells(port, asked, decision) : layControl(port, read, { decided, show: false });
  });
}

/** What somebody accepts is what was shown. */
function refuseOtherFigures({ key, finding, sheet }: PlacedFinding, { checked }: ReadForControl): void {
  const now = checked.findings.find((one) => one.key === key);
  if (!now || fingerprintOf(now.finding) !== fingerprintOf(finding)) throw new WorkbookError('FindingChanged', { sheet });
}

/** Whether Kontroll holds a row for each of them, with the figures that they have now: then two cells of each are all there is to write. */
function stands(asked: readonly PlacedFinding[], { checked, snapshot }: ReadForControl): boolean {
  const headers = snapshot.tables.get(tableWords.handled)?.headers ?? [];
  const rows = new Map(checked.plan.handled.map((row) => [row.key, row]));
  return (
    headers[0] === handledColumns.key.header &&
    asked.every(({ key, finding }) => {
      const row = rows.get(key);
      return row !== undefined && row.severity === finding.severity && row.fingerprint === fingerprintOf(finding);
    })
  );
}

function writeCells(port: WorkbookPort, asked: readonly PlacedFinding[], { handling, reason }: Decision): Promise<Receipt> {
  const cells = [handling === null ? '' : handlings[handling], reason];
  const columns = [handledColumns.handling.header, handledColumns.reason.header];
  return port.write([{ table: tableWords.handled, columns, rows: asked.map(({ key }) => ({ key, cells })) }], []);
}

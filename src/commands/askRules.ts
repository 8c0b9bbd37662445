import type { OpenFindings } from '../consolidation/unit-file';
import type { Severity } from '../domain/finding';
import type { PlanRead } from '../workbook/read';
import { check } from './checkWorkbook';

/** What the rules find in a unit's workbook and nobody has accepted. */
export function askRules(read: PlanRead): OpenFindings {
  const open = check(read).findings.flatMap(({ finding, quiet }) => (quiet ? [] : [finding]));
  const of = (severity: Severity) => open.filter((finding) => finding.severity === severity);
  const [errors, warnings] = [of('error'), of('warning')];
  return { errors: errors.length, warnings: warnings.length, notes: of('note').length, toAskAbout: [...errors, ...warnings] };
}

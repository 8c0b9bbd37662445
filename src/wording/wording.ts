import type { EvidenceWording } from './evidence';
import type { ErrorWording } from './errors';
import type { FindingWording, ExpectationWording } from './findings';
import type { FixWording } from './fixes';
import type { Labels } from './labels';
import type { ReasonWording } from './reasons';
import type { ReadingWords } from './sv/reading';
import type { ReportWords } from './sv/report';
import type { CliWords } from './sv/cli';
import type { ControlWords } from './sv/control';
import type { PaneWords } from './sv/pane';
import type { UnitFileWords } from './sv/unit-files';

/**
 * Every sentence and word that a user sees, in one language. A part is a file per language (`sv/…`, `en/…`) with a type that both have, and a line
 * here; what one language lacks does not compile.
 */
export interface Wording {
  readonly language: 'sv' | 'en';
  readonly labels: Labels;
  readonly findings: FindingWording;
  readonly expectations: ExpectationWording;
  readonly fixes: FixWording;
  readonly reading: ReadingWords;
  readonly reasons: ReasonWording;
  readonly report: ReportWords;
  readonly errors: ErrorWording;
  readonly pane: PaneWords;
  readonly cli: CliWords;
  readonly control: ControlWords;
  readonly evidence: EvidenceWording;
  readonly unitFiles: UnitFileWords;
}

/** Printed figures and codes, by name; what a sentence is filled with. */
export type Facts = Readonly<Record<string, string>>;

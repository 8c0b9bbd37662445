import type { Computed } from '../../domain/computed';
import type { Plan } from '../../domain/plan';
import type { Wording } from '../../wording';
import { heading, paragraphs } from '../prose';
import type { Section } from '../sections';
import { tableEntries, type FigureTable } from '../tables/table';
import { complaintTables } from './complaints';
import { controlTables } from './controls';
import { riskCounts, riskTables } from './risks';
import { surveyTables } from './surveys';

/** The tables of quality work and internal control, each with the headings that it stands under. */
export function qualitySections(plan: Plan, computed: Computed, wording: Wording): readonly Section[] {
  const say = wording.report.quality;
  const section = (title: string, tables: readonly FigureTable[], homes: readonly RegExp[], intro = ''): readonly Section[] => {
    if (tables.length === 0) return [];
    const named = tables.some((table) => table.title !== title);
    const entries = (withTitle: boolean) => [
      ...(withTitle ? heading(3, title) : []),
      ...paragraphs(intro).map((one) => ({ ...one, keep: true })),
      ...tables.flatMap((table) => tableEntries(table, named)),
    ];
    return [{ title, heading: '', homes, entries }];
  };
  return [
    ...section(say.complaints.title, complaintTables(plan, wording), [/^synpunkter/i, /klagomål/i, /lex sarah/i]),
    ...section(say.surveys.title, surveyTables(plan, computed, wording), [/undersökning/i, /enkät/i]),
    ...section(say.risks.title, riskTables(plan, computed, wording), [/riskanalys/i], riskCounts(plan, computed, wording)),
    ...section(say.controls.title, controlTables(plan, wording), [/intern ?kontroll/i]),
  ];
}

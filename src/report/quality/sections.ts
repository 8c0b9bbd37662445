import type { Computed } from '../../domain/computed';
import type { Plan } from '../../domain/plan';
import type { Wording } from '../../wording';
import type { Block } from '../block';
import { body, heading } from '../make-block';
import type { Section } from '../sections';
import { tableBlock, type FigureTable } from '../tables/figure-table';
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
    const blocks = (withTitle: boolean): readonly Block[] => [
      ...(withTitle ? [heading(3, title)] : []),
      ...body(intro, { keep: true }),
      ...tables.map((table) => tableBlock(table, named)),
    ];
    return [{ title, heading: '', homes, blocks }];
  };
  return [
    ...section(say.complaints.title, complaintTables(plan, wording), [/^synpunkter/i, /klagomål/i, /lex sarah/i]),
    ...section(say.surveys.title, surveyTables(plan, computed, wording), [/undersökning/i, /enkät/i]),
    ...section(say.risks.title, riskTables(plan, computed, wording), [/riskanalys/i], riskCounts(plan, computed, wording)),
    ...section(say.controls.title, controlTables(plan, wording), [/intern ?kontroll/i]),
  ];
}

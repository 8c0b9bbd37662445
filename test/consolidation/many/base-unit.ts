import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellOfSource, type Sources } from '../../../src/consolidation/unit-file';
import type { Place } from '../../../src/domain/finding';
import { readUnitFile } from '../../../src/unit-files';
import { saveWorkbook } from '../../../src/workbench/file';
import { aBudgetRow, aGoal, anActivity, anIndicator, aPlan, aSurveyRow } from '../../support/plan';
import { inWorkbook } from '../../workbook/in-workbook';

export const rowKeys = ['revenue', 'staff', 'other'] as const;
export type RowKey = (typeof rowKeys)[number];

/** What stands in a cell; a formula is one that nobody has computed. */
export type Content = string | number | { readonly formula: string };
export type Cells = readonly (readonly [Place, Content])[];

/** A unit's workbook in the real template, and copies of it in which some cells are others. */
export interface BaseUnit {
  readonly file: Uint8Array;
  /** Parts beside the sheets may be changed too, by their text. */
  copy(cells: Cells, parts?: (name: string, xml: string) => string): Uint8Array;
}

export const at = (table: 'activities' | 'budget' | 'indicators' | 'surveys', row: string, column: string): Place => ({
  table,
  row,
  column,
});
export const onStart = (column: string): Place => ({ table: 'start', row: null, column });

const plan = aPlan({
  start: { type: 'T2', level: 'unit', unit: 'Enheten', unitId: 'E0', department: 'A', amountUnit: 'tkr', status: 'ready', frame: '1 000' },
  goals: [aGoal({ code: '1', level: 'focus', title: 'En stad för alla', number: '1' })],
  indicators: [
    anIndicator({
      key: 'absence',
      goal: '1',
      name: 'Sjukfrånvaro totalt',
      measureUnit: '%',
      direction: 'lower',
      outcome: '5 %',
      target: '9 %',
    }),
    anIndicator({ key: 'children', goal: '1', name: 'Antal barn', kind: 'count', measureUnit: 'st', outcome: '100', target: '100' }),
    anIndicator({ key: 'survey', goal: '1', name: 'Trygga barn', kind: 'share', measureUnit: '%', outcome: '90 %', target: '90 %' }),
  ],
  activities: [anActivity({ key: 'day', goal: '1', name: 'Temadag', start: { kind: 'date', iso: '2026-03-01' } })],
  surveys: [aSurveyRow({ key: 'answers', indicator: 'Trygga barn', subUnit: 'Björken', result: '90 %', answers: '20' })],
  budget: [
    aBudgetRow({ key: 'revenue', label: 'Intäkter', kind: 'revenue', budget: '-1', forecast: '-2', forecastPrevious: '-3' }),
    aBudgetRow({ key: 'staff', label: 'Personalkostnader', kind: 'cost', budget: '1', forecast: '2', forecastPrevious: '3' }),
    aBudgetRow({ key: 'other', label: 'Övriga kostnader', kind: 'cost', budget: '1', forecast: '2', forecastPrevious: '3' }),
  ],
});

/** Made once by the genuine client; hundreds of copies then cost no more than their bytes. */
export async function baseUnit(): Promise<BaseUnit> {
  const { host } = await inWorkbook(plan);
  const file = await saveWorkbook(host.workbook);
  const read = await readUnitFile('base.xlsx', file);
  if (!read.ok) throw new Error(read.reason);
  const { sources } = read;
  const parts = unzipSync(file);
  const texts = new Map(
    Object.entries(parts).flatMap(([name, bytes]) => (/\.(xml|rels)$/.test(name) ? [[name, strFromU8(bytes)] as const] : [])),
  );
  const titles = Array.from((texts.get('xl/workbook.xml') ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g), ([, title]) => title ?? '');
  return {
    file,
    copy(cells, change = (_name, xml) => xml) {
      const changed = new Map<string, string>();
      for (const [place, content] of cells) {
        const { sheet, cell } = sourceOf(sources, place);
        const name = `xl/worksheets/sheet${titles.indexOf(sheet) + 1}.xml`;
        changed.set(name, withCell(changed.get(name) ?? texts.get(name) ?? '', cell, content));
      }
      for (const [name, text] of texts) {
        const xml = changed.get(name) ?? text;
        const other = change(name, xml);
        if (other !== text) changed.set(name, other);
      }
      const others = Array.from(changed, ([name, xml]) => [name, strToU8(xml)] as const);
      return zipSync({ ...parts, ...Object.fromEntries(others) }, { level: 0 });
    },
  };
}

function sourceOf(sources: Sources, place: Place): { readonly sheet: string; readonly cell: string } {
  const source = cellOfSource(sources, place);
  if (!source) throw new Error(`There is no ${place.table} ${place.row} ${place.column}`);
  return { ...source, cell: (source.cell.split(':')[0] ?? '').replaceAll('$', '') };
}

function withCell(xml: string, cell: string, content: Content): string {
  const pattern = new RegExp(`<c r="${cell}"((?:\\s[^<>]*?)?)(?:/>|>.*?</c>)`, 's');
  if (!pattern.test(xml)) throw new Error(`There is no ${cell}`);
  return xml.replace(pattern, (_all, said: string) => {
    const tag = `<c r="${cell}"${said.replace(/\st="\w+"/, '')}`;
    if (typeof content === 'number') return `${tag}><v>${content}</v></c>`;
    if (typeof content === 'object') return `${tag}><f>${content.formula}</f></c>`;
    return `${tag} t="inlineStr"><is><t>${content}</t></is></c>`;
  });
}

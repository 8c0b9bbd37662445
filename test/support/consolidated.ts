import { consolidate, noDecisions, type ConsolidationFrame } from '../../src/consolidation/consolidate';
import type { Consolidated } from '../../src/consolidation/consolidated';
import type { RegisterUnit } from '../../src/consolidation/register';
import type { UnitFile } from '../../src/consolidation/unit-file';
import { aFile, given, own } from '../consolidation/units';
import { aBudgetRow, aPlan, aStart, aText, anAction, anActivity, anIndicator } from './plan';

export const departments = ['Äldreomsorg', 'Förskola', 'Individ och familj'] as const;
const words = ['fully', 'partly', 'not', 'none', null] as const;

/** The workbook of a unit by its number: known figures, words and texts. */
export function unitFile(at: number, more: { readonly budget?: string; readonly name?: string } = {}): UnitFile {
  const name = more.name ?? `Enhet ${at + 1}`;
  return aFile(
    aPlan({
      start: aStart({
        type: 'T2',
        year: 2026,
        periodMonth: 8,
        level: 'unit',
        board: 'Södra nämnden',
        department: departments[at % 3] ?? '',
        unit: name,
        unitId: `E${at + 1}`,
        amountUnit: 'tkr',
        signs: 'costPositive',
        frame: '900',
        status: at % 2 ? 'ready' : 'draft',
      }),
      goals: [
        given('focus', '1', 'En stad för alla', { parent: '', number: '1' }),
        given('area', '1.2', 'Trygga gator', { number: '1.2' }),
        given('committee', '1.2:N1', 'Lugna torg', { number: '1.2.1' }),
        own('1.2:N1:E1', `Vi vandrar om kvällen i ${name}`, words[at % 5] ?? null),
      ],
      texts: [
        aText({ owner: 'unit', chapter: 'goals', goal: '1.2:N1:E1', heading: 'Analys', text: `Kvällarna i ${name} har blivit lugnare.` }),
      ],
      indicators: [
        anIndicator({
          goal: '1.2:N1',
          name: 'Sjukfrånvaro',
          kind: 'share',
          measureUnit: '%',
          direction: 'lower',
          outcome: at % 7 === 0 ? 'i.u.' : `${(40 + (at % 30)) / 10} %`.replace('.', ','),
          target: '5 %',
        }),
        anIndicator({ goal: '1.2:N1', name: 'Antal besök', kind: 'count', measureUnit: 'st', outcome: `${100 + at}`, target: '120' }),
      ],
      activities: [anActivity({ goal: '1.2:N1:E1', name: 'Temadag', start: { kind: 'date', iso: '2026-03-01' } })],
      budget: [
        aBudgetRow({
          area: 'Drift',
          label: 'Kostnader',
          kind: 'cost',
          budget: more.budget ?? `${1000 + at}`,
          forecast: `${1010 + at * 2}`,
          forecastPrevious: '1005',
        }),
        aBudgetRow({ area: 'Drift', label: 'Intäkter', kind: 'revenue', budget: '-100', forecast: '-90', forecastPrevious: '-95' }),
      ],
      actions: [anAction({ area: 'Drift', action: '=HYPERLINK("http://x","Klicka")', effectYear: '5' })],
    }),
    { file: `${name}.xlsx`, hash: `hash of ${name} ${more.budget ?? ''}` },
  );
}

export const registerOf = (count: number): readonly RegisterUnit[] =>
  Array.from({ length: count }, (_each, at) => ({
    department: departments[at % 3] ?? '',
    unit: `Enhet ${at + 1}`,
    unitId: `E${at + 1}`,
    contact: `ekonomi${at + 1}@example.org`,
    variants: [],
    frame: null,
  }));

export function consolidationOf(files: readonly UnitFile[], more: Partial<ConsolidationFrame> = {}): Consolidated {
  return consolidate(files, {
    register: null,
    type: 'T2',
    year: 2026,
    periodMonth: null,
    amountUnit: 'tkr',
    board: 'Södra nämnden',
    readAt: '2026-09-11 14:05',
    decisions: noDecisions,
    ...more,
  });
}

/** So many units' workbooks, and as many expected units as `expected` says. */
export const unitsTogether = (count: number, expected = count): Consolidated =>
  consolidationOf(
    Array.from({ length: count }, (_each, at) => unitFile(at)),
    { register: { units: registerOf(expected), problems: [] } },
  );

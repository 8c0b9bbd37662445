import { asOneOf, asText } from '../host/arguments';
import { ExcelError } from '../host/errors';
import { defineType, isInstance, type Instance } from '../host/members';
import { isArea } from '../model/area';
import { CHART_TYPES, type Chart } from '../model/chart';
import { addChart, chartsOf, findChart, seriesDirection } from '../model/charts';
import { chartObject } from './chart';
import type { SheetTarget } from './worksheet';

function one({ book, sheet }: SheetTarget, chart: Chart | undefined, what: unknown): Instance {
  if (!chart) throw new ExcelError('ItemNotFound', `There is no chart ${String(what)}`);
  return chartObject({ book, sheet, id: chart.id });
}

/** Throws NotImplemented for a type that the workbench does not draw. */
function typeOf(value: unknown): (typeof CHART_TYPES)[number] {
  const text = asText(value, 'type');
  const known = CHART_TYPES.find((type) => type === text);
  if (!known) throw new ExcelError('NotImplemented', `The workbench does not draw charts of the type "${text}"`);
  return known;
}

/** The charts of a sheet. */
export const chartsObject: (target: SheetTarget) => Instance = defineType<SheetTarget>('ChartCollection', {
  items: ({ book, sheet }) => chartsOf(sheet).map(({ id }) => chartObject({ book, sheet, id })),
  properties: { count: { get: ({ sheet }) => chartsOf(sheet).length } },
  methods: {
    add: ({ book, sheet }, [type, data, by]) => {
      const kind = typeOf(type);
      if (!isInstance(data) || !isArea(data.target)) throw new ExcelError('InvalidArgument', 'A chart is made of a range');
      const said = asOneOf(by ?? 'Auto', ['Auto', 'Columns', 'Rows'], 'seriesBy');
      const chart = addChart(book, sheet, kind, data.target, said === 'Auto' ? seriesDirection(data.target) : said);
      return chartObject({ book, sheet, id: chart.id });
    },
    getCount: ({ sheet }) => chartsOf(sheet).length,
    getItem: (target, [name]) => one(target, findChart(target.sheet, asText(name, 'name')), name),
    getItemAt: (target, [index]) => one(target, typeof index === 'number' ? chartsOf(target.sheet)[index] : undefined, index),
    getItemOrNullObject: ({ book, sheet }, [name]) => {
      const chart = findChart(sheet, asText(name, 'name'));
      return chart ? chartObject({ book, sheet, id: chart.id }) : null;
    },
  },
});

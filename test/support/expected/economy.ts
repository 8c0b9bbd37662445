import { sum } from '../../../src/domain/amount';
import type { Computed } from '../../../src/domain/computed';
import { inCell } from '../../../src/domain/deviations';
import type { Plan } from '../../../src/domain/plan';
import { sumColumns, type SumTableId } from '../../../src/domain/totals';
import { figureOf } from '../../../src/domain/value';
import { wordingFor } from '../../../src/wording';
import { sumSchemas } from '../../../src/workbook/schema/sums';
import { tableWords } from '../../../src/workbook/schema/words';
import { cellsOf, shown, type ExpectedCell } from './cell';

const { riskLevels } = wordingFor('sv').labels;

/** The other tables of the economy, complaints and risks, as the code computes them. */
export function otherTables(plan: Plan, computed: Computed): readonly ExpectedCell[] {
  const unit = (key: string) => computed.resultUnits.get(key);
  return [
    ...cellsOf('Resultatenheter', plan.resultUnits, {
      'Resultatöverföring till nästa år': (row) => inCell(unit(row.key)?.carriedOut ?? null, row.carriedOut),
      'Gräns för året (5 %)': ({ key }) => unit(key)?.limitYear,
      'Gräns för fonden (10 %)': ({ key }) => unit(key)?.limitFund,
      'Över gränsen': ({ key }) => unit(key)?.overLimit,
    }),
    ...cellsOf('Investeringar', plan.investments, { Avvikelse: ({ key }) => computed.investments.get(key)?.deviation }),
    ...cellsOf('Omslutningsförändringar', plan.turnover, { Balans: ({ key }) => computed.turnover.get(key)?.balance }),
    ...cellsOf('Kapitalkostnader', plan.capitalCosts, {
      Avvikelse: (row) => inCell(computed.capitalCosts.get(row.key)?.deviation ?? null, row.deviation),
    }),
    ...cellsOf('Volymer', plan.volumes, { Snitt: ({ key }) => computed.volumes.get(key)?.average }),
    ...cellsOf('Ersättningsnivåer', plan.compensation, {
      'Höjning kronor': ({ key }) => computed.compensation.get(key)?.change,
      'Höjning %': ({ key }) => computed.compensation.get(key)?.changePercent?.div(100),
    }),
    ...cellsOf('SynpunkterOchLexSarah', plan.complaints, {
      'Hittills i år': (row) => sum([row.count1, row.count2, row.count3].map(figureOf)),
    }),
    ...cellsOf('VäsentlighetsOchRiskanalys', plan.risks, {
      Riskvärde: ({ key }) => computed.risks.get(key)?.risk,
      Risknivå: ({ key }) => {
        const level = computed.risks.get(key)?.riskLevel;
        return level && riskLevels[level];
      },
    }),
    ...(['resultUnitSums', 'investmentSums', 'turnoverSums', 'capitalCostSums', 'volumeSums', 'staffingSums'] as const).flatMap((id) =>
      sumsOf(id, plan, computed),
    ),
  ];
}

const sumsOf = (id: Exclude<SumTableId, 'budgetSums'>, plan: Plan, computed: Computed): readonly ExpectedCell[] =>
  plan[id].flatMap(({ key: row }) =>
    sumColumns[id].map((key) => ({
      table: tableWords[id],
      row,
      header: sumSchemas[id].columns.find((column) => column.key === key)?.header ?? key,
      value: shown(computed.sums[id].get(row)?.[key]),
    })),
  );

import type { SignConvention } from '../../src/domain/plan';
import { planFromDocument } from '../../src/intake/plan-from-document';
import { aDocument, aTable } from './a-document';

const unit = (...rows: readonly (readonly [string, string])[]) =>
  aDocument({ level: 'unit', type: 'VP', tables: [aTable('Budget 2026', [], ...rows)] });

test.each<[string, Parameters<typeof unit>, SignConvention]>([
  [
    'revenue negative, cost positive',
    [
      ['Intäkter', '-21 024'],
      ['Löner', '13 609'],
      ['Netto', '-7 415'],
    ],
    'costPositive',
  ],
  [
    'revenue positive, cost negative',
    [
      ['Intäkter', '1 400'],
      ['Kostnader', '-9 500'],
      ['Netto', '-8 100'],
    ],
    'revenuePositive',
  ],
  [
    'revenue 0, cost negative',
    [
      ['Intäkter', '0'],
      ['Kostnader', '-1 200'],
      ['Netto', '-1 200'],
    ],
    'revenuePositive',
  ],
  [
    'both positive',
    [
      ['Intäkter', '1 400'],
      ['Kostnader', '9 500'],
      ['Netto', '8 100'],
    ],
    'unsigned',
  ],
  [
    'signs that do not agree',
    [
      ['Intäkter', '-10'],
      ['Löner', '5'],
      ['Lokalkostnader', '-3'],
      ['Netto', '-8'],
    ],
    'costPositive',
  ],
])('%s', (_what, rows, signs) => {
  expect(planFromDocument(unit(...rows)).plan.start.signs).toBe(signs);
});

import type { SignConvention } from '../../src/domain/plan';
import { planFromDocument } from '../../src/intake/plan-from-document';
import { aDocument, aTable } from './a-document';

type Rows = readonly (readonly [label: string, amount: string])[];

const unit = (...rows: Rows) => aDocument({ level: 'unit', type: 'VP', tables: [aTable('Budget 2026', [], ...rows)] });

const cases: readonly (readonly [string, Rows, SignConvention])[] = [
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
];

test.each(cases)('%s', (_what, rows, signs) => {
  expect(planFromDocument(unit(...rows)).plan.start.signs).toBe(signs);
});

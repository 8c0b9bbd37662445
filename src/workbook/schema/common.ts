import type { OwnedRow, Row } from '../../domain/plan';
import type { Columns } from './column';
import * as kind from './kinds';

/** The hidden first columns of every table. */
export const rowColumns = {
  key: { header: 'Nyckel', kind: kind.code, src: 'S', show: '●●●●', width: 60, note: 'Följer raden hur den än sorteras' },
  order: { header: 'Ordning', kind: kind.integer, src: 'S', show: '●●●●', width: 50, note: 'Ordningen i utskriften' },
} as const satisfies Columns<Row>;

/** And of tables whose rows can be handed down. */
export const ownedColumns = {
  ...rowColumns,
  owner: {
    header: 'Ägare',
    kind: kind.owner,
    src: 'S',
    shown: true,
    show: '●●●●',
    width: 48,
    prompt: 'Vem som äger raden: KF, nämnden eller enheten. Lämna tomt för en egen rad.',
  },
} as const satisfies Columns<OwnedRow>;

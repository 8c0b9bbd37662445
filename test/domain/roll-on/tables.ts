import { noRows } from '../../../src/domain/empty-rows';
import type { TableId } from '../../../src/domain/plan';

/** Every table whose rows are rolled on; how tables were printed and what was handed out is made anew, unanswered findings are found again. */
export const tableIds = (Object.keys(noRows) as TableId[]).filter((id) => id !== 'printed' && id !== 'handedOut' && id !== 'handled');

import { textOfBytes } from '../../consolidation/csv';
import { readRegister } from '../../consolidation/register';
import { readConsolidated } from '../../commands/readConsolidated';

/** Fetched when files have been picked: what reads and adds up beside the pane, in a worker. */
export { addUpBeside } from '../../unit-files/add-up-beside';
export { readFiles } from '../../unit-files/read-files';
export { readConsolidated, readRegister, textOfBytes };

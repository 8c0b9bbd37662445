// Fetched when units' workbooks are made: reading files, changing their parts, packing.
export { handOut, type HandOut, type NoTemplate } from '../../commands/handOut';
export { frameOf } from '../../commands/hand-out/unit-holes';
export { textOfBytes } from '../../consolidation/csv';
export { readRegister } from '../../consolidation/register';
export { zipWriter } from '../../package/fill/zip-writer';
export { crc32 } from '../../package/crc32';

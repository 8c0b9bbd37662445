export { packUnit, unpackUnit, type PackedUnit } from './pack';
export type { NamedFile, ReadAnswer, Unchanged } from './protocol';
export { readFiles, readFilesHere, type ReadOptions, type UnitWorker } from './read-files';
export { readUnit, readUnitFile, type UnitRead } from './read-unit-file';

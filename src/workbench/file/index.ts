export { type Extras, extrasOf } from './extras';
export { openWorkbook } from './open';
export { saveWorkbook } from './save';
export { FileError, type FileProblem } from './unpack';

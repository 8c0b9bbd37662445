import type { Language } from './language';
import type { PaneActions } from './overview';

/** What the pane asks for, answered by the commands through Excel. */
export function excelActions(_language: Language): PaneActions {
  return {
    look: () => Promise.resolve(null),
    create: () => Promise.reject(new Error('The commands are not joined yet')),
    openExample: () => Promise.reject(new Error('The commands are not joined yet')),
    makeReport: () => Promise.reject(new Error('The commands are not joined yet')),
    show: () => Promise.reject(new Error('The commands are not joined yet')),
    watch: () => () => undefined,
  };
}

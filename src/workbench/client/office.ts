import type { Host } from '../host';
import { makeDialogs } from './dialogs';
import { makeGetFile } from './document-file';

/** The newest requirement set that the workbench says it has. */
export const EXCEL_API = '1.14';

/**
 * The members of `Office` that the workbench gives itself: Microsoft's start-up trusts only Microsoft's own hosts. `language` is the one that
 * Office is shown in, as in "en-GB".
 */
export function makeOffice(host: Host, language = 'sv-SE') {
  const ready = { host: 'Excel', platform: 'PC' } as const;
  const associated = new Map<string, (event: { completed: () => void }) => void>();
  return {
    context: {
      displayLanguage: language,
      contentLanguage: 'sv-SE',
      platform: 'PC',
      host: 'Excel',
      diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.0.0' },
      officeTheme: {
        bodyBackgroundColor: '#FFFFFF',
        bodyForegroundColor: '#000000',
        controlBackgroundColor: '#F3F2F1',
        controlForegroundColor: '#000000',
      },
      document: {
        get mode() {
          return host.readOnly ? 'readOnly' : 'readWrite';
        },
        url: '',
        getFileAsync: makeGetFile(host),
      },
      requirements: { isSetSupported },
      ui: { displayDialogAsync: makeDialogs(host) },
    },
    EventType: { DialogEventReceived: 'dialogEventReceived' },
    HostType: { Excel: 'Excel' },
    FileType: { Text: 'text', Compressed: 'compressed', Pdf: 'pdf' },
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline' },
    StartupBehavior: { none: 'None', load: 'Load' },
    actions: {
      associate: (id: string, action: (event: { completed: () => void }) => void) => void associated.set(id, action),
      _association: { mappings: associated },
    },
    addin: {
      setStartupBehavior: () => Promise.resolve(),
      getStartupBehavior: () => Promise.resolve('None'),
      showAsTaskpane: () => Promise.resolve(),
      hide: () => Promise.resolve(),
      onVisibilityModeChanged: () => Promise.resolve(() => Promise.resolve()),
    },
    onReady: (callback?: (info: typeof ready) => unknown) => {
      const info = Promise.resolve(ready);
      return callback ? info.then((found) => (callback(found), found)) : info;
    },
    /** What `actions.associate` has been given, for the workbench's ribbon. */
    associated,
  };
}

export type WorkbenchOffice = ReturnType<typeof makeOffice>;

function isSetSupported(name: string, version: string | number = '1.1'): boolean {
  if (/^excelapi$/i.test(name)) return reaches(EXCEL_API, String(version));
  return /^(compressedfile|delayforcelledit|sharedruntime|ribbonapi|dialogapi)$/i.test(name);
}

/** The parts of a version are whole numbers: "1.20" is newer than "1.14". */
function reaches(ours: string, asked: string): boolean {
  const [major = 0, minor = 0] = ours.split('.').map(Number);
  const [askedMajor = 0, askedMinor = 0] = asked.split('.').map(Number);
  return askedMajor < major || (askedMajor === major && askedMinor <= minor);
}

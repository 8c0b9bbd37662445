import type { DocumentJson } from '../document';

/** Made-up content of realistic length, fetched only when somebody asks for it. */
export interface Example {
  readonly id: 'unitPlan' | 'unitReport' | 'boardReport';
  readonly name: { readonly sv: string; readonly en: string };
  readonly load: () => Promise<DocumentJson>;
}

export const examples: readonly Example[] = [
  {
    id: 'unitPlan',
    name: { sv: 'En enhets verksamhetsplan 2026', en: 'A unit’s plan 2026' },
    load: async () => (await import('./unit-vp.json')).default as DocumentJson,
  },
  {
    id: 'unitReport',
    name: { sv: 'En enhets tertialrapport 2 2026', en: 'A unit’s tertial report 2 2026' },
    load: async () => (await import('./unit-t2.json')).default as DocumentJson,
  },
  {
    id: 'boardReport',
    name: { sv: 'En nämnds tertialrapport 2 2026', en: 'A board’s tertial report 2 2026' },
    load: async () => (await import('./board-t2.json')).default as DocumentJson,
  },
];

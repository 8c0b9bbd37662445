import type { Start } from '../../domain/plan';
import { aboutFields } from './start/about';
import type { FieldsOf } from './start/field';
import { settingsFields } from './start/settings';
import { statusFields } from './start/status';

export { concerns, type StartField } from './start/field';

/** The fields of Start in the order that they stand in, section by section. */
export const startFields = { ...aboutFields, ...statusFields, ...settingsFields } as const satisfies FieldsOf<keyof Start>;

export type StartKey = keyof Start;
export const startKeys = Object.keys(startFields) as readonly StartKey[];

export type StartSection = 'about' | 'status' | 'settings';
const sections = { about: aboutFields, status: statusFields, settings: settingsFields } as const;

/** The fields of a section, in order. */
export const keysOf = (section: StartSection): readonly StartKey[] => Object.keys(sections[section]) as readonly StartKey[];

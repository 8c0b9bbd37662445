import { writeControl } from '../../commands/writeControl';
import type { Verb } from '../outcome';

/** Runs the rules and shows what they found on the sheet Kontroll. */
export const check: Verb = async (port) => ((await writeControl(port)) ? 'done' : 'notOurs');

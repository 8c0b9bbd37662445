import type { Area } from './area';

/** The message box of a data validation. */
export interface Refusal {
  readonly title: string;
  readonly message: string;
  readonly style: 'Stop' | 'Warning' | 'Information';
}

/** Why the cell's data validation does not take the text; undefined where it does. */
export function refusal(_area: Area, _text: string): Refusal | undefined {
  return undefined;
}

import type { Goal } from '../../domain/plan';

/** As it is printed: "1.3 Stöd där behoven är störst". */
export const numbered = ({ number, title }: Pick<Goal, 'number' | 'title'>): string => [number, title].filter(Boolean).join(' ');

/** As it is picked: goals are known by their codes in the sheets, and two may have the same title. */
export const coded = ({ code, title }: Pick<Goal, 'code' | 'title'>): string => [code, title].filter(Boolean).join(' ');

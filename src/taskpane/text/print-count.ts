/** "412", "1 204" with a blank that does not break: the same in both languages, as the sheets print it. */
export const printCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0');

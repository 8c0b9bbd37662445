/** A key for a row; random, so that rows that were typed in two workbooks never share one. */
export const newKey = (): string => `r${[...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('')}`;

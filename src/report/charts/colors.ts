/**
 * Fills of the charts' series. Black figures on each pass 4.5:1, and those that may stand beside each other differ in lightness, so that a print in
 * grey tells them apart. The red thread is none of them: it means the thread.
 */
export const chartColors = {
  fully: '#76BB80',
  partly: '#F7CF6B',
  not: '#D9645F',
  notJudged: '#F3F2F1',
  /** What was to be, or was before, beside what is. */
  reference: '#C8C6C4',
  actual: '#6C94BF',
} as const;

/** Lines are thin: they are darker than fills, 3:1 against paper. */
export const lineColors = { reference: '#8A8886', actual: '#1F4E79' } as const;

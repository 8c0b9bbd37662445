import { sourceLimits } from '../limits';

/** How far a PDF is followed. The largest annual reports have some 400 pages. */
export const pdfLimits = {
  pages: 2_000,
  /** Signs of the whole document: as much as its lines may hold. */
  characters: 20_000_000,
  /** Lines drawn on a page: a map or a diagram has more, and is no table. */
  rules: 2_000,
  runs: 50_000,
  tagsDeep: 200,
  columns: sourceLimits.columns,
} as const;

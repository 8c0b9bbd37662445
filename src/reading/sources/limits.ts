/** How far a document from outside is followed. A plan of 300 pages is some 20 000 lines, 1 MB as text and 5 MB of XML. */
export const sourceLimits = {
  /** Pictures make a file large without making it long. */
  fileBytes: 64_000_000,
  lines: 200_000,
  lineCharacters: 100_000,
  cells: 2_000_000,
  /** Cells of a row; Word has 63. */
  columns: 200,
  /** Tables within tables; what lies deeper is read as paragraphs. */
  tablesDeep: 20,
} as const;

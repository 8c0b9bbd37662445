/** How far a file from outside is followed. A workbook of 60 units' plans is about 2 MB, its largest part 20 MB. */
export const archiveLimits = {
  fileBytes: 20_000_000,
  parts: 2_000,
  partBytes: 64_000_000,
  totalBytes: 256_000_000,
  /** Inflated bytes per byte of the file: sheets reach 50, a bomb of zeros 1,000. Small archives are let be. */
  ratio: 250,
  ratioFrom: 16_000_000,
} as const;

export type ArchiveProblem = 'notXlsx' | 'oldFormat' | 'encrypted' | 'tooLarge' | 'bomb' | 'damaged' | 'doctype';

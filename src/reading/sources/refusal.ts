/** Why nothing was read. Sentences: `wording/{sv,en}/source-refusals`. */
export const sourceRefusals = [
  'empty',
  'unreachable',
  'tooLarge',
  'encrypted',
  'oldWord',
  'oldExcel',
  'openDocument',
  'richText',
  'presentation',
  /** Unpacks to more than a document can be. */
  'bomb',
  'doctype',
  'damaged',
  /** A program has laid other files into the document, which Word makes text of when it saves. */
  'unsaved',
  'notADocument',
  /** Pages are pictures: there is no text in the file. */
  'scannedPdf',
] as const;

export type SourceRefusal = (typeof sourceRefusals)[number];

/** A file or a text that no lines can be had of. */
export class SourceRefused extends Error {
  override readonly name = 'SourceRefused';
  constructor(readonly reason: SourceRefusal) {
    super(reason);
  }
}

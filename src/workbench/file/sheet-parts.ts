import { type Parts, partText, relationshipsOf } from './package-parts';
import { attributes } from './xml-text';

export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly tables: readonly string[];
  readonly comments: readonly string[];
  /** Where its charts and pictures lie. */
  readonly drawing?: string;
}

/** The worksheets of a package in their order, with the paths of their tables and notes. */
export function sheetParts(parts: Parts): SheetPart[] {
  const workbook = partText(parts, 'xl/workbook.xml') ?? '';
  const targets = new Map(relationshipsOf(parts, 'xl/workbook.xml').map(({ id, target }) => [id, target]));
  return Array.from(workbook.matchAll(/<sheet\s([^>]*)>/g), ([, tag = '']) => {
    const sheet = attributes(tag);
    const path = targets.get(sheet.get('r:id') ?? '') ?? '';
    const related = relationshipsOf(parts, path);
    const leading = (pattern: RegExp): readonly string[] => related.map(({ target }) => target).filter((target) => pattern.test(target));
    const drawing = related.find(({ type }) => type.endsWith('/drawing'))?.target;
    return {
      name: sheet.get('name') ?? '',
      path,
      tables: leading(/\/tables\//),
      comments: leading(/\/comments\d*\.xml$/),
      ...(drawing !== undefined && { drawing }),
    };
  });
}

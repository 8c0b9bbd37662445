import { type Parts, partText } from './package-parts';
import { attributes } from './xml-text';

export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly tables: readonly string[];
  readonly comments: readonly string[];
}

/** The worksheets of a package in their order, with the paths of their tables and notes. */
export function sheetParts(parts: Parts): SheetPart[] {
  const workbook = partText(parts, 'xl/workbook.xml') ?? '';
  const targets = relationships(parts, 'xl/workbook.xml');
  return Array.from(workbook.matchAll(/<sheet\s([^>]*)>/g), ([, tag = '']) => {
    const sheet = attributes(tag);
    const path = targets.get(sheet.get('r:id') ?? '') ?? '';
    const related = [...relationships(parts, path).values()];
    const tables = related.filter((target) => target.includes('/tables/'));
    return { name: sheet.get('name') ?? '', path, tables, comments: related.filter((target) => /\/comments\d*\.xml$/.test(target)) };
  });
}

/** Where a part's relationships lead, by id, as paths in the package. */
function relationships(parts: Parts, path: string): ReadonlyMap<string, string> {
  const cut = path.lastIndexOf('/');
  const folder = path.slice(0, cut);
  const xml = partText(parts, `${folder}/_rels/${path.slice(cut + 1)}.rels`) ?? '';
  return new Map(
    Array.from(xml.matchAll(/<Relationship\s([^>]*)>/g), ([, tag = '']) => {
      const relationship = attributes(tag);
      return [relationship.get('Id') ?? '', resolve(folder, relationship.get('Target') ?? '')] as const;
    }),
  );
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else path.push(step);
  }
  return path.join('/');
}

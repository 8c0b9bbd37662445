import type { OpenArchive } from './open-archive';
import { attribute, isElement } from './xml/element';
import { readXml } from './xml/read-xml';

export interface Relationship {
  readonly id: string;
  /** The last step of its type's address: "worksheet", "image". */
  readonly type: string;
  /** A part's path; an address where it leads out of the package. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relationships of a part, '' for those of the package. Throws an ArchiveError. */
export function relationshipsOf(archive: OpenArchive, path: string): readonly Relationship[] {
  const cut = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, cut);
  const bytes = archive.part(`${folder}_rels/${path.slice(cut)}.rels`);
  if (!bytes) return [];
  return readXml(bytes).children.flatMap((child) => {
    if (!isElement(child) || child.kind !== 'Relationship') return [];
    const target = attribute(child, 'Target') ?? '';
    // "#Blad!A1" is a place in the workbook itself, whether it is called external or not.
    const isExternal = attribute(child, 'TargetMode') === 'External' || target.startsWith('#');
    const type = (attribute(child, 'Type') ?? '').replace(/^.*\//, '');
    return [{ id: attribute(child, 'Id') ?? '', type, target: isExternal ? target : resolved(folder, target), isExternal }];
  });
}

/** The path that a target means, seen from a folder ("xl/"). */
function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

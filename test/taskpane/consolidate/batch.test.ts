import { emptyBatch, toRead, withAnswer, withPicked, type PickedFile } from '../../../src/taskpane/consolidate/batch';
import type { PackedUnit } from '../../../src/unit-files';

const picked = (...paths: string[]): readonly PickedFile[] =>
  paths.map((path) => ({
    path,
    file: { name: path.split('/').at(-1) ?? '', size: 1, arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) },
  }));
const read = (file: string, hash: string, document?: string): PackedUnit => ({
  ok: true,
  file,
  bytes: 1,
  hash,
  ...(document ? { document } : {}),
  packed: new Uint8Array(),
});

describe('the files that have been picked', () => {
  it('keeps what was read before a stop, and reads only the rest', () => {
    const begun = withPicked(emptyBatch, picked('a.xlsx', 'b.xlsx', 'c.xlsx'), 'files');
    const stopped = withAnswer(begun, read('a.xlsx', 'h1'));
    expect(stopped.left).toEqual(['b.xlsx', 'c.xlsx']);
    expect(toRead(stopped).files.map(({ name }) => name)).toEqual(['b.xlsx', 'c.xlsx']);
    expect([...stopped.read.keys()]).toEqual(['a.xlsx']);
  });

  it('knows a file again by its hash when it is picked again, and keeps what it read of one that is unchanged', () => {
    const once = withAnswer(withPicked(emptyBatch, picked('a.xlsx'), 'files'), read('a.xlsx', 'h1'));
    const again = withPicked(once, picked('a.xlsx', 'b.xlsx'), 'files');
    expect(toRead(again).known).toEqual(new Map([['a.xlsx (2)', 'h1']]));
    const answered = withAnswer(again, { ok: 'unchanged', file: 'a.xlsx (2)', hash: 'h1' });
    expect(answered.left).toEqual(['b.xlsx']);
    expect([...answered.picked.keys()]).toEqual(['a.xlsx', 'b.xlsx']);
    expect(answered.read.get('a.xlsx')).toEqual(read('a.xlsx', 'h1'));
  });

  it('lets two files of one name stand, from two folders or two picks', () => {
    const apart = withAnswer(withPicked(emptyBatch, picked('T2.xlsx'), 'files'), read('T2.xlsx', 'h1', 'k1 E1'));
    const both = withAnswer(withPicked(apart, picked('T2.xlsx'), 'files'), read('T2.xlsx (2)', 'h2', 'k1 E2'));
    const once = withPicked(emptyBatch, picked('T2.xlsx', 'T2.xlsx'), 'files');
    const twoDropped = withAnswer(withAnswer(once, read('T2.xlsx', 'h1', 'k1 E1')), read('T2.xlsx (2)', 'h2', 'k1 E1'));
    for (const batch of [both, twoDropped])
      expect([...batch.read.values()].map(({ file, hash }) => [file, hash])).toEqual([
        ['T2.xlsx', 'h1'],
        ['T2.xlsx (2)', 'h2'],
      ]);
    // Both picked again, and the second of them changed.
    const again = withPicked(both, picked('T2.xlsx', 'T2.xlsx'), 'files');
    const answered = withAnswer(
      withAnswer(again, { ok: 'unchanged', file: 'T2.xlsx (3)', hash: 'h1' }),
      read('T2.xlsx (4)', 'h3', 'k1 E2'),
    );
    expect([...answered.read]).toEqual([
      ['T2.xlsx', read('T2.xlsx', 'h1', 'k1 E1')],
      ['T2.xlsx (2)', read('T2.xlsx (2)', 'h3', 'k1 E2')],
    ]);
    expect([...answered.picked.keys()]).toEqual(['T2.xlsx', 'T2.xlsx (2)']);
  });

  it('takes the unit’s later version of a file in the place of the earlier', () => {
    const once = withAnswer(withPicked(emptyBatch, picked('A/T2.xlsx', 'B/T2.xlsx'), 'folder'), read('A/T2.xlsx', 'h1', 'k1 E1'));
    const later = withAnswer(withPicked(once, picked('A/T2.xlsx'), 'folder'), read('A/T2.xlsx (2)', 'h2', 'k1 E1'));
    expect([...later.read]).toEqual([['A/T2.xlsx', read('A/T2.xlsx', 'h2', 'k1 E1')]]);
    expect(later.left).toEqual(['B/T2.xlsx']);
    // A stop between does not make it two: what was left is met first.
    const stopped = withPicked(withPicked(emptyBatch, picked('a.xlsx'), 'files'), picked('a.xlsx'), 'files');
    expect(stopped.left).toEqual(['a.xlsx', 'a.xlsx (2)']);
    const gone = withAnswer(withAnswer(stopped, read('a.xlsx', 'h1')), read('a.xlsx (2)', 'h1'));
    expect([...gone.read.keys(), ...gone.picked.keys()]).toEqual(['a.xlsx', 'a.xlsx']);
  });

  it('takes another look at a file that could not be read; one from another folder does not take its place', () => {
    const refused: PackedUnit = { ok: false, file: 'a.xlsx', bytes: 1, hash: 'h1', reason: 'encrypted' };
    const at = (lastModified: number): readonly PickedFile[] =>
      picked('a.xlsx').map(({ path, file }) => ({ path, file: { ...file, size: lastModified, lastModified } }));
    const once = withAnswer(withPicked(emptyBatch, at(100), 'files', 1000), refused);
    const mended = withAnswer(withPicked(once, at(1500), 'files', 2000), read('a.xlsx (2)', 'h2'));
    expect([...mended.read]).toEqual([['a.xlsx', read('a.xlsx', 'h2')]]);
    const another = withAnswer(withPicked(once, at(900), 'files', 2000), read('a.xlsx (2)', 'h2'));
    expect([...another.read.values()]).toEqual([refused, read('a.xlsx (2)', 'h2')]);
    const unreachable = withAnswer(withPicked(emptyBatch, at(100), 'files', 1000), { ...refused, hash: '', reason: 'unreachable' });
    expect(toRead(withPicked(unreachable, at(100), 'files')).known.size).toBe(0);
    expect([...withAnswer(withPicked(unreachable, at(100), 'files', 2000), read('a.xlsx (2)', 'h2')).read.keys()]).toEqual(['a.xlsx']);
  });

  it('takes workbooks alone from a folder, each by its way in it, and never the locks of those that are open', () => {
    const folder = withPicked(
      emptyBatch,
      picked('T2/Norra/T2.xlsx', 'T2/Södra/T2.xlsx', 'T2/~$T2.xlsx', 'T2/.DS_Store', 'T2/läs mig.txt'),
      'folder',
    );
    expect(folder.left).toEqual(['T2/Norra/T2.xlsx', 'T2/Södra/T2.xlsx']);
    expect(toRead(folder).files.map(toRead(folder).pathOf)).toEqual(folder.left);
    expect(withPicked(emptyBatch, picked('läs mig.txt'), 'files').left).toEqual(['läs mig.txt']);
  });
});

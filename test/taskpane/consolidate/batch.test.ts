import { emptyBatch, toRead, withAnswer, withPicked, type PickedFile } from '../../../src/taskpane/consolidate/batch';
import type { PackedUnit } from '../../../src/unit-files';

const picked = (...paths: string[]): readonly PickedFile[] =>
  paths.map((path) => ({
    path,
    file: { name: path.split('/').at(-1) ?? '', size: 1, arrayBuffer: () => Promise.resolve(new ArrayBuffer(1)) },
  }));
const read = (file: string, hash: string): PackedUnit => ({ ok: true, file, bytes: 1, hash, packed: new Uint8Array() });

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
    expect(toRead(again).known).toEqual(new Map([['a.xlsx', 'h1']]));
    const answered = withAnswer(again, { ok: 'unchanged', file: 'a.xlsx', hash: 'h1' });
    expect(answered.left).toEqual(['b.xlsx']);
    expect(answered.read.get('a.xlsx')).toEqual(read('a.xlsx', 'h1'));
  });

  it('takes another look at a file that could not be read', () => {
    const refused: PackedUnit = { ok: false, file: 'a.xlsx', bytes: 1, hash: '', reason: 'unreachable' };
    const again = withPicked(withAnswer(withPicked(emptyBatch, picked('a.xlsx'), 'files'), refused), picked('a.xlsx'), 'files');
    expect(toRead(again).known.size).toBe(0);
    expect(withAnswer(again, read('a.xlsx', 'h2')).read.get('a.xlsx')).toMatchObject({ ok: true });
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

import { Host } from '../../../src/workbench';
import { openWorkbook, saveWorkbook } from '../../../src/workbench/file';
import { open } from './open';

/** A workbook with a comment at B2. */
async function commented() {
  const client = await open();
  const id = await client.run(async ({ workbook }, sheet) => {
    const comment = sheet.comments.add('Blad1!B2', 'Fråga ekonomen').load('id');
    await workbook.context.sync();
    return comment.id;
  });
  return { ...client, id };
}

describe('comments', () => {
  test('a comment is found by id, by cell and among the others', async () => {
    const { run, id } = await commented();
    const found = await run(async ({ workbook }, sheet) => {
      const byId = workbook.comments.getItem(id).load('content');
      const byCell = sheet.comments.getItemByCell(sheet.getRange('B2')).load('content,id');
      const location = byId.getLocation().load('address');
      const list = workbook.comments.load('items/content');
      const count = sheet.comments.getCount();
      const none = workbook.comments.getItemOrNullObject('{0}');
      await workbook.context.sync();
      return {
        content: [byId.content, byCell.content],
        id: byCell.id,
        address: location.address,
        all: list.items.map(({ content }) => content),
        count: count.value,
        none: none.isNullObject,
      };
    });
    expect(found).toEqual({
      content: ['Fråga ekonomen', 'Fråga ekonomen'],
      id,
      address: 'Blad1!B2',
      all: ['Fråga ekonomen'],
      count: 1,
      none: true,
    });
  });

  test('it is rewritten, follows its cell, and is deleted; each can be taken back', async () => {
    const { host, run, id } = await commented();
    const says = () =>
      run(async ({ workbook }) => {
        const comments = workbook.comments.load('items/content');
        await workbook.context.sync();
        const locations = comments.items.map((comment) => comment.getLocation().load('address'));
        await workbook.context.sync();
        return comments.items.map(({ content }, index) => `${locations[index]?.address} ${content}`);
      });
    await run(async ({ workbook }, sheet) => {
      sheet.getRange('1:1').insert('Down');
      workbook.comments.getItem(id).content = 'Klart';
      await workbook.context.sync();
    });
    expect(await says()).toEqual(['Blad1!B3 Klart']);
    await run(async ({ workbook }) => {
      workbook.comments.getItem(id).delete();
      await workbook.context.sync();
    });
    expect(await says()).toEqual([]);
    host.undo();
    expect(await says()).toEqual(['Blad1!B3 Klart']);
    host.undo();
    expect(await says()).toEqual(['Blad1!B2 Fråga ekonomen']);
    host.undo();
    expect(await says()).toEqual([]);
  });

  test('it is kept in the file', async () => {
    const { host } = await commented();
    const again = await open(Host.from(await openWorkbook(await saveWorkbook(host.workbook))));
    const content = await again.run(async ({ workbook }, sheet) => {
      const comment = sheet.comments.getItemByCell('Blad1!B2').load('content');
      await workbook.context.sync();
      return comment.content;
    });
    expect(content).toBe('Fråga ekonomen');
  });

  test.each<[string, string, (sheet: Excel.Worksheet) => unknown]>([
    ['several cells', 'InvalidArgument', (sheet) => sheet.comments.add('Blad1!A1:A2', 'x')],
    ['an address without its sheet', 'InvalidArgument', (sheet) => sheet.comments.add('A1', 'x')],
    ['a cell that has one', 'InvalidOperation', (sheet) => sheet.comments.add('Blad1!B2', 'x')],
    ['a cell that has none', 'ItemNotFound', (sheet) => sheet.comments.getItemByCell('Blad1!A1').load('content')],
    ['an id that is none', 'ItemNotFound', (sheet) => sheet.comments.getItem('{0}').load('content')],
    ['a reply', 'ApiNotFound', (sheet) => sheet.comments.getItemByCell('Blad1!B2').replies.add('x')],
  ])('%s: %s', async (_, code, use) => {
    const { fails } = await commented();
    expect(await fails((_context, sheet) => use(sheet))).toBe(code);
  });
});

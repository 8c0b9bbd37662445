import { openWorkbook } from '../../../src/workbench/file';
import { Host, loadExcelInNode } from '../../../src/workbench';

const open = async () => {
  const host = Host.create();
  const client = await loadExcelInNode(host);
  const { getFileAsync } = client.Office.context.document;
  const get = (type: unknown, sliceSize: number) =>
    new Promise<Parameters<Parameters<typeof getFileAsync>[2]>[0]>((resolve) => getFileAsync(type, { sliceSize }, resolve));
  return { host, excel: client.Excel, get };
};

test('the file comes in slices, is closed, and is the workbook as it stands', async () => {
  const { host, get } = await open();
  host.typeInto('Blad1', 'A1', 'osparat');
  const result = await get('compressed', 1000);
  if (result.status === 'failed') throw new Error(result.error.message);
  const { value: file } = result;
  const slices = await Promise.all(
    Array.from(
      { length: file.sliceCount },
      (_, at) =>
        new Promise<readonly number[]>((resolve) =>
          file.getSliceAsync(at, (slice) => resolve(slice.status === 'failed' ? [] : slice.value.data)),
        ),
    ),
  );
  expect(slices.flat()).toHaveLength(file.size);
  const read = await openWorkbook(Uint8Array.from(slices.flat()));
  expect(read.getWorksheet('Blad1')?.getCell('A1').value).toBe('osparat');
  file.closeAsync();
  const status = await new Promise((resolve) => file.getSliceAsync(0, (slice) => resolve(slice.status)));
  expect(status).toBe('failed');
});

test('what Office refuses is refused: too large slices, other kinds of files, a third file at a time', async () => {
  const { host, get } = await open();
  expect(await get('compressed', 4_194_305)).toMatchObject({ status: 'failed', error: { code: 5001 } });
  expect((await get('pdf', 1000)).status).toBe('failed');
  expect((await get('compressed', 1000)).status).toBe('succeeded');
  expect((await get('compressed', 1000)).status).toBe('succeeded');
  expect((await get('compressed', 1000)).status).toBe('failed');
  host.givesFile = false;
  expect((await get('compressed', 1000)).status).toBe('failed');
});

test('createWorkbook shows a file beside the workbook, and nothing that is none', async () => {
  const { host, excel } = await open();
  const bytes = await host.file();
  const shown: Uint8Array[] = [];
  await expect(excel.createWorkbook(Buffer.from(bytes).toString('base64'))).rejects.toMatchObject({ code: 'NotImplemented' });
  host.openBeside = (given) => void shown.push(given);
  await excel.createWorkbook(Buffer.from(bytes).toString('base64'));
  expect(shown.map((given) => Buffer.compare(given, bytes))).toEqual([0]);
  await expect(excel.createWorkbook('inte en fil')).rejects.toMatchObject({ code: 'InvalidArgument' });
  await expect(excel.createWorkbook(btoa('inte en fil'))).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect(host.canUndo).toBe(false);
});

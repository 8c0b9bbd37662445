import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ribbonRequest } from '../../src/commands/ribbon';

const root = path.resolve(__dirname, '../..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const all = (pattern: RegExp): readonly string[] => [...manifest.matchAll(pattern)].map((match) => match[1] ?? '');

describe('manifest.xml', () => {
  it('is read by Microsoft’s own reader as a task pane for Excel that may read and write the document', () => {
    const reader = path.join(root, 'node_modules/office-addin-manifest/cli.js');
    const read = execFileSync(process.execPath, [reader, 'info', 'manifest.xml'], { cwd: root, encoding: 'utf8' });
    const lines = Object.fromEntries(
      read.split('\n').map((line) =>
        line
          .trim()
          .split(/: (.*)/s)
          .slice(0, 2),
      ),
    );
    expect(lines).toMatchObject({
      Name: 'Röda tråden',
      Type: 'TaskPaneApp',
      Hosts: 'Workbook',
      Permissions: 'ReadWriteDocument',
      'Default Locale': 'sv-SE',
      Id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.14" />');
  });

  it('names no resource that does not exist, none twice and none that nobody uses', () => {
    const ids = all(/ id="([^"]+)" DefaultValue=/g);
    const used = all(/ resid="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    // Office refuses longer ones.
    expect([...ids, ...used].filter((id) => id.length > 32)).toEqual([]);
  });

  it('has every control and group once', () => {
    const ids = all(/<(?:Group|Control)[^>]* id="([^"]+)"/g);
    expect(ids).toEqual([
      'RodaTraden.Group',
      'RodaTraden.Open',
      'RodaTraden.Create',
      'RodaTraden.Next',
      'RodaTraden.Check',
      'RodaTraden.Judge',
      'RodaTraden.Ready',
      'RodaTraden.Report',
    ]);
  });

  it('says everything in Swedish and in English, within the lengths that Office takes', () => {
    const strings = [
      ...manifest.matchAll(/<bt:String id="([^"]+)" DefaultValue="([^"]+)"(?: \/>|>\s*<bt:Override Locale="en-US" Value="([^"]+)")/g),
    ];
    expect(strings).toHaveLength(17);
    const untranslated = strings.filter(([, , , english]) => english === undefined).map(([, id]) => id);
    // The name is the same in every language.
    expect(untranslated).toEqual(['Group.Label']);
    for (const [, id, swedish = '', english = ''] of strings) {
      const limit = id?.match(/Tip|Text/) ? 250 : 125;
      expect([id, swedish.length <= limit && english.length <= limit]).toEqual([id, true]);
    }
  });

  it('has every icon, in the size that its name says', () => {
    const icons = [...new Set(all(/https:\/\/localhost:3000\/(assets\/[^"]+)/g))];
    expect(icons.length).toBeGreaterThanOrEqual(13);
    for (const icon of icons) {
      const file = path.join(root, icon);
      expect([icon, existsSync(file)]).toEqual([icon, true]);
      // Width and height stand at fixed places in a PNG.
      const bytes = readFileSync(file);
      const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
      expect([icon, bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([icon, size, size]);
    }
  });

  it('opens the pane with what each button asks for, and does without it what needs no answers', () => {
    const urls = all(/<bt:Url id="[^"]+" DefaultValue="([^"]+)"/g).map((url) => new URL(url));
    const requests = urls.filter(({ pathname }) => pathname === '/taskpane.html').map(({ search }) => ribbonRequest(search));
    expect(requests).toEqual(['open', 'create', 'judge', 'ready', 'help']);
    expect(all(/<FunctionName>(.+)<\/FunctionName>/g)).toEqual(['goToNextCell', 'checkWorkbook', 'makeReport']);
  });
});

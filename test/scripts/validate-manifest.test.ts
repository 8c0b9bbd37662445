import { readFileSync } from 'node:fs';
import path from 'node:path';
import { functionNames } from '../../src/ribbon/functions';
import { manifestFaults, type ManifestSurroundings } from '../../scripts/validate-manifest';

const manifest = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');
const sized = (file: string) => {
  const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
  return { width: size, height: size };
};
const around: ManifestSurroundings = {
  picture: sized,
  page: (page) => page === 'taskpane.html' || page === 'commands.html',
  functions: functionNames,
  usedSet: '1.14',
};

/** What is said of the manifest with one thing made wrong in it. */
function brokenBy(from: string | RegExp, to: string, other: Partial<ManifestSurroundings> = {}): readonly string[] {
  const broken = manifest.replace(from, to);
  if (broken === manifest) throw new Error(`The manifest does not hold ${from}`);
  return manifestFaults(broken, { ...around, ...other });
}

describe('npm run validate, the manifest', () => {
  it('finds nothing in ours', () => {
    expect(manifestFaults(manifest, around)).toEqual([]);
  });

  it.each<readonly [what: string, from: string | RegExp, to: string, said: RegExp]>([
    ['a tag that is not closed', '</Hosts>', '', /^not well-formed, line \d+: Unexpected close tag/],
    ['a DOCTYPE', '<OfficeApp', '<!DOCTYPE x><OfficeApp', /has no DOCTYPE/],
    ['an id that is no GUID', '<Id>1221ff69-', '<Id>1221ff6-', /^Id is no GUID$/],
    ['a version in words', '<Version>0.1.0.0<', '<Version>first<', /^Version is not/],
    ['a language in short', '<DefaultLocale>sv-SE<', '<DefaultLocale>sv<', /^DefaultLocale/],
    ['what is missing', /<SupportUrl[^>]*>/, '', /^SupportUrl is missing$/],
    ['another order', /(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/, '$2$1', /another order/],
    ['too little permission', 'ReadWriteDocument', 'ReadDocument', /^Permissions/],
    [
      'an address without protection',
      'https://localhost:3000/taskpane.html?do=judge',
      'http://localhost:3000/taskpane.html?do=judge',
      /no https address$/,
    ],
    ['two servers', 'https://localhost:3000/assets/check-16.png', 'https://elsewhere.example/assets/check-16.png', /more than one server/],
    ['a page that is not served', 'taskpane.html?do=help', 'help.html', /help\.html leads to no page/],
    ['a resource that nobody made', 'resid="Check.Tip"', 'resid="Check.Tips"', /^the resource Check\.Tips does not exist$/],
    ['a resource that nobody uses', 'resid="Check.Tip"', 'resid="Open.Tip"', /^nothing uses the resource Check\.Tip$/],
    ['the same id twice', 'bt:String id="Check.Tip"', 'bt:String id="Open.Tip"', /^the resource Open\.Tip is there twice$/],
    ['a long id', /Check\.Tip/g, 'Check.TipOfTheButtonThatChecksItAll', /longer than 32 characters$/],
    ['a long label', 'DefaultValue="Kontrollera"', `DefaultValue="${'K'.repeat(126)}"`, /^Check\.Label is longer than 125/],
    ['a long tip', 'DefaultValue="Gör ett blad', `DefaultValue="${'G'.repeat(251)}`, /^Report\.Tip is longer than 250/],
    ['a text without words', 'Value="Check"', 'Value=""', /^Check\.Label is empty$/],
    ['another language in short', 'Locale="en-US" Value="Check"', 'Locale="en" Value="Check"', /an Override is for “en”/],
    ['an icon in one size less', /<bt:Image size="80" resid="Check.80" \/>/, '', /lacks the size 80$/],
    ['a control twice', 'id="RodaTraden.Check"', 'id="RodaTraden.Open"', /^the control RodaTraden\.Open is there twice$/],
    ['a function that nobody wrote', '>makeReport<', '>makeReports<', /^the function “makeReports” is not in the script of FunctionFile$/],
    ['a function that no button calls', '>goToNextCell<', '>makeReport<', /^no button calls the function goToNextCell$/],
    ['functions without their page', '<FunctionFile resid="Commands.Url" />', '', /^FunctionFile is missing$/],
    ['an action that Office does not know', 'xsi:type="ExecuteFunction"', 'xsi:type="Execute"', /^an Action is of the type “Execute”$/],
    ['the pane as the page of the functions', 'localhost:3000/commands.html', 'localhost:3000/taskpane.html', /would be opened unseen$/],
    [
      'a lower requirement set',
      'Name="ExcelApi" MinVersion="1.14"',
      'Name="ExcelApi" MinVersion="1.7"',
      /asks for ExcelApi 1\.7; the code needs 1\.14$/,
    ],
  ])('finds %s', (_, from, to, said) => {
    expect(brokenBy(from, to)).toContainEqual(expect.stringMatching(said));
  });

  it('finds a picture that is missing, and one of another size than the ribbon asks for', () => {
    const missing = manifestFaults(manifest, { ...around, picture: (file) => (file === 'assets/report-80.png' ? null : sized(file)) });
    expect(missing).toEqual(['https://localhost:3000/assets/report-80.png does not exist']);
    const small = manifestFaults(manifest, {
      ...around,
      picture: (file) => (file === 'assets/icon-64.png' ? { width: 32, height: 32 } : sized(file)),
    });
    expect(small).toEqual(['https://localhost:3000/assets/icon-64.png is 32 × 32, not 64 × 64']);
  });

  it('reads the manifest of a folder below the server’s root too', () => {
    const deeper = manifest.replaceAll('https://localhost:3000/', 'https://addin.example.org/plan/roda-traden/');
    expect(manifestFaults(deeper, around)).toEqual([]);
  });
});

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Without these, opening a file shows the cached values that we wrote ourselves: 0 is "always recalculate"
 * (org.openoffice.Office.Calc/Formula/Load).
 */
const profileIn = (language: Language): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${language}</value></prop></item>
</oor:items>
`;

/** The settings that a person has: which decimal sign, which dates, which words for TRUE. */
export type Language = 'sv-SE' | 'en-US';

export interface LibreOffice {
  /** Opens the file, recalculates every formula and saves it as .xlsx again; gives the new file's path. */
  recalculate(xlsx: string): Promise<string>;
  /** Prints a workbook or a Word document as it would be printed; gives the PDF's path. */
  toPdf(file: string): Promise<string>;
  /** The same of several files at once, which takes one start of the program. Their names must differ. */
  allToPdf(files: readonly string[]): Promise<readonly string[]>;
  allRecalculated(files: readonly string[]): Promise<readonly string[]>;
  /** Removes the profile and everything that was made. */
  close(): Promise<void>;
}

/** The program's name: `LIBREOFFICE` if set, else what the system calls it. */
export function libreOfficeProgram(): string {
  const usual: Partial<Record<NodeJS.Platform, string>> = {
    darwin: '/Applications/LibreOffice.app/Contents/MacOS/soffice',
    win32: 'C:\\Program Files\\LibreOffice\\program\\soffice.com',
  };
  return process.env['LIBREOFFICE'] ?? usual[process.platform] ?? 'soffice';
}

/** LibreOffice without a window, in a profile of its own, so that it neither meets nor disturbs one that is already running. */
export async function startLibreOffice(language: Language = 'sv-SE'): Promise<LibreOffice> {
  const folder = await mkdtemp(path.join(tmpdir(), 'libreoffice-'));
  const profile = path.join(folder, 'profile');
  await mkdir(path.join(profile, 'user'), { recursive: true });
  await writeFile(path.join(profile, 'user', 'registrymodifications.xcu'), profileIn(language));
  let runs = 0;
  const convertAll = async (files: readonly string[], extension: string): Promise<readonly string[]> => {
    const out = path.join(folder, String((runs += 1)));
    const words = ['--headless', '--norestore', '--convert-to', extension, '--outdir', out, ...files];
    await run(libreOfficeProgram(), [`-env:UserInstallation=${pathToFileURL(profile).href}`, ...words], { timeout: 600_000 });
    return files.map((file) => path.join(out, `${path.basename(file, path.extname(file))}.${extension.split(':')[0]}`));
  };
  const convert = async (file: string, extension: string): Promise<string> => (await convertAll([file], extension))[0] ?? '';
  const recalculated = 'xlsx:Calc MS Excel 2007 XML';
  return {
    recalculate: (xlsx) => convert(xlsx, recalculated),
    toPdf: (file) => convert(file, 'pdf'),
    allToPdf: (files) => convertAll(files, 'pdf'),
    allRecalculated: (files) => convertAll(files, recalculated),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

import { findBrowser, howToGetOne, type Machine } from './browser';

const bare: Machine = {
  platform: 'linux',
  arch: 'x64',
  named: undefined,
  places: ['/nowhere/chromium'],
  fromPackage: () => Promise.resolve('/tmp/chromium'),
};

describe('the browser for the tests', () => {
  it('is the one that is named, and a wrong name is said at once', async () => {
    expect(await findBrowser({ ...bare, named: process.execPath })).toBe(process.execPath);
    await expect(findBrowser({ ...bare, named: '/nowhere/edge' })).rejects.toThrow(/does not exist: \/nowhere\/edge$/);
  });

  it('is the first on the machine that starts', async () => {
    expect(await findBrowser({ ...bare, places: ['/nowhere/chromium', process.execPath] })).toBe(process.execPath);
  });

  it('is on Linux otherwise the one from the package', async () => {
    expect(await findBrowser(bare)).toBe('/tmp/chromium');
  });

  it.each<[string, Partial<Machine>]>([
    ['Windows', { platform: 'win32' }],
    ['macOS', { platform: 'darwin' }],
    ['Linux on another processor', { arch: 'arm64' }],
  ])('is asked for in one line where there is none, on %s', async (_, machine) => {
    await expect(findBrowser({ ...bare, ...machine })).rejects.toThrow(new Error(howToGetOne));
    expect(howToGetOne).not.toContain('\n');
  });
});

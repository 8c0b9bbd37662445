import { ribbonRequest } from '../../src/commands/ribbon';

describe('what the ribbon asked for', () => {
  it('is read beside what Office adds to the address', () => {
    expect(ribbonRequest('?do=report&_host_Info=Excel$Win32$16.01$sv-SE')).toBe('report');
  });
  it('is just the pane where nothing, or nothing known, is asked for', () => {
    expect(ribbonRequest('')).toBe('open');
    expect(ribbonRequest('?do=format-c')).toBe('open');
  });
});

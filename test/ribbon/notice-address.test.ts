import { addressOfNotice, readNotice } from '../../src/ribbon/notice-address';

const sentence = 'Bladet ”Mål & medel” är skyddat, 50 %? Ta bort skyddet.';
const address = addressOfNotice('https://addin.example.org/plan/commands.html?_host_Info=Excel', sentence, 'sv');

describe('what a notice says', () => {
  it('stands after "#", which is sent to no server, beside the page that tells it', () => {
    expect(address.split('#')[0]).toBe('https://addin.example.org/plan/notice.html');
    expect(readNotice(new URL(address).hash)).toEqual({ language: 'sv', sentence });
  });
  it('is read whatever Office has put after it', () => {
    expect(readNotice(`${new URL(address).hash}&_host_Info=Excel$Win32`)).toEqual({ language: 'sv', sentence });
    expect(readNotice(`${new URL(address).hash}?_host_Info=Excel$Win32`)).toEqual({ language: 'sv', sentence });
  });
  it('is nothing where the page was opened by hand', () => {
    expect(readNotice('')).toBeNull();
    expect(readNotice('#fr=Bonjour')).toBeNull();
  });
});

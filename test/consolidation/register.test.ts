import fc from 'fast-check';
import { textOfBytes } from '../../src/consolidation/csv';
import { readRegister, registerFromTable } from '../../src/consolidation/register';

const east = {
  department: 'Äldre',
  unit: 'Östra hemtjänsten',
  unitId: 'E12',
  contact: 'ostra@example.org',
  variants: ['Östra', 'Hemtjänst öst'],
  frame: null,
};

test.each([
  [
    'semicolons and BOM, as Excel in Swedish writes it',
    '\ufeffAvdelning;Enhet;Enhets-id;Kontakt;Namnvarianter\r\nÄldre;Östra hemtjänsten;E12;ostra@example.org;Östra|Hemtjänst öst\r\n',
  ],
  [
    'commas and quotes',
    'Enhet,"Avdelning",Enhets-id,Namnvarianter,Kontakt\n"Östra hemtjänsten","Äldre",E12,Östra| Hemtjänst öst,ostra@example.org',
  ],
  [
    'tabs, other case and blank rows',
    'AVDELNING\tENHET\tEnhets-ID\tkontakt\tnamnvarianter\n\t\t\t\t\nÄldre\tÖstra hemtjänsten\tE12\tostra@example.org\tÖstra|Hemtjänst öst\n\n',
  ],
])('is read with %s', (_how, text) => {
  expect(readRegister(text)).toEqual({ units: [east], problems: [] });
});

test('only the unit must be there', () => {
  expect(readRegister('Enhet\nNorra\n').units).toEqual([
    { department: '', unit: 'Norra', unitId: '', contact: '', variants: [], frame: null },
  ]);
  expect(readRegister('Namn på förskola;Rektor\nNorra;X').problems).toEqual([
    { kind: 'noUnitColumn', found: ['Namn på förskola', 'Rektor'] },
  ]);
  expect(readRegister('').problems).toEqual([{ kind: 'noUnitColumn', found: [] }]);
});

test('lines that cannot be used are told with their numbers; a name may be of two ids', () => {
  const { units, problems } = readRegister(
    'Enhet;Enhets-id\nNorra;1\n;2\n"Södra\nkvällen";1\nNorra;3\nVästra;\nvästra ;\n__proto__;constructor',
  );
  expect(units.map(({ unit, unitId }) => [unit, unitId])).toEqual([
    ['Norra', '1'],
    ['Norra', '3'],
    ['Västra', ''],
    ['__proto__', 'constructor'],
  ]);
  expect(problems).toEqual([
    { kind: 'noUnit', line: 3 },
    { kind: 'twice', line: 4, name: 'Södra\nkvällen' },
    { kind: 'twice', line: 8, name: 'västra' },
  ]);
});

test('what is written comes back, whatever signs are in it', () => {
  const name = fc
    .string({ minLength: 1 })
    .map((text) => text.normalize('NFC').trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(fc.constantFrom(';', ',', '\t'), fc.uniqueArray(name, { maxLength: 8 }), (separator, units) => {
      const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const rows = units.map((unit, at) => [quoted(unit), String(at)].join(separator));
      const read = readRegister([['Enhet', 'Enhets-id'].join(separator), ...rows].join('\n'));
      expect(read.units.map(({ unit }) => unit)).toEqual(units);
    }),
  );
});

test('a frame is an amount, with the unit that its cell has; one that is none is told', () => {
  const { units, problems } = readRegister('Enhet;Budgetram\nNorra;29 500\nSödra;1,5 mnkr\nVästra;cirka 12\nÖstra;');
  expect(units.map(({ frame }) => (frame ? `${frame.amount.toString()} ${frame.unit ?? ''}` : null))).toEqual([
    '29500 ',
    '1.5 mnkr',
    null,
    null,
  ]);
  expect(problems).toEqual([{ kind: 'frame', line: 4, name: 'Västra', found: 'cirka 12' }]);
});

test('the cells of a table are read alike', () => {
  const cells = [
    ['Budgetram', 'Enhet', 'Enhets-id'],
    [29500.5, 'Norra', 412],
    ['', '', ''],
    ['', '', 7],
  ];
  expect(registerFromTable(cells, 5)).toMatchObject({
    units: [{ unit: 'Norra', unitId: '412' }],
    problems: [{ kind: 'noUnit', line: 8 }],
  });
  expect(registerFromTable(cells).units[0]?.frame?.amount.toString()).toBe('29500.5');
});

test('a quote that nobody closes is told, and so is a separator that the file names', () => {
  expect(readRegister('Enhet;Kontakt\n"Norra;x\nSödra;y').problems).toEqual([{ kind: 'openQuote', line: 2 }]);
  expect(readRegister('sep=,\r\nEnhet,Kontakt\r\nNorra,"a;b"').units).toMatchObject([{ unit: 'Norra', contact: 'a;b' }]);
});

test('bytes of every program: UTF-8, UTF-16 and the letters of older Excel', () => {
  const text = 'Enhet\nÖstra åsen';
  expect(textOfBytes(new TextEncoder().encode(text))).toBe(text);
  expect(textOfBytes(Uint8Array.from([...text].map((sign) => sign.charCodeAt(0))))).toBe(text);
  expect(textOfBytes(Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0), 0])]))).toBe(text);
});

test('a title above the headers, and a column of other names, do no harm', () => {
  const { units } = readRegister('Enheter i Södra\n\nNamn;Enhet\nEn chef;Norra\n');
  expect(units.map(({ unit }) => unit)).toEqual(['Norra']);
});

test('a variant that is also the name of another unit tells nobody', () => {
  const { units, problems } = readRegister('Enhet;Namnvarianter\nNorra;Södra|Nord|norra\nSödra;Syd');
  expect(units.map(({ variants }) => variants)).toEqual([['Nord'], ['Syd']]);
  expect(problems).toEqual([{ kind: 'variantTwice', line: 2, name: 'Södra' }]);
});

import { strToU8, unzipSync, zipSync } from 'fflate';
import { signs } from '../../../src/workbook/schema/words';
import { schemaVersion } from '../../../src/workbook/schema/versions';
import { at, onStart, type BaseUnit, type Cells } from './base-unit';
import { cellsOf, figuresOf, mapped, netOf, times, type Amounts } from './figures';

/** A file as it comes from a unit. */
export interface Sent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Fault {
  /** Messages of docs/consolidation.md that name the unit, and no others. */
  readonly says: readonly string[];
  /** The unit's amounts are in the totals. */
  readonly counts: boolean;
  send(base: BaseUnit, unit: number, name: string): readonly Sent[];
}

type Change = (figures: Amounts) => Amounts;

const whole = (base: BaseUnit, unit: number, more: Cells = [], change: Change = (same) => same): Uint8Array =>
  base.copy([...cellsOf(unit, change(figuresOf(unit))), ...more]);

/** One file of the unit, with cells or amounts that are others. */
const one = (says: readonly string[], counts: boolean, more: Cells, change?: Change): Fault => ({
  says,
  counts,
  send: (base, unit, name) => [{ name, bytes: whole(base, unit, more, change) }],
});

const unreadable = (spoil: (bytes: Uint8Array) => Uint8Array): Fault => ({
  says: ['unreadable'],
  counts: false,
  send: (base, unit, name) => [{ name, bytes: spoil(whole(base, unit)) }],
});

const compound = (stream: string): Uint8Array =>
  new Uint8Array(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')]));

/** Every way in which a unit's workbook goes wrong that a consolidation tells of, and some that must not be told of. */
export const faults: Readonly<Record<string, Fault>> = {
  missing: { says: ['missing'], counts: false, send: () => [] },
  'another year': one(['wrongYear'], false, [[onStart('year'), 2025]]),
  'another period': one(['wrongPeriod'], false, [[onStart('type'), 'T1']]),
  'two workbooks': {
    says: ['duplicate'],
    counts: true,
    send: (base, unit, name) => [
      { name, bytes: whole(base, unit) },
      { name: name.replace('.xlsx', ' utkast.xlsx'), bytes: whole(base, unit, [[onStart('status'), 'Utkast']], times(3)) },
    ],
  },
  'the same bytes twice': {
    says: ['sameFile'],
    counts: true,
    send: (base, unit, name) => {
      // Made once: an archive holds the time at which it was made.
      const bytes = whole(base, unit);
      return [name, name.replace('.xlsx', ' (1).xlsx')].map((each) => ({ name: each, bytes }));
    },
  },
  'an older template': one(['olderTemplate'], true, [[onStart('schemaVersion'), schemaVersion - 1]]),
  'cut off': unreadable((bytes) => bytes.slice(0, bytes.length / 2)),
  'a changed byte': unreadable((bytes) => {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    // One letter of a workbook part that lies unpacked.
    const place = text.indexOf('<workbook') + 3;
    return bytes.map((byte, index) => (index === place ? byte ^ 1 : byte));
  }),
  empty: unreadable(() => new Uint8Array()),
  encrypted: unreadable(() => compound('EncryptedPackage')),
  'an old format': unreadable(() => compound('Workbook')),
  'text under another name': unreadable(() => strToU8('Enhet;Budget\nÖstra;12\n')),
  'one row turned': one(['mixed'], false, [], (amounts) => ({ ...amounts, revenue: times(-1)(amounts).revenue })),
  'every row turned': one(['otherConvention'], false, [], times(-1)),
  'kronor as tkr': one(['frameThousandfold', 'frameDiffers'], true, [], times(1000)),
  'the forecast untouched': one(['forecastUntouched'], true, [], (amounts) =>
    mapped(amounts, ([budget, forecast]) => [budget, forecast, forecast]),
  ),
  'never computed': one(['uncomputed', 'forecastRows'], true, [[at('budget', 'staff', 'forecast'), { formula: '1+1' }]]),
  'few answers': one(['hidden'], true, [[at('surveys', 'answers', 'answers'), 3]]),
  'another unit of measure': one(['otherMeasures'], true, [[at('indicators', 'children', 'measureUnit'), 'timmar']]),
  'an indicator twice': one(['repeated'], true, [[at('indicators', 'survey', 'name'), 'Sjukfrånvaro totalt']]),
  'an activity on another date': one(['datesDiffer'], true, [[at('activities', 'day', 'start'), 46200]]),
  'macros in the file': {
    says: ['macros'],
    counts: true,
    send: (base, unit, name) => [
      { name, bytes: zipSync({ ...unzipSync(whole(base, unit)), 'xl/vbaProject.bin': strToU8('Sub Auto_Open()') }, { level: 0 }) },
    ],
  },
  'a name that is nearly another': one(['near'], true, [[at('indicators', 'absence', 'name'), 'Sjukfrånvaron totalt']]),
  'a text that looks like a formula': one([], true, [[at('indicators', 'absence', 'analysis'), '=HYPERLINK(&quot;x&quot;)']]),
  'a renamed column': {
    says: ['errors', 'noForecast'],
    counts: true,
    send: (base, unit, name) => {
      const rename = (_part: string, xml: string): string =>
        xml.replaceAll('>Prognos<', '>Min prognos<').replaceAll('name="Prognos"', 'name="Min prognos"');
      return [{ name, bytes: base.copy(cellsOf(unit, figuresOf(unit)), rename) }];
    },
  },
  'another unit of amount': {
    says: [],
    counts: true,
    send: (base, unit, name) => {
      const frame = netOf(figuresOf(unit), 0).times(1000).toNumber();
      return [
        {
          name,
          bytes: whole(
            base,
            unit,
            [
              [onStart('amountUnit'), 'kr'],
              [onStart('frame'), frame],
            ],
            times(1000),
          ),
        },
      ];
    },
  },
  'the other convention, said': one([], true, [[onStart('signs'), signs.revenuePositive]], times(-1)),
};

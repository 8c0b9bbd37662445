import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { labels } from '../../../src/wording/sv/labels';
import { readSetting, textOf } from '../../../src/taskpane/settings/figures';
import { changesOf } from '../../../src/taskpane/settings/typed';
import { version } from '../../../src/taskpane/version';
import Settings from '../../../src/taskpane/views/settings';
import { aPlan, aStart } from '../../support/plan';
import { halfway } from '../support/overview';
import { readAloud } from '../support/read-aloud';
import { viewProps } from '../support/view-props';

const start = aStart({ type: 'T2', limitAmount: '100', limitPercent: '1,0 %' });

describe('Inställningar', () => {
  it('says what each setting changes, and that figures are not converted', () => {
    const props = viewProps(halfway);
    const said = readAloud(<Settings {...props} reading={{ ...props.reading, plan: aPlan({ start }) }} />);
    expect(said).toContain('Gräns för ”delvis” (%)');
    expect(said).toContain('de räknas inte om');
    expect(said).not.toContain('Riskvärde');
    expect(said).toContain('Tillägget har version 0.1.0.');
  });

  it('reads what is typed as Start holds it, and says no to what it cannot be', () => {
    expect(readSetting('tolerance', '7,5')).toEqual({ tolerance: 0.075 });
    expect(readSetting('limitPercent', '2 %')).toMatchObject({ limitPercent: { kind: 'number', unit: '%' } });
    expect(readSetting('limitAmount', '')).toEqual({ limitAmount: { kind: 'blank' } });
    const refused = [
      readSetting('tolerance', '101'),
      readSetting('tolerance', 'fem'),
      readSetting('limitAmount', '100 tkr'),
      readSetting('limitAmount', '-1'),
      readSetting('minGroup', '2,5'),
      readSetting('riskHigh', '26'),
    ];
    expect(refused).toEqual([null, null, null, null, null, null]);
  });

  it('writes only what has changed, and keeps the limit for high above that for medium', () => {
    expect(changesOf({ tolerance: '5', limitAmount: '100' }, start, labels)).toEqual({ cells: {}, wrong: [] });
    expect(changesOf({ tolerance: '10', amountUnit: 'kr' }, start, labels).cells).toEqual({ tolerance: 0.1, amountUnit: 'kr' });
    const plan = aStart({ type: 'VP', riskMedium: 5, riskHigh: 12 });
    expect(changesOf({ riskMedium: '12' }, plan, labels).wrong).toEqual(['riskMedium']);
  });

  it('shows a figure as it can be read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), (perMille) => {
        const tolerance = perMille / 1000;
        expect(readSetting('tolerance', textOf({ ...start, tolerance }, 'tolerance'))).toEqual({ tolerance });
      }),
    );
  });

  it('names the version that is in package.json and the manifest', () => {
    const root = path.resolve(__dirname, '../../..');
    const { version: packaged } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { readonly version: string };
    expect([packaged, `${version}.0`]).toEqual([
      version,
      /<Version>(.*)<\/Version>/.exec(readFileSync(path.join(root, 'manifest.xml'), 'utf8'))?.[1],
    ]);
  });
});

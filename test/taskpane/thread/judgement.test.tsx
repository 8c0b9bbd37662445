import { Judgement, type Draft } from '../../../src/taskpane/thread/judgement';
import type { Judged } from '../../../src/taskpane/thread/judging';
import { judgingEdit } from '../../../src/taskpane/thread/judging-edit';
import { thread as words } from '../../../src/wording/sv/views/thread';
import { anIndicator } from '../../support/plan';
import { readAloud } from '../support/read-aloud';

const row = anIndicator({ key: 'i1', name: 'Nöjdhet', judged: 'partly' });
const judged: Judged = { table: 'indicators', row, suggested: 'partly' };
const says = (now: Judged, draft: Draft | null, note: string | null = null) =>
  readAloud(
    <Judgement
      judged={now}
      draft={draft}
      because="Utfall 71,5 % av 75 %"
      words={words}
      busy={false}
      note={note}
      onChange={() => undefined}
      onSave={() => Promise.resolve(true)}
    />,
  );

describe('a judgement', () => {
  it('asks for nothing where it is what the figures suggest', () => {
    expect(says(judged, null)).not.toMatch(/Motivering|Spara/);
  });

  it('asks for a reason where it differs, and can be saved or taken back', () => {
    const said = says(judged, { seen: judged, word: 'fully', reason: '' });
    expect(said).toContain('Motivering');
    expect(said).toContain(['Bedömningen är inte sparad.', 'Spara bedömningen', 'Ångra ändringen'].join('\n'));
  });

  it('shows what somebody else has judged meanwhile before it is written over', () => {
    const now: Judged = { ...judged, row: { ...row, judged: 'not', reason: 'För lågt' } };
    expect(says(now, { seen: judged, word: 'fully', reason: 'Bra' })).toContain(
      'Någon annan har ändrat bedömningen under tiden. Nu står det: Uppfylls inte. För lågt.',
    );
  });

  it('writes only what was changed here, against what was shown', () => {
    const now: Judged = { ...judged, row: { ...row, reason: 'Skriven av en kollega' } };
    expect(judgingEdit({ seen: judged, word: 'fully', reason: '' }, now)).toMatchObject({
      cells: { judged: 'fully' },
      seen: { reason: 'Skriven av en kollega' },
    });
  });
});

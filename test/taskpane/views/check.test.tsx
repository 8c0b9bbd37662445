import Check from '../../../src/taskpane/views/check';
import type { Overview, ShownFinding } from '../../../src/taskpane/overview';
import { aFinding, aShown, halfway, warnings } from '../support/overview';
import { readAloud } from '../support/read-aloud';
import { viewProps } from '../support/view-props';

const check = (more: Partial<Overview>, stale = false, finding?: string) =>
  readAloud(<Check {...viewProps({ ...halfway, ...more }, { workbook: { stale } })} about={finding === undefined ? {} : { finding }} />);

/** Findings that say the same of as many rows. */
const alike = (count: number): readonly ShownFinding[] =>
  Array.from({ length: count }, (_, index) =>
    aShown(
      `Periodens utfall saknas för ”Rad ${index}”.`,
      { ...aFinding(`r${index}`, 'outcome'), code: 'V01', severity: 'error', message: 'empty' },
      { header: 'Periodens utfall', cell: `N${index + 8}` },
    ),
  );

const handled = (reason: string, handling: 'accept' | 'fix' | null): NonNullable<ShownFinding['placed']['handling']> => ({
  key: 'k',
  order: 1,
  severity: 'warning',
  rule: 'V05',
  sheet: 'Indikatorer',
  cell: 'H14',
  rowName: '',
  header: '',
  sentence: '',
  found: '',
  expected: '',
  proposal: '',
  handling,
  reason,
  fingerprint: 'f1',
});

const split = aFinding('a', 'outcomeTotal');

describe('Kontroll', () => {
  it('names the gravity, the place and the rule before the sentence, the gravest first', () => {
    expect(check({ findings: [...(halfway.findings ?? [])].reverse() })).toBe(
      [
        'Kontroll 1 fel · 1 varning',
        'Kontrollen görs om när något ändras i arbetsboken.',
        'Kontrollera',
        'Skriv till bladet Kontroll',
        'Blad',
        'Alla blad',
        'Indikatorer (2)',
        'Regel',
        'Alla regler',
        'V05 Totalt mot män och kvinnor (1)',
        'V11 Utfall eller prognos saknas (1)',
        'Fel (1)',
        '▲ Fel Indikatorer!N14 V11 Periodens utfall saknas för ”Sjukfrånvaro”.',
        'Varning (1)',
        '◆ Varning Indikatorer!H14 V05 Totalt 37,4 % ligger utanför män 2 % och kvinnor 28 %.',
      ].join('\n'),
    );
  });

  it('says of the one it is opened for what stands there, what was expected and why, and what can be done', () => {
    const one = aShown('Totalt 37,4 % ligger utanför.', { ...split, found: '37,4 %', expected: '2 %–28 %' });
    const text = check({ findings: [one] }, false, one.id);
    expect(text).toContain('Det står 37,4 % Väntat 2 %–28 % Varför En andel för alla ligger mellan den för män och den för kvinnor');
    expect(text).toContain('Acceptera …');
  });

  it('makes a long list in pieces, and says how much is left', () => {
    const text = check({ findings: warnings(105) });
    expect(text).toContain('Varningar (105)');
    expect(text).toContain('Anmärkning 50.');
    expect(text).not.toContain('Anmärkning 51.');
    expect(text).toContain('Visa 50 till');
  });

  it('says once what many rows have in common', () => {
    const text = check({ findings: [...alike(12), ...alike(2).map((one) => ({ ...one, header: 'Prognos', id: `p${one.id}` }))] });
    expect(text).toContain('Fel (14)');
    expect(text).toContain('▲ Fel Indikatorer V01 Uppgift saknas: Periodens utfall, 12 rader');
    expect(text.match(/”Rad \d/g)).toEqual(['”Rad 0', '”Rad 1']);
  });

  it('opens to the one among many that it was gone to for', () => {
    const [, second] = alike(3);
    expect(check({ findings: alike(3) }, false, second?.id)).toContain('Varför Uppgiften ska vara ifylld');
  });

  it('opens to one far down the list, alone or among many', () => {
    const many = alike(3).map((one) => ({ ...one, severity: 'warning' as const }));
    expect(check({ findings: [...warnings(60), ...many] }, false, many[1]?.id)).toContain('Varför Uppgiften ska vara ifylld');
    expect(check({ findings: warnings(70) }, false, warnings(70)[64]?.id)).toContain('Anmärkning 65.');
  });

  it('counts what is accepted apart, closed, and reminds of a reason whose figures have changed', () => {
    const accepted = aShown('Totalt 37,4 %.', split, { placed: { quiet: true, handling: handled('Stämt av med HR', 'accept') } });
    const text = check({ findings: [], accepted: [accepted] });
    expect(text).toContain('Kontroll Inget att anmärka på.');
    expect(text).toContain('Accepterade (1)');
    expect(text).not.toContain('Stämt av');

    const changed = aShown('Totalt 40 %.', split, { placed: { handling: handled('Stämt av med HR', null) } });
    expect(check({ findings: [changed] })).toContain('Accepterades tidigare: Stämt av med HR');
    const planned = aShown('Totalt 40 %.', split, { placed: { handling: handled('Anna ringer', 'fix') } });
    expect(check({ findings: [planned] })).toContain('Ska åtgärdas: Anna ringer');
  });

  it('offers to put right what it safely can, and how much that is', () => {
    const typed = { ...aFinding('b', 'deviation'), code: 'V33', severity: 'error', message: 'formulaOverwritten' } as const;
    const findings = [aShown('Formeln är ersatt.', typed), ...warnings(2)];
    expect(check({ findings })).toContain('Rätta alla säkra (1)');
    expect(check({ findings: warnings(2) })).not.toContain('Rätta alla');
  });

  it('says that nothing is wrong, and that a check is out of date', () => {
    expect(check({ findings: [] })).toContain('Inget att anmärka på.');
    expect(check({ findings: [] }, true)).toContain('Arbetsboken har ändrats sedan kontrollen.');
  });
});

import { Check } from '../../src/taskpane/check';
import { Home } from '../../src/taskpane/home';
import { nextStep } from '../../src/taskpane/next-step-of';
import { Report } from '../../src/taskpane/report';
import { wordingFor } from '../../src/wording';
import { finished, halfway, warnings } from './support/overview';
import { readAloud } from './support/read-aloud';

const nothing = () => undefined;
const home = (overview: typeof halfway) => <Home overview={overview} busy={false} onShow={nothing} onCheck={nothing} onReport={nothing} />;

describe('Hem', () => {
  it('says what is due, what is wrong and what the sums say, with the next step as its button', () => {
    expect(readAloud(home(halfway))).toBe(
      [
        'Att göra till 11 september 2026 4 av 5',
        'Prognos och kommentarer klart',
        'Indikatorer 9 av 11 ›',
        'Mål att bedöma klart',
        'Texter klart',
        'Aktiviteter inget att fylla i',
        'Kontroll',
        'Kontroll 1 fel · 1 varning ›',
        'Läget',
        'Mål ● 4 helt',
        '◆ 1 delvis',
        '○ 2 ingen',
        'Indikatorer ● 6 helt',
        '◆ 2 delvis',
        '▲ 1 inte',
        '– 2 kan inte beräknas',
        'Budget 29 800 tkr',
        'Avvikelse −180 tkr (−0,6 %)',
        'Fortsätt: Indikatorer',
      ].join('\n'),
    );
  });

  it('leads from what is left to fill in over the errors to the report', () => {
    const { pane } = wordingFor('sv');
    expect(nextStep(halfway, pane)).toMatchObject({ kind: 'cell', place: { sheet: 'Indikatorer', cell: 'N14' } });
    expect(nextStep(finished, pane)).toMatchObject({ kind: 'check' });
    expect(nextStep({ ...finished, findings: warnings(3) }, pane)).toMatchObject({ kind: 'report', label: 'Gör rapport' });
  });

  it('shows no judgements in a plan, and says so when there is no budget yet', () => {
    const plan = readAloud(home({ ...halfway, type: 'VP', goals: null, indicators: null, sums: [], dueDate: null }));
    expect(plan).not.toMatch(/helt|delvis/);
    expect(plan).toContain('Att göra i VP 2026');
    expect(plan).toContain('Budgeten är inte ifylld.');
  });

  it('speaks English to those whose Office does', () => {
    expect(readAloud(home(halfway), 'en')).toContain('Continue: Indicators');
  });
});

describe('Kontroll', () => {
  const check = (findings: typeof halfway.findings, stale = false) =>
    readAloud(<Check findings={findings} stale={stale} busy={false} onShow={nothing} onCheck={nothing} />);

  it('names the gravity, the place and the rule before the sentence, the gravest first', () => {
    expect(check([...halfway.findings].reverse())).toBe(
      [
        'Kontroll 1 fel · 1 varning',
        'Kontrollen görs om när något ändras i arbetsboken.',
        'Kontrollera',
        'Fel (1)',
        '▲ Fel Indikatorer!N14 V11 Periodens utfall saknas för ”Sjukfrånvaro”.',
        'Varning (1)',
        '◆ Varning Indikatorer!H14 V05 Totalt 37,4 % ligger utanför män 2 % och kvinnor 28 %.',
      ].join('\n'),
    );
  });

  it('makes a long list in pieces, and says how much is left', () => {
    const text = check(warnings(45));
    expect(text).toContain('Varningar (45)');
    expect(text).toContain('Anmärkning 40.');
    expect(text).not.toContain('Anmärkning 41.');
    expect(text).toContain('Visa 5 till');
  });

  it('says that nothing is wrong, and that a check is out of date', () => {
    expect(check([])).toContain('Inget att anmärka på.');
    expect(check([], true)).toContain('Arbetsboken har ändrats sedan kontrollen.');
  });
});

describe('Rapport', () => {
  const report = (errors: number, made: string | null, oneUndo = true) =>
    readAloud(<Report errors={errors} busy={false} oneUndo={oneUndo} made={made} onMake={nothing} onShow={nothing} />);

  it('says what it will do, that errors are left, and where the report is', () => {
    expect(report(1, null)).toContain('Ett fel är kvar i kontrollen. Rapporten görs ändå.');
    expect(report(0, null)).not.toContain('kontrollen');
    expect(report(0, 'Rapport')).toContain('Rapporten är klar på bladet Rapport.');
  });

  it('says beforehand where Ctrl+Z may not take all of it back at once', () => {
    expect(report(0, null, false)).toContain('Ångra (Ctrl+Z) kan behöva flera steg');
    expect(report(0, null)).not.toContain('Ctrl+Z');
  });
});

import { rowPrints } from '../../src/domain/changed-since';
import { nextStep } from '../../src/taskpane/parts/next-step-of';
import { viewIds, viewShown } from '../../src/taskpane/views';
import Home from '../../src/taskpane/views/home';
import Report from '../../src/taskpane/views/report';
import { home as homeWords } from '../../src/wording/sv/views/home';
import { aGoal, aPlan, aStart } from '../support/plan';
import { finished, halfway, warnings } from './support/overview';
import { readAloud } from './support/read-aloud';
import { viewProps } from './support/view-props';

const home = (overview: typeof halfway) => <Home {...viewProps(overview)} />;

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

  it('says that the workbook is of an older template, with the way to bring it up to date', () => {
    const of = (schemaVersion: number) => {
      const props = viewProps(halfway);
      return readAloud(<Home {...props} reading={{ ...props.reading, plan: aPlan({ start: aStart({ schemaVersion }) }) }} />);
    };
    expect(of(2)).toMatch(/^Arbetsboken är gjord med en äldre mall \(version 2\)\. Den nya är version 3\.\nUppdatera mallen\n/);
    expect(of(3)).not.toContain('mallen');
  });

  it('leads from what is left to fill in over the errors to marking as ready, and then to the report', () => {
    expect(nextStep(halfway, 'draft', homeWords)).toMatchObject({ kind: 'todo', line: { next: { sheet: 'Indikatorer', cell: 'N14' } } });
    expect(nextStep(finished, 'draft', homeWords)).toMatchObject({ kind: 'check' });
    const right = { ...finished, findings: warnings(3) };
    expect(nextStep(right, 'draft', homeWords)).toMatchObject({ kind: 'ready', label: 'Klarmarkera' });
    expect(nextStep(right, 'ready', homeWords)).toMatchObject({ kind: 'report', label: 'Gör rapport' });
    expect(nextStep(right, 'ready', homeWords, true)).toMatchObject({ kind: 'nextPeriod', label: 'Skapa nästa period' });
  });

  it('shows no judgements in a plan, and says so when there is no budget yet', () => {
    const plan = readAloud(home({ ...halfway, type: 'VP', goals: null, indicators: null, sums: [], dueDate: null }));
    expect(plan).not.toMatch(/helt|delvis/);
    expect(plan).toContain('Att göra i VP 2026');
    expect(plan).toContain('Budgeten är inte ifylld.');
  });

  it('says who marked the plan, what has been changed since, and whom to ask', () => {
    const props = viewProps(halfway);
    const start = { status: 'ready', readyBy: 'enhetschef', contact: 'ekonomi@staden' } as const;
    const cell = { value: rowPrints(aPlan({ goals: [aGoal()] })), format: '@', sheet: 'System', address: 'B5' };
    const snapshot = { ...props.reading.snapshot, names: new Map([['Mall_Klarmarkering', cell]]) };
    const said = readAloud(<Home {...props} reading={{ ...props.reading, plan: aPlan({ start }), snapshot }} />);
    expect(said).toContain('Klarmarkerad av enhetschef ›');
    expect(said).toMatch(/Ändrad efter klarmarkering: \d rad/);
    expect(said).toContain('Frågor till: ekonomi@staden');
  });

  it('shows the figures before the rules have been gone through', () => {
    expect(readAloud(home({ ...halfway, findings: null }))).toContain('Kontroll kontrolleras …');
  });

  it('speaks English to those whose Office does', () => {
    expect(readAloud(home(halfway), 'en')).toContain('Continue: Indicators');
  });
});

describe('Rapport', () => {
  const report = (overview: typeof halfway, oneUndo = true) => readAloud(<Report {...viewProps(overview, { actions: { oneUndo } })} />);
  const right = { ...halfway, findings: [] };

  it('says what it will do, and that errors are left', () => {
    expect(report(halfway)).toContain('Ett fel är kvar i kontrollen. Rapporten görs ändå.');
    expect(report(right)).not.toContain('kontrollen');
  });

  it('says beforehand where Ctrl+Z may not take all of it back at once', () => {
    expect(report(right, false)).toContain('Ångra (Ctrl+Z) kan behöva flera steg');
    expect(report(right)).not.toContain('Ctrl+Z');
  });
});

describe('the view that is shown', () => {
  it('is the first run where there is no template, whatever was asked for, and Hem once there is one', () => {
    const shown = (hasTemplate: boolean) => viewIds.map((id) => `${id}→${viewShown(id, hasTemplate)}`);
    expect(shown(false)).toEqual(
      expect.arrayContaining([
        'home→first',
        'check→first',
        'report→first',
        'help→help',
        'create→create',
        'nextPeriod→first',
        'lastPeriod→lastPeriod',
      ]),
    );
    expect(shown(true)).toEqual(expect.arrayContaining(['first→home', 'create→home', 'lastPeriod→home', 'check→check', 'help→help']));
  });
});

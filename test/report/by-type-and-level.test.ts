import type { DocumentType, Level } from '../../src/domain/plan';
import { reportChapters } from '../../src/report/options';
import { fullPlan } from '../support/full-plan';
import { pictureOf, reportOf } from '../support/report-picture';

const types = ['VP', 'T1', 'T2', 'VB'] as const;
const reports = ['T1', 'T2', 'VB'] as const;
const levels = ['unit', 'department', 'board'] as const;
const each = types.flatMap((type) => levels.map((level) => [type, level] as const));

const chapters = reportChapters.filter((chapter) => chapter !== 'contents');
const made = new Map<string, readonly string[]>();
/** Lines of the report, without the list of contents. */
function linesOf(type: DocumentType, level: Level): readonly string[] {
  const key = `${type} ${level}`;
  const known = made.get(key) ?? pictureOf(reportOf(fullPlan(type, level), { chapters, charts: false }));
  made.set(key, known);
  return known;
}

const titles = { VP: 'Verksamhetsplan 2026', T1: 'Tertialrapport 1 2026', T2: 'Tertialrapport 2 2026', VB: 'Verksamhetsberättelse 2026' };
const names = { unit: 'Solens förskola', department: 'Skolavdelningen', board: 'Södra nämnden' };

describe.each(each)('%s of a %s', (type, level) => {
  const lines = linesOf(type, level);
  const has = (text: string): boolean => lines.some((line) => line.includes(text));
  const at = (text: string): number => lines.findIndex((line) => line.includes(text));

  it('says what it is, whose, by whom and to whom; only a board says when it meets', () => {
    expect(lines.slice(0, 2)).toEqual([titles[type], names[level]]);
    expect(lines).toContain('Handläggare | Kim Exempel');
    expect(lines).toContain('Till | Södra nämnden');
    expect([has('Sammanträde | 2026-09-24'), has('Diarienummer | SN 2026/7')]).toEqual([level === 'board', level === 'board']);
    expect(at('Förslag till beslut')).toBeGreaterThan(0);
    expect(at('Förslag till beslut')).toBeLessThan(at('Läget i korthet'));
    if (level === 'board') expect(at('Text om Ärendets beredning')).toBeLessThan(at('Läget i korthet'));
  });

  it('prints every text, goal, analysis and row of every table', () => {
    const plan = fullPlan(type, level);
    for (const { text } of plan.texts) expect(lines).toContain(text);
    for (const { number, title } of plan.goals) expect(lines).toContain([number, title].filter(Boolean).join(' '));
    for (const text of ['Fler svarar än förra året.', 'Lånen minskar.', 'Cirkeln har tio deltagare.', 'Avvikelse: Lokalen är inte klar.'])
      expect(lines).toContain(text);
    for (const row of [
      'Vakanspröva',
      'Solen',
      'Hiss',
      'Hyror',
      'Bostadsbidrag',
      'Nivå 1',
      'Barnskötare',
      'Klagomål: Förskola',
      'Gula gruppen',
    ])
      expect([row, has(row)]).toEqual([row, true]);
    for (const row of [
      'Handlingar kommer bort',
      'Stickprov av akter',
      'Om Solen.',
      'Om hissen.',
      'Orsak: Orsak Skola',
      'Motivering: Siffran är rätt.',
    ])
      expect([row, has(row)]).toEqual([row, true]);
  });

  it('has the indicator columns of its type', () => {
    expect(lines).toContain(
      {
        VP: 'Indikator | Årsmål | KF:s årsmål | Periodicitet',
        T1: 'Indikator | Periodens utfall | Utfall VB 2025 | Prognos helår | Årsmål | KF:s årsmål | Period',
        T2: 'Indikator | Periodens utfall | Utfall VB 2025 | Prognos helår | Årsmål | KF:s årsmål | Period',
        VB: 'Indikator | Periodens utfall | Utfall VB 2025 | Årsmål | KF:s årsmål | Period',
      }[type],
    );
  });

  it('sums it up', () => {
    const until = level === 'unit' ? (type === 'VP' ? 'Inledning' : 'Sammanfattande analys') : 'Sammanfattning';
    const summary = lines.slice(at('Läget i korthet'), lines.indexOf(until));
    expect(summary).toContain('Största avvikelserna');
    if (type === 'VP') {
      expect(summary[1]).toBe(
        'Planen har 1 mål för verksamhetsområden, 1 nämndmål och 2 enhetsmål. 1 av 2 indikatorer har årsmål. 3 aktiviteter är planerade.',
      );
      expect(summary.join('\n')).toContain('Budgetramen är 60,0 mnkr. Budgeten ligger 1,0 mnkr under ramen.');
      expect(summary).not.toContain('Ändrat sedan förra rapporten');
    } else {
      expect(summary).toEqual(
        expect.arrayContaining([
          'Verksamhetsområden | 0 | 1 | 0 | 0',
          'Nämndmål | 1 | 0 | 0 | 0',
          'Enhetsmål | 0 | 1 | 1 | 0',
          'Målen och deras bedömning',
        ]),
      );
      expect(summary).toContain('1.1 Skola | ◆ Uppfylls delvis | ● Uppfylls helt');
      const [changed = ''] = summary.filter((line) => line.startsWith('– '));
      expect(changed.split(' / ')).toEqual([
        '– 1.1 Skola: ● Uppfylls helt → ◆ Uppfylls delvis',
        ...(type === 'VB'
          ? []
          : [
              '– Andel nöjda föräldrar: prognosen 84 % → 83 %',
              '– Skola: budgetprognosen 20,0 → 22,0 mnkr (−2,0)',
              '– Förskola: budgetprognosen 29,5 → 29,0 mnkr (+0,5)',
            ]),
        '– Ny aktivitet: Bjud in en författare',
        '– Avslutad aktivitet: Starta en läsecirkel',
        '– Aktivitet som har försenats, pausats eller avbrutits: Öppna ett bokrum',
      ]);
    }
  });

  it('names who does it only in a unit', () => {
    expect(has('Biträdande chef')).toBe(level === 'unit');
  });
});

test.each(levels)('a plan of a %s has no word, no state and no outcome of an indicator', (level) => {
  const lines = linesOf('VP', level);
  // The appendix quotes what was found.
  const text = lines.slice(0, lines.indexOf('Bilaga: Accepterade anmärkningar')).join('\n');
  for (const word of ['Uppfylls', 'Motivering: Enkäten', '81 %', '83 %', '✓', '⏸', 'Utfall', 'Prognos helår', 'föregående prognos'])
    expect(text).not.toContain(word);
});

test.each(reports.flatMap((type) => levels.map((level) => [type, level] as const)))(
  '%s of a %s prints every judged word and state',
  (type, level) => {
    const lines = linesOf(type, level);
    expect(lines.filter((line) => line === '◆ Uppfylls delvis' || line === '● Uppfylls helt' || line === '▲ Uppfylls inte')).toHaveLength(
      4,
    );
    expect(lines.some((line) => line.startsWith('Andel nöjda föräldrar / ◆ Uppfylls delvis | 81 %'))).toBe(true);
    expect(lines.some((line) => line.startsWith('✓ Avslutad  ·  2026-01-15 – 2026-06-30'))).toBe(true);
    expect(lines).toContain('Motivering: Biblioteket var stängt.');
  },
);

test.each(levels)('an annual report of a %s holds outcomes against the budget and no forecast but the last report’s', (level) => {
  const lines = linesOf('VB', level);
  expect(lines.filter((line) => /prognos/i.test(line) && !line.includes(' av '))).toEqual([
    'Investering (mnkr) | Budget 2026 | Beviljade budgetjusteringar | Utfall | Prognos T2',
  ]);
  expect(lines).toContain('Netto (mnkr) | Budget 2026 | Utfall 2026 | Avvikelse');
  expect(lines).toContain('Skola | 20 | 23 | -3');
  expect(lines.some((line) => line.includes('Åtaganden uppfyllda'))).toBe(true);
});

test('a department’s report is its board’s, less what only a board decides', () => {
  for (const type of types) {
    const after = (level: Level) => linesOf(type, level).slice(linesOf(type, level).indexOf('Till | Södra nämnden') + 1);
    const ofBoard = after('board').filter((line) => !/^(Sammanträde|Diarienummer) \|/.test(line));
    expect(after('department')).toEqual(ofBoard);
  }
});

test('a monthly report prints no headings that nobody writes under', () => {
  const { goals: _goals, texts, ...plan } = fullPlan('month', 'unit');
  const bare = {
    ...plan,
    goals: [],
    indicators: [],
    activities: [],
    texts: texts.filter(({ chapter }) => chapter !== 'goals').map((row) => ({ ...row, text: '' })),
  };
  for (const empty of ['keep', 'leaveOut', 'say'] as const) {
    const lines = pictureOf(reportOf(bare, { empty }));
    expect(lines[0]).toBe('Månadsrapport maj 2026');
    expect(lines).not.toContain('Sammanfattande analys');
    expect(lines).not.toContain('Agenda 2030');
    expect(lines).toContain('Skola | 20 | 23 | 22 | -2');
  }
});

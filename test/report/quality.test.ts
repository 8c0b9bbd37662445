import fc from 'fast-check';
import type { SurveyRow } from '../../src/domain/plan';
import { hiddenGroups } from '../../src/report/quality/hidden-groups';
import { aComplaintRow, aControlRow, anIndicator, aPlan, aRiskRow, aSurveyRow, aText } from '../support/plan';
import { pictureOf, reportOf } from '../support/report-picture';

const heading = (text: string) => aText({ chapter: 'quality', heading: text, headingLevel: 2, text: 'Läget.' });
const from = (lines: readonly string[], first: string): readonly string[] => lines.slice(lines.indexOf(first));

test('complaints are counted so far this year, by kind, under their heading', () => {
  const plan = aPlan({
    start: { type: 'T2' },
    texts: [heading('Synpunkter och klagomål')],
    complaints: [
      aComplaintRow({
        kind: 'complaint',
        area: 'Vuxenstöd',
        subject: 'handling',
        count1: '2',
        count2: '3',
        prior: '9',
        lesson: 'Vi svarar samma dag.',
      }),
      aComplaintRow({ kind: 'complaint', area: 'Boendestöd', count1: '1', count2: '0' }),
      aComplaintRow({ kind: 'lexSarah', area: '', count1: '0', count2: '0' }),
      aComplaintRow({ kind: 'praise', area: 'Boendestöd' }),
    ],
  });
  expect(from(pictureOf(reportOf(plan)), 'Synpunkter och klagomål')).toEqual([
    'Synpunkter och klagomål',
    'Läget.',
    'Synpunkter och lex Sarah',
    'Slag | Tertial 1 | Tertial 2 | Hittills i år | 2025',
    'Klagomål: Handläggning, Vuxenstöd | 2 | 3 | 5 | 9',
    'Vi svarar samma dag.',
    'Klagomål: Boendestöd | 1 | 0 | 1',
    'Klagomål, alla | 3 | 3 | 6 | 9',
    'Lex Sarah-rapport | 0 | 0 | 0',
    'Beröm: Boendestöd',
  ]);
});

test('a group with too few answers is not shown, nor the next smallest, since it could be computed from the mean', () => {
  const answer = (subUnit: string, result: string, answers: string, more: Partial<Record<'men' | 'prior' | 'comment', string>> = {}) =>
    aSurveyRow({ indicator: 'Andel nöjda', survey: 'users', surveyed: 5, subUnit, result, answers, ...more });
  const plan = aPlan({
    start: { type: 'T2', minGroup: 5 },
    indicators: [anIndicator({ goal: 'g', name: 'Andel nöjda', measureUnit: '%' })],
    surveyMeans: [{ key: 'm', order: 1, indicator: 'Andel nöjda' }],
    surveys: [
      answer('Norra', '89 %', '46', { men: '88 %', prior: '87 %' }),
      answer('Södra', '77 %', '24', { prior: '79 %' }),
      answer('Anhörigstödet', '61 %', '4', { men: '50 %', prior: '55 %', comment: 'Två av fyra är missnöjda.' }),
    ],
  });
  const lines = pictureOf(reportOf(plan, { chapters: ['quality'] }));
  expect(lines).toEqual([
    'Kvalitet',
    'Undersökningar',
    'Andel nöjda, brukarundersökning i maj',
    'Verksamhet | Resultat | Män | Antal svar | Förra gången | Ändring',
    'Norra | 89 % | 88 % | 46 | 87 % | 2 pe',
    'Södra | För få svar',
    'Anhörigstödet | För få svar',
    'Medel, vägt efter svar | 84 %',
    expect.stringContaining('färre än 5 svar visas inte'),
  ]);
});

test('no hidden group can be computed from what is printed, whatever the groups', () => {
  const groups = fc.array(fc.record({ answers: fc.oneof(fc.constant(''), fc.nat(40).map(String)), result: fc.nat(100) }), { maxLength: 7 });
  fc.assert(
    fc.property(groups, fc.integer({ min: 1, max: 9 }), (rows, limit) => {
      const surveys: readonly SurveyRow[] = rows.map(({ answers, result }, at) =>
        aSurveyRow({ indicator: 'A', subUnit: `U${at}`, result: `${result} %`, answers }),
      );
      const hidden = hiddenGroups(surveys, limit);
      const few = rows.filter(({ answers }) => answers !== '' && Number(answers) < limit).length;
      if (few === 0) return expect(hidden.size).toBe(0);
      surveys.forEach((row, at) => {
        if (rows[at]?.answers !== '' && Number(rows[at]?.answers) < limit) expect(hidden.has(row.key)).toBe(true);
      });
      const answersHidden = rows.reduce(
        (sum, { answers }, at) => sum + (hidden.has(surveys[at]?.key ?? '') ? Number(answers || 1000) : 0),
        0,
      );
      // Unless every group is hidden, two at least are, and together they are a group that may be shown.
      if (hidden.size < surveys.length) expect([hidden.size >= 2, answersHidden >= limit]).toEqual([true, true]);
    }),
  );
});

test('a plan prints its risks with value and word, and the controls that follow', () => {
  const plan = aPlan({
    start: { type: 'VP', level: 'unit', unit: 'Enheten', periodMonth: null },
    risks: [
      aRiskRow({
        goal: '1.3',
        process: 'Mottagning',
        event: 'En förfrågan blir liggande',
        likelihood: 4,
        consequence: 3,
        existing: 'Gemensam inkorg',
        action: 'Två ersättare utses',
        responsible: 'Samordnare',
        due: { kind: 'date', iso: '2026-02-28' },
        toPlan: true,
      }),
      aRiskRow({ process: '', event: 'Inte bedömd än' }),
    ],
    controls: [
      aControlRow({ process: 'Mottagning', event: 'Blir liggande', control: 'Tid till kontakt', method: 'En vecka', frequency: 'tertial' }),
    ],
  });
  expect(pictureOf(reportOf(plan, { chapters: ['quality'] }))).toEqual([
    'Kvalitet',
    'Väsentlighets- och riskanalys',
    'Risker: 1 hög, 0 medelhöga och 0 låga.',
    'Oönskad händelse | Sannolikhet | Konsekvens | Riskvärde | Till kontrollplan',
    'En förfrågan blir liggande | 4 Sannolik | 3 Kännbar | 12 Hög | Ja',
    '1.3  ·  Process: Mottagning',
    'Rutiner och kontroller: Gemensam inkorg',
    'Åtgärd: Två ersättare utses  ·  Samordnare  ·  klart senast 2026-02-28',
    'Inte bedömd än',
    'Intern kontroll',
    'Kontroll | Frekvens',
    'Tid till kontakt | Tertial',
    'Mottagning: Blir liggande  ·  Metod: En vecka',
  ]);
});

test('a report counts its controls by result, where the plan follows internal control up', () => {
  const plan = aPlan({
    start: { type: 'VB', periodMonth: 12 },
    texts: [aText({ chapter: 'other', heading: 'Uppföljning av intern kontroll', headingLevel: 1, text: 'Två är gjorda.' })],
    controls: [
      aControlRow({ process: '', control: 'Attest', result: 'none', doneOn: { kind: 'date', iso: '2026-06-10' } }),
      aControlRow({
        process: '',
        control: 'Avslut',
        result: 'material',
        deviation: 'Sju konton.',
        action: 'Checklista',
        due: { kind: 'date', iso: '2027-01-31' },
      }),
      aControlRow({ process: '', control: 'Övning' }),
    ],
  });
  expect(from(pictureOf(reportOf(plan)), 'Uppföljning av intern kontroll')).toEqual([
    'Uppföljning av intern kontroll',
    'Två är gjorda.',
    'Intern kontroll',
    'Ingen avvikelse | Mindre avvikelse | Väsentlig avvikelse | Inte utförd | Utan resultat',
    'Antal kontroller | 1 | 0 | 1 | 0 | 1',
    'Kontroll | Utförd | Resultat',
    'Attest | 2026-06-10 | Ingen avvikelse',
    'Avslut | Väsentlig avvikelse',
    'Avvikelse: Sju konton.  ·  Åtgärd: Checklista  ·  klart senast 2027-01-31',
    'Övning',
  ]);
});

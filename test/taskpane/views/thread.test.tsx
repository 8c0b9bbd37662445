import { computePlan } from '../../../src/domain/computed';
import type { Finding } from '../../../src/domain/finding';
import type { TableId } from '../../../src/domain/plan';
import type { ShownFinding } from '../../../src/taskpane/overview';
import Thread from '../../../src/taskpane/views/thread';
import { aSurveyMeanRow, aSurveyRow } from '../../support/plan';
import { halfway } from '../support/overview';
import { readAloud } from '../support/read-aloud';
import { viewProps } from '../support/view-props';
import { unitPlan } from '../thread/plan';

function thread(table: TableId | null, row: string, language: 'sv' | 'en' = 'sv', plan = unitPlan, findings = halfway.findings): string {
  const place = table && { table, row, column: null };
  const props = viewProps({ ...halfway, findings }, { workbook: { selection: { sheet: 'Blad', address: 'C9', place } } });
  return readAloud(<Thread {...props} reading={{ ...props.reading, plan, computed: computePlan(plan) }} />, language);
}

describe('Tråden', () => {
  it('goes from the city’s goal to what hangs on the unit’s, with what is suggested, judged and missing', () => {
    expect(thread('goals', 'g5', 'sv', unitPlan, [])).toBe(
      [
        'Mål Självständigt liv',
        'KF:s inriktningsmål 1 En stad som håller samman',
        'KF:s mål för verksamhetsområdet 1.3 Stöd där behoven är störst',
        'Nämndmål Självbestämmande',
        'Enhetsmål Självständigt liv ◆ Uppfylls delvis',
        'Indikatorer (1)',
        'Klarar mer själva ◆ Uppfylls delvis: utfall 71,5 % av 75 % = 95 %, uppfylls delvis från 95 %',
        'Stöds av indikatorer på mål ovanför (1)',
        'Nöjdhet – Kan inte beräknas: utfall saknas',
        'Aktiviteter (1)',
        'Mötesplats ▶ Pågår',
        'Texter (2)',
        'Analys 1 412 tecken · klar',
        'Förväntat resultat tom',
        'Fyll i raden ›',
        'Bedömning av målet',
        'Föreslaget: – Inget förslag',
        '0 av 1 indikator når årsmålet · 1 av 1 aktivitet enligt plan',
        'Bedömt',
        'Inte bedömt',
        'Uppfylls helt',
        'Uppfylls delvis',
        'Uppfylls inte',
        'Ingen',
        'Att rätta eller fylla i',
        'Inget att anmärka på.',
        'Flytta raden',
        'Överordnat mål',
        '1.3:N1 Självbestämmande',
        '1.3:N2 Trygghet',
        'Flytta',
      ].join('\n'),
    );
  });

  it('says what the answers of a survey give, where the indicator says something else', () => {
    const answers = [7, 8].map((result, at) =>
      aSurveyRow({ key: `s${at}`, indicator: 'Klarar mer själva', subUnit: `Enhet ${at}`, answers: '10', result: `${result}0 %` }),
    );
    const surveyed = { ...unitPlan, surveys: answers, surveyMeans: [aSurveyMeanRow({ key: 'm1', indicator: 'Klarar mer själva' })] };
    expect(thread('goals', 'g5', 'sv', surveyed, [])).toContain('uppfylls delvis från 95 % · undersökningen ger 75 %');
    expect(thread('goals', 'g5', 'en', surveyed, [])).toContain('the survey gives 75 %');
    expect(thread('goals', 'g5')).not.toContain('undersökningen');
  });

  it('judges an indicator by itself, with its sum', () => {
    const said = thread('indicators', 'i1');
    expect(said).toContain(
      'Bedömning av indikatorn\nFöreslaget: ◆ Uppfylls delvis\nUtfall 71,5 % av 75 % = 95 %, uppfylls delvis från 95 %',
    );
    expect(thread('indicators', 'i2')).toContain('Föreslaget: – Kan inte beräknas\nUtfall saknas');
    expect(thread('indicators', 'i2')).toContain('Raden kommer uppifrån och flyttas inte här.');
  });

  it('says what the goals above lead to, and which of one’s own are not judged', () => {
    expect(thread('goals', 'g3')).toContain('Mål under (2)\nSjälvständigt liv ◆ Uppfylls delvis\nFörsta kontakt Inte bedömt');
    // A unit does not judge the board's goals.
    expect(thread('goals', 'g2')).toContain('Mål under (2)\nSjälvbestämmande\nTrygghet');
  });

  it('tells of what is missing in the thread, that of the row itself first, and leads to Kontroll', () => {
    const missing = [found('texts', 't2', 'Text saknas.', 'error'), found('activities', 'a1', 'Slut har passerat.', 'note')];
    const elsewhere = found('goals', 'g6', 'Bedömning saknas.', 'error');
    expect(thread('activities', 'a1', 'sv', unitPlan, [...missing, elsewhere])).toContain(
      ['Att rätta eller fylla i 2', '○ Notis: Slut har passerat.', '▲ Fel: Text saknas.', 'Visa alla 2 i Kontroll ›'].join('\n'),
    );
    expect(thread('activities', 'a1', 'sv', unitPlan, null)).toContain('Att rätta eller fylla i\nkontrolleras …');
  });

  it('says what a budget row belongs to, its sums and that its deviation is to be explained', () => {
    expect(thread('budget', 'b1')).toContain(
      [
        'Rad i driftbudgeten Löner',
        'Raden hör till verksamheten ”Boendestöd”.',
        '◆ Avvikelsen −400 tkr (−4,0 %) passerar gränserna på Start. Orsaken saknas.',
        'Skriv orsak ›',
        'Boendestöd: Netto',
        'Budget 10 000 tkr ›',
        'Prognos 10 400 tkr ›',
        'Avvikelse −400 tkr ›',
      ].join('\n'),
    );
    expect(thread('budget', 'b2')).toContain('Den är en del av ”Löner” och räknas inte en gång till.');
    expect(thread('texts', 't3')).toContain('Texten hör till kapitlet Ekonomi och inte till något mål.');
  });

  it('offers a goal to a row that hangs on none', () => {
    const said = thread('activities', 'a2');
    expect(said).toContain('Aktiviteten hör inte till något mål än.');
    expect(said).toContain('Flytta raden\nMål\nVälj mål\n1 En stad som håller samman\n1.3 Stöd');
  });

  it('lets one pick a goal where no row is selected, and says so where there are none', () => {
    expect(thread(null, '')).toMatch(/^Tråden\nMarkera en rad i ett blad, eller välj ett mål\.\n1 En stad som håller samman\n1\.3 Stöd/);
    expect(thread(null, '', 'sv', { ...unitPlan, goals: [] })).toContain('Det finns inga mål i arbetsboken än.');
  });

  it('has no judgement in a plan, whose indicators show their targets', () => {
    const said = thread('indicators', 'i1', 'sv', { ...unitPlan, start: { ...unitPlan.start, type: 'VP' } });
    expect(said).not.toMatch(/Bedömning|Uppfylls|bedömt/);
    expect(said).toContain('Klarar mer själva årsmål 75 %');
  });

  it('speaks English to those whose Office does', () => {
    expect(thread('budget', 'b1', 'en')).toContain('The row belongs to the area “Boendestöd”.');
    expect(thread('indicators', 'i1', 'en')).toContain('Judgement of the indicator');
  });
});

function found(table: TableId, row: string, sentence: string, severity: Finding['severity']): ShownFinding {
  const finding: Finding = {
    code: 'V01',
    severity,
    place: { table, row, column: null },
    message: 'empty',
    facts: {},
    found: '',
    expected: '',
  };
  const placed = { finding, sheet: 'Blad', cell: 'A1', key: row, handling: null, quiet: false };
  return { id: `${table} ${row}`, code: 'V01', severity, sentence, place: null, finding, header: '', placed };
}

import { FluentProvider } from '@fluentui/react-components';
import { renderToStaticMarkup } from 'react-dom/server';
import { computePlan } from '../../../src/domain/computed';
import type { Place } from '../../../src/domain/finding';
import type { Plan } from '../../../src/domain/plan';
import { surveyMeans } from '../../../src/domain/survey-means';
import { theme } from '../../../src/taskpane/themes/light';
import Entry from '../../../src/taskpane/views/entry';
import Text from '../../../src/taskpane/views/text';
import { WordingProvider } from '../../../src/taskpane/words';
import { wordingFor } from '../../../src/wording';
import { aBudgetRow, aGoal, aPlan, aSurveyMeanRow, aSurveyRow, aText, anIndicator } from '../../support/plan';
import { halfway } from '../support/overview';
import { readAloud } from '../support/read-aloud';
import { viewProps } from '../support/view-props';

const plan = aPlan({
  start: { type: 'T2', level: 'unit', amountUnit: 'tkr', signs: 'costPositive', limitAmount: '100', limitPercent: '1 %' },
  goals: [aGoal({ key: 'g1', owner: 'unit', level: 'unit', code: '1.1:E1', parent: '1.1', title: 'Trygg vardag', fulfilment: 'fully' })],
  indicators: [
    anIndicator({
      key: 'i1',
      owner: 'unit',
      goal: '1.1:E1',
      name: 'Sjukfrånvaro',
      kind: 'share',
      measureUnit: '%',
      direction: 'lower',
      periodicity: 'tertial',
      dueIn: 'T1 T2 VB',
      measuredAs: 'level',
      period: 'Tertial 2 2026',
      outcome: '6,7',
      outcomePrevious: '7,1',
      target: '6,5',
    }),
  ],
  budget: [
    aBudgetRow({
      key: 'b1',
      owner: 'unit',
      label: 'Löner',
      kind: 'cost',
      budget: '10 000',
      outcome: '7 000',
      forecast: '10 500',
      forecastPrevious: '10 100',
    }),
  ],
  texts: [aText({ key: 't1', owner: 'unit', heading: 'Sammanfattande analys', text: '', previousText: 'Vi har nått\nde flesta målen.' })],
});

const shown = (View: typeof Entry, place: Partial<Place> | null, language: 'sv' | 'en' = 'sv', of: Plan = plan): string => {
  const props = viewProps(halfway);
  const reading = { ...props.reading, plan: of, computed: computePlan(of) };
  const about = place ? { place: { table: 'indicators', row: null, column: null, ...place } as Place } : {};
  return readAloud(<View {...props} reading={reading} about={about} />, language);
};

describe('Fyll i', () => {
  it('asks an indicator for what is due, with its unit, last period and target beside, and says what the row gives', () => {
    const text = shown(Entry, { table: 'indicators', row: 'i1' });
    expect(text).toMatch(/^Sjukfrånvaro\nIndikatorer · 1\.1:E1 Trygg vardag\n\* ska fyllas i för T2 2026\./);
    expect(text).toContain('Utfall föregående rapport 7,1 % Årsmål 6,5 %');
    expect(text).toContain('◆ Förslag: Uppfylls delvis');
    expect(text).toMatch(/utfall 6,7 % mot högst 6,5 %/);
    expect(text).toContain('Nästa att fylla i: Sammanfattande analys');
  });

  it('says of a budget row what it deviates, and that a comment is due by both limits', () => {
    const text = shown(Entry, { table: 'budget', row: 'b1' });
    expect(text).toContain('Budget 10 000 tkr Föregående prognos 10 100 tkr');
    expect(text).toContain('◆ Avvikelse −500 tkr (−5,0 %)');
    expect(text).toContain('Kommentar krävs: avvikelsen når gränsen 100 tkr och 1 %.');
    expect(text).toContain('Lägg till en åtgärd');
  });

  it('lists what is left where the cursor is on no row, table by table with what is lacking', () => {
    const text = shown(Entry, null);
    expect(text).toMatch(/^Fyll i\nStäll markören på en rad/);
    // Hem says how many of the main things are done, which is another count.
    expect(text).toContain('Hem och Start räknar huvuduppgiften på varje rad.');
    expect(text).toContain('Driftbudget: något saknas på en rad\nLöner Orsak till avvikelse, Åtgärd');
    expect(text).toContain('Indikatorer: något saknas på en rad\nSjukfrånvaro Analys');
    expect(text).toContain('Texter: något saknas på en rad\nSammanfattande analys Text, Klar');
  });

  it('offers what the answers of a survey give as outcome, and only where the row says something else', () => {
    const answers = [12, 20].map((count, at) =>
      aSurveyRow({
        key: `s${at}`,
        indicator: 'sjukfrånvaro',
        subUnit: `Enhet ${at}`,
        answers: String(count),
        result: at === 0 ? '6,0 %' : '7,0 %',
      }),
    );
    const surveyed = { ...plan, surveys: answers, surveyMeans: [aSurveyMeanRow({ key: 'm1', indicator: 'Sjukfrånvaro' })] };
    expect(shown(Entry, { table: 'indicators', row: 'i1' }, 'sv', surveyed)).toContain('Till Periodens utfall: 6,6');
    const taken = {
      ...surveyed,
      indicators: plan.indicators.map((row) => ({ ...row, outcome: surveyMeans(surveyed).get('m1')?.proposedOutcome ?? row.outcome })),
    };
    expect(shown(Entry, { table: 'indicators', row: 'i1' }, 'sv', taken)).not.toContain('Till Periodens utfall');
    expect(shown(Entry, { table: 'indicators', row: 'i1' })).not.toContain('Till Periodens utfall');
  });

  it('says so when nothing is left, and that a row is given from above', () => {
    expect(shown(Entry, null, 'sv', aPlan({ start: { type: 'T2', level: 'unit' } }))).toContain('Allt som ska fyllas i är ifyllt.');
    const given = { ...plan, indicators: plan.indicators.map((row) => ({ ...row, owner: 'council' as const })) };
    expect(shown(Entry, { table: 'indicators', row: 'i1' }, 'sv', given)).toContain('Raden är given ovanifrån.');
  });

  it('speaks English around the sheet’s own words', () => {
    expect(shown(Entry, { table: 'budget', row: 'b1' }, 'en')).toMatch(/Deviation −500.*tkr[\s\S]*A comment is due/);
  });
});

describe('the editor for long texts', () => {
  it('shows the text with its length, last period’s beside, and the tick for done', () => {
    const text = shown(Text, { table: 'texts', row: 't1', column: 'text' });
    expect(text).toMatch(/^Sammanfattande analys\nTexter/);
    expect(text).toContain('0 tecken');
    expect(text).toContain('Förra perioden (28 tecken)');
    expect(text).toContain('Vi har nått\nde flesta målen.');
    expect(text).toContain('Utgå från förra perioden');
    expect(text).toContain('Klar');
  });

  it('lists the texts that are due where it was opened for none', () => {
    expect(shown(Text, null)).toContain('Text: Sammanfattande analys kvar');
  });
});

describe('beside a workbook that can only be read', () => {
  /** The fields of a view, tag by tag. */
  const fieldsIn = (View: typeof Entry, place: Place, readingOnly: 'readOnly' | null): readonly string[] => {
    const props = viewProps(halfway);
    const reading = { ...props.reading, plan, computed: computePlan(plan), readingOnly };
    const markup = renderToStaticMarkup(
      <FluentProvider theme={theme}>
        <WordingProvider value={wordingFor('sv')}>
          <View {...props} reading={reading} workbook={{ ...props.workbook, reading }} about={{ place }} />
        </WordingProvider>
      </FluentProvider>,
    );
    return [...markup.matchAll(/<(?:input|select|textarea)[^>]*>/g)].map(([tag]) => tag);
  };
  const isHeld = (tag: string): boolean => / readOnly=""/i.test(tag) || (/type="checkbox"/.test(tag) && / disabled=""/.test(tag));

  it.each<readonly [string, typeof Entry, Place]>([
    ['an indicator', Entry, { table: 'indicators', row: 'i1', column: null }],
    ['a goal, with its list of words', Entry, { table: 'goals', row: 'g1', column: null }],
    ['a long text', Text, { table: 'texts', row: 't1', column: 'text' }],
  ])('nothing can be typed that could not be saved: %s', (_, View, place) => {
    const held = fieldsIn(View, place, 'readOnly');
    expect(held.length).toBeGreaterThan(0);
    expect(held.filter((tag) => !isHeld(tag))).toEqual([]);
    expect(fieldsIn(View, place, null).filter(isHeld)).toEqual([]);
  });
});

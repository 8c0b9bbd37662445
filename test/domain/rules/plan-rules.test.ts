import { aGoal, anActivity, aPlan, aText } from '../../support/plan';
import { findingsOf } from '../../support/findings';

type Start = NonNullable<Parameters<typeof aPlan>[0]>['start'];

describe('[V16] texts that are due', () => {
  const committee = aGoal({ code: '1.1:N1', level: 'committee', parent: '1.1', title: 'Nämndmålet' });
  const unit = aGoal({ code: '1.1:N1:E1', level: 'unit', parent: '1.1:N1', title: 'Vårt mål' });
  const under = (heading: string, text = 'Text.') => aText({ chapter: 'goals', goal: unit.code, heading, headingLevel: 3, text });
  const plan = { type: 'VP', level: 'unit' } as const;

  test('of a unit goal in a plan, in whatever spelling', () => {
    const texts = [under('Förväntat resultat'), under('Arbetsätt'), under('Uppföljning', ' ')];
    expect(findingsOf(aPlan({ start: plan, goals: [committee, unit], texts }))).toEqual([
      'V16 warning texts.text: Texten Uppföljning saknas för målet ”Vårt mål”.',
    ]);
    const without = [under('Förväntat resultat'), under('Arbets sätt')];
    expect(findingsOf(aPlan({ start: plan, goals: [committee, unit], texts: without }))).toEqual([
      'V16 warning goals.title: Texten Uppföljning saknas för målet ”Vårt mål”.',
    ]);
  });
  test('Analys of a goal in a report', () => {
    const start = { type: 'T1', level: 'unit' } as const;
    expect(findingsOf(aPlan({ start, goals: [committee, unit] }))).toEqual([
      'V16 warning goals.title: Texten Analys saknas för målet ”Vårt mål”.',
    ]);
    expect(findingsOf(aPlan({ start, goals: [committee, unit], texts: [under('Analys')] }))).toEqual([]);
    expect(findingsOf(aPlan({ goals: [aGoal({ title: 'Ett område' }), committee] }))).toHaveLength(2);
    expect(findingsOf(aPlan({ start: { type: 'month' }, goals: [committee] }))).toEqual([]);
  });
  test('a committee goal without a unit goal, in a unit only', () => {
    expect(findingsOf(aPlan({ start: plan, goals: [committee] }))).toEqual([
      'V16 warning goals.title: Nämndmålet ”Nämndmålet” har inget enhetsmål. Lägg till ett, eller förklara varför målet inte berör er.',
    ]);
    const texts = ['Beskrivning', 'Förväntat resultat'].map((heading) =>
      aText({ chapter: 'goals', goal: '1.1:N1', heading, text: 'Text.' }),
    );
    expect(findingsOf(aPlan({ start: { type: 'VP' }, goals: [committee], texts }))).toEqual([]);
  });
  test('headings of the chapters, unless what they say stands under deeper ones', () => {
    const start = { type: 'VP', level: 'unit' } as const;
    const beginning = aText({ heading: 'Inledning' });
    const areas = aText({ heading: 'Utvecklingsområden 2026', headingLevel: 2 });
    expect(findingsOf(aPlan({ start, texts: [beginning, areas] }))).toEqual([
      'V16 warning texts.text: Texten under rubriken Utvecklingsområden 2026 saknas.',
    ]);
    expect(findingsOf(aPlan({ start, texts: [areas, aText({ heading: 'Personal', headingLevel: 3, text: 'Text.' })] }))).toEqual([]);
    expect(findingsOf(aPlan({ start, texts: [aText({ heading: 'Ledarskapsidé' }), aText({ heading: 'Bilagor' })] }))).toEqual([]);
  });
});

describe('[V17] days of an activity', () => {
  const day = (iso: string) => ({ kind: 'date', iso }) as const;
  const activity = (start: string, end: string, more: Parameters<typeof anActivity>[0] = {}, document: Start = {}) =>
    findingsOf(
      aPlan({
        start: document,
        goals: [aGoal()],
        activities: [anActivity({ name: 'Utbildning', start: day(start), end: day(end), ...more })],
      }),
    );

  test('an end before the start', () => {
    expect(activity('2026-09-01', '2026-03-31')).toEqual([
      'V17 error activities.end: ”Utbildning” slutar 2026-03-31, innan den börjar (2026-09-01).',
    ]);
    expect(activity('2026-09-01', '2026-09-01')).toEqual([]);
  });
  test('outside the plan year', () => {
    expect(activity('2026-03-01', '2027-12-31')).toEqual([
      'V17 note activities.end: 2027-12-31 för ”Utbildning” ligger utanför planens år 2026. Är det meningen?',
    ]);
    expect(activity('2025-01-22', '2026-12-31')).toHaveLength(1);
    expect(activity('2026-01-01', '2026-12-31')).toEqual([]);
  });
  test('day and month swapped, by suspicion', () => {
    expect(activity('2026-01-09', '2026-12-31')).toEqual([
      'V17 note activities.start: 2026-01-09 för ”Utbildning” kan ha dag och månad omkastade. Menar du 2026-09-01?',
    ]);
    for (const start of ['2026-01-01', '2026-01-13', '2026-01-31', '2026-02-09', '2026-09-01'])
      expect(activity(start, '2026-12-31')).toEqual([]);
  });
  test('past its end at the period’s month', () => {
    expect(activity('2026-01-01', '2026-08-31')).toEqual([
      'V17 warning activities.status: ”Utbildning” skulle vara klar 2026-08-31 men har ingen status.',
    ]);
    expect(activity('2026-01-01', '2026-06-30', { status: 'ongoing' })).toEqual([
      'V17 warning activities.status: ”Utbildning” skulle vara klar 2026-06-30 men är inte avslutad. Ändra status eller slutdatum.',
    ]);
    for (const status of ['finished', 'delayed', 'paused', 'cancelled'] as const)
      expect(activity('2026-01-01', '2026-06-30', { status })).toEqual([]);
    expect(activity('2026-01-01', '2026-09-30')).toEqual([]);
    expect(activity('2026-01-01', '2026-08-31', {}, { type: 'VP', periodMonth: null })).toEqual([]);
  });
});

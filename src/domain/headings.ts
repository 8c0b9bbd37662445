import { nameKey } from './normalise';
import type { Chapter, DocumentType, GoalLevel, Level, Start } from './plan';

/** A heading that the template makes a row for. `due`: its text is asked for where the documents of the city always have one. */
export interface Heading {
  readonly heading: string;
  readonly level: number;
  readonly due: boolean;
}

const list = (text: string, level = 1): readonly Heading[] =>
  text.split('|').map((each) => ({ heading: each.replaceAll('*', '').trim(), level, due: each.includes('*') }));

type Group = 'plan' | 'report';
const groupOf = (type: DocumentType): Group => (type === 'VP' ? 'plan' : 'report');
const unitOr = (level: Level): 'unit' | 'board' => (level === 'unit' ? 'unit' : 'board');

const before: Readonly<Record<'unit' | 'board', Readonly<Record<Group, readonly Heading[]>>>> = {
  unit: {
    plan: list('Förslag till beslut|Bilagor|*Inledning|*Enhetens uppdrag|*Utvecklingsområden|*Organisationsbeskrivning|Ledarskapsidé'),
    report: list('Förslag till beslut|*Sammanfattande analys'),
  },
  board: {
    plan: list('Förslag till beslut|Sammanfattning|Ärendets beredning|Bilagor|Inledning'),
    report: list(
      '*Förslag till beslut|*Sammanfattning|*Ärendets beredning|Bilagor|*Sammanfattande analys|Uppföljning av Kommunfullmäktiges inriktningsmål',
    ),
  },
};

const boardEconomy = list(
  '*Uppföljning av driftbudget|Kapitalkostnader|Resultatenheter|Investeringar|Försäljningar av anläggningstillgångar|Verksamhetsprojekt (driftprojekt)|' +
    'Omslutningsförändringar|Budgetjusteringar|Medel för lokaländamål|Analys av balansräkning',
  2,
);
const economy: Readonly<Record<'unit' | 'board', Readonly<Record<Group, readonly Heading[]>>>> = {
  unit: {
    plan: [...list('Redovisning av ekonomi'), ...list('Resursanvändning|*Budget', 2)],
    report: [
      ...list('Uppföljning av ekonomi'),
      ...list('*Analys av resultaträkning – uppföljning av driftbudget|Investeringar|Medel för lokaländamål', 2),
    ],
  },
  board: { plan: [...list('Uppföljning av ekonomi'), ...boardEconomy], report: [...list('Uppföljning av ekonomi'), ...boardEconomy] },
};

const after = list('Systematiskt kvalitetsarbete|Synpunkter och klagomål|Agenda 2030', 2);

/** Headings outside the goals, in print order, by chapter. */
export function chapterHeadings(type: DocumentType, level: Level): readonly (Heading & { readonly chapter: Chapter })[] {
  const [who, group] = [unitOr(level), groupOf(type)];
  const inChapter = (chapter: Chapter, headings: readonly Heading[]) => headings.map((heading) => ({ ...heading, chapter }));
  const review = who === 'board' && group === 'report' ? list('Uppföljning av intern kontroll', 2) : [];
  return [
    ...inChapter('opening', before[who][group]),
    ...inChapter('economy', economy[who][group]),
    ...inChapter('quality', list('Övrigt')),
    ...inChapter('quality', [...after, ...review]),
  ];
}

const none: readonly Heading[] = [];
const goalTexts: Readonly<Record<'unit' | 'board', Readonly<Record<Group, Readonly<Record<GoalLevel, readonly Heading[]>>>>>> = {
  unit: {
    plan: {
      focus: none,
      area: none,
      committee: list('Beskrivning|Förväntat resultat'),
      unit: list('*Förväntat resultat|*Arbetssätt|Resursanvändning|*Uppföljning|Utveckling'),
    },
    report: { focus: none, area: none, committee: list('Beskrivning|Förväntat resultat'), unit: list('Förväntat resultat|*Analys') },
  },
  board: {
    plan: { focus: none, area: none, committee: list('*Beskrivning|*Förväntat resultat'), unit: none },
    report: { focus: none, area: list('*Analys'), committee: list('Beskrivning|Förväntat resultat|*Analys'), unit: none },
  },
};

/** Headings under a goal. */
export const goalHeadings = (type: DocumentType, level: Level, goal: GoalLevel): readonly Heading[] =>
  goalTexts[unitOr(level)][groupOf(type)][goal];

/** The headings whose text is asked for in a document, wherever they stand. */
export function dueHeadings(type: DocumentType, level: Level): readonly string[] {
  const goals: readonly GoalLevel[] = ['area', 'committee', 'unit'];
  const all = [...chapterHeadings(type, level), ...goals.flatMap((goal) => goalHeadings(type, level, goal))];
  return [...new Set(all.filter(({ due }) => due).map(({ heading }) => heading))];
}

const allHeadings = (type: DocumentType, level: Level): readonly string[] => [
  ...chapterHeadings(type, level).map(({ heading }) => nameKey(heading)),
  ...(['focus', 'area', 'committee', 'unit'] as const).flatMap((goal) =>
    goalHeadings(type, level, goal).map(({ heading }) => nameKey(heading)),
  ),
];

/** True of a heading of plans in a report, and of reports in a plan: nobody writes under it until its own kind of document comes again. */
export function rests(heading: string, { type, level }: Pick<Start, 'type' | 'level'>): boolean {
  const other = type === 'VP' ? 'VB' : 'VP';
  return !allHeadings(type, level).includes(nameKey(heading)) && allHeadings(other, level).includes(nameKey(heading));
}

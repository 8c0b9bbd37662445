import type { DocumentType, Level, TableId } from '../../domain/plan';
import type { Mark } from './column';
import type { BodyTableId } from './tables';

/** VP T1 T2 VB: ● shown · ○ hidden until someone shows it · – never, unless it holds data. */
type SheetMarks = `${Mark}${Mark}${Mark}${Mark}`;

export interface SheetSchema {
  readonly name: string;
  /** The table that grows, last on the sheet. */
  readonly body: BodyTableId;
  /** Tables of fixed size above it, from the top. */
  readonly above: readonly TableId[];
  readonly unit: SheetMarks;
  readonly board: SheetMarks;
  readonly month?: true;
  readonly tabColor: string;
  readonly help: string;
}

const input = '#2F6DB5';
const economy = '#3B7D4F';
const quality = '#8A5A9E';

/** The sheets in the order of their tabs, after Start. */
export const sheetSchemas: readonly SheetSchema[] = [
  {
    name: 'Mål',
    body: 'goals',
    above: [],
    unit: '●●●●',
    board: '●●●●',
    tabColor: input,
    help: 'Målen från kommunfullmäktige ned till enheten. Blå rader är givna ovanifrån. Bedöm målet i vita celler; förslaget bredvid är en hjälp.',
  },
  {
    name: 'Texter',
    body: 'texts',
    above: [],
    unit: '●●●●',
    board: '●●●●',
    tabColor: input,
    help: 'Skriv texten under varje rubrik. En tom text under en rubrik skrivs ut som rubrik.',
  },
  {
    name: 'Indikatorer',
    body: 'indicators',
    above: [],
    unit: '●●●●',
    board: '●●●●',
    tabColor: input,
    help: 'Skriv utfall, prognos och årsmål som tal; en andel som 94,5 %. Förslag och Varför räknas fram.',
  },
  {
    name: 'Aktiviteter',
    body: 'activities',
    above: [],
    unit: '●●●●',
    board: '●●●●',
    tabColor: input,
    help: 'En rad för varje aktivitet under ett mål, med start- och slutdatum.',
  },
  {
    name: 'Driftbudget',
    body: 'budget',
    above: ['budgetSums'],
    unit: '●●●●',
    board: '●●●●',
    month: true,
    tabColor: economy,
    help: 'Summorna räknas fram överst; skriv budget, utfall och prognos i raderna under. En varavrad läggs aldrig till en summa.',
  },
  {
    name: 'Åtgärder',
    body: 'actions',
    above: [],
    unit: '○●●○',
    board: '○●●○',
    month: true,
    tabColor: economy,
    help: 'Vad som görs åt ett underskott. Effekten skrivs med + när den förbättrar resultatet; det som inte ingår i prognosen läggs till på Start.',
  },
  {
    name: 'Bemanning',
    body: 'staffing',
    above: ['staffingSums'],
    unit: '○–––',
    board: '○–––',
    tabColor: economy,
    help: 'En rad för varje befattning i en verksamhet. Kvinnor och män ska tillsammans bli antalet medarbetare; visstid är en del av dem.',
  },
  {
    name: 'Volymer',
    body: 'volumes',
    above: ['volumeSums'],
    unit: '○○○○',
    board: '○●●●',
    month: true,
    tabColor: economy,
    help: 'Antal per månad. Skriv i.u. där uppgift saknas; en tom månad är inte noll.',
  },
  {
    name: 'Ersättningsnivåer',
    body: 'compensation',
    above: [],
    unit: '○–––',
    board: '○–––',
    tabColor: economy,
    help: 'Ersättning per dygn, timme eller månad, alltid i kronor.',
  },
  {
    name: 'Resultatenheter',
    body: 'resultUnits',
    above: ['resultUnitSums'],
    unit: '○○○○',
    board: '○●●●',
    tabColor: economy,
    help: 'Överskott skrivs med + och underskott med −. Överföringen till nästa år räknas fram.',
  },
  {
    name: 'Investeringar',
    body: 'investments',
    above: ['investmentSums'],
    unit: '○–○○',
    board: '○●●●',
    tabColor: economy,
    help: 'En rad för varje investering. Rader med samma grupp får en delsumma.',
  },
  {
    name: 'Omslutningsförändringar',
    body: 'turnover',
    above: ['turnoverSums'],
    unit: '––––',
    board: '○●●○',
    tabColor: economy,
    help: 'Kostnader och intäkter som ändras lika mycket; varje rad ska gå jämnt ut.',
  },
  {
    name: 'Budgetjusteringar',
    body: 'adjustments',
    above: ['capitalCosts', 'capitalCostSums'],
    unit: '––––',
    board: '○●●○',
    tabColor: economy,
    help: 'Kapitalkostnader överst, sedan de budgetjusteringar som ansöks.',
  },
  {
    name: 'Synpunkter och lex Sarah',
    body: 'complaints',
    above: [],
    unit: '–○○●',
    board: '–●●●',
    tabColor: quality,
    help: 'Bara antal, aldrig en beskrivning av ett ärende. Skriv 0 när inga har kommit in.',
  },
  {
    name: 'Brukarundersökning',
    body: 'surveys',
    above: ['surveyMeans'],
    unit: '–○○●',
    board: '–○○○',
    tabColor: quality,
    help: 'En rad för varje indikator och verksamhet. Skriv en andel som 94 %. Rader med för få svar visas inte för andra.',
  },
  {
    name: 'Väsentlighets- och riskanalys',
    body: 'risks',
    above: [],
    unit: '○–––',
    board: '●–––',
    tabColor: quality,
    help: 'En rad för varje oönskad händelse. Riskvärdet är sannolikhet gånger konsekvens; gränserna för Medel och Hög står på Start.',
  },
  {
    name: 'Internkontrollplan',
    body: 'controls',
    above: [],
    unit: '○○○○',
    board: '●●●●',
    tabColor: quality,
    help: 'Vad som kontrolleras, hur och hur ofta. Skriv resultatet när kontrollen är utförd.',
  },
  {
    name: 'Övriga tabeller',
    body: 'otherTables',
    above: [],
    unit: '○○○○',
    board: '●●●●',
    tabColor: economy,
    help: 'Tabeller som inte har ett eget blad. De skrivs ut som de står; första raden är rubriker.',
  },
];

/** Name of the very hidden sheet: lists, version and key, and how tables were printed. */
export const hiddenSheet = '_Mall';
export const startSheet = 'Start';

const places: Readonly<Record<Exclude<DocumentType, 'month'>, number>> = { VP: 0, T1: 1, T2: 2, VB: 3 };

/** True where the sheet is shown although it holds nothing; one that holds data is always shown. */
export function isSheetShown(sheet: SheetSchema, type: DocumentType, level: Level): boolean {
  if (type === 'month') return sheet.month === true;
  const marks = level === 'unit' ? sheet.unit : sheet.board;
  return marks[places[type]] === '●';
}

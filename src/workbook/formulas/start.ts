import { isFigure, ratio, sumWhere } from './figures';
import { firstRow } from './names';
import { mainRows as main } from './sums';

/** Start's "Kvar att göra" and "Läget": they work without the add-in, from the tables alone. */
export interface Remaining {
  readonly label: string;
  /** Number of cells due, number done, and a link to the first one that is not. */
  readonly due: string;
  readonly done: string;
  readonly link: string;
}

const isPlan = '(Start_Dokumenttyp="VP")';
const isReport = '(Start_Dokumenttyp<>"VP")';
const isAnnual = '(Start_Dokumenttyp="VB")';
const isBetween = '(Start_Dokumenttyp<>"VP")*(Start_Dokumenttyp<>"VB")';
const own = (table: string): string => `(${table}[Ägare]<>"KF")*((${table}[Ägare]<>"Nämnd")+(Start_Nivå="Nämnd")>0)`;

/** `columns`: the one that a link goes to in a report, and where they differ in a plan and an annual report. */
function remaining(
  label: string,
  table: string,
  due: string,
  open: string,
  columns: { readonly other: string; readonly VP?: string; readonly VB?: string },
): Remaining {
  const all = `SUMPRODUCT(${due}*1)`;
  const left = `SUMPRODUCT(${due}*${open})`;
  const first = firstRow(`${due}*${open}`);
  const columnOf = (header: string): string => `MIN(COLUMN(${table}[${header}]))`;
  const column = (['VP', 'VB'] as const).reduce((rest, type) => {
    const own = columns[type];
    return own === undefined ? rest : `IF(Start_Dokumenttyp="${type}",${columnOf(own)},${rest})`;
  }, columnOf(columns.other));
  const target = `"#'${table}'!"&ADDRESS(MIN(ROW(${table}[${columns.other}]))-1+${first},${column},4)`;
  return { label, due: `=${all}`, done: `=${all}-${left}`, link: `=IF(${left}=0,"klart",HYPERLINK(${target},"Till nästa"))` };
}

const budgetDue = `(Driftbudget[Rad]<>"")*${main}`;
const budgetOpen =
  `(1-(${isPlan}*${isFigure('Driftbudget[Budget]')}+${isAnnual}*${isFigure('Driftbudget[Utfall]')}+${isBetween}*${isFigure('Driftbudget[Prognos]')})` +
  `*(1-(Driftbudget[Kommentar krävs]="Ja")*(Driftbudget[Orsak till avvikelse]="")))`;
const reported = '(Indikatorer[Väntas nu]=1)';

export const remainingWork: readonly Remaining[] = [
  remaining('Prognos och kommentarer', 'Driftbudget', budgetDue, budgetOpen, { other: 'Prognos', VP: 'Budget', VB: 'Utfall' }),
  remaining(
    'Indikatorer',
    'Indikatorer',
    `(Indikatorer[Indikator]<>"")*(${isPlan}+${isReport}*${reported}>0)`,
    `(${isPlan}*(Indikatorer[Årsmål]="")*(1-${isFigure('Indikatorer[KF:s årsmål]')}*(Indikatorer[KF:s årsmål avser]<>"Hela staden"))+${isReport}*(Indikatorer[Periodens utfall]="")>0)`,
    { other: 'Periodens utfall', VP: 'Årsmål' },
  ),
  remaining(
    'Mål att bedöma',
    'Mål',
    `(Mål[Mål]<>"")*${isReport}*((Mål[Nivå]="Enhetsmål")+(Start_Nivå<>"Enhet")*(Mål[Nivå]<>"Inriktningsmål")>0)`,
    '(Mål[Bedömning]="")',
    { other: 'Bedömning' },
  ),
  remaining('Texter', 'Texter', `(Texter[Rubrik]<>"")*(Texter[Väntas]=1)*${own('Texter')}`, '(Texter[Klar]<>"Ja")', { other: 'Text' }),
  remaining(
    'Aktiviteter',
    'Aktiviteter',
    '(Aktiviteter[Aktivitet]<>"")',
    `(${isPlan}*((Aktiviteter[Startdatum]="")+(Aktiviteter[Slutdatum]="")>0)+${isReport}*(Aktiviteter[Status]="")>0)`,
    { other: 'Status', VP: 'Startdatum' },
  ),
];

const counts = (table: string, column: string, more: string, words: readonly (readonly [string, string])[]): string =>
  '=' +
  words.map(([word, label], index) => `"${index > 0 ? ' · ' : ''}${label} "&SUMPRODUCT((${table}[${column}]="${word}")${more})`).join('&');

const unsigned = '(1-2*(LEFT(Start_Tecken,4)="Båda")*(Driftbudget[Slag]="Intäkt"))';
const net = (column: string): string => sumWhere(main, `Driftbudget[${column}]`, unsigned);
const deviation = sumWhere(main, 'Driftbudget[Avvikelse]');
/** Only where every main row has both forecasts: a total of some of them would compare unequal things. */
const oneForecast = `SUMPRODUCT(${main}*((${isFigure('Driftbudget[Prognos]')}+${isFigure('Driftbudget[Föregående prognos]')})>0))`;
const bothForecasts = `SUMPRODUCT(${main}*${isFigure('Driftbudget[Förändring mot föregående prognos]')})`;
const change = `IF(${oneForecast}=${bothForecasts},${sumWhere(main, 'Driftbudget[Förändring mot föregående prognos]')},"")`;

const forecastEffect = sumWhere('(Åtgärder[Ingår i prognosen]="Nej")', 'Åtgärder[Effekt i år]');

export interface Standing {
  readonly label: string;
  readonly formula: string;
  readonly format: 'text' | 'amount' | 'percent';
  /** The version of the template that brought the line; the others have been there from the first. */
  readonly since?: number;
}

export const standing: readonly Standing[] = [
  {
    label: 'Mål',
    formula: counts('Mål', 'Bedömning', '*1', [
      ['Uppfylls helt', '● helt'],
      ['Uppfylls delvis', '◆ delvis'],
      ['Uppfylls inte', '▲ inte'],
      ['Ingen', '○ ingen'],
    ]),
    format: 'text',
  },
  {
    label: 'Indikatorer',
    formula: counts('Indikatorer', 'Förslag', '*1', [
      ['Uppfylls helt', '● helt'],
      ['Uppfylls delvis', '◆ delvis'],
      ['Uppfylls inte', '▲ inte'],
      ['Kan inte beräknas', '– kan inte beräknas'],
    ]),
    format: 'text',
  },
  {
    label: 'Årsmål satta',
    formula: '=SUMPRODUCT((Indikatorer[Indikator]<>"")*(Indikatorer[Årsmål]<>""))&" av "&SUMPRODUCT((Indikatorer[Indikator]<>"")*1)',
    format: 'text',
  },
  { label: 'Budget', formula: `=${net('Budget')}`, format: 'amount' },
  { label: 'Prognos (VB: utfall)', formula: `=IF(Start_Dokumenttyp="VB",${net('Utfall')},${net('Prognos')})`, format: 'amount' },
  {
    label: 'Prognos efter åtgärder',
    formula: `=IF(AND(ISNUMBER(${net('Prognos')}),ISNUMBER(${forecastEffect})),ROUND(${net('Prognos')}-${forecastEffect}*IF(LEFT(Start_Tecken,6)="Intäkt",-1,1),6),"")`,
    format: 'amount',
    since: 2,
  },
  { label: 'Avvikelse', formula: `=${deviation}`, format: 'amount' },
  {
    label: 'Avvikelse i procent av budgeten',
    formula: `=IF(AND(ISNUMBER(${deviation}),ISNUMBER(${net('Budget')})),IF(${net('Budget')}=0,"",${ratio(deviation, `ABS(${net('Budget')})`)}),"")`,
    format: 'percent',
  },
  { label: 'Förändring sedan förra rapporten', formula: `=${change}`, format: 'amount' },
  {
    label: 'Mot budgetram',
    formula: `=IF(AND(ISNUMBER(Start_Budgetram),ISNUMBER(${net('Budget')})),ROUND(Start_Budgetram-${net('Budget')}*IF(LEFT(Start_Tecken,6)="Intäkt",-1,1),6),"")`,
    format: 'amount',
  },
];

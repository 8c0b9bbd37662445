/**
 * Indikatorer: Förslag and Varför as domain/indicator-fulfilment.ts computes them, step by step in columns of their own. Cells hold
 * shares as fractions. Text in a cell of these columns is a problem code and ends the computing.
 */
const type = 'Start_Dokumenttyp';
const outcome = '[@[Periodens utfall]]';
const forecast = '[@[Prognos helår]]';
const own = '[@Årsmål]';
const council = '[@[KF:s årsmål]]';
const limit = '[@[Gräns för "delvis"]]';
const city = '[@[KF:s årsmål avser]]="Hela staden"';

const startsWithOne = (text: string, length: number, words: readonly string[]): string =>
  `ISNUMBER(SEARCH("|"&LEFT(${text},${length})&"|","|${words.join('|')}|"))`;
const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** 1 where Period (empty: Periodicitet) is a part of the year; an annual report is never one. */
export const partYear =
  `=IF(OR(${type}="VB",${type}="VP"),0,IF(OR(${startsWithOne('[@Period]', 3, ['ter', 'hal', 'kva', 'mån', ...months])},` +
  `${startsWithOne('[@Period]', 2, ['T1', 'T2', 'T3', 'H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4'])}),1,` +
  `IF(${startsWithOne('[@Period]', 2, ['VB', 'År', 'He', '19', '20'])},0,IF(OR([@Periodicitet]="",[@Periodicitet]="År"),0,1))))`;

/** 1 where Redovisas i, or else Periodicitet, names this report. */
export const dueNow =
  `=IF(OR([@Indikator]="",${type}="VP",${type}="Månad"),0,IF([@[Redovisas i]]<>"",IF(ISNUMBER(SEARCH(${type},[@[Redovisas i]])),1,0),` +
  `IF([@Periodicitet]="",[@[Del av året]],IF(OR(${type}="VB",[@Periodicitet]="Tertial",[@Periodicitet]="Kvartal",[@Periodicitet]="Månad",` +
  `AND(${type}="T2",[@Periodicitet]="Halvår")),1,0))))`;

const missing = `OR(${outcome}="i.u.",${outcome}="i.u",${outcome}="iu",${outcome}="ingen uppgift")`;
const readable = `OR(ISNUMBER(${outcome}),${outcome}="",${outcome}="-",${missing})`;

/** "prognos", "utfall" or a problem. */
export const from =
  `=IF(AND(${type}<>"VB",ISNUMBER(${forecast}),${readable},OR([@[Del av året]]=1,NOT(ISNUMBER(${outcome})))),"prognos",` +
  `IF(ISNUMBER(${outcome}),IF(AND([@[Del av året]]=1,[@Mätsätt]="Ackumulerat under året"),"forecastMissing","utfall"),` +
  `IF(${readable},IF(${missing},"outcomeMissing","noOutcome"),"outcomeUnreadable")))`;

export const figure = `=IF([@Jämför]="prognos",${forecast},IF([@Jämför]="utfall",${outcome},""))`;

const target = (cell: string): string =>
  `IF(ISNUMBER(${cell}),${cell},IF(LEFT(${cell},3)="öka","öka",IF(LEFT(${cell},6)="minska","minska",` +
  `IF(OR(LEFT(${cell},8)="tas fram",ISNUMBER(SEARCH("ska* tas fram",${cell}))),"targetSetByBoard",IF(${cell}="-","targetNone","targetUnreadable")))))`;
const empty = (cell: string): string => `OR(${cell}="",${cell}="i.u.")`;
const usable = (cell: string): string => `OR(ISNUMBER(${cell}),LEFT(${cell},3)="öka",LEFT(${cell},6)="minska")`;

/** The own target, else the council's where it concerns the board: a figure, "öka", "minska" or a problem. */
export const goalFigure = `=IF(${empty(own)},IF(${empty(council)},"noTarget",IF(AND(${usable(council)},${city}),"targetCityWide",${target(council)})),${target(own)})`;

/** What the figure is held against: öka and minska compare with last year. */
const reference = 'IF(ISNUMBER([@[Jämfört mål]]),[@[Jämfört mål]],[@[Utfall VB föregående år]])';
const higher = 'OR([@[Jämfört mål]]="öka",AND(ISNUMBER([@[Jämfört mål]]),[@Riktning]="Högre är bättre"))';
const lower = 'OR([@[Jämfört mål]]="minska",AND(ISNUMBER([@[Jämfört mål]]),[@Riktning]="Lägre är bättre"))';
const band = 'AND(ISNUMBER([@[Jämfört mål]]),[@Riktning]="Inom intervall")';

/** How much is missing to the target in the unit of the cells; 0 or less where it is reached. */
export const gap =
  `=IF(AND(ISNUMBER([@[Jämfört värde]]),ISNUMBER(${reference})),IF(${higher},ROUND(${reference}-[@[Jämfört värde]],10),` +
  `IF(${lower},ROUND([@[Jämfört värde]]-${reference},10),IF(${band},ROUND(ABS([@[Jämfört värde]])-ABS(${reference}),10),""))),"")`;

const plainLimit = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(LOWER(${limit}),".",","),"%",""),"procentenheter",""),"procentenhet",""),"pe","")`;
const size =
  `(VALUE(LEFT(TRIM(${plainLimit})&",",FIND(",",TRIM(${plainLimit})&",")-1))` +
  `+VALUE("0"&MID(TRIM(${plainLimit}),FIND(",",TRIM(${plainLimit})&",")+1,6))/10^LEN(MID(TRIM(${plainLimit}),FIND(",",TRIM(${plainLimit})&",")+1,6)))`;
const inPoints = `OR(ISNUMBER(SEARCH("pe",${limit})),ISNUMBER(SEARCH("procentenh",${limit})))`;

/** The row's own limit as a number, per cent or points; empty = Start's. Read digit by digit: VALUE follows the language's comma. */
export const ownLimit = `=IF(${limit}="","",IFERROR(${size},""))`;

/** The limit for "delvis" in the unit of the cells; nothing is within a share of 0. */
export const margin =
  `=IF(ISNUMBER([@[Jämfört mål]]),ROUND(IF(ISNUMBER([@[Egen gräns]]),IF(${inPoints},[@[Egen gräns]]/IF([@Måttenhet]="%",100,1),` +
  `[@[Egen gräns]]/100*ABS([@[Jämfört mål]])),Start_Gräns*ABS([@[Jämfört mål]])),10),"")`;

const councilReached =
  `AND(ISNUMBER(${own}),ISNUMBER(${council}),NOT(${city}),Start_KommunmålNått="Delvis",ISNUMBER([@[Jämfört värde]]),` +
  `OR(AND([@Riktning]="Högre är bättre",N([@[Jämfört värde]])>=N(${council})),AND([@Riktning]="Lägre är bättre",N([@[Jämfört värde]])<=N(${council})),` +
  `AND([@Riktning]="Inom intervall",ABS(N([@[Jämfört värde]]))<=ABS(N(${council})))))`;

/** Code of the reason; the word follows from it. In the order in which domain/indicator-fulfilment.ts asks. */
export const reasonCode =
  `=IF(OR([@Indikator]="",${type}="VP"),"",IF(NOT(ISNUMBER([@[Jämfört värde]])),[@Jämför],` +
  `IF(OR([@[Jämfört mål]]="öka",[@[Jämfört mål]]="minska"),IF(ISNUMBER([@Avstånd]),IF([@Avstånd]<0,IF([@[Jämfört mål]]="öka","increased","decreased"),` +
  `IF([@[Jämfört mål]]="öka","notIncreased","notDecreased")),"noPrior"),IF(NOT(ISNUMBER([@[Jämfört mål]])),[@[Jämfört mål]],` +
  `IF(NOT(ISNUMBER([@Avstånd])),"noDirection",IF([@Avstånd]<=0,IF([@Riktning]="Inom intervall","withinBand","reached"),` +
  `IF(${councilReached},"councilReached",IF([@Avstånd]<=[@Gräns],"almost","missed"))))))))`;

/** How much of the target is reached in per cent: no decimals unless they decide on which side of 100 or of the limit it falls. */
/** Without the noise of binary decimals, which would turn −1,5 into −1. */
const share = 'ROUND(100-[@Avstånd]/ABS([@[Jämfört mål]])*100,8)';
const shareLimit = `(100-IF(ISNUMBER([@[Egen gräns]]),IF(${inPoints},0,[@[Egen gräns]]),Start_Gräns*100))`;
const decides = (decimals: number): string =>
  `AND((ROUND(${share},${decimals})>=100)=(${share}>=100),(ROUND(${share},${decimals})>=ROUND(${shareLimit},8))=(${share}>=ROUND(${shareLimit},8)))`;
export const reach = `=IF(AND(ISNUMBER([@Avstånd]),ISNUMBER([@[Jämfört mål]])),IF([@[Jämfört mål]]=0,"",IF(${decides(0)},ROUND(${share},0),IF(${decides(1)},ROUND(${share},1),ROUND(${share},2)))),"")`;

const isOne = (codes: readonly string[]): string => startsWithOne('[@Skäl]', 20, codes);

export const suggested =
  `=IF([@Skäl]="","",IF(${isOne(['reached', 'increased', 'decreased', 'withinBand'])},"Uppfylls helt",` +
  `IF(${isOne(['councilReached', 'almost'])},"Uppfylls delvis",IF(${isOne(['missed', 'notIncreased', 'notDecreased'])},"Uppfylls inte","Kan inte beräknas"))))`;

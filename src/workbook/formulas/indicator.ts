import { months, shortPeriods, wholeYears } from '../../domain/periods';
import { noNoise } from './figures';
import { isOneOf, plainText } from './names';

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

/**
 * What Period begins with, in small letters: "tertial" of "Tertial 2 2026", "t2" of "T 2". The domain's `periodWord` reads it in the same way.
 */
const spaced = ['-', '–', '/', ',', '.'].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}"," ")`, 'LOWER([@Period])');
const joined = shortPeriods.reduce((text, letter) => `SUBSTITUTE(${text}," ${letter} "," ${letter}")`, `" "&${plainText(spaced)}&" "`);
export const periodWord = `=LEFT(TRIM(${joined}),FIND(" ",TRIM(${joined})&" ")-1)`;

const word = '[@[Periodens ord]]';
const digitAt = (place: number): string => `ISNUMBER(FIND(MID(${word}&"x",${place},1),"0123456789"))`;
const begins = (beginning: string): string => `LEFT(${word},${beginning.length})="${beginning}"`;
const shorts = (numbers: readonly number[], ...letters: readonly string[]): string =>
  isOneOf(
    word,
    letters.flatMap((letter) => numbers.map((number) => `${letter}${number}`)),
  );

/** How often the figure comes, as Period says it: the words of Periodicitet, "" where it says nothing. */
export const periodKind =
  `=IF(OR(${begins('tertial')},${shorts([1, 2, 3], 't')}),"Tertial",IF(OR(${begins('halvår')},${shorts([1, 2], 'h')}),"Halvår",` +
  `IF(OR(${begins('kvartal')},${shorts([1, 2, 3, 4], 'q', 'kv')}),"Kvartal",IF(OR(${begins('månad')},${isOneOf(`LEFT(${word},3)`, months)}),"Månad",` +
  `IF(OR(${isOneOf(word, wholeYears)},AND(LEN(${word})=4,OR(LEFT(${word},2)="19",LEFT(${word},2)="20"),${digitAt(3)},${digitAt(4)})),"År","")))))`;

/** 1 where Period (empty: Periodicitet) is a part of the year; an annual report is never one. */
const saidOrUsual = 'IF([@[Periodens slag]]="",[@Periodicitet],[@[Periodens slag]])';
export const partYear = `=IF(OR(${type}="VB",${type}="VP",${saidOrUsual}="",${saidOrUsual}="År"),0,1)`;

/** 1 where Redovisas i, or else Periodicitet, or else Period names this report. */
const often = 'IF([@Periodicitet]="",[@[Periodens slag]],[@Periodicitet])';
export const dueNow =
  `=IF(OR([@Indikator]="",${type}="VP",${type}="Månad"),0,IF([@[Redovisas i]]<>"",IF(ISNUMBER(FIND(${type},[@[Redovisas i]])),1,0),` +
  `IF(${often}="",0,IF(OR(${type}="VB",${often}="Tertial",${often}="Kvartal",${often}="Månad",AND(${type}="T2",${often}="Halvår")),1,0))))`;

const inSmall = (cell: string): string => plainText(`LOWER(${cell})`);
const missingWords = ['i.u.', 'i.u', 'i. u.', 'i. u', 'iu', 'iu.', 'i u', 'i u.', 'ingen uppgift'];
const dashes = ['-', '−', '–', '—'];
const missing = isOneOf(inSmall(outcome), missingWords);
const readable = `OR(ISNUMBER(${outcome}),${inSmall(outcome)}="",${isOneOf(inSmall(outcome), [...dashes, ...missingWords])})`;

/** "prognos", "utfall" or a problem. */
export const from =
  `=IF(AND(${type}<>"VB",ISNUMBER(${forecast}),${readable},OR([@[Del av året]]=1,NOT(ISNUMBER(${outcome})))),"prognos",` +
  `IF(ISNUMBER(${outcome}),IF(AND([@[Del av året]]=1,[@Mätsätt]="Ackumulerat under året"),"forecastMissing","utfall"),` +
  `IF(${readable},IF(${missing},"outcomeMissing","noOutcome"),"outcomeUnreadable")))`;

export const figure = `=IF([@Jämför]="prognos",${forecast},IF([@Jämför]="utfall",${outcome},""))`;

/** "Tas fram av nämnd/styrelse": who is to set it, before and after the slash. */
const setters = ['nämnd', 'nämnden', 'styrelse', 'styrelsen'];
const toBeSet = 'tas fram av ';
function isToBeSet(text: string): string {
  const who = `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(MID(${text},FIND("${toBeSet}",${text}&"${toBeSet}")+${toBeSet.length},99),".","")," /","/"),"/ ","/")`;
  const begun = ['', 'ska ', 'skall '].map((word) => `LEFT(${text},${word.length + toBeSet.length})="${word}${toBeSet}"`);
  const second = `MID(${who},FIND("/",${who}&"/")+1,99)`;
  return `AND(OR(${begun.join(',')}),${isOneOf(`LEFT(${who},FIND("/",${who}&"/")-1)`, setters)},OR(${second}="",${isOneOf(second, setters)}))`;
}

/** "ökar." and its like are all "öka". */
const forms = (verb: string): readonly string[] => ['', 'r', 's'].flatMap((end) => [`${verb}${end}`, `${verb}${end}.`]);

/** A target as it is read: a figure, "öka", "minska", "" where nothing is given, or a problem. */
const readTarget = (cell: string): string =>
  `=IF(ISNUMBER(${cell}),${cell},IF(OR(${inSmall(cell)}="",${isOneOf(inSmall(cell), missingWords)}),"",` +
  `IF(${isOneOf(inSmall(cell), forms('öka'))},"öka",IF(${isOneOf(inSmall(cell), forms('minska'))},"minska",` +
  `IF(${isToBeSet(inSmall(cell))},"targetSetByBoard",IF(${isOneOf(inSmall(cell), dashes)},"targetNone","targetUnreadable"))))))`;
export const ownTarget = readTarget(own);
export const councilTarget = readTarget(council);

const [ownRead, councilRead] = ['[@[Årsmål läst]]', '[@[KF:s årsmål läst]]'];
const usable = `OR(ISNUMBER(${councilRead}),${councilRead}="öka",${councilRead}="minska")`;

/** The own target, else the council's where it concerns the board: a figure, "öka", "minska" or a problem. */
export const goalFigure = `=IF(${ownRead}<>"",${ownRead},IF(${councilRead}="","noTarget",IF(AND(${usable},${city}),"targetCityWide",${councilRead})))`;

/** What the figure is held against: öka and minska compare with last year. */
const reference = 'IF(ISNUMBER([@[Jämfört mål]]),[@[Jämfört mål]],[@[Utfall VB föregående år]])';
const higher = 'OR([@[Jämfört mål]]="öka",AND(ISNUMBER([@[Jämfört mål]]),[@Riktning]="Högre är bättre"))';
const lower = 'OR([@[Jämfört mål]]="minska",AND(ISNUMBER([@[Jämfört mål]]),[@Riktning]="Lägre är bättre"))';
const band = 'AND(ISNUMBER([@[Jämfört mål]]),[@Riktning]="Inom intervall")';

/** How much is missing to the target in the unit of the cells; 0 or less where it is reached. */
export const gap =
  `=IF(AND(ISNUMBER([@[Jämfört värde]]),ISNUMBER(${reference})),IF(${higher},ROUND(${reference}-[@[Jämfört värde]],10),` +
  `IF(${lower},ROUND([@[Jämfört värde]]-${reference},10),IF(${band},ROUND(ABS([@[Jämfört värde]])-ABS(${reference}),10),""))),"")`;

/** How many letters of the row's own limit are its unit: more than one of them is percentage points. */
const limitText = inSmall(limit);
const units = ['procentenheter', 'procentenhet', '%-enheter', 'p.e.', 'p.e', 'pe', '%'];
export const limitUnit = `=${units.reduceRight((rest, unit) => `IF(RIGHT(${limitText},${unit.length})="${unit}",${unit.length},${rest})`, '0')}`;

/** Figures alone are the same number in every language: VALUE would take "1 000", "5 jan" and "1e1" for numbers too. */
const onlyFigures = (text: string): string =>
  `AND(LEN(${text})>0,LEN(${text})<10,${[...'0123456789'].reduce((rest, digit) => `SUBSTITUTE(${rest},"${digit}","")`, text)}="")`;
const limitNumber = `SUBSTITUTE(TRIM(LEFT(${limitText},LEN(${limitText})-[@[Gränsens enhet]])),".",",")`;
const wholePart = `LEFT(${limitNumber},FIND(",",${limitNumber}&",")-1)`;
const decimalPart = `MID(${limitNumber},FIND(",",${limitNumber}&",")+1,99)`;

/** The row's own limit as a number, per cent or points; empty = Start's. */
export const ownLimit =
  `=IF(${onlyFigures(wholePart)},IF(ISERROR(FIND(",",${limitNumber})),VALUE(${wholePart}),IF(${onlyFigures(decimalPart)},` +
  `VALUE(${wholePart})+VALUE(${decimalPart})/10^LEN(${decimalPart}),"")),"")`;
export const inPoints = 'AND(ISNUMBER([@[Egen gräns]]),[@[Gränsens enhet]]>1)';

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
  `IF(${councilReached},"councilReached",IF(ROUND([@Avstånd]-[@Gräns],10)<=ABS([@[Jämfört mål]])*1E-12,"almost","missed"))))))))`;

/** How much of the target is reached in per cent: no decimals unless they decide on which side of 100 or of the limit it falls. Without the noise of binary decimals, which would turn −1,5 into −1. */
const share = 'ROUND(100-[@Avstånd]/ABS([@[Jämfört mål]])*100,8)';
const shareLimit = `(100-IF(ISNUMBER([@[Egen gräns]]),IF(${inPoints},0,[@[Egen gräns]]),Start_Gräns*100))`;
const roundedShare = (decimals: number): string => `ROUND(${share}*${noNoise},${decimals})`;
const decides = (decimals: number): string =>
  `AND((${roundedShare(decimals)}>=100)=(${share}>=100),(${roundedShare(decimals)}>=ROUND(${shareLimit},8))=(${share}>=ROUND(${shareLimit},8)))`;
export const reach = `=IF(AND(ISNUMBER([@Avstånd]),ISNUMBER([@[Jämfört mål]])),IF([@[Jämfört mål]]=0,"",IF(${decides(0)},${roundedShare(0)},IF(${decides(1)},${roundedShare(1)},IF(${decides(2)},${roundedShare(2)},${roundedShare(3)})))),"")`;

const isOne = (codes: readonly string[]): string => isOneOf('[@Skäl]', codes);

export const suggested =
  `=IF([@Skäl]="","",IF(${isOne(['reached', 'increased', 'decreased', 'withinBand'])},"Uppfylls helt",` +
  `IF(${isOne(['councilReached', 'almost'])},"Uppfylls delvis",IF(${isOne(['missed', 'notIncreased', 'notDecreased'])},"Uppfylls inte","Kan inte beräknas"))))`;

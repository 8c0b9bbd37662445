import type { ReasonCode } from '../../domain/indicator-fulfilment';
import { ratio } from './figures';
import { inPoints } from './indicator';
import { inShort, inWords } from './in-words';
import { reasons } from '../../wording/sv/reasons';

/**
 * Varför as a formula. The sentences are those of `wording`, asked for with marks in place of figures, so that code and sheet say the same.
 */
const printed = (cell: string): string =>
  `IF(TRIM([@Måttenhet])="%",${inWords(`${cell}*100`)}&" %",${inWords(cell)}&IF(TRIM([@Måttenhet])="",""," "&TRIM([@Måttenhet])))`;
const printedIfFigure = (cell: string): string => `=IF(ISNUMBER(${cell}),${printed(cell)},"")`;

/** Helper columns: figures in words. */
export const valueText = printedIfFigure('[@[Jämfört värde]]');
export const targetText = printedIfFigure('[@[Jämfört mål]]');
export const councilText = printedIfFigure('[@[KF:s årsmål]]');
export const priorText = printedIfFigure('[@[Utfall VB föregående år]]');
const limitPercent = 'IF(ISNUMBER([@[Egen gräns]]),[@[Egen gräns]],Start_Gräns*100)';
export const limitText = `=${inShort(limitPercent)}`;

const isHigher = '[@Riktning]="Högre är bättre"';
const isLower = '[@Riktning]="Lägre är bättre"';
const targetIsZero = '[@[Jämfört mål]]=0';
const gapPercent = ratio('ABS([@Avstånd])*100', 'ABS([@[Jämfört mål]])', 1);
export const gapText = `=IF(AND(ISNUMBER([@Avstånd]),N([@[Jämfört mål]])<>0),${inWords(gapPercent)},"")`;
/** 100 − tolerance is computed by the wording: with this tolerance it becomes a mark of its own. */
const markedTolerance = '-899';
const marks: Readonly<Record<string, string>> = {
  utfall: '[@Jämför]',
  '«value»': '[@[Värde i ord]]',
  '«target»': '[@[Mål i ord]]',
  '±«target»': `"±"&IF(LEFT([@[Mål i ord]],1)="-",MID([@[Mål i ord]],2,99),[@[Mål i ord]])`,
  '«reaches»': inWords('[@Når]'),
  '«gap»': '[@[Avstånd i ord]]',
  '«tolerance»': '[@[Gräns i ord]]',
  '999': inShort(`100-ROUND(${limitPercent},3)`),
  '«council»': '[@[KF-mål i ord]]',
  '«prior»': '[@[Förra året i ord]]',
};

const marked = /(^utfall|±?«\w+»|999)/;

/** A text with marks → an expression that puts the figures in. */
function expression(text: string): string {
  const parts = text.split(marked).filter((part) => part !== '');
  return parts.map((part) => (marked.test(part) ? marks[part] : undefined) ?? `"${part.replaceAll('"', '""')}"`).join('&');
}

type Given = Readonly<Record<string, string>>;

const said = (code: ReasonCode, facts: Given): string =>
  reasons[code]({ source: 'outcome', value: '«value»', target: '«target»', council: '«council»', prior: '«prior»', ...facts });

/** The ways in which a figure is compared with its target. */
const ways = {
  higher: { direction: 'higher', reaches: '«reaches»' },
  higherThanZero: { direction: 'higher' },
  lower: { direction: 'lower', reaches: '«reaches»', gap: '«gap»' },
  lowerAndThere: { direction: 'lower', reaches: '«reaches»', gap: '0' },
  lowerThanZero: { direction: 'lower' },
  band: { direction: 'band', reaches: '«reaches»' },
  bandOfZero: { direction: 'band' },
} as const satisfies Readonly<Record<string, Given>>;

/** What all sentences of a way begin with: the figure and what it is compared with. */
function beginning(way: Given): string {
  const [one, other] = [said('reached', way), said('missed', { ...way, tolerance: '1', toleranceIn: 'points' })];
  const differs = [...one].findIndex((letter, index) => letter !== other[index]);
  return one.slice(0, one.lastIndexOf(', ', differs));
}

const ending = (code: ReasonCode, way: Given, more: Given = {}): string => said(code, { ...way, ...more }).slice(beginning(way).length);

const byWay = (say: (way: Given) => string): string =>
  `IF(${isHigher},IF(${targetIsZero},${say(ways.higherThanZero)},${say(ways.higher)}),` +
  `IF(${isLower},IF(${targetIsZero},${say(ways.lowerThanZero)},IF(OR([@Avstånd]<=0,${gapPercent}=0),${say(ways.lowerAndThere)},${say(ways.lower)})),` +
  `IF(${targetIsZero},${say(ways.bandOfZero)},${say(ways.band)})))`;

/** Helper column: "utfall 71,5 av 75 = 95 %". */
export const comparisonText = `=IF(AND(ISNUMBER([@Avstånd]),ISNUMBER([@[Jämfört mål]])),${byWay((way) => expression(beginning(way)))},"")`;

const share = { tolerance: '«tolerance»', toleranceIn: 'share' };
const points = { tolerance: '«tolerance»', toleranceIn: 'points' };
/** The end of a sentence about a target that is not reached, by the way in which it is compared. */
const short = (code: ReasonCode, more: Given, higher: Given = more): string =>
  `IF(${targetIsZero},${expression(ending(code, ways.higherThanZero, more))},IF(${isHigher},${expression(ending(code, ways.higher, higher))},` +
  `IF(${isLower},IF(${gapPercent}=0,${expression(ending(code, ways.lowerAndThere, more))},${expression(ending(code, ways.lower, more))}),` +
  `${expression(ending(code, ways.band, more))})))`;
const missed = `IF(${inPoints},${short('missed', points)},${short('missed', share, { ...share, tolerance: markedTolerance })})`;

const plain: readonly ReasonCode[] = [
  'noOutcome',
  'outcomeMissing',
  'outcomeUnreadable',
  'forecastMissing',
  'noTarget',
  'targetSetByBoard',
  'targetNone',
  'targetCityWide',
  'targetUnreadable',
  'noDirection',
  'increased',
  'decreased',
  'notIncreased',
  'notDecreased',
];

const compared = (end: string): string => `[@Jämförelse]&${end}`;
const reached = (targetSource: string): string => expression(ending('reached', ways.higher, { targetSource }));

const cases: readonly (readonly [code: string, expression: string])[] = [
  ['reached', compared(`IF(ISNUMBER([@Årsmål]),${reached('own')},${reached('council')})`)],
  ['withinBand', compared(expression(ending('withinBand', ways.band)))],
  ['councilReached', compared(short('councilReached', {}))],
  ['almost', compared(missed)],
  ['missed', compared(missed)],
  [
    'noPrior',
    `IF([@[Jämfört mål]]="minska",${expression(said('noPrior', { toward: 'decrease' }))},${expression(said('noPrior', { toward: 'increase' }))})`,
  ],
  ...plain.map((code) => [code, expression(said(code, {}))] as const),
];

export const reasonFormula = `=${cases.reduceRight((rest, [code, text]) => `IF([@Skäl]="${code}",${text},${rest})`, '""')}`;

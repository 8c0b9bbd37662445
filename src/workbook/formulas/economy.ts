import { carryOverFund, carryOverYear } from '../../domain/thresholds';
import { noNoise, ratio } from './figures';
import { months as monthsInShort } from '../schema/words';

/** Resultatenheter, Investeringar, Omslutningsförändringar, Kapitalkostnader, Volymer and Ersättningsnivåer: blank is blank, rounded once. */

/** Carried over: not capped, the board decides. */
export const carriedOut =
  '=IF(ISNUMBER([@Resultat]),ROUND(N([@[Resultatöverföring från föregående år]])+[@Resultat],6),IF(ISNUMBER([@[Resultatöverföring från föregående år]]),[@[Resultatöverföring från föregående år]],""))';

const limit = (share: string): string =>
  `=IF(AND(ISNUMBER([@Bruttobudget]),TRIM([@Resultatenhet])<>""),ROUND([@Bruttobudget]*${share}*${noNoise},6),"")`;

export const limitYear = limit(carryOverYear);
export const limitFund = limit(carryOverFund);

/** The larger of what the year's surplus has above 5 % and the fund above 10 %. */
const above = (figure: string, share: string): string => `IF(ISNUMBER(${figure}),ROUND(${figure}-[@Bruttobudget]*${share},9),0)`;
const most = `MAX(${above('[@Resultat]', carryOverYear)},${above('[@[Resultatöverföring till nästa år]]', carryOverFund)})`;
export const overLimit = `=IF(ISNUMBER([@[Gräns för året (5 %)]]),IF(${most}>0,ROUND(${most},6),""),"")`;

const against = 'IF(Start_Dokumenttyp="VB",[@Utfall],[@Prognos])';

export const investmentDeviation = `=IF(AND(ISNUMBER([@Budget]),ISNUMBER(${against})),ROUND([@Budget]+N([@[Beviljade budgetjusteringar]])-${against},6),"")`;

/** Costs and revenue cancel out; figures without signs are subtracted. */
export const turnoverBalance =
  '=IF(OR(ISNUMBER([@Kostnader]),ISNUMBER([@Intäkter])),ROUND(N([@Kostnader])+N([@Intäkter])*IF(LEFT(Start_Tecken,4)="Båda",-1,1),6),"")';

export const capitalDeviation = `=IF(AND(ISNUMBER([@Budget]),ISNUMBER(${against})),ROUND([@Budget]-${against}+N([@Budgetjusteringar]),6),"")`;

const months = monthsInShort.map((month) => `[@${month}]`);
/** Of months with a figure: COUNT and N pass by "i.u." and blanks, cell by cell. */
export const volumeAverage = `=IF(COUNT(${months.join(',')})=0,"",${ratio(`(${months.map((month) => `N(${month})`).join('+')})`, `COUNT(${months.join(',')})`)})`;

export const compensationChange =
  '=IF(AND(ISNUMBER([@[Ersättning i år]]),ISNUMBER([@[Ersättning föregående år]])),ROUND([@[Ersättning i år]]-[@[Ersättning föregående år]],6),"")';

/** Rounded to one decimal of a per cent once, on the old year: −67 of 1 186 is −5,6 %. */
export const compensationChangePercent = `=IF(AND(ISNUMBER([@[Ersättning i år]]),N([@[Ersättning föregående år]])<>0),${ratio('([@[Ersättning i år]]-[@[Ersättning föregående år]])', '[@[Ersättning föregående år]]', 3)},"")`;

import { ratio } from './figures';

/** Driftbudget: structured references; every amount rounded once to six decimals, which takes away the noise of binary decimals. */

/** What the year is held against: the outcome in VB, the forecast otherwise. */
const against = 'IF(Start_Dokumenttyp="VB",[@Utfall],[@Prognos])';

/** 1 where less is better, −1 where more is: by Start's convention, and by the kind of row where no signs are used. */
const better = 'IF(OR(LEFT(Start_Tecken,6)="Intäkt",AND(LEFT(Start_Tecken,4)="Båda",[@Slag]="Intäkt")),-1,1)';

/** Start says how signs are used, and where it says that they are not, the kind of row is known. */
const signsKnown = 'Start_Tecken<>"",OR(LEFT(Start_Tecken,4)<>"Båda",[@Slag]<>"")';

export const budgetDeviation = `=IF(AND(${signsKnown},ISNUMBER([@Budget]),ISNUMBER(${against})),ROUND(([@Budget]-${against})*${better},6),"")`;

/** Of the size of the budget; empty at 0. */
export const budgetDeviationPercent = `=IF(AND(ISNUMBER([@Avvikelse]),N([@Budget])<>0),${ratio('[@Avvikelse]', 'ABS([@Budget])')},"")`;

export const budgetForecastChange = `=IF(AND(${signsKnown},ISNUMBER([@[Föregående prognos]]),ISNUMBER([@Prognos])),ROUND(([@[Föregående prognos]]-[@Prognos])*${better},6),"")`;

export const budgetDeviationAfter = '=IF(ISNUMBER([@Avvikelse]),ROUND([@Avvikelse]+N([@Prestationsförändring]),6),"")';

export const budgetRunRate = `=IF(AND(ISNUMBER([@Utfall]),ISNUMBER(Mall_Månadsnummer)),${ratio('[@Utfall]*12', 'Mall_Månadsnummer')},"")`;

/** Both limits of Start are reached, in amount and in per cent of the budget; an empty limit asks for nothing, two of them for no comment. */
export const budgetCommentDue =
  '=IF(ISNUMBER([@Avvikelse]),IF(AND(COUNT(Start_Gränsbelopp,Start_Gränsprocent)>0,ABS([@Avvikelse])>=N(Start_Gränsbelopp),ABS([@Avvikelse])>=ROUND(ABS(N([@Budget]))*N(Start_Gränsprocent),9),[@Avvikelse]<>0),"Ja",""),"")';

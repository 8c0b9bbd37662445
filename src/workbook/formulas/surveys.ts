import { surveyWeights, tooFewAnswers } from '../schema/words';
import { isFigure } from './figures';

/** "%" where the indicator is known and its figures are in per cent. */
export const shareSign =
  '=IF([@Indikator]="","",IF(SUMPRODUCT((Indikatorer[Indikator]=[@Indikator])*(Indikatorer[Måttenhet]="%"))>0,"%",""))';
const inPoints = 'IF([@Andel]="%",100,1)';

/** Brukarundersökning: since the last result, percentage points for shares; blank where one of them is missing. */
export const surveyChange = `=IF(AND(ISNUMBER([@Resultat]),ISNUMBER([@[Föregående resultat]])),ROUND(([@Resultat]-[@[Föregående resultat]])*${inPoints},6),"")`;

/** A result of fewer answers than Start allows is not shown; one whose answers are not counted is. */
export const surveyShown = `=IF([@Resultat]="","",IF(ISNUMBER([@[Antal svar]]),IF([@[Antal svar]]<N(Start_MinstaAntalSvar),"${tooFewAnswers}","Ja"),"Ja"))`;

/** The result as a figure whatever the cell holds: arithmetic on a column with a text in it is an error. */
export const surveyFigure = '=N([@Resultat])';

const column = (header: string): string => `Brukarundersökning[${header}]`;
const results = column('Resultat');
const priors = column('Föregående resultat');
const answers = column('Antal svar');

/** 1 for the rows of the indicator that have a result, as an array; and of those the ones that had one last time too. */
const ofIndicator = `(${column('Indikator')}=[@Indikator])*${isFigure(results)}`;
const ofBoth = `${ofIndicator}*${isFigure(priors)}`;

const sum = (rows: string, ...columns: readonly string[]): string => `SUMPRODUCT(${[`${rows}*1`, ...columns].join(',')})`;
const isCounted = (rows: string): string => `SUMPRODUCT(${rows}*${isFigure(answers)})=${sum(rows)}`;
/** Answers are counted in every row, and all of them together are fewer than a group may be: a mean of them would show the group. */
const areFew = (rows: string): string => `AND(${isCounted(rows)},${sum(rows, answers)}<N(Start_MinstaAntalSvar))`;
const isWeighted = `AND(${isCounted(ofIndicator)},${sum(ofIndicator, answers)}>0)`;
const none = (rows: string): string => `OR([@Indikator]="",${sum(rows)}=0)`;
const meanOf = (rows: string, figures: string): string => `${sum(rows, figures)}/${sum(rows)}`;

export const meanCount = `=IF(${none(ofIndicator)},"",${sum(ofIndicator)})`;

/** How the mean is made; blank where there is nothing to make it of. */
export const meanWeight =
  `=IF(${none(ofIndicator)},"",IF(${areFew(ofIndicator)},"${surveyWeights.tooFew}",` +
  `IF(${isWeighted},"${surveyWeights.byAnswers}","${surveyWeights.none}")))`;

export const mean =
  `=IF([@Vägning]="${surveyWeights.none}",ROUND(${meanOf(ofIndicator, results)},10),` +
  `IF([@Vägning]="${surveyWeights.byAnswers}",ROUND(${sum(ofIndicator, answers, results)}/${sum(ofIndicator, answers)},10),""))`;

/** Only sub-units that have both are compared, each of them once: nobody knows how many answered last time. */
const meanOfSame = (figures: string): string => `=IF(${none(ofBoth)},"",IF(${areFew(ofBoth)},"",ROUND(${meanOf(ofBoth, figures)},10)))`;
export const sameMean = meanOfSame(results);
export const samePrior = meanOfSame(priors);
export const meanChange =
  `=IF(AND(ISNUMBER([@[Medel samma verksamheter]]),ISNUMBER([@[Föregående medel samma verksamheter]])),` +
  `ROUND(([@[Medel samma verksamheter]]-[@[Föregående medel samma verksamheter]])*${inPoints},6),"")`;

/** Spread: only of results that may be shown, since each of the two is the result of one sub-unit. */
const shown = `${ofIndicator}*(${column('Visas')}="Ja")`;
const far = '1E+300';
const furthest = (which: 'MIN' | 'MAX'): string =>
  `=IF(${none(shown)},"",ROUND(SUMPRODUCT(${which}(${shown}*${column('Resultat som tal')}${which === 'MIN' ? '+' : '-'}(1-${shown})*${far})),6))`;
export const lowest = furthest('MIN');
export const highest = furthest('MAX');

import { tooFewAnswers } from '../schema/words';

/** The indicator is known and its figures are in per cent. */
const isShare = 'AND([@Indikator]<>"",SUMPRODUCT((Indikatorer[Indikator]=[@Indikator])*(Indikatorer[Måttenhet]="%"))>0)';

/** Brukarundersökning: since the last result, percentage points for shares; blank where one of them is missing. */
export const surveyChange = `=IF(AND(ISNUMBER([@Resultat]),ISNUMBER([@[Föregående resultat]])),ROUND(([@Resultat]-[@[Föregående resultat]])*IF(${isShare},100,1),6),"")`;

/** A result of fewer answers than Start allows is not shown; one whose answers are not counted is. */
export const surveyShown = `=IF([@Resultat]="","",IF(ISNUMBER([@[Antal svar]]),IF([@[Antal svar]]<N(Start_MinstaAntalSvar),"${tooFewAnswers}","Ja"),"Ja"))`;

import { firstRow, isNamed } from './names';

/** Texter: the goal's title, so that the row can be read, and the length of the text. */
export const textGoalTitle = `=IF([@[Mål (kod)]]="","",IFERROR(INDEX(Mål[Mål],${firstRow(isNamed('Mål[Kod]', '[@[Mål (kod)]]'))})&"",""))`;
export const textLength = '=IF([@Text]="","",LEN([@Text]))';
/** 1 where the heading is one whose text is asked for in this document. */
export const textExpected = `=IF([@Rubrik]="","",IF(SUMPRODUCT(${isNamed('Lista_VäntadeRubriker', '[@Rubrik]')}*1)>0,1,0))`;

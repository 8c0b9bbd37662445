/** Texter: the goal's title, so that the row can be read, and the length of the text. */
export const textGoalTitle = '=IF([@[Mål (kod)]]="","",IFERROR(INDEX(Mål[Mål],MATCH([@[Mål (kod)]],Mål[Kod],0)),""))';
export const textLength = '=IF([@Text]="","",LEN([@Text]))';
/** 1 where the heading is one whose text is asked for in this document. */
export const textExpected = '=IF([@Rubrik]="","",IF(ISNUMBER(MATCH([@Rubrik],Lista_VäntadeRubriker,0)),1,0))';

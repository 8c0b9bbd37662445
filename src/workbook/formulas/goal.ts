import { isNamed } from './names';

/**
 * Mål: the suggestion is the worst judged word directly beneath; indicators and activities inform. Codes are compared as arrays: COUNTIFS
 * would take "1.1" and "1.10" for the same number.
 */
const children = isNamed('Mål[Överordnat mål]', '[@Kod]');
const judgedAs = (word: string): string => `SUMPRODUCT(${children}*(Mål[Bedömning]="${word}"))`;

export const goalSuggestion =
  `=IF(OR([@Kod]="",[@Nivå]="Inriktningsmål"),"",IF(${judgedAs('Uppfylls inte')}>0,"Uppfylls inte",` +
  `IF(${judgedAs('Uppfylls delvis')}>0,"Uppfylls delvis",IF(${judgedAs('Uppfylls helt')}>0,"Uppfylls helt",""))))`;

const deciding = `${children}*(Mål[Bedömning]=[@Förslag])`;
const decidingCount = `SUMPRODUCT(${deciding})`;
/** A column of the deciding goal, where there is exactly one; LOOKUP passes by the errors of the others. */
const decidingGoal = (column: string): string => `LOOKUP(2,1/(${deciding}),Mål[${column}])`;
const word = 'MID([@Förslag],10,9)';
const below =
  `IF([@Förslag]="","",IF(${decidingCount}=1," · "&LOWER(${decidingGoal('Nivå')})&" "&TRIM(${decidingGoal('Kod')})&" "&${word},` +
  `" · "&${decidingCount}&" mål "&${word}))`;

const own = (table: string, more: string): string => `SUMPRODUCT(${isNamed(`${table}[Mål (kod)]`, '[@Kod]')}*${more})`;
const indicators = own('Indikatorer', '(Indikatorer[Indikator]<>"")');
const reached = own('Indikatorer', '(Indikatorer[Förslag]="Uppfylls helt")');
const activities = own('Aktiviteter', '(Aktiviteter[Status]<>"")');
const onPlan = own('Aktiviteter', '((Aktiviteter[Status]="Ej påbörjad")+(Aktiviteter[Status]="Pågår")+(Aktiviteter[Status]="Avslutad"))');
const count = (part: string, all: string, one: string, many: string): string =>
  `IF(${all}=0,""," · "&${part}&" av "&${all}&IF(${all}=1,"${one}","${many}"))`;

export const goalEvidence =
  `=IF(OR([@Kod]="",Start_Dokumenttyp="VP"),"",MID(${below}` +
  `&${count(reached, indicators, ' indikator når årsmålet', ' indikatorer når årsmålet')}` +
  `&${count(onPlan, activities, ' aktivitet enligt plan', ' aktiviteter enligt plan')},4,300))`;

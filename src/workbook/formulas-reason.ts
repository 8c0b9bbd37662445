/** Varför in words, the same as `wording` says of the domain's result. Numbers become text by ROUND and SUBSTITUTE: TEXT depends on the language. */
const printed = (cell: string): string =>
  `IF([@Måttenhet]="%",SUBSTITUTE(ROUND(${cell}*100,8),".",",")&" %",SUBSTITUTE(ROUND(${cell},8),".",",")&IF([@Måttenhet]="",""," "&[@Måttenhet]))`;

const facts: Readonly<Record<string, string>> = {
  source: '[@Jämför]',
  value: printed('[@[Jämfört värde]]'),
  target: printed('[@[Jämfört mål]]'),
  council: printed('[@[KF:s årsmål]]'),
  prior: printed('[@[Utfall VB föregående år]]'),
  reaches: 'SUBSTITUTE([@Når],".",",")',
};

export const reasonFormula = `=IF([@Skäl]="","",${printed('[@[Jämfört värde]]')}&${facts['target'] ?? ''})`;

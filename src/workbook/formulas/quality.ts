import { riskLimits } from '../../domain/risk';
import { riskLevels } from '../schema/words';

const counts = '[@[Tertial 1]],[@[Tertial 2]],[@[Tertial 3]]';

/** Synpunkter och lex Sarah: what has come in so far; blank where no third of the year has a figure. */
export const complaintTotal = `=IF(COUNT(${counts})=0,"",ROUND(N([@[Tertial 1]])+N([@[Tertial 2]])+N([@[Tertial 3]]),6))`;

/** The figure that a step of a scale begins with; an error where it begins with a number of two figures. */
const step = (header: string): string =>
  `FIND(LEFT(TRIM([@${header}]),1),"12345")/ISERROR(FIND(MID(TRIM([@${header}])&" ",2,1),"0123456789"))`;

/** Väsentlighets- och riskanalys: the product; blank until both are chosen. */
export const riskValue = `=IF(OR([@Sannolikhet]="",[@Konsekvens]=""),"",IFERROR(${step('Sannolikhet')}*${step('Konsekvens')},""))`;

/** A limit of Start, the template's own where Start says none. */
const limit = (name: string, own: number): string => `IF(ISNUMBER(${name}),${name},${own})`;

export const riskLevel =
  `=IF(ISNUMBER([@Riskvärde]),IF([@Riskvärde]>=${limit('Start_RiskHög', riskLimits.high)},"${riskLevels.high}",` +
  `IF([@Riskvärde]>=${limit('Start_RiskMedel', riskLimits.medium)},"${riskLevels.medium}","${riskLevels.low}")),"")`;

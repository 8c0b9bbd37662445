const counts = '[@[Tertial 1]],[@[Tertial 2]],[@[Tertial 3]]';

/** Synpunkter och lex Sarah: what has come in so far; blank where no third of the year has a figure. */
export const complaintTotal = `=IF(COUNT(${counts})=0,"",ROUND(N([@[Tertial 1]])+N([@[Tertial 2]])+N([@[Tertial 3]]),6))`;

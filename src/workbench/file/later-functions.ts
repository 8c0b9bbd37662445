import { formulaTokens } from './formula-tokens';

/**
 * Functions added after Excel 2007 go into the file with a prefix, or Excel shows #NAME? until the cell is edited.
 * From the list "Future functions" of [MS-XLSX] 2.2.2 and Microsoft's support page "Issue: An _xlfn. prefix is displayed in front of a formula".
 */
const LATER = `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR
BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS
COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE ENCODEURL EXPAND
EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT
FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK
HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV
MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION
PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG
RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T
T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE
WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`;

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...LATER.split(/\s+/).map((name) => [name, '_xlfn.'] as const),
  ['FILTER', '_xlfn._xlws.'],
  ['SORT', '_xlfn._xlws.'],
]);

/** `TEXTJOIN(…)` becomes `_xlfn.TEXTJOIN(…)`; the variables of LET and LAMBDA get `_xlpm.`. */
export function laterFunctionsToFile(formula: string): string {
  const tokens = formulaTokens(formula);
  const variables = variablesIn(tokens.map((token) => token.text));
  return tokens
    .map(({ kind, text }, i) => {
      if (kind !== 'name') return text;
      if (tokens[i + 1]?.text === '(') return (PREFIXES.get(text.toUpperCase()) ?? '') + text;
      return variables.has(text.toLowerCase()) ? `_xlpm.${text}` : text;
    })
    .join('');
}

/** The names as people write them. */
export function laterFunctionsFromFile(formula: string): string {
  return formulaTokens(formula)
    .map(({ kind, text }) => (kind === 'name' ? text.replace(/^(_xlfn\.|_xlws\.|_xlpm\.)+/i, '') : text))
    .join('');
}

/** Names that LET and LAMBDA introduce: bare names that begin an argument and are followed by a comma. */
function variablesIn(texts: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  const calls: string[] = [];
  for (const [i, text] of texts.entries()) {
    if (text === '(') calls.push((texts[i - 1] ?? '').toUpperCase());
    else if (text === ')') calls.pop();
    else if (/^[\p{L}_]+$/u.test(text) && /^(LET|LAMBDA)$/.test(calls.at(-1) ?? '')) {
      const before = texts.slice(0, i).findLast((piece) => piece.trim() !== '');
      const after = texts.slice(i + 1).find((piece) => piece.trim() !== '');
      if ((before === '(' || before === ',') && after === ',') names.add(text.toLowerCase());
    }
  }
  return names;
}

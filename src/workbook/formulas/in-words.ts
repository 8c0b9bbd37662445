/**
 * A figure as text, six decimals at most, as `printShort` prints it: "1 050", "-4,3". Only whole numbers below 1000 and one of the form 1,xxxxxx are
 * turned into text by the program, so that neither its language (decimal comma or point, what TEXT's formats are called) nor its taste for 1E-05 shows.
 */
export function inWords(figure: string): string {
  const size = `ROUND(ABS(${figure}),6)`;
  const whole = `INT(${size})`;
  const group = (power: number): string => `RIGHT("00"&INT(${whole}/1${'0'.repeat(power)})-1000*INT(${whole}/1${'0'.repeat(power + 3)}),3)`;
  const first = (power: number): string => `INT(${whole}/1${'0'.repeat(power)})`;
  const grouped = (power: number): string => [first(power), ...[6, 3, 0].filter((lower) => lower < power).map(group)].join('&" "&');
  const wholeText = `IF(${whole}<1000,${whole},IF(${whole}<1000000,${grouped(3)},IF(${whole}<1000000000,${grouped(6)},${grouped(9)})))`;
  const fraction = `MID(SUBSTITUTE(ROUND(${size}-${whole}+1,6),".",","),2,7)`;
  return `IF(ROUND(${figure},6)<0,"-","")&${wholeText}&${fraction}`;
}

/** A figure of three decimals at most that needs no blanks between its thousands: a limit, a share. */
export const inShort = (figure: string): string => `SUBSTITUTE(ROUND(${figure},3),".",",")`;

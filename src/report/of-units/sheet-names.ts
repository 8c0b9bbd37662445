import { reportOfUnits } from '../../wording/sv/report-of-units';

/** Excel takes no longer name of a sheet. */
const LONGEST = 31;
/** What no sheet may have in its name. */
const forbidden = /[:\\/?*[\]\p{Cc}]+/gu;

/**
 * The names of the report's sheets by department, '' the board's: the department after the report's own name, as much of it as a sheet's name holds, a number
 * where two would be the same.
 */
export function sheetNames(report: string, departments: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map([['', report]]);
  const taken = new Set([report.toLocaleLowerCase('sv')]);
  for (const department of departments) {
    const whole = reportOfUnits.sheet(report, department.replace(forbidden, ' ').replace(/\s+/g, ' ').trim());
    let name = cut(whole, '');
    for (let next = 2; taken.has(name.toLocaleLowerCase('sv')); next += 1) name = cut(whole, ` ${next}`);
    taken.add(name.toLocaleLowerCase('sv'));
    names.set(department, name);
  }
  return names;
}

/** Letters are cut whole; no name ends in an apostrophe or a blank. */
function cut(name: string, end: string): string {
  let letters = '';
  for (const letter of name) {
    if (letters.length + letter.length + end.length > LONGEST) break;
    letters += letter;
  }
  return `${letters.replace(/['\s]+$/, '')}${end}`;
}

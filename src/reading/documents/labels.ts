import { distance } from '../../domain/near-names';
import { nameKey, normaliseBlanks } from '../../domain/normalise';
import type { GoalLevel } from '../../domain/plan';

const labels: readonly (readonly [GoalLevel, string])[] = [
  ['focus', 'kf:s inriktningsmål'],
  ['focus', 'kommunfullmäktiges inriktningsmål'],
  ['focus', 'inriktningsmål'],
  ['area', 'kf:s mål för verksamhetsområdet'],
  ['area', 'kommunfullmäktiges mål för verksamhetsområdet'],
  ['area', 'mål för verksamhetsområdet'],
  ['committee', 'nämndmål'],
  ['committee', 'nämndens mål'],
  ['unit', 'enhetsmål'],
  ['unit', 'enhetens mål'],
];
const longest = 60;

export interface LabelledGoal {
  readonly level: GoalLevel;
  /** What stands after the colon; '' where the title is on a line of its own. */
  readonly rest: string;
}

/** "Nämndmål: Alla trivs", "KF:s inriktningsmål:", also with a letter misread; null for everything else, contents lists included by their caller. */
export function goalLabelOf(text: string): LabelledGoal | null {
  const colon = labelColon(text);
  if (colon < 0) {
    const alone = text.length <= longest ? levelOf(text) : null;
    return alone === null ? null : { level: alone, rest: '' };
  }
  const level = levelOf(text.slice(0, colon));
  return level === null ? null : { level, rest: normaliseBlanks(text.slice(colon + 1)) };
}

/** The colon after the label: not that of "KF:s". */
function labelColon(text: string): number {
  const first = text.slice(0, longest + 5).indexOf(':');
  return first > 0 && /^.{0,4}:s\b/u.test(text) ? text.slice(0, longest + 5).indexOf(':', first + 1) : first;
}

function levelOf(text: string): GoalLevel | null {
  const key = nameKey(text)
    .replaceAll(';', ':')
    .replace(/^(kf)\W?s /, '$1:s ');
  for (const [level, label] of labels) if (key === label) return level;
  for (const [level, label] of labels) {
    const most = label.length >= 15 ? 2 : label.length >= 8 && key[0] === label[0] ? 1 : 0;
    if (most > 0 && distance(key, label, most) <= most) return level;
  }
  return null;
}

/** "1.2. Titel" and "1.2 Titel" are number 1.2. */
export function numberedTitle(text: string): { readonly number: string; readonly title: string } | null {
  const match = /^(\d{1,2}(?:\.\d{1,2}){0,3})\.?\s+(\S.*)$/u.exec(text);
  return match?.[1] && match[2] ? { number: match[1], title: match[2] } : null;
}

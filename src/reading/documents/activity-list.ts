import type { ActivityJson } from '../../intake/document';
import type { Said } from './said';

/** An activity in a list, as our own report prints it: the name, a line of state and dates beneath it, then what is said of it. */
export interface ListedActivity {
  readonly activity: ActivityJson;
  /** Its lines: name, state, then deviation and analysis. */
  readonly lines: readonly Said[];
}

const icons = '✓▶⏸';
const words = ['Ej påbörjad', 'Pågår', 'Avslutad', 'Försenad', 'Pausad', 'Avbruten'];

interface State {
  readonly status: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly responsible: string | null;
}

/** "✓ Avslutad · 2026-01-15 – 2026-05-31 · Rektor"; null for a line that is no such state. */
export function stateOf(text: string): State | null {
  if (text.length > 200) return null;
  const parts = text.split(/\s+·\s+/);
  const word = words.find((known) => parts[0]?.endsWith(known) && (parts[0]?.length ?? 0) <= known.length + 3);
  const rest = word === undefined ? parts : parts.slice(1);
  const dates = /^(\d{4}-\d{2}-\d{2})(?: – (\d{4}-\d{2}-\d{2}))?$/.exec(rest[0] ?? '');
  if (word === undefined && dates === null) return null;
  const icon = parts[0]?.[0] ?? '';
  const responsible = (dates ? rest.slice(1) : rest).join(' · ');
  return {
    status: word === undefined ? null : icons.includes(icon) ? icon : word,
    start: dates?.[1] ?? null,
    end: dates?.[2] ?? null,
    responsible: responsible === '' ? null : responsible,
  };
}

/** The activity whose name is at `at`; null where its state does not stand right beneath. `isOver`: at what cannot belong to it. */
export function listedActivityAt(said: readonly Said[], at: number, isOver: (one: Said, at: number) => boolean): ListedActivity | null {
  const [name, beneath] = [said[at], said[at + 1]];
  const state = name === undefined || name.isRow || beneath === undefined || beneath.isRow ? null : stateOf(beneath.text);
  if (state === null || name === undefined || beneath === undefined || isOver(name, at)) return null;
  const lines = [name, beneath];
  let deviation: string | null = null;
  const analysis: string[] = [];
  for (let next = at + 2; next < said.length; next += 1) {
    const [one, after] = [said[next], said[next + 1]];
    if (one === undefined || one.isRow || one.heading !== undefined || isOver(one, next)) break;
    if (after !== undefined && !after.isRow && stateOf(after.text) !== null) break;
    const told = /^Avvikelse: (.+)$/u.exec(one.text)?.[1];
    if (told !== undefined && deviation === null && analysis.length === 0) deviation = told;
    else analysis.push(one.text);
    lines.push(one);
  }
  const { responsible, ...own } = state;
  return {
    activity: {
      name: name.text,
      ...own,
      deviation,
      analysis: analysis.length === 0 ? null : analysis.join('\n'),
      ...(responsible === null ? {} : { responsible }),
    },
    lines,
  };
}

import type { DocumentJson, GoalJson } from '../../src/intake/document';
import type { Reading } from '../../src/reading/reading';

const words = { fully: 'helt', partly: 'delvis', not: 'inte' } as const;
const cells = ['outcome', 'outcomeMen', 'outcomeWomen', 'outcomePrior', 'forecast', 'target', 'councilTarget', 'period'] as const;

/** A reading as lines that a person can look through: what stands where, and what was left. */
export function outlineOf(reading: Reading): string {
  const lines = reading.documents.flatMap(outlineOfDocument);
  lines.push(...reading.unplaced.map(({ line, text, reason }) => `EJ PLACERAD ${line} ${reason}: ${text.trim()}`));
  lines.push(...reading.doubts.map(({ lines: at, kind, path }) => `OSÄKERT ${at.join(',')} ${kind}: ${path.join('.')}`));
  return `${lines.join('\n')}\n`;
}

export function outlineOfDocument(document: DocumentJson): readonly string[] {
  const { type, year, unit, author, level, start } = document;
  const lines = [`== ${type} ${year} ${unit} (${level}), ${author ?? 'ingen handläggare'} ${JSON.stringify(start ?? {})}`];
  const sections = (headings: readonly string[], texts: readonly string[], indent: string): void =>
    headings.forEach((heading, at) => lines.push(`${indent}[${heading}] ${(texts[at] ?? '').replaceAll('\n', ' / ')}`));
  sections(document.otherSections, document.otherTexts ?? [], '');
  const goal = (json: Partial<GoalJson>, indent: string): void => {
    const word = json.fulfilment ? ` – ${words[json.fulfilment]}` : '';
    lines.push(`${indent}${[json.number, json.title].filter(Boolean).join(' ')}${word}`);
    const inner = `${indent}  `;
    sections(json.sections ?? [], json.texts ?? [], inner);
    for (const row of json.indicators ?? [])
      lines.push(
        `${inner}I ${row.name} | ${cells.map((key) => row[key] ?? '').join(' | ')}${row.glyph ? ` ${row.glyph}` : ''}${row.analysis ? ` # ${row.analysis}` : ''}`,
      );
    for (const row of json.activities ?? [])
      lines.push(
        `${inner}A ${row.name} | ${[row.start, row.end, row.deviation, row.status].map((cell) => cell ?? '').join(' | ')}${row.analysis ? ` # ${row.analysis}` : ''}`,
      );
  };
  for (const focus of document.focusGoals) {
    goal(focus, 'F ');
    for (const area of focus.areaGoals) {
      goal(area, '  O ');
      for (const committee of area.committeeGoals) {
        goal(committee, '    N ');
        for (const unitGoal of committee.unitGoals) goal(unitGoal, '      E ');
      }
    }
  }
  for (const { title, headers, rows } of document.tables)
    lines.push(`T ${title}: ${headers.join(' ¦ ')}`, ...rows.map((row) => `    ${row.join(' ¦ ')}`));
  return lines;
}

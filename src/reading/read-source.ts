import type { ActivityJson, DocumentJson, IndicatorJson } from '../intake/document';
import { compareContents } from './documents/compare-contents';
import { readFrontPage } from './documents/front-page';
import { focusGoal } from './documents/goal-in-making';
import { guessTitle } from './documents/guess-title';
import { Ledger } from './documents/ledger';
import { levelOf } from './documents/level';
import { runningHeads } from './documents/page-marks';
import { saidOf } from './documents/said';
import { contentsLists, splitDocuments, type Part } from './documents/split';
import { Walk } from './documents/walk';
import type { Reading } from './reading';
import type { Source } from './source';

/** The documents that a source holds, with the place of every line. Pure; time grows with the number of lines. */
export function readSource(source: Source): Reading {
  const ledger = new Ledger();
  const said = saidOf(source.lines);
  const lists = contentsLists(said);
  const running = runningHeads(said);
  const parts = splitDocuments(said, lists);
  for (const one of said.slice(0, parts[0]?.from ?? 0)) ledger.leave(one.line, one.text, 'outsideDocument');

  const loose: { indicators: IndicatorJson[]; activities: ActivityJson[] } = { indicators: [], activities: [] };
  const readPart = (part: Part, index: number): DocumentJson => {
    const path = [index];
    const front = readFrontPage(said, part, path, ledger);
    const lines = said.slice(part.from, part.to);
    const guessed = part.title && front.year !== null ? null : guessTitle(source.name, lines);
    const type = part.title?.title.type ?? guessed?.type ?? 'VP';
    const walk = new Walk({ lines: source.lines, said, part, lists, running, front, type, path, ledger });
    walk.read();
    if (guessed !== null || front.unit === '') {
      ledger.doubt({ kind: 'headUncertain', lines: lines.slice(0, 1).map(({ line }) => line), path });
    }
    loose.indicators.push(...walk.loose.indicators);
    loose.activities.push(...walk.loose.activities);
    compareContents(walk.entries, walk.tree.goals, walk.otherSections, path, ledger);
    return {
      type,
      year: front.year ?? guessed?.year ?? 0,
      unit: front.unit,
      author: front.author,
      level: levelOf(front.unit),
      focusGoals: walk.tree.goals.map(focusGoal),
      otherSections: walk.otherSections,
      otherTexts: walk.otherTexts.map(String),
      tables: walk.tables,
      ...(Object.keys(front.start).length > 0 ? { start: front.start } : {}),
    };
  };
  const documents = parts.map(readPart);
  const hasLoose = loose.indicators.length + loose.activities.length > 0;
  return { source: source.name, documents, ...ledger.close(source), ...(hasLoose ? { loose } : {}) };
}

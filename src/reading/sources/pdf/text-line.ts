import type { Run } from './page';

/** Text between two gaps of a line. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** What stands on one height. */
export interface TextLine {
  readonly base: number;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly isBold: boolean;
  readonly pieces: readonly Piece[];
  readonly runs: readonly Run[];
}

/** Parts of the letters' size. */
const sameHeight = 0.4;
const sameWord = 0.14;
const widestBlank = 0.75;
/** Between runs that do not follow each other in the file, a gap that is no more than a blank may part two cells. */
const narrowestGap = 0.3;

/** Runs as lines from the top of the page to its foot: what is raised or lowered a little is of the line. */
export function textLinesOf(runs: readonly Run[]): readonly TextLine[] {
  const groups: { base: number; size: number; runs: Run[] }[] = [];
  for (const run of [...runs].sort((one, other) => one.base - other.base || one.left - other.left)) {
    const group = groups.at(-1);
    if (group && run.base - group.base <= sameHeight * Math.max(group.size, run.size)) {
      group.runs.push(run);
      // The largest letters stand on the line; those raised above it came first.
      if (run.size > group.size * 1.2) Object.assign(group, { base: run.base, size: run.size });
    } else groups.push({ base: run.base, size: run.size, runs: [run] });
  }
  return groups.map(({ base, runs }) => textLine(base, runs));
}

function textLine(base: number, some: readonly Run[]): TextLine {
  const runs = [...some].sort((one, other) => one.left - other.left);
  const pieces = piecesOf(runs);
  const letters = (which: (run: Run) => boolean): number => runs.reduce((sum, run) => sum + (which(run) ? run.text.length : 0), 0);
  const largest = runs.reduce((most, run) => (run.text.length > most.text.length ? run : most), runs[0] ?? noRun);
  return {
    base,
    size: largest.size,
    left: pieces[0]?.left ?? 0,
    right: pieces.at(-1)?.right ?? 0,
    isBold: letters((run) => !run.isBold) === 0,
    pieces,
    runs,
  };
}

const noRun: Run = { order: 0, text: '', left: 0, right: 0, base: 0, size: 0, isBold: false, mark: '', isArtifact: false };

/** Runs of one height, from left to right, as words with a blank between them, and apart where there is more than a blank. */
export function piecesOf(runs: readonly Run[]): readonly Piece[] {
  const pieces: { text: string; left: number; right: number }[] = [];
  let last = -1;
  for (const run of runs) {
    const piece = pieces.at(-1);
    const gap = piece ? run.left - piece.right : Infinity;
    // Bold type that is made by printing twice.
    if (piece && gap < -run.size * 0.5 && piece.text.endsWith(run.text)) continue;
    const isNext = run.order === last + 1;
    last = run.order;
    if (!piece || gap > (isNext ? widestBlank : narrowestGap) * run.size) pieces.push({ text: run.text, left: run.left, right: run.right });
    else {
      piece.text += (gap > sameWord * run.size ? ' ' : '') + run.text;
      piece.right = Math.max(piece.right, run.right);
    }
  }
  return pieces;
}

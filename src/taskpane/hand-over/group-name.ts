import type { PieceGroup } from '../../report/hand-over/pieces';
import type { HandOverWords } from '../../wording/sv/views/handOver';
import type { Wording } from '../../wording';
import { numbered } from '../thread/goal-name';

/** "Enhetsmål: Deltagarna klarar mer på egen hand", "Ekonomi". */
export function groupName({ chapter, goal, id }: PieceGroup, { labels }: Wording, words: HandOverWords): string {
  if (goal) return `${labels.goalLevels[goal.level]}: ${numbered(goal) || goal.code}`;
  return id === 'astray' ? words.astray : labels.chapters[chapter];
}

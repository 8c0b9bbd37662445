import type { HeadingBlock, HeadingLevel, SpaceBlock, TextBlock } from './block';

/** A heading of a chapter, a goal or a text; levels beyond 1–4 are the nearest of them. */
export const heading = (level: number, text: string, more: Pick<HeadingBlock, 'above' | 'newPage' | 'alone'> = {}): HeadingBlock => ({
  kind: 'heading',
  level: levels[Math.min(Math.max(Math.round(level), 1), 4)] ?? 4,
  text,
  ...more,
});

const levels: readonly HeadingLevel[] = [0, 1, 2, 3, 4];

/** A text as it was written; nothing where it is empty. */
export const body = (text: string, more: Pick<TextBlock, 'keep' | 'after'> = {}): readonly TextBlock[] => textOf('body', text, more);

/** Quiet words of ours. */
export const note = (text: string, more: Pick<TextBlock, 'keep' | 'after'> = {}): readonly TextBlock[] => textOf('note', text, more);

/** A small heading or a name, with what is said of it beneath. */
export const strong = (text: string, more: Pick<TextBlock, 'keep' | 'after'> = { keep: true }): readonly TextBlock[] =>
  textOf('strong', text, more);

export const space = (points: number): SpaceBlock => ({ kind: 'space', points });

const textOf = (look: TextBlock['look'], text: string, more: Pick<TextBlock, 'keep' | 'after'>): readonly TextBlock[] =>
  text.trim() === '' ? [] : [{ kind: 'text', look, text, ...more }];

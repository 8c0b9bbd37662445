import { withoutJumps } from '../../src/report/heading-levels';
import { heading } from '../../src/report/make-block';

const levelsOf = (levels: readonly number[]): readonly number[] =>
  withoutJumps(levels.map((level) => heading(level, 'Rubrik'))).flatMap((block) => (block.kind === 'heading' ? [block.level] : []));

describe('levels of headings', () => {
  it.each([
    { written: [1, 3, 3, 1, 2], set: [1, 2, 2, 1, 2] },
    { written: [1, 3, 4, 2, 4, 3], set: [1, 2, 3, 2, 3, 3] },
    { written: [2, 2, 1, 2, 3, 4], set: [2, 2, 1, 2, 3, 4] },
    { written: [2, 4, 3, 1], set: [2, 3, 3, 1] },
  ])('$written are set as $set: none skips one, those of one level stay alike', ({ written, set }) => {
    expect(levelsOf(written)).toEqual(set);
  });
});

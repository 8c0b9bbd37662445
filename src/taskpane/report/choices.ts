import { reportChapters, type ReportChapter, type ReportOptions } from '../../report/options';

export const empties = ['keep', 'leaveOut', 'say'] as const;

/** What a person chooses for a report. */
export interface ReportChoices {
  readonly chapters: readonly ReportChapter[];
  readonly empty: NonNullable<ReportOptions['empty']>;
  readonly charts: boolean;
  /** Columns and words of earlier periods. */
  readonly reference: boolean;
}

const usual: ReportChoices = { chapters: reportChapters, empty: 'keep', charts: true, reference: true };

const withoutCharts = '-charts';
const withoutReference = '-reference';

/** As it is remembered in the workbook, only what is to be left out: "leaveOut -summary -charts". So what a later version adds is in until somebody says otherwise. */
export const writeChoices = ({ chapters, empty, charts, reference }: ReportChoices): string =>
  [
    empty,
    ...reportChapters.filter((chapter) => !chapters.includes(chapter)).map((chapter) => `-${chapter}`),
    ...(charts ? [] : [withoutCharts]),
    ...(reference ? [] : [withoutReference]),
  ].join(' ');

/** Chapters that an earlier version could list: "leaveOut front summary goals" is all there was to be. */
const listedOnce: readonly ReportChapter[] = ['front', 'summary', 'opening', 'goals', 'economy', 'quality', 'other', 'accepted'];

/** Reads what was remembered; everything, where there is nothing or nothing that can be read. */
export function readChoices(text: string): ReportChoices {
  const [first, ...rest] = text.split(' ');
  const empty = empties.find((each) => each === first);
  const isList = listedOnce.some((chapter) => rest.includes(chapter));
  const chapters = reportChapters.filter((chapter) =>
    isList && listedOnce.includes(chapter) ? rest.includes(chapter) : !rest.includes(`-${chapter}`),
  );
  if (!empty || chapters.length === 0) return usual;
  return { chapters, empty, charts: !rest.includes(withoutCharts), reference: !rest.includes(withoutReference) };
}

import { reportChapters, type ReportChapter, type ReportOptions } from '../../report/options';

export const empties = ['keep', 'leaveOut', 'say'] as const;

/** What a person chooses for a report. */
export interface ReportChoices {
  readonly chapters: readonly ReportChapter[];
  readonly empty: NonNullable<ReportOptions['empty']>;
}

const usual: ReportChoices = { chapters: reportChapters, empty: 'keep' };

/** As it is remembered in the workbook: "leaveOut front summary goals". */
export const writeChoices = ({ chapters, empty }: ReportChoices): string => [empty, ...chapters].join(' ');

/** Reads what was remembered; everything, where there is nothing or nothing that can be read. */
export function readChoices(text: string): ReportChoices {
  const [first, ...rest] = text.split(' ');
  const empty = empties.find((each) => each === first);
  const chapters = reportChapters.filter((chapter) => rest.includes(chapter));
  return empty && chapters.length > 0 ? { chapters, empty } : usual;
}

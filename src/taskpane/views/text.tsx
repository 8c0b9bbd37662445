import { text as en } from '../../wording/en/views/text';
import { text as sv } from '../../wording/sv/views/text';
import { textAt } from '../text/due-texts';
import { TextEditor } from '../text/text-editor';
import { TextList } from '../text/text-list';
import type { TemplateViewProps } from '../view-props';
import { useViewWords } from '../words';

/** Writes the text that the view was opened for, else the one where the cursor is. */
export default function Text(props: TemplateViewProps) {
  const words = useViewWords({ sv, en });
  const { reading, about, workbook } = props;
  const writing = textAt(reading.plan, about.place ?? workbook.selection?.place);
  if (!writing) return <TextList {...props} words={words} />;
  return <TextEditor key={`${writing.at.table} ${writing.at.row.key} ${writing.column.key}`} {...props} writing={writing} words={words} />;
}

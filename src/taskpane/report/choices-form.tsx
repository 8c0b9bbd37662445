import { Checkbox, Field, Select, makeStyles, mergeClasses } from '@fluentui/react-components';
import { reportChapters } from '../../report/options';
import { report as en } from '../../wording/en/views/report';
import { report as sv } from '../../wording/sv/views/report';
import { useStyles } from '../parts/styles';
import { useViewWords } from '../words';
import { empties, type ReportChoices } from './choices';

const useFormStyles = makeStyles({
  chapters: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0 },
  // Its longest option is wider than a narrow pane in a wide font.
  choice: { minWidth: 0 },
});

/** Which chapters, whether there are charts and earlier periods, and what becomes of empty headings. */
export function ChoicesForm({ choices, onChange }: { choices: ReportChoices; onChange: (choices: ReportChoices) => void }) {
  const words = useViewWords({ sv, en });
  const styles = useStyles();
  const own = useFormStyles();
  const { chapters, empty, charts, reference } = choices;
  return (
    <>
      <fieldset className={mergeClasses(own.chapters, styles.checks)}>
        <legend className={mergeClasses(styles.heading, own.legend)}>{words.chapters}</legend>
        {reportChapters.map((chapter) => (
          <Checkbox
            key={chapter}
            label={words.chapter[chapter]}
            checked={chapters.includes(chapter)}
            onChange={(_, { checked }) =>
              onChange({
                ...choices,
                chapters: reportChapters.filter((each) => (each === chapter ? checked === true : chapters.includes(each))),
              })
            }
          />
        ))}
      </fieldset>
      <div className={styles.checks}>
        <Checkbox label={words.charts} checked={charts} onChange={(_, { checked }) => onChange({ ...choices, charts: checked === true })} />
      </div>
      <Field label={words.period}>
        <Select
          className={own.choice}
          value={String(reference)}
          onChange={(_, data) => onChange({ ...choices, reference: data.value === 'true' })}
        >
          <option value="true">{words.withEarlier}</option>
          <option value="false">{words.onlyThis}</option>
        </Select>
      </Field>
      <Field label={words.empty}>
        <Select
          className={own.choice}
          value={empty}
          onChange={(_, data) => onChange({ ...choices, empty: empties.find((each) => each === data.value) ?? empty })}
        >
          {empties.map((each) => (
            <option key={each} value={each}>
              {words.emptyAs[each]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

import { Field, Select } from '@fluentui/react-components';
import { settings as en } from '../../wording/en/views/settings';
import { settings as sv } from '../../wording/sv/views/settings';
import { useChooseLanguage, useViewWords, useWording } from '../words';

/** The pane's language, until it is closed: nothing is kept outside the workbook, and a workbook has many readers. */
export function LanguageChoice() {
  const words = useViewWords({ sv, en });
  const { language } = useWording();
  const choose = useChooseLanguage();
  return (
    <Field label={words.language} hint={words.languageHint}>
      <Select value={language} onChange={(_, data) => choose(data.value === 'en' ? 'en' : 'sv')}>
        <option value="sv" lang="sv">
          Svenska
        </option>
        <option value="en" lang="en">
          English
        </option>
      </Select>
    </Field>
  );
}

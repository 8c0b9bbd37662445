import { Field, Textarea, makeStyles } from '@fluentui/react-components';
import { useState, type ClipboardEvent } from 'react';
import { longestText } from '../../workbook/schema/cell-of-value';
import type { TextWords } from '../../wording/sv/views/text';
import { printCount } from './print-count';
import { cleanPasted } from './clean-pasted';

const useTextStyles = makeStyles({
  // As high as a pane of usual height leaves room for; longer texts scroll in it.
  area: { '& textarea': { minHeight: 'max(200px, 44vh)', maxHeight: 'none', lineHeight: '1.5' } },
});

export interface TextFieldProps {
  readonly label: string;
  readonly prompt: string;
  readonly text: string;
  readonly readOnly: boolean;
  readonly words: TextWords;
  readonly onType: (text: string) => void;
}

/** The text itself, its length, and what was done to what was pasted. */
export function TextField({ label, prompt, text, readOnly, words, onType }: TextFieldProps) {
  const styles = useTextStyles();
  const [removed, setRemoved] = useState(0);
  const over = text.length - longestText;
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    const cleaned = cleanPasted(pasted);
    setRemoved(cleaned.removed);
    if (cleaned.text === pasted || readOnly) return;
    event.preventDefault();
    const area = event.currentTarget;
    const { selectionStart, selectionEnd } = area;
    area.setRangeText(cleaned.text, selectionStart, selectionEnd, 'end');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const said = [words.length(printCount(text.length)), ...(removed > 0 ? [words.cleaned(removed)] : [])].join(' · ');
  return (
    <Field
      label={label}
      hint={text === '' && prompt !== '' ? `${prompt} ${said}` : said}
      {...(over > 0 ? { validationState: 'error', validationMessage: words.tooLong(printCount(over)) } : {})}
    >
      <Textarea
        name="text"
        className={styles.area}
        value={text}
        readOnly={readOnly}
        resize="vertical"
        onPaste={paste}
        onChange={(_, { value }) => onType(value)}
      />
    </Field>
  );
}

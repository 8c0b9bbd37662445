import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import type { HandOutUnitsWords } from '../../wording/sv/views/handOutUnits';
import { useStyles } from '../parts/styles';

export interface PickTemplateProps {
  readonly words: HandOutUnitsWords;
  readonly busy: boolean;
  readonly onPick: (file: File) => void;
}

/** The way where Excel hands out no file: a copy of the workbook that somebody has saved. */
export function PickTemplate({ words, busy, onPick }: PickTemplateProps) {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <section className={styles.section}>
      <p className={styles.text} role="status">
        {words.noFile}
      </p>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".xlsx"
        aria-label={words.chooseTemplate}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) onPick(file);
        }}
      />
      <Button disabledFocusable={busy} onClick={() => picker.current?.click()}>
        {words.chooseTemplate}
      </Button>
    </section>
  );
}

import type { FactsBlock } from '../block';
import type { Entry } from './entry';
import { NAME_WIDTH, PAGE_WIDTH } from './grid';
import { line, textEntries } from './prose';
import { fits } from './text-height';
import { settingOf } from './typography';

/** Labels with their values beside them, or beneath where a value is long. */
export const factEntries = ({ rows }: FactsBlock): readonly Entry[] =>
  rows.flatMap(({ label, value }): readonly Entry[] =>
    fits(value, PAGE_WIDTH - NAME_WIDTH, settingOf('fact'))
      ? [{ ...line('fact', '', 1), cells: [label, value] }]
      : [
          ...textEntries({ kind: 'text', look: 'note', text: label, keep: true, after: 0 }),
          ...textEntries({ kind: 'text', look: 'body', text: value }),
        ],
  );

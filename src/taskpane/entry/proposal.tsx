import { Button } from '@fluentui/react-components';
import type { EntryWords } from '../../wording/sv/views/entry';
import { sheetColumns, tableSchemas } from '../../workbook/schema/tables';
import { proposedOutcome } from '../parts/proposed-outcome';
import { useStyles } from '../parts/styles';
import type { Reading } from '../view-props';
import { cellOf } from './fields';
import { fieldText, unitOf } from './field-text';
import type { EntryRow } from './row';

export interface ProposalProps {
  /** As it stands in the form. */
  readonly at: EntryRow;
  readonly reading: Reading;
  readonly words: EntryWords;
  /** Puts the figure in the field Periodens utfall; it is written when the row is saved. */
  readonly onTake: (text: string) => void;
}

/** What the answers of a survey give for the indicator, where its outcome says something else: a proposal that somebody has to take. */
export function Proposal({ at, reading, words, onTake }: ProposalProps) {
  const styles = useStyles();
  const outcome = at.table === 'indicators' ? sheetColumns(tableSchemas.indicators).find(({ key }) => key === 'outcome') : undefined;
  const proposed = at.table === 'indicators' ? proposedOutcome(at.row, reading) : null;
  if (!outcome || !proposed) return null;
  const unit = unitOf(at, outcome, reading.plan.start);
  const text = fieldText(outcome, proposed, unit);
  if (text === fieldText(outcome, cellOf(at, outcome), unit)) return null;
  return (
    <div className={styles.section}>
      <p className={styles.quiet}>{words.proposal}</p>
      <Button size="small" disabledFocusable={Boolean(reading.readingOnly)} onClick={() => onTake(text)}>
        {words.takeProposal([text, unit].filter(Boolean).join('\u00a0'))}
      </Button>
    </div>
  );
}

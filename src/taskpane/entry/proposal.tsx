import { Button } from '@fluentui/react-components';
import { sameName } from '../../domain/survey';
import type { NumberValue } from '../../domain/value';
import type { EntryWords } from '../../wording/sv/views/entry';
import { sheetColumns, tableSchemas } from '../../workbook/schema/tables';
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
  const proposed = proposedOutcome(at, reading);
  if (!outcome || !proposed) return null;
  const unit = unitOf(at, outcome, reading.plan.start);
  const text = fieldText(outcome, proposed, unit);
  if (text === fieldText(outcome, cellOf(at, outcome), unit)) return null;
  return (
    <div className={styles.section}>
      <p className={styles.quiet}>{words.proposal}</p>
      <Button size="small" onClick={() => onTake(text)}>
        {words.takeProposal([text, unit].filter(Boolean).join('\u00a0'))}
      </Button>
    </div>
  );
}

/** The mean of the indicator's answers; null where it has none, or too few have answered. */
function proposedOutcome(at: EntryRow, { plan, computed }: Reading): NumberValue | null {
  if (at.table !== 'indicators') return null;
  const name = sameName(at.row.name);
  const mean = plan.surveyMeans.find(({ indicator }) => indicator !== '' && sameName(indicator) === name);
  return (mean && computed.surveyMeans.get(mean.key)?.proposedOutcome) ?? null;
}

import { makeStyles, tokens } from '@fluentui/react-components';

/** What the lines of the list share. */
export const useLineStyles = makeStyles({
  line: {
    display: 'grid',
    // The signs differ in width; the words beside them stand in one line.
    gridTemplateColumns: '14px 1fr',
    columnGap: '8px',
    width: 'calc(100% + 12px)',
    marginInline: '-6px',
    padding: '8px 6px',
    boxSizing: 'border-box',
    font: 'inherit',
    textAlign: 'left',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  place: { fontWeight: tokens.fontWeightSemibold },
  code: { color: tokens.colorNeutralForeground2 },
  sentence: { gridColumn: 2, overflowWrap: 'anywhere' },
  // What belongs to a line stands in under its words.
  detail: { display: 'flex', flexDirection: 'column', gap: '8px', margin: '2px 0 12px 22px', overflowWrap: 'anywhere' },
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  facts: { display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: '10px', rowGap: '2px', margin: 0 },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  // A long fix is told whole, on more lines.
  button: { maxWidth: '100%' },
  inner: { marginLeft: '22px' },
});

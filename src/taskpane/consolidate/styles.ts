import { makeStyles, tokens } from '@fluentui/react-components';

/** What the parts of the view share beside the lines of a list. */
export const useConsolidateStyles = makeStyles({
  drop: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '14px',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { backgroundColor: tokens.colorNeutralBackground1Hover, borderTopStyle: 'solid', borderBottomStyle: 'solid' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  picker: { display: 'none' },
  area: { '& textarea': { minHeight: '96px', whiteSpace: 'pre', overflowX: 'auto' } },
  group: { margin: '6px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  // Words to the left; what is to the right does not break.
  ends: { display: 'flex', justifyContent: 'space-between', columnGap: '10px', alignItems: 'baseline' },
  sum: { padding: '6px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  whole: { fontWeight: tokens.fontWeightSemibold },
  name: { minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  pair: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '8px 0' },
  asked: { display: 'flex', flexDirection: 'column', gap: '6px', margin: 0, paddingLeft: '18px' },
  fields: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px' },
});

import { makeStyles, tokens } from '@fluentui/react-components';

/** What several views share. One column, white space before lines. */
export const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: '20px', padding: '8px 14px 24px' },
  section: { display: 'flex', flexDirection: 'column', gap: '6px' },
  /** Fields of a form stand closer than the sections of a view. */
  form: { gap: '6px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    display: 'flex',
    justifyContent: 'space-between',
    // A long figure beside it comes below in a narrow pane.
    flexWrap: 'wrap',
    columnGap: '8px',
  },
  // The focus is there to be read on from, not to be pressed.
  unringed: { outlineStyle: 'none' },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  // The thread's red marks the active place and nothing else, so what is ticked is dark.
  checks: {
    '--colorCompoundBrandBackground': tokens.colorNeutralForeground1,
    '--colorCompoundBrandBackgroundHover': tokens.colorNeutralForeground2,
    '--colorCompoundBrandBackgroundPressed': tokens.colorNeutralForeground1,
    '--colorCompoundBrandStroke': tokens.colorNeutralForeground1,
  },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});

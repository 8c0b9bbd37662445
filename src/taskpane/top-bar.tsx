import { makeStyles, tokens } from '@fluentui/react-components';

const useBarStyles = makeStyles({
  bar: { padding: '12px 14px 4px', borderTop: `3px solid ${tokens.colorBrandForeground1}` },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    // Excel lays its own menu button over the corner.
    paddingRight: '34px',
  },
});

/** Whose document this is: "Fruängens enhet · T2 2026". */
export function TopBar({ title }: { title: string }) {
  const styles = useBarStyles();
  return (
    <header className={styles.bar}>
      <h1 className={styles.title}>{title}</h1>
    </header>
  );
}

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { upgrade as en } from '../../wording/en/views/upgrade';
import { upgrade as sv } from '../../wording/sv/views/upgrade';
import { schemaVersion } from '../../workbook/schema/versions';
import { useStyles } from '../parts/styles';
import type { Navigate } from '../view-props';
import { useViewWords } from '../words';

// Fluent's own bar weighs more than the view.
const useBarStyles = makeStyles({
  bar: {
    display: 'grid',
    gap: '8px',
    justifyItems: 'start',
    padding: '10px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Says that the workbook is of an older version of the template, with the way to bring it up to date; nothing where it is not. */
export function OlderTemplate({ version, navigate }: { readonly version: number; readonly navigate: Navigate }) {
  const words = useViewWords({ sv, en });
  const styles = useStyles();
  const own = useBarStyles();
  if (version < 1 || version >= schemaVersion) return null;
  return (
    <section className={own.bar} aria-label={words.action}>
      <p className={styles.text}>{words.older(version, schemaVersion)}</p>
      <Button size="small" onClick={() => navigate('upgrade')}>
        {words.action}
      </Button>
    </section>
  );
}

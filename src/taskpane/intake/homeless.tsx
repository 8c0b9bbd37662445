import { Field, Select } from '@fluentui/react-components';
import type { Goal } from '../../domain/plan';
import type { Homeless as HomelessRow } from '../../intake/complete/loose-rows';

import { Pieces } from '../parts/pieces';
import { useStyles } from '../parts/styles';
import { putUnder } from './kept-intake';
import { useIntakeStyles } from './styles';
import { useIntakeWords } from './use-intake';

/** Rows of a table that was read without its goals, and that the workbook does not know by name: a person says where they belong. */
export function Homeless({ rows, goals }: { readonly rows: readonly HomelessRow[]; readonly goals: readonly Goal[] }) {
  const words = useIntakeWords();
  const shared = useStyles();
  const styles = useIntakeStyles();
  if (rows.length === 0) return null;
  return (
    <>
      <h4 className={styles.caption}>{words.homeless}</h4>
      <p className={shared.quiet}>{words.homelessLead}</p>
      <Pieces of={rows} keyOf={({ key }) => key} length={6} more={words.more}>
        {({ key, table, name }) => (
          <li className={styles.asked}>
            <Field label={`${words.kinds[table === 'indicators' ? 'indicator' : 'activity']}: ${name || words.unnamed}`}>
              <Select value="" onChange={(_, { value }) => value !== '' && putUnder(key, value)} select={{ style: { minWidth: 0 } }}>
                <option value="">{words.chooseGoal}</option>
                {goals.map(({ code, title }) => (
                  <option key={code} value={code}>
                    {`${code} ${title}`}
                  </option>
                ))}
              </Select>
            </Field>
          </li>
        )}
      </Pieces>
    </>
  );
}

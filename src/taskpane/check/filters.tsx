import { Field, Select, makeStyles } from '@fluentui/react-components';
import type { ShownFinding } from '../overview';
import { useCheckWords } from './words';
import { choicesOf, type Filter } from './filter-findings';

const useFilterStyles = makeStyles({
  filters: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))', gap: '8px' },
  // The longest rule does not widen its list.
  filter: { minWidth: 0, '& select': { width: '100%', minWidth: 0 } },
});

/** Which sheet and which rule the list is about. */
export function Filters(props: { findings: readonly ShownFinding[]; filter: Filter; onFilter: (filter: Filter) => void }) {
  const { findings, filter, onFilter } = props;
  const { words, rules } = useCheckWords();
  const styles = useFilterStyles();
  const { sheets, rules: codes } = choicesOf(findings, filter);
  return (
    <div className={styles.filters}>
      <Field className={styles.filter} label={words.filter.sheet} size="small">
        <Select size="small" value={filter.sheet} onChange={(_, { value }) => onFilter({ ...filter, sheet: value })}>
          <option value="">{words.filter.allSheets}</option>
          {sheets.map(([sheet, count]) => (
            <option key={sheet} value={sheet}>
              {sheet} ({count})
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.filter} label={words.filter.rule} size="small">
        <Select
          size="small"
          value={filter.rule}
          onChange={(_, { value }) => onFilter({ ...filter, rule: codes.find(([code]) => code === value)?.[0] ?? '' })}
        >
          <option value="">{words.filter.allRules}</option>
          {codes.map(([code, count]) => (
            <option key={code} value={code}>
              {code} {rules.get(code)?.name} ({count})
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

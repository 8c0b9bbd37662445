import { Field, Select, makeStyles } from '@fluentui/react-components';
import type { NameMatch } from '../../report/hand-over/match-names';
import type { IndicatorFileWords } from '../../wording/sv/views/indicatorFile';
import { useStyles } from '../parts/styles';

/** A list longer than this has no use as a drop-down: what is like the name can be chosen, the rest is put right in the list or the plan. */
const longestChoice = 400;

const useChoiceStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: '12px' },
  choice: { minWidth: 0, overflowWrap: 'anywhere', '& select': { width: '100%', minWidth: 0 } },
});

/** What stands for leaving an indicator out; no listed name is empty, and this is none. */
const outValue = '\n';

export interface NameChoicesProps {
  readonly matches: readonly NameMatch[];
  readonly list: readonly string[];
  /** By name: what has been chosen, null for leaving it out. */
  readonly names: ReadonlyMap<string, string | null>;
  readonly words: IndicatorFileWords;
  /** undefined takes the choice back. */
  readonly onChoose: (name: string, listed: string | null | undefined) => void;
}

/** The names that are not in the list as they stand, each with what is like it. Nothing is chosen by itself. */
export function NameChoices({ matches, list, names, words, onChoose }: NameChoicesProps) {
  const styles = useStyles();
  const own = useChoiceStyles();
  const others = list.length > longestChoice ? [] : list;
  return (
    <section className={styles.section} aria-labelledby="choose-names">
      <h3 id="choose-names" className={styles.heading}>
        {words.choose}
      </h3>
      <div className={own.choices}>
        {matches.map((match) => {
          const near = match.kind === 'near' ? match.candidates : [];
          const chosen = names.get(match.name);
          return (
            <Field key={match.name} className={own.choice} label={match.name} {...(near.length === 0 ? { hint: words.unlike } : {})}>
              <Select
                value={chosen === null ? outValue : (chosen ?? '')}
                onChange={(_, { value }) => onChoose(match.name, value === outValue ? null : value || undefined)}
              >
                <option value="">{words.notChosen}</option>
                {near.length > 0 && (
                  <optgroup label={words.like}>
                    {near.map((listed) => (
                      <option key={listed} value={listed}>
                        {listed}
                      </option>
                    ))}
                  </optgroup>
                )}
                <option value={outValue}>{words.leaveOut}</option>
                {others.length > 0 && (
                  <optgroup label={words.others}>
                    {others
                      .filter((listed) => !near.includes(listed))
                      .map((listed) => (
                        <option key={listed} value={listed}>
                          {listed}
                        </option>
                      ))}
                  </optgroup>
                )}
              </Select>
            </Field>
          );
        })}
      </div>
    </section>
  );
}

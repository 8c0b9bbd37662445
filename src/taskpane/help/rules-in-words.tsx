import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { help as en } from '../../wording/en/views/help';
import { help as sv } from '../../wording/sv/views/help';
import { rules as enRules } from '../../wording/en/views/rules';
import { rules as svRules } from '../../wording/sv/views/rules';
import { useStyles } from '../parts/styles';
import type { Actions } from '../view-props';
import { useViewWords } from '../words';

const useRuleStyles = makeStyles({
  rules: { margin: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  name: { fontWeight: tokens.fontWeightSemibold },
  why: { margin: 0 },
});

/** The rules of Kontroll in plain words, with a field to find them by. */
export default function RulesInWords({ announce }: Pick<Actions, 'announce'>) {
  const words = useViewWords({ sv, en });
  const rules = useViewWords({ sv: svRules, en: enRules });
  const styles = useStyles();
  const own = useRuleStyles();
  const [sought, setSought] = useState('');
  const found = rulesFound(rules, sought);
  const search = (text: string) => {
    setSought(text);
    announce(words.rulesFound(rulesFound(rules, text).length));
  };
  return (
    <>
      <Field label={words.search}>
        <Input type="search" value={sought} onChange={(_, { value }) => search(value)} />
      </Field>
      <p className={styles.quiet}>{words.rulesFound(found.length)}</p>
      <dl className={own.rules}>
        {found.map(([code, { name, why }]) => (
          <div key={code}>
            <dt className={own.name}>
              {code} {name}
            </dt>
            <dd className={own.why}>{why}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface InWords {
  readonly name: string;
  readonly why: string;
}

/** Rules whose code, name or reason holds every word that is sought, in any order. */
export function rulesFound(rules: Readonly<Record<string, InWords>>, sought: string): readonly (readonly [string, InWords])[] {
  const words = sought.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean);
  return Object.entries(rules).filter(([code, { name, why }]) => {
    const said = `${code} ${name} ${why}`.toLocaleLowerCase('sv');
    return words.every((word) => said.includes(word));
  });
}

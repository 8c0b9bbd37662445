import type { Consolidated, Incoming, Money } from '../../consolidation/consolidated';
import { comparedWith } from '../../domain/deviations';
import { questionSentence } from '../../wording/consolidation';
import { useLineStyles } from '../check/styles';
import { useStyles } from '../parts/styles';
import { printSum } from './print';
import { SourceLine } from './source-line';
import { useConsolidateStyles } from './styles';
import { useConsolidateWords } from './words';

/** What there is to know of a unit: what to ask about, its net, its file and whom to ask. */
export function UnitDetail({ row, consolidated }: { row: Incoming; consolidated: Consolidated }) {
  const { words, sentences } = useConsolidateWords();
  const styles = useLineStyles();
  const { asked } = useConsolidateStyles();
  const shared = useStyles();
  const { files, amountUnit, type } = consolidated;
  const file = row.file === null ? undefined : files[row.file];
  const money = ({ budget, forecast, outcome, deviation }: Money) => {
    const [first, second] = [budget, comparedWith(type) === 'outcome' ? outcome : forecast].map((one) =>
      printSum(one, amountUnit, words.unknown),
    );
    const line = comparedWith(type) === 'outcome' ? words.moneyLineVb : words.moneyLine;
    return line(first ?? '', second ?? '', printSum(deviation, amountUnit, words.unknown, true));
  };
  const facts: readonly (readonly [string, string])[] = [
    ...(row.money ? [[words.money, `${money(row.money)} (${amountUnit})`] as const] : []),
    ...(file ? [[words.file, file.name] as const] : []),
    ...(row.contact ? [[words.contact, row.contact] as const] : []),
  ];
  return (
    <>
      {row.ask.length > 0 && (
        <ul className={asked}>
          {row.ask.map((question, at) => (
            <li key={at}>
              {questionSentence(question, sentences)}
              {question.source && <SourceLine source={question.source} file={null} files={files} />}
            </li>
          ))}
        </ul>
      )}
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(([term, fact]) => [
            <dt key={`${term} term`} className={styles.term}>
              {term}
            </dt>,
            <dd key={term} className={styles.fact}>
              {fact}
            </dd>,
          ])}
        </dl>
      )}
      {row.changed !== null && row.changed.length > 0 && <p className={shared.quiet}>{words.changed(row.changed.length)}</p>}
    </>
  );
}

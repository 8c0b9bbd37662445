import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { columnName } from '../../report/hand-over/figures';
import { indicatorFile as en, leftOutBecause as enBecause } from '../../wording/en/views/indicatorFile';
import { indicatorFile as sv, leftOutBecause as svBecause } from '../../wording/sv/views/indicatorFile';
import { WorkbookError } from '../../workbook/errors';
import { ColumnChoice } from '../hand-over/column-choice';
import { ListField } from '../hand-over/list-field';
import { NameChoices } from '../hand-over/name-choices';
import { OpenedList } from '../hand-over/opened-list';
import { useFigureFile } from '../hand-over/use-figure-file';
import { copyText } from '../parts/clipboard';
import { NextStep } from '../parts/next-step';
import { saveFile } from '../parts/save-file';
import { useStyles } from '../parts/styles';
import { ViewHeading } from '../parts/view-heading';
import type { Command, TemplateViewProps } from '../view-props';
import { useViewWords, useWords } from '../words';

/** The indicators' figures as a tab-separated file, once every name has been looked up in a list of the city's system. */
export default function IndicatorFile({ reading, workbook, actions }: TemplateViewProps) {
  const words = useViewWords({ sv, en });
  const because = useViewWords({ sv: svBecause, en: enBecause });
  const pane = useWords();
  const styles = useStyles();
  const hand = useFigureFile(reading);
  const { figures, leftOut, naming, list, file, withoutList } = hand;
  const [said, setSaid] = useState('');
  const { type, year, periodMonth } = reading.overview;
  const left = naming?.open.length ?? 0;
  const chosen = naming?.matches.filter(({ kind }) => kind === 'near' || kind === 'unknown') ?? [];
  const renamed = naming?.matches.filter(({ kind, name }) => kind === 'cleaned' && naming.names.get(name) !== null) ?? [];

  const remember = () => {
    const { toRemember } = hand;
    // A file can be made of a workbook that can only be read; what was chosen for it is then not remembered.
    if (!toRemember || withoutList || reading.readingOnly) return;
    const write: Command = async (port) => {
      const { rememberNames } = await import(/* webpackChunkName: "remember-names" */ '../../commands/rememberNames');
      const receipt = await rememberNames(port, toRemember);
      if (!receipt) throw new WorkbookError('ItemNotFound', { table: 'Indikatorer' });
      return receipt.cellsWritten > 0 ? { said: words.remembered, undo: true } : {};
    };
    void actions.run('names', write);
  };
  const save = () => {
    if (!file) return;
    const name = `${fileName(words.fileName(hand.unit, pane.document(type, year, periodMonth)))}.txt`;
    const isSaved = saveFile(name, new TextEncoder().encode(file.text), 'text/plain;charset=utf-8');
    setSaid(isSaved ? words.saved(name) : words.notSaved);
    if (isSaved) remember();
  };
  const copy = async () => {
    if (!file) return;
    // The mark of a file has no business in the middle of another.
    const isCopied = await copyText(file.text.slice(1));
    setSaid(isCopied ? words.copied : words.notCopied);
    if (isCopied) remember();
  };

  if (figures.length + leftOut.length === 0) {
    return (
      <div className={styles.view}>
        <ViewHeading id="indicator-file">{words.heading}</ViewHeading>
        <p className={styles.text}>{words.nothing}</p>
      </div>
    );
  }
  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby="indicator-file">
        <ViewHeading id="indicator-file">{words.heading}</ViewHeading>
        <p className={styles.text}>{words.lead}</p>
        <OpenedList
          label={words.leftOut(leftOut.length)}
          lines={leftOut.map(({ indicator, column, because: why }) => words.leftOutLine(indicator, columnName(column), because[why]))}
        />
      </section>
      <section className={styles.section}>
        <Field label={words.unit} {...(hand.unit.trim() === '' ? { validationState: 'error', validationMessage: words.needsUnit } : {})}>
          <Input value={hand.unit} onChange={(_, { value }) => hand.setUnit(value)} />
        </Field>
        <ColumnChoice figures={figures} chosen={hand.column} words={words} onChoose={hand.setColumn} />
        {!withoutList && <ListField text={hand.listText} words={words} onText={hand.setListText} />}
        <Checkbox
          className={styles.checks}
          label={words.noList}
          checked={withoutList}
          onChange={(_, { checked }) => hand.setWithoutList(checked === true)}
        />
        <p className={styles.text} role="status">
          {!withoutList && naming && words.found(naming.matches.length - chosen.length, naming.matches.length, list.length)}
        </p>
        {!withoutList && (
          <OpenedList
            label={words.renamed(renamed.length)}
            lines={renamed.map(({ name }) => words.renamedTo(name, naming?.names.get(name) ?? ''))}
          />
        )}
      </section>
      {!withoutList && chosen.length > 0 && naming && (
        <NameChoices matches={chosen} list={list} names={naming.names} words={words} onChoose={hand.choose} />
      )}
      <section className={styles.section}>
        {!file && (
          <p className={styles.text}>{left > 0 ? words.wait(left) : hand.unit.trim() === '' ? words.needsUnit : words.needsList}</p>
        )}
        {file && file.guarded.length > 0 && <p className={styles.text}>{words.guarded(file.guarded.join(', '))}</p>}
        <NextStep onClick={save} busy={workbook.busy !== null || !file || file.values === 0}>
          {file ? words.save(file.values) : words.saveLater}
        </NextStep>
        {file && file.values > 0 && <Button onClick={() => void copy()}>{words.copy}</Button>}
        <p className={styles.text} role="status">
          {said}
        </p>
      </section>
    </div>
  );
}

/** What every system takes in the name of a file. */
const fileName = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100);

import { Button, Checkbox } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { comparePeriods, periodNames, writeComparison, type SameProposal } from '../../commands/comparePeriods';
import type { Plan } from '../../domain/plan';
import { compare as en } from '../../wording/en/views/compare';
import { compare as sv } from '../../wording/sv/views/compare';
import { cannotWrite } from '../parts/cannot-write';
import { LineButton } from '../parts/line-button';
import { NextStep } from '../parts/next-step';
import { useStyles } from '../parts/styles';
import { ViewHeading } from '../parts/view-heading';
import type { Command, ViewProps } from '../view-props';
import { useViewWords, useWording } from '../words';

const keyOf = ({ earlier, later }: SameProposal): string => `${earlier.id}\n${later.id}`;

/** Puts the indicators of several periods side by side; those that may be one are asked about, and never taken for one. */
export default function Compare({ workbook, actions }: ViewProps) {
  const words = useViewWords({ sv, en });
  const { pane, unitFiles } = useWording();
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<readonly { readonly name: string; readonly plan: Plan }[]>([]);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [withOpen, setWithOpen] = useState(true);
  const [said, setSaid] = useState<ReadonlyMap<string, SameProposal>>(new Map());
  const open = workbook.reading?.plan ?? null;
  const comparison = useMemo(
    () =>
      comparePeriods(
        [...(open && withOpen ? [open] : []), ...files.map(({ plan }) => plan)],
        [...said.values()].map(({ earlier, later }) => [earlier.id, later.id]),
      ),
    [open, withOpen, files, said],
  );
  const asked = [...said.values(), ...comparison.proposals.filter((one) => !said.has(keyOf(one)))];
  const called = ({ start }: Plan): string => pane.document(start.type, start.year, start.periodMonth);
  const pick = (picked: readonly File[]) => {
    const readThem: Command = async (_, { say }) => {
      const { readUnit } = await import(/* webpackChunkName: "unit-files" */ '../../unit-files');
      const [read, not]: [{ name: string; plan: Plan }[], string[]] = [[], []];
      for (const [at, file] of picked.entries()) {
        say(words.reading(file.name), at, picked.length);
        const unit = readUnit(new Uint8Array(await file.arrayBuffer()));
        if (unit.ok) read.push({ name: file.name, plan: unit.read.plan });
        else not.push(words.refused(file.name, unitFiles.refused[unit.reason]));
      }
      setFiles((before) => [...before.filter(({ name }) => !read.some((one) => one.name === name)), ...read]);
      setRefused(not);
      setSaid(new Map());
    };
    void actions.run('compare', readThem, { reread: false });
  };
  const make = () => {
    const makeIt: Command = async (port) => {
      const { sheet } = await writeComparison(port, comparison);
      return { said: words.made(sheet, comparison.indicators.length), undo: true };
    };
    void actions.run('compare', makeIt);
  };
  return (
    <div className={styles.view}>
      <section className={styles.section} aria-labelledby="compare-heading">
        <ViewHeading id="compare-heading">{words.heading}</ViewHeading>
        <p className={styles.text}>{words.lead}</p>
        {open && (
          <Checkbox
            className={styles.checks}
            label={words.withOpen(called(open))}
            checked={withOpen}
            onChange={(_, { checked }) => setWithOpen(checked === true)}
          />
        )}
        <input
          ref={picker}
          type="file"
          hidden
          multiple
          accept=".xlsx"
          aria-label={words.choose}
          onChange={({ target }) => {
            const picked = [...(target.files ?? [])];
            target.value = '';
            if (picked.length > 0) pick(picked);
          }}
        />
        <Button disabledFocusable={workbook.busy !== null} onClick={() => picker.current?.click()}>
          {words.choose}
        </Button>
        <div role="status">
          {refused.map((line) => (
            <p key={line} className={styles.text}>
              {line}
            </p>
          ))}
        </div>
      </section>
      <section className={styles.section} aria-labelledby="compare-periods">
        <h2 id="compare-periods" className={styles.heading}>
          {words.periods}
        </h2>
        <ul className={styles.list}>
          {comparison.plans.map((plan, at) => {
            const name = periodNames(comparison.plans)[at] ?? '';
            const file = files.find((one) => one.plan === plan);
            return (
              <li key={name}>
                <LineButton label={name} value={file?.name ?? ''} onClick={null} />
                {file && (
                  <Button
                    appearance="subtle"
                    size="small"
                    onClick={() => {
                      setFiles(files.filter((one) => one !== file));
                      setSaid(new Map());
                    }}
                  >
                    {words.remove(name)}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
        <p className={styles.text}>
          {comparison.plans.length < 2 ? words.tooFew : words.counts(comparison.indicators.length, comparison.plans.length)}
        </p>
      </section>
      {asked.length > 0 && comparison.plans.length > 1 && (
        <section className={styles.section} aria-labelledby="compare-proposals">
          <h2 id="compare-proposals" className={styles.heading}>
            {words.proposals}
          </h2>
          <p className={styles.quiet}>{words.proposalsLead}</p>
          {asked.map((one) => (
            <Checkbox
              key={keyOf(one)}
              className={styles.checks}
              label={words.same[one.because](one.earlier.name, one.later.name)}
              checked={said.has(keyOf(one))}
              onChange={(_, { checked }) => {
                const next = new Map(said);
                if (checked === true) next.set(keyOf(one), one);
                else next.delete(keyOf(one));
                setSaid(next);
              }}
            />
          ))}
        </section>
      )}
      <NextStep onClick={make} busy={comparison.plans.length < 2 || cannotWrite(workbook)}>
        {words.make}
      </NextStep>
    </div>
  );
}

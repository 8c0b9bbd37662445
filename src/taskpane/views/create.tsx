import { Button, Field, Input, Select, mergeClasses } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { Level } from '../../domain/plan';
import { create as en } from '../../wording/en/views/create';
import { create as sv, type CreateWords } from '../../wording/sv/views/create';
import type { TemplateChoice } from '../overview';
import { cannotWrite } from '../parts/cannot-write';
import { NextStep } from '../parts/next-step';
import { useStyles } from '../parts/styles';
import { UndoNote } from '../parts/undo-note';
import { ViewHeading } from '../parts/view-heading';
import type { Command, ViewProps } from '../view-props';
import { useViewWords } from '../words';

type NameField = 'board' | 'department' | 'unit';
type Type = TemplateChoice['type'];

/** The organisations a level is known by; the last is its own name and is asked for. */
const namesOf: Readonly<Record<Level, readonly NameField[]>> = {
  unit: ['board', 'department', 'unit'],
  department: ['board', 'department'],
  board: ['board'],
};

/** What is wrong with a choice, by field; empty when a template can be made from it. */
export function problemsOf(choice: TemplateChoice, words: CreateWords): Partial<Record<NameField | 'year', string>> {
  const own = namesOf[choice.level].at(-1) ?? 'board';
  return {
    ...(choice.year >= 2000 && choice.year <= 2100 ? {} : { year: words.badYear }),
    ...(choice[own].trim() ? {} : { [own]: words.missing }),
  };
}

/** A report is written when its month is over. */
const lastMonth = (): number => new Date().getMonth() || 12;

/** What a template is made from. */
export default function Create({ workbook, actions, navigate }: ViewProps) {
  const words = useViewWords({ sv, en });
  const styles = useStyles();
  const [type, setType] = useState<Type>('T2');
  const [year, setYear] = useState(() => String(new Date().getFullYear()));
  const [month, setMonth] = useState(lastMonth);
  const [level, setLevel] = useState<Level>('unit');
  const [names, setNames] = useState<Record<NameField, string>>({ board: '', department: '', unit: '' });
  const [asked, setAsked] = useState(false);

  const choice: TemplateChoice = {
    type,
    year: /^\d{4}$/.test(year.trim()) ? Number(year) : Number.NaN,
    periodMonth: type === 'month' ? month : null,
    level,
    board: names.board.trim(),
    department: level === 'board' ? '' : names.department.trim(),
    unit: level === 'unit' ? names.unit.trim() : '',
  };
  const problems = problemsOf(choice, words);

  const make = ({ periodMonth, ...rest }: TemplateChoice) => {
    const lay: Command = async (port) => {
      const { createTemplate, emptyPlan } = await import(/* webpackChunkName: "template" */ '../../commands/createTemplate');
      // The other documents cover the months that their type says.
      await createTemplate(port, emptyPlan(periodMonth === null ? rest : { ...rest, periodMonth }));
      return { said: words.done, undo: true, go: 'home' };
    };
    void actions.run('create', lay);
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAsked(true);
    const first = Object.keys(problems)[0];
    if (!first) return make(choice);
    // The reader is taken to what has to be put right.
    event.currentTarget.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };

  return (
    <form className={mergeClasses(styles.view, styles.form)} onSubmit={submit} noValidate aria-labelledby="create-heading">
      <ViewHeading id="create-heading">{words.heading}</ViewHeading>
      <Field label={words.type}>
        <Select value={type} onChange={(_, data) => setType(keyOf(words.types, data.value, type))}>
          {Object.entries(words.types).map(([key, label]) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.year} required {...problem(asked && problems.year)}>
        <Input name="year" value={year} inputMode="numeric" onChange={(_, data) => setYear(data.value)} />
      </Field>
      {type === 'month' && (
        <Field label={words.month}>
          <Select value={String(month)} onChange={(_, data) => setMonth(Number(data.value))}>
            {words.months.map((name, index) => (
              <option key={name} value={index + 1}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={words.level}>
        <Select value={level} onChange={(_, data) => setLevel(keyOf(words.levels, data.value, level))}>
          {Object.entries(words.levels).map(([key, label]) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      {namesOf[level].map((name) => (
        <Field key={name} label={words[name]} required={name === namesOf[level].at(-1)} {...problem(asked && problems[name])}>
          <Input name={name} value={names[name]} onChange={(_, data) => setNames({ ...names, [name]: data.value })} />
        </Field>
      ))}
      <UndoNote oneUndo={actions.oneUndo} />
      <NextStep busy={cannotWrite(workbook)}>{words.submit}</NextStep>
      <Button appearance="subtle" onClick={() => navigate('first')}>
        {words.cancel}
      </Button>
    </form>
  );
}

/** What a list of ours answers is one of its keys; anything else leaves what was chosen. */
const keyOf = <Key extends string>(words: Readonly<Record<Key, string>>, value: string, fallback: Key): Key =>
  (Object.keys(words) as Key[]).find((key) => key === value) ?? fallback;

const problem = (text: string | false | undefined) => (text ? { validationState: 'error' as const, validationMessage: text } : {});

import { Input, Select, Textarea, makeStyles } from '@fluentui/react-components';
import { useId, type ComponentProps } from 'react';
import type { Column } from '../../workbook/schema/column';
import type { Choices } from './choices';

const useControlStyles = makeStyles({
  figure: { '& input': { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } },
  // "kg CO₂ per kg livsmedel" is longer than its figure.
  unit: { maxWidth: '140px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

type InputProps = Omit<ComponentProps<typeof Input>, 'onChange' | 'value' | 'name' | 'list'>;

/** Points: what the sheet gives no more room than this is a word or two. */
const oneLine = 130;

interface FieldControlProps extends InputProps {
  readonly name: string;
  readonly kind: Column['kind']['name'];
  readonly width: number;
  readonly text: string;
  readonly unit: string;
  readonly choices: Choices | null;
  readonly empty: string;
  /** What stands there can be read and copied, not changed. */
  readonly readOnly: boolean;
  readonly onType: (text: string) => void;
}

/** What a cell of that kind is typed in. What Fluent's Field hands its control (id, aria) goes on to it. */
export function FieldControl({ name, kind, width, text, unit, choices, empty, readOnly, onType, ...fromField }: FieldControlProps) {
  const styles = useControlStyles();
  const suggestions = useId();
  const given = { name, value: text, onChange: (_: unknown, { value }: { readonly value: string }) => onType(value) };
  const named = { id: fromField.id, 'aria-labelledby': fromField['aria-labelledby'], 'aria-describedby': fromField['aria-describedby'] };
  // A list cannot be read-only: then its word stands in a field.
  if (choices && !choices.free && !readOnly) {
    const isKnown = text === '' || choices.all.some(({ value }) => value === text);
    return (
      <Select {...named} aria-required={fromField['aria-required']} {...given}>
        <option value="">{empty}</option>
        {!isKnown && <option value={text}>{text}</option>}
        {choices.all.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    );
  }
  if ((kind === 'longText' || kind === 'text') && width > oneLine) {
    const rows = kind === 'longText' ? 5 : 2;
    if (!choices)
      return (
        <Textarea
          {...named}
          aria-required={fromField['aria-required']}
          {...given}
          readOnly={readOnly}
          resize="vertical"
          textarea={{ rows }}
        />
      );
  }
  const isFigure = kind === 'value' || kind === 'amount' || kind === 'count' || kind === 'percent';
  return (
    <>
      <Input
        {...fromField}
        {...given}
        {...(isFigure ? { className: styles.figure, inputMode: 'text' as const } : {})}
        {...(unit === '' ? {} : { contentAfter: { className: styles.unit, title: unit, children: unit } })}
        {...(kind === 'date' ? { placeholder: 'ÅÅÅÅ-MM-DD' } : {})}
        {...(choices && !readOnly ? { list: suggestions } : {})}
        {...(choices && readOnly ? { value: choices.all.find(({ value }) => value === text)?.label ?? text } : {})}
        readOnly={readOnly}
        autoComplete="off"
      />
      {choices && !readOnly && (
        <datalist id={suggestions}>
          {choices.all.map(({ value }) => (
            <option key={value} value={value} />
          ))}
        </datalist>
      )}
    </>
  );
}

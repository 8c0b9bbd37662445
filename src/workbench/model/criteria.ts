import { isRecord } from '../host/arguments';

/** A value of the formula engine: 0 blank, 1 number, 2 text, 3 logical, 4 error, 5 rows of values. */
interface EngineValue {
  readonly kind: number;
  readonly value?: string | number | boolean;
  readonly rows?: readonly (readonly EngineValue[])[];
}

const isEngineValue = (value: unknown): value is EngineValue => isRecord(value) && typeof value['kind'] === 'number';

const BLANK: EngineValue = { kind: 0 };
const number = (value: number): EngineValue & { readonly value: number } => ({ kind: 1, value });
const error = (code: string) => ({ kind: 4, code });

type Test = (value: EngineValue) => boolean;

/** "varav*", "<>varav*", ">=3", "" … as Excel's …IF functions read it: wildcards count after "=" and "<>" too. */
export function criterion(given: EngineValue): Test {
  if (given.kind !== 2)
    return given.kind === 0
      ? (value) => value.kind === 1 && value.value === 0
      : (value) => value.kind === given.kind && value.value === given.value;
  const [, sign = '=', operand = '', bare = ''] = /^(?:(<>|<=|>=|<|>|=)([\s\S]*)|([\s\S]*))$/.exec(String(given.value)) ?? [];
  const signed = /^(<>|<=|>=|<|>|=)/.test(String(given.value));
  const wanted = signed ? operand : bare;
  const equal = equals(wanted, signed);
  if (sign === '=') return equal;
  if (sign === '<>') return (value) => !equal(value);
  const bound = Number(wanted);
  if (wanted !== '' && Number.isFinite(bound)) return (value) => value.kind === 1 && compares(sign, Number(value.value) - bound);
  const text = wanted.toLowerCase();
  return (value) => value.kind === 2 && compares(sign, String(value.value).toLowerCase().localeCompare(text, 'sv'));
}

/** Nothing after a sign means an empty cell; no criterion at all an empty cell or an empty text. */
function equals(wanted: string, signed: boolean): Test {
  if (wanted === '') return (value) => value.kind === 0 || (!signed && value.kind === 2 && value.value === '');
  const bound = Number(wanted);
  if (Number.isFinite(bound)) return (value) => value.kind === 1 && value.value === bound;
  if (/^(true|false)$/i.test(wanted)) return (value) => value.kind === 3 && String(value.value) === wanted.toLowerCase();
  const pattern = wanted.replace(/~[*?~]|[.+^${}()|[\]\\*?]/g, (sign) => {
    if (sign === '*') return '[\\s\\S]*';
    if (sign === '?') return '[\\s\\S]';
    return `\\${sign.at(-1) ?? ''}`;
  });
  const expression = new RegExp(`^${pattern}$`, 'i');
  return (value) => value.kind === 2 && expression.test(String(value.value));
}

function compares(sign: string, difference: number): boolean {
  if (sign === '>') return difference > 0;
  if (sign === '>=') return difference >= 0;
  return sign === '<' ? difference < 0 : difference <= 0;
}

const rowsOf = (value: EngineValue): readonly (readonly EngineValue[])[] => value.rows ?? [[value]];

/** The cells of `target` where every pair of range and criterion holds; undefined where the ranges differ in size. */
function meeting(target: EngineValue, pairs: readonly EngineValue[]): EngineValue[] | undefined {
  const tests: { readonly rows: ReturnType<typeof rowsOf>; readonly meets: Test }[] = [];
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const rows = rowsOf(pairs[index] ?? BLANK);
    tests.push({ rows, meets: criterion(rowsOf(pairs[index + 1] ?? BLANK)[0]?.[0] ?? BLANK) });
  }
  const rows = rowsOf(target);
  if (tests.some((test) => test.rows.length !== rows.length || test.rows[0]?.length !== rows[0]?.length)) return undefined;
  return rows.flatMap((row, y) => row.filter((_, x) => tests.every((test) => test.meets(test.rows[y]?.[x] ?? BLANK))));
}

function summed(cells: readonly EngineValue[] | undefined, average: boolean): unknown {
  if (!cells) return error('#VALUE!');
  const failed = cells.find(({ kind }) => kind === 4);
  if (failed) return failed;
  const numbers = cells.filter(({ kind }) => kind === 1).map(({ value }) => Number(value));
  const sum = numbers.reduce((total, one) => total + one, 0);
  if (!average) return number(sum);
  return numbers.length === 0 ? error('#DIV/0!') : number(sum / numbers.length);
}

/** A third range of SUMIF lies where the first cell says, but is as large as the first. */
const onePair = ([range = BLANK, given = BLANK, target = range]: readonly EngineValue[]): EngineValue[] | undefined =>
  meeting(target, [range, given]);

/** Excel's conditional sums. The engine's own take "<>varav*" for a text with a star in it. */
export const CONDITIONAL_SUMS: Readonly<Record<string, (args: readonly EngineValue[]) => unknown>> = {
  SUMIF: (args) => summed(onePair(args), false),
  AVERAGEIF: (args) => summed(onePair(args), true),
  SUMIFS: ([target = BLANK, ...pairs]) => summed(meeting(target, pairs), false),
  AVERAGEIFS: ([target = BLANK, ...pairs]) => summed(meeting(target, pairs), true),
  COUNTIF: ([range = BLANK, given = BLANK]) => number(meeting(range, [range, given])?.length ?? 0),
  COUNTIFS: (pairs) => {
    const cells = meeting(pairs[0] ?? BLANK, pairs);
    return cells ? number(cells.length) : error('#VALUE!');
  },
};

/** Lets a workbook compute with these in place of the engine's. */
export function registerConditionalSums(workbook: {
  registerFunction(name: string, compute: (args: unknown[]) => unknown, options: { minArity: number }): void;
}): void {
  for (const [name, compute] of Object.entries(CONDITIONAL_SUMS))
    workbook.registerFunction(name, (args) => compute(args.filter(isEngineValue)), { minArity: 2 });
}

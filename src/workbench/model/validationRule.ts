import type { DataValidation } from '@cj-tech-master/excelts';
import { asBoolean, asOneOf, asText, isRecord } from '../host/arguments';
import { ExcelError } from '../host/errors';
import { dateSerial } from './parseTyped';

type Bag = Readonly<Record<string, unknown>>;

const KINDS = { wholeNumber: 'whole', decimal: 'decimal', date: 'date', textLength: 'textLength' } as const;
const TYPES = {
  any: 'None',
  list: 'List',
  custom: 'Custom',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  textLength: 'TextLength',
} as const;
const OPERATORS = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
} as const;
const OPERATOR_NAMES = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

export const typeOf = ({ type }: DataValidation): string => TYPES[type];

const messages = ({ type: _, ...rest }: DataValidation): Omit<DataValidation, 'type' | 'formulae' | 'operator'> => {
  const { formulae: __, operator: ___, ...bare } = { formulae: undefined, operator: undefined, ...rest };
  return bare;
};

/** A rule of office.js, laid over what the validation says else. Exactly one kind is given. Throws InvalidArgument. */
export function withRule(before: DataValidation, rule: Bag): DataValidation {
  const kinds = Object.entries(rule).filter(([, value]) => value !== undefined && value !== null);
  const [kind, given] = kinds[0] ?? [];
  if (kinds.length !== 1 || !isRecord(given)) throw new ExcelError('InvalidArgument', 'A data validation has one rule');
  const base = { allowBlank: true, showErrorMessage: true, showInputMessage: true, ...messages(before) };
  if (kind === 'list') return { ...base, type: 'list', formulae: [listSource(given['source'])] };
  if (kind === 'custom') return { ...base, type: 'custom', formulae: [asText(given['formula'], 'formula').replace(/^=/, '')] };
  const own = kind === undefined ? undefined : Object.entries(KINDS).find(([name]) => name === kind)?.[1];
  if (!own) throw new ExcelError('InvalidArgument', `There is no validation rule "${String(kind)}"`);
  const operator = OPERATORS[asOneOf(given['operator'], OPERATOR_NAMES, 'operator')];
  const bounds = [given['formula1'], given['formula2']].filter((one) => one !== undefined && one !== null && one !== '');
  return { ...base, type: own, operator, formulae: bounds.map((one) => bound(one)) };
}

/** "A,B,C" is a list as it stands, "=Listor!$A$1:$A$9" a reference. Excel takes 255 characters of the first. */
function listSource(source: unknown): string {
  const text = asText(source, 'list.source');
  if (text.startsWith('=')) return text.slice(1);
  if (text.length > 255) throw new ExcelError('InvalidArgument', 'A list in the rule itself holds 255 characters');
  return `"${text.replaceAll('"', '""')}"`;
}

function bound(value: unknown): string | number {
  if (typeof value === 'number') return value;
  const text = asText(value, 'formula1');
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  const serial = day && dateSerial(Number(day[1]), Number(day[2]), Number(day[3]));
  if (serial) return serial;
  return Number.isFinite(Number(text)) && text !== '' ? Number(text) : text.replace(/^=/, '');
}

export function ruleOf(validation: DataValidation): Bag {
  if (validation.type === 'any') return {};
  const [first = '', second] = validation.formulae;
  if (validation.type === 'list') {
    const source = String(first);
    return { list: { inCellDropDown: true, source: source.startsWith('"') ? source.slice(1, -1).replaceAll('""', '"') : `=${source}` } };
  }
  if (validation.type === 'custom') return { custom: { formula: `=${String(first)}` } };
  const kind = Object.entries(KINDS).find(([, own]) => own === validation.type)?.[0] ?? validation.type;
  const operator = Object.entries(OPERATORS).find(([, own]) => own === (validation.operator ?? 'between'))?.[0];
  return { [kind]: { formula1: first, ...(second === undefined ? {} : { formula2: second }), operator } };
}

export const promptOf = ({ promptTitle, prompt, showInputMessage }: DataValidation): Bag => ({
  title: promptTitle ?? '',
  message: prompt ?? '',
  showPrompt: showInputMessage !== false,
});

export function withPrompt(before: DataValidation, given: Bag): DataValidation {
  const { title = '', message = '', showPrompt = true } = given;
  const [promptTitle, prompt] = [asText(title, 'prompt.title'), asText(message, 'prompt.message')];
  if (promptTitle.length > 32 || prompt.length > 255) throw new ExcelError('InvalidArgument', 'A prompt has at most 32 and 255 characters');
  return { ...before, promptTitle, prompt, showInputMessage: asBoolean(showPrompt, 'prompt.showPrompt') };
}

const STYLES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

export const alertOf = ({ errorTitle, error, errorStyle, showErrorMessage }: DataValidation): Bag => ({
  title: errorTitle ?? '',
  message: error ?? '',
  style: errorStyle === 'warning' ? 'Warning' : errorStyle === 'information' ? 'Information' : 'Stop',
  showAlert: showErrorMessage !== false,
});

export function withAlert(before: DataValidation, given: Bag): DataValidation {
  const { title = '', message = '', style = 'Stop', showAlert = true } = given;
  const [errorTitle, error] = [asText(title, 'errorAlert.title'), asText(message, 'errorAlert.message')];
  if (errorTitle.length > 32 || error.length > 255) throw new ExcelError('InvalidArgument', 'An alert has at most 32 and 255 characters');
  const errorStyle = STYLES[asOneOf(style, ['Stop', 'Warning', 'Information'], 'errorAlert.style')];
  return { ...before, errorTitle, error, errorStyle, showErrorMessage: asBoolean(showAlert, 'errorAlert.showAlert') };
}

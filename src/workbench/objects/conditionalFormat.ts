import type { ConditionalFormattingRule } from '@cj-tech-master/excelts';
import { asBoolean, asOneOf, asRecord, asText, asWhole } from '../host/arguments';
import { ExcelError } from '../host/errors';
import { defineType, type Instance } from '../host/members';
import { changeRule, findRule, moveRule } from '../model/conditions';
import { conditionStyleObject, type RuleTarget } from './conditionalStyle';
import { rangeObject } from './range';

const TYPES: Readonly<Partial<Record<ConditionalFormattingRule['type'], string>>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  containsText: 'ContainsText',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
};

const ruleOf = ({ area, id }: RuleTarget): ConditionalFormattingRule => findRule(area.sheet, id).rule;

const bare = (value: unknown, what: string): string => String(typeof value === 'number' ? value : asText(value, what)).replace(/^=/, '');

const formulaObject = defineType<RuleTarget>('ConditionalFormatRule', {
  properties: {
    formula: {
      get: (target) => {
        const rule = ruleOf(target);
        return 'formulae' in rule && rule.formulae ? `=${String(rule.formulae[0] ?? '')}` : '';
      },
      set: (target, value) =>
        changeRule(target.area, target.id, { ...ruleOf(target), type: 'expression', formulae: [bare(value, 'formula')] }),
    },
  },
});

const customObject = defineType<RuleTarget>('CustomConditionalFormat', {
  properties: {
    rule: { get: formulaObject, leads: true },
    format: { get: (target) => conditionStyleObject(target), leads: true },
  },
});

const OPERATORS = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
} as const;

/** The library's types know four of the eight operators; its file knows all. */
const isOperator = (name: string): name is 'equal' | 'greaterThan' | 'lessThan' | 'between' =>
  Object.values<string>(OPERATORS).includes(name);

const cellValueObject = defineType<RuleTarget>('CellValueConditionalFormat', {
  properties: {
    rule: {
      get: (target) => {
        const rule = ruleOf(target);
        if (rule.type !== 'cellIs') return null;
        const [formula1, formula2] = rule.formulae ?? [];
        const operator = Object.entries(OPERATORS).find(([, own]) => own === rule.operator)?.[0] ?? 'EqualTo';
        return {
          formula1: `=${String(formula1 ?? '')}`,
          ...(formula2 === undefined ? {} : { formula2: `=${String(formula2)}` }),
          operator,
        };
      },
      set: (target, value) => {
        const { formula1, formula2, operator } = asRecord(value, 'rule');
        const own: string =
          OPERATORS[
            asOneOf(
              operator,
              ['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqual', 'LessThanOrEqual'],
              'operator',
            )
          ];
        if (!isOperator(own)) throw new ExcelError('InvalidArgument', 'There is no such operator');
        const formulae = [bare(formula1, 'formula1'), ...(formula2 === undefined || formula2 === null ? [] : [bare(formula2, 'formula2')])];
        const before = ruleOf(target);
        const style = 'style' in before && before.style ? before.style : {};
        changeRule(target.area, target.id, { type: 'cellIs', operator: own, formulae, style });
      },
    },
    format: { get: (target) => conditionStyleObject(target), leads: true },
  },
});

const textObject = defineType<RuleTarget>('TextConditionalFormat', {
  properties: {
    rule: {
      get: (target) => {
        const rule = ruleOf(target);
        return rule.type === 'containsText' ? { operator: 'Contains', text: rule.text ?? '' } : null;
      },
      set: (target, value) => {
        const { operator, text } = asRecord(value, 'rule');
        asOneOf(operator, ['Contains'], 'operator');
        changeRule(target.area, target.id, {
          ...ruleOf(target),
          type: 'containsText',
          operator: 'containsText',
          text: asText(text, 'text'),
        });
      },
    },
    format: { get: (target) => conditionStyleObject(target), leads: true },
  },
});

/** One conditional format; the members of other kinds than its own are null objects. */
export const conditionalFormatObject: (target: RuleTarget) => Instance = defineType<RuleTarget>('ConditionalFormat', {
  id: ({ id }) => id,
  properties: {
    id: { get: ({ id }) => id },
    type: { get: (target) => TYPES[ruleOf(target).type] ?? 'PresetCriteria' },
    priority: {
      get: ({ area, id }) => findRule(area.sheet, id).index,
      set: ({ area, id }, value) => moveRule(area, id, asWhole(value, 'priority', 0)),
    },
    stopIfTrue: {
      get: () => false,
      set: (_, value) => {
        if (asBoolean(value, 'stopIfTrue')) throw new ExcelError('NotImplemented', 'The workbench does not keep stopIfTrue');
      },
    },
    custom: { get: (target) => customObject(target), leads: true },
    customOrNullObject: { get: (target) => (ruleOf(target).type === 'expression' ? customObject(target) : null), leads: true },
    cellValue: { get: (target) => cellValueObject(target), leads: true },
    cellValueOrNullObject: { get: (target) => (ruleOf(target).type === 'cellIs' ? cellValueObject(target) : null), leads: true },
    textComparison: { get: (target) => textObject(target), leads: true },
    textComparisonOrNullObject: { get: (target) => (ruleOf(target).type === 'containsText' ? textObject(target) : null), leads: true },
  },
  methods: {
    delete: ({ area, id }) => {
      changeRule(area, id, undefined);
      return null;
    },
    getRange: ({ area, id }) => {
      const [rect] = findRule(area.sheet, id).rects;
      return rect ? rangeObject(area.with(rect)) : null;
    },
  },
});

import type { ConditionContent, SheetContent, ValidationContent } from '../content';
import { bytesOf, type Step } from './session';

/** Excel cuts nothing: a longer title or message is an error (Microsoft Learn, DataValidationPrompt). */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

const short = ({ title, message }: { readonly title: string; readonly message: string }) => ({
  title: title.slice(0, MAX_TITLE),
  message: message.slice(0, MAX_MESSAGE),
});

export const validationSteps = (sheet: string, validations: readonly ValidationContent[]): readonly Step[] =>
  validations.map((content) => ({
    bytes: bytesOf(content) + 1000,
    lay(session) {
      const { rule, prompt, error, address } = content;
      const validation = session.range(sheet, address).dataValidation;
      if (rule.kind === 'list') validation.rule = { list: { inCellDropDown: true, source: rule.source } };
      if (rule.kind === 'custom') validation.rule = { custom: { formula: rule.formula } };
      if (prompt) validation.prompt = { showPrompt: true, ...short(prompt) };
      if (error) validation.errorAlert = { showAlert: true, style: error.style, ...short(error) };
    },
  }));

export const conditionSteps = (sheet: string, conditions: readonly ConditionContent[]): readonly Step[] =>
  conditions.map((content) => ({
    bytes: bytesOf(content) + 1500,
    lay(session) {
      const { address, formula, style, numberFormat } = content;
      const { rule, format } = session.range(sheet, address).conditionalFormats.add('Custom').custom;
      rule.formula = formula;
      if (numberFormat) format.numberFormat = numberFormat;
      if (style.fill) format.fill.color = style.fill;
      if (style.font?.color) format.font.color = style.font.color;
      if (style.font?.bold !== undefined) format.font.bold = style.font.bold;
      if (style.font?.italic !== undefined) format.font.italic = style.font.italic;
      for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
        const border = style.borders?.[side];
        if (!border || border.style === 'None') continue;
        const line = format.borders.getItem(side);
        line.style = border.style;
        line.color = border.color;
      }
    },
  }));

/** A target within the workbook is a document reference, anything with a scheme an address. */
export const linkSteps = (sheet: string, links: SheetContent['links']): readonly Step[] =>
  links.map((link) => ({
    bytes: bytesOf(link),
    lay(session) {
      const { address, target, text, tip } = link;
      const to = /^[a-z]+:/i.test(target) ? { address: target } : { documentReference: target };
      session.range(sheet, address).hyperlink = { ...to, textToDisplay: text, ...(tip && { screenTip: tip }) };
    },
  }));

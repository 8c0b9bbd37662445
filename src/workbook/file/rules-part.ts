import { xmlText, xmlValue } from '../../package/xml/write-xml';
import type { ConditionContent, ValidationContent } from '../content';
import type { CellStyles } from './cell-styles';
import { formulaToFile } from './formula-to-file';

/** Excel shows no more of a title and a message, and mends a file that has more. */
const longestTitle = 32;
const longestMessage = 255;

/** The last one goes before all others, as where Excel is asked for them one by one. */
export const conditionsXml = (conditions: readonly ConditionContent[], styles: CellStyles): string =>
  conditions
    .toReversed()
    .map((one, at) => {
      const rule = `<cfRule type="expression" dxfId="${styles.condition(one)}" priority="${at + 1}">`;
      return `<conditionalFormatting sqref="${one.address}">${rule}<formula>${xmlText(formulaToFile(one.formula))}</formula></cfRule></conditionalFormatting>`;
    })
    .join('');

export function validationsXml(validations: readonly ValidationContent[]): string {
  if (validations.length === 0) return '';
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;
}

function validationXml({ address, rule, prompt, error }: ValidationContent): string {
  const said = [
    rule.kind === 'none' ? '' : ` type="${rule.kind}" allowBlank="1"`,
    ' showInputMessage="1"',
    error
      ? ` showErrorMessage="1" errorStyle="${error.style.toLowerCase()}"${texts('errorTitle', error.title, 'error', error.message)}`
      : '',
    prompt ? texts('promptTitle', prompt.title, 'prompt', prompt.message) : '',
  ].join('');
  const formula = rule.kind === 'list' ? rule.source : rule.kind === 'custom' ? rule.formula : '';
  const tag = `<dataValidation${said} sqref="${address}"`;
  return formula === '' ? `${tag}/>` : `${tag}><formula1>${xmlText(formulaToFile(formula))}</formula1></dataValidation>`;
}

const texts = (titleName: string, title: string, name: string, message: string): string =>
  ` ${titleName}="${xmlValue(title.slice(0, longestTitle))}" ${name}="${xmlValue(message.slice(0, longestMessage))}"`;

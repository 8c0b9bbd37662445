import type { Plan } from '../domain/plan';
import type { Receipt, WorkbookPort } from '../workbook/port';
import { templateContent } from '../workbook/template';

/**
 * Makes the template's sheets from a plan; an empty template is an empty plan. Rejects with a WorkbookError, ItemAlreadyExists where the
 * workbook has such a sheet already.
 */
export const createTemplate = (port: WorkbookPort, plan: Plan): Promise<Receipt> => port.create(templateContent(plan));

export { emptyPlan } from '../workbook/template';

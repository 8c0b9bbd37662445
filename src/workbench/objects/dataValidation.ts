import { defineType } from '../host/members';
import type { Area } from '../model/area';
export const dataValidationObject = defineType<Area>('DataValidation', {});

import type { Wording } from '../wording';
import { expectations, findings } from './findings';
import { labels } from './labels';
import { reasons } from './reasons';

export const swedish: Wording = { language: 'sv', labels, findings, expectations, reasons };

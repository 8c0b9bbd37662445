import type { Wording } from '../wording';
import { expectations, findings } from './findings';
import { labels } from './labels';
import { reasons } from './reasons';

export const english: Wording = { language: 'en', labels, findings, expectations, reasons };

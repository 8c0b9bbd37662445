import type { Wording } from '../wording';
import { fixes } from './fixes';
import { cli } from './cli';
import { control } from './control';
import { evidence } from './evidence';
import { errors } from './errors';
import { expectations, findings } from './findings';
import { labels } from './labels';
import { pane } from './pane';
import { reading } from './reading';
import { reasons } from './reasons';
import { report } from './report';
import { unitFiles } from './unit-files';

export const swedish: Wording = {
  language: 'sv',
  labels,
  findings,
  fixes,
  expectations,
  reading,
  reasons,
  errors,
  evidence,
  pane,
  report,
  cli,
  control,
  unitFiles,
};

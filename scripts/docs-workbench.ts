import { writeFileSync } from 'node:fs';
import { workbenchDocs } from '../src/workbench/members';

writeFileSync('docs/workbench.md', workbenchDocs());

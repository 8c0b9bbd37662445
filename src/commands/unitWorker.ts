import { serve, type WorkerScope } from '../unit-files/serve';
import { askRules } from './askRules';

/** The worker that reads and checks units' workbooks beside the pane; started by `new Worker(new URL(…))`. */
declare const self: WorkerScope;

serve(self, askRules);

import { strikeEveryRequest } from './support/every-request';
import { rowScenes } from './support/scenes';

jest.setTimeout(180_000);

describe('a failure at a request of a command that writes cells', () => strikeEveryRequest(rowScenes, 3));
